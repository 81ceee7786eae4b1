/** A text that carries a classification label was copied from something that should stay inside. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { type Label, labelAnnouncements, labelExplanations, labelledDocuments, labels } from './label-lexicon.ts';
import { looksOf } from './label-look.ts';

const dictionaries = {
  label: labels,
  announcement: labelAnnouncements,
  document: labelledDocuments,
  explanation: labelExplanations,
};

export const label = defineRule({
  id: 'confidential/label',
  severity: 'stop',
  dictionaries,
  messages: {
    de: ({ label }: { label: string }) => ({
      what: `Der Text trägt einen Vermerk: ${label}.`,
      why: 'So ein Vermerk steht auf Unterlagen, die nicht für alle gedacht sind.',
      instead:
        'Wessen Unterlage ist das, und darf sie hinaus? Frag nach oder nimm den Teil heraus. Geht es um einen Missstand, hilft die interne Meldestelle.',
    }),
    en: ({ label }) => ({
      what: `The text carries a label: ${label}.`,
      why: 'Such a label stands on papers that are not meant for everybody.',
      instead:
        'Whose paper is this, and may it go out? Ask, or take that part out. If this is about wrongdoing, talk to the internal reporting office.',
    }),
  },
  source: { title: 'Traffic Light Protocol 2.0 (FIRST)', url: 'https://www.first.org/tlp/', checked: '2026-11-21' },
  examples: {
    flag: [
      'STRENG VERTRAULICH\nUmsatzplanung der Region Nord, Fassung vom Montag',
      'Klassifizierung: vertraulich. Im dritten Quartal rechnen wir mit weniger Aufträgen.',
      'Hier die Folie von heute [INTERN], ich fand die Zahlen spannend.',
      'Schaut mal, ein vertrauliches Dokument aus dem Druckerraum.',
      'CONFIDENTIAL\nUmsatzplanung der Region Nord, Fassung vom Montag',
      'VS-NfD, aber ihr müsst das lesen.',
      'TLP:RED Die Angreifer sind seit Montag im Netz.',
      'Diese Liste ist nicht zur Weitergabe bestimmt, also pst.',
      'CONFIDENTIAL\nPricing for next year, second version',
      'Classification: internal. We move the team to Leeds in May.',
      'Found this confidential slide on the train.',
      'TLP: AMBER+STRICT please patch tonight',
      'For internal use only: the new shift plan is out.',
    ],
    pass: [
      'Vertraulich behandeln wir deine Daten, und das ist ernst gemeint.',
      'Wir gehen vertraulich mit deinen Angaben um, versprochen.',
      'Streng geheim 😉 Morgen gibt es Kuchen in der Kantine.',
      'Intern haben wir lange über die Farbe gestritten.',
      'Mein erster Entwurf war furchtbar, der fünfte ging.',
      'Ich darf über mein Gehalt sprechen, das ist kein Geschäftsgeheimnis.',
      'TLP:CLEAR Der Hinweis darf überall geteilt werden.',
      'TLP:AMBER bedeutet: nur für die, die es wissen müssen.',
      'Your data stays confidential with us.',
      'We are doing secret santa on Friday, who is in?',
      'SECRET SANTA is back, bring a gift for ten euros.',
      'She works in internal medicine and loves it.',
      'A cold draft beer after work and all is well.',
      'Grandma shared her secret recipe with me.',
      'My pay is no secret: I want us to talk about wages openly.',
      'TLP:WHITE is now TLP:CLEAR, share it with anybody.',
    ],
  },
  onlyWith: ['label', 'document'],
  check(analysis, report) {
    const { hits } = analysis;
    if (hits.label.length === 0 && hits.document.length === 0) return;
    const context: LabelContext = {
      announcedWords: new Set(hits.announcement.map(({ wordEnd }) => wordEnd)),
      explainsColours: new Set(hits.label.filter(isTrafficLight).map(({ text }) => text.toUpperCase())).size > 1,
    };
    let reportedUntil = 0;
    for (const hit of hits.label) {
      if (hit.start < reportedUntil) continue;
      const severity = severityOf(hit, analysis, context);
      if (!severity) continue;
      reportedUntil = hit.end;
      report(hit, { label: hit.text }, { severity, evidence: { level: hit.entry.data.level } });
    }
    for (const document of hits.document) {
      if (document.start < reportedUntil || analysis.sentenceOf(document).question) continue;
      reportedUntil = document.end;
      report(document, { label: document.text }, { severity: 'warn', evidence: { level: 'warn' } });
    }
  },
});

/** What is the same for all labels of a text. */
interface LabelContext {
  /** Indexes of words that stand right behind `Klassifizierung:` and the like. */
  announcedWords: ReadonlySet<number>;
  /** A text that names several colours explains them. */
  explainsColours: boolean;
}

function severityOf(
  hit: Hit<Label>,
  analysis: Analysis<typeof dictionaries>,
  { announcedWords, explainsColours }: LabelContext,
): 'stop' | 'warn' | undefined {
  const { level, needs } = hit.entry.data;
  const look = looksOf(analysis, hit);
  if (look.joking) return undefined;
  if (isTrafficLight(hit)) {
    const sentence = analysis.sentenceOf(hit);
    const isExplained = explainsColours || sentence.question || startsIn(analysis.hits.explanation, sentence);
    return look.trafficLight && !isExplained ? level : undefined;
  }
  if (needs === 'plain' || announcedWords.has(hit.wordStart)) return level;
  if (needs === 'faint') return look.capitals && (look.ownLine || look.bracketed) ? level : undefined;
  return look.capitals || look.ownLine || look.bracketed || look.headsLine ? level : undefined;
}

function isTrafficLight(hit: Hit<Label>): boolean {
  return hit.entry.data.needs === 'traffic-light';
}
