/** Promises that nobody can keep alone, and what makes them harmless. */
import { type Dictionary, words } from '../dictionary.ts';
import { everyday } from '../text/words-around.ts';

/** `answers`: only in a reply, where somebody takes it at its word. */
export const promises: Dictionary<'always' | 'answers'> = {
  de: [
    {
      match: [
        'wir garantieren',
        'garantieren wir',
        'ich garantiere',
        'garantiere ich',
        '(100|hundert) (%|Prozent)? (Zufriedenheit|Sicherheit|sicher|zufrieden|zuverlässig)',
        'garantiert (erfolgreich|sicher|wirksam|pünktlich|schmerzfrei|ohne Risiko)',
        'Erfolgsgarantie',
        'garantierter Erfolg',
        'garantierte (Rendite|Ergebnisse|Wirkung)',
        'ohne jedes Risiko',
        '(garantieren|garantiere|versprechen|verspreche) … (nie|nicht) (wieder|mehr)',
        '(nimmst|sparst|gewinnst|lernst|verdienst|findest) … garantiert',
        'wir versprechen',
        '(Preis|Preise|Kosten) … für immer',
        'völlig risikofrei~',
        'risikolos~ Geld',
      ],
      unless: [
        'wir versprechen nichts',
        'wir garantieren … nicht~',
        'garantieren wir … nicht~',
        'ich garantiere für nichts',
      ],
      data: 'always',
    },
    {
      match: [
        'auf jeden Fall (bekommen|bekommst|bekommt|klappt|erhalten|erhältst|lösen|ersetzen|erstatten|kommt)',
        '(bekommen|bekommst|bekommt|klappt|erhalten|erhältst|lösen|ersetzen|erstatten|kommt) … auf jeden Fall',
        '(wird|kommt|passiert) … nie wieder (vor|vorkommen|passieren)',
        '(wird|kommt|passiert) … nicht (wieder|noch einmal|mehr) (vor|vorkommen|passieren)',
        'versprechen … dass',
        '(kommt|ist|wird) auf jeden Fall',
        '(kommt|wird) … (definitiv|hundertprozentig)',
        '(hundertprozentig|definitiv) (morgen|heute|bis|erledigt|gelöst|repariert)',
        'garantiert (morgen|heute|übermorgen|bis)',
        'in jedem Fall (pünktlich|rechtzeitig|kostenlos)',
      ],
      data: 'answers',
    },
  ],
  en: [
    {
      match: [
        'we guarantee',
        "we'll guarantee",
        'i guarantee',
        'guaranteed (results|success|returns|to work|return)',
        '(100|hundred) (%|percent)? (satisfaction|safe|secure|reliable|risk free)',
        '(we are|you are) guaranteed to',
        'guaranteed to (lose|save|win|earn|get|make)',
        'we promise',
        '(price|prices) … forever',
        'completely risk free',
        'zero risk',
        'no risk at all',
        'success is guaranteed',
      ],
      data: 'always',
    },
    {
      match: [
        '(will|would) never happen again',
        "won't happen again",
        'will not happen again',
        '(promise|promised) … that',
        'you will definitely (get|receive|have)',
        "you'll definitely (get|receive|have)",
        "(we will|we'll) definitely (fix|solve|refund|replace|deliver)",
        'guaranteed (tomorrow|today|by)',
        'rest assured that',
        '(will|is going to) definitely (arrive|come|be|get)',
        '(one hundred|100) percent (fixed|done|sorted|by)',
        'i promise',
      ],
      data: 'answers',
    },
  ],
};

/** Turned around, told by somebody else, or a warranty. */
export const notPromised = words({
  de: [
    'kann niemand',
    'niemand kann',
    'Garantiezeit',
    'Jahre Garantie',
    'Jahren Garantie',
    'Garantiefall',
    'wer … garantiert',
    'Wette~',
    'angeblich',
    'hoffen',
    'hoffe',
  ],
  en: [
    "can't",
    'cannot',
    'not guarantee',
    'no one',
    'nobody',
    'year guarantee',
    'warranty',
    'hope',
    'bet',
    'allegedly',
  ],
});

export const negations = everyday(`
  nicht kein keine keinen keinem keiner niemand nie not don't doesn't didn't won't no never nobody
`);
