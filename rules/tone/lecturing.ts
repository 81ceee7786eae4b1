/** Says when a post talks down to its readers: what everybody ought to know, must do, has to understand. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import { type Dictionary, type DictionaryEntry, type Hit, words } from '../dictionary.ts';
import { defineRule } from '../rule.ts';

interface Lecture {
  /** A strong phrase is enough, of the weak ones it takes several. */
  isStrong: boolean;
  suggestion: string;
}

const line = (
  match: string | readonly string[],
  isStrong: boolean,
  suggestion: string,
  unless: readonly string[] = [],
): DictionaryEntry<Lecture> => ({ match, unless, data: { isStrong, suggestion } });

/** Markers of the guideline research, section 11.8. */
const lecture: Dictionary<Lecture> = {
  de: [
    line(['(jeder|jede|alle) (sollte|sollten|muss|müssen) (das)? wissen', 'wie allgemein bekannt'], true, 'Streichen'),
    line(['wie (jeder|jede|man) (doch)? weiß', 'das weiß doch (jeder|jede)'], true, 'Streichen'),
    line(['es versteht sich von selbst', 'sollte selbstverständlich sein'], true, 'Streichen'),
    line(['merkt euch', 'merken sie sich', 'schreibt euch das hinter die ohren'], true, 'Mein Tipp: …', [
      '(merkt euch|merken sie sich) (den|das|die) (termin|datum|tag|abend|samstag|sonntag)',
    ]),
    line(['hört (endlich)? auf zu', 'hören sie (endlich)? auf zu'], true, 'Ich wünsche mir, dass …'),
    line(['wer das nicht (versteht|begreift|kapiert)'], true, 'Erklär es an einem Beispiel'),
    line(['fakt ist', 'tatsache ist', 'so einfach ist das', 'punkt aus'], true, 'Die Zahl und ihre Quelle nennen'),
    line(['man sollte', 'man muss', 'man darf (nicht|nie)'], false, 'Ich mache es so: …', [
      'man muss (kein|keine|keinen|nicht|nur)',
    ]),
    line(['du musst', 'ihr müsst', 'sie müssen'], false, 'Probier mal …', [
      '(du musst|ihr müsst|sie müssen) (nur|nicht|nichts|dafür|dazu|leider|keine|keinen|kein|euch keine)',
    ]),
    line('bekanntlich', false, 'Streichen'),
    line('selbstverständlich', false, 'Streichen', ['selbstverständlich … (gern|gerne|helfen|können sie|könnt ihr)']),
    line('ganz einfach', false, 'Streichen', ['nicht ganz einfach', 'ganz einfach (per|online|über|mit|bei|unter|in)']),
  ],
  en: [
    line(['(everyone|everybody|people) (should|must|needs to|need to) know'], true, 'Delete'),
    line(['as we all know', 'as everybody knows', 'as everyone knows', 'everybody knows that'], true, 'Delete'),
    line("if you (don't|do not|can't|still don't) (get|understand) (this|that|it)", true, 'Explain it with an example'),
    line(
      ['fact is', 'the fact is', 'end of story', 'let me be clear', 'it is that simple', "it's that simple"],
      true,
      'Give the figure and its source',
    ),
    line(['stop (doing|saying|pretending|telling|complaining|making excuses)'], true, 'I would rather …', [
      "(didn't|did not|don't|do not|can't|cannot|couldn't|never|won't) stop (doing|saying|pretending|telling|complaining)",
    ]),
    line('mark my words', true, 'Delete'),
    line(['you must', 'you have to', 'you need to'], false, 'Try …', [
      'you (must|have to|need to) (be|have|not|only|see|try|hear|come)',
      '(do|did|if|what|when|all|whatever) you (have|need) to',
      "(don't|do not|won't) (have|need) to",
    ]),
    line(['everyone should', 'everybody should', 'people should'], false, 'I do it like this: …'),
    line(['obviously', "it's simple", 'it is simple'], false, 'Delete'),
    line('of course', false, 'Delete', ['of course (we|you|i) (can|could|will|may|do)', '(yes|sure) of course']),
  ],
};

/** More marks help nobody. */
const mostMarks = 50;

/** Notes on safety and steps of a manual have to say what must be done. */
const instruction: Dictionary<undefined> = words({
  de: [
    '(helm|schutzbrille|sicherheit*|sicherung|gurt|notruf|notausgang|feuerlöscher|warnung|achtung|vorsicht|gefahr|lebensgefahr|rückruf|evakuier*|brandschutz|arbeitsschutz|gesetzlich|vorschrift|passwort|anmelden|abmelden|einloggen|neu starten|neustarten|update|ausfüllen|installieren|anleitung|schritt|zuerst|router|kündigen|widerrufen|rezept|backofen)',
  ],
  en: [
    '(helmet|goggles|safety|seat belt|seatbelt|emergency|fire exit|extinguisher|warning|caution|danger|hazard|recall|evacuat*|required by law|regulations|password|log in|sign in|log out|restart|reboot|update|fill in|install|step|first|manual|router|cancel|recipe|oven)',
  ],
});

export const lecturing = defineRule({
  id: 'tone/lecturing',
  severity: 'hint',
  kinds: ['post', 'thread', 'comment', 'reply'],
  options: z.strictObject({
    weakFrom: z.int().min(1).default(2).describe('So many weak phrases are a hint. A strong one is enough.'),
  }),
  dictionaries: { lecture, instruction },
  messages: {
    de: ({ words }: { words: string }) => ({
      what: `„${words}“ klingt belehrend.`,
      why: 'Wer belehrt wird, macht zu; wer etwas erfährt, liest weiter.',
      instead: 'Erzähl, was du selbst erlebt oder gelernt hast.',
    }),
    en: ({ words }: { words: string }) => ({
      what: `“${words}” sounds like a lecture.`,
      why: 'People close up when they are lectured; they read on when they learn something.',
      instead: 'Tell what you have seen or learned yourself.',
    }),
  },
  examples: {
    flag: [
      'Jeder sollte wissen, wie man ein Rad wechselt.',
      'Fakt ist: Ohne Planung wird das nichts.',
      'Wer das nicht versteht, hat in der Branche nichts verloren.',
      'Man sollte früh aufstehen. Und man muss bekanntlich viel lesen.',
      'Everyone should know how to change a wheel.',
      "If you don't get this, you are in the wrong business.",
      'As we all know, planning is half the work.',
      'You must get up early. Obviously, everyone should read a lot.',
    ],
    pass: [
      'Auf der Baustelle müsst ihr einen Helm tragen, und die Schutzbrille muss man auch im Flur aufbehalten. Ihr müsst das nicht mögen.',
      'Du musst nur die App neu starten, dann geht es wieder.',
      'Selbstverständlich helfen wir dir gern weiter.',
      'Man sollte meinen, der Drucker lernt dazu.',
      'Merkt euch den Termin: 3. Mai, Sommerfest!',
      'Das war nicht ganz einfach, aber jetzt läuft es.',
      'You have to wear a helmet on site, and you must keep your goggles on in the corridor.',
      'You need to restart the app, then it works again. Of course we can help.',
      'Of course we can help you with that.',
      "I can't stop telling people about this bakery.",
      'What do you have to do to get a coffee here?',
    ],
  },
  onlyWith: ['lecture'],
  check(analysis, report, { weakFrom }) {
    const found = analysis.hits.lecture.filter((hit) => !analysis.isQuoted(hit) && !isInstruction(analysis, hit));
    const strong = found.some(({ entry }) => entry.data.isStrong);
    if (!strong && found.length < weakFrom) return;
    for (const hit of found.slice(0, mostMarks)) {
      report(hit, { words: hit.text }, { suggestions: [hit.entry.data.suggestion] });
    }
  },
});

type Found = Analysis<{ lecture: typeof lecture; instruction: typeof instruction }>;

/** A question is no lecture either. */
function isInstruction({ sentenceOf, hits }: Found, hit: Hit<Lecture>): boolean {
  const sentence = sentenceOf(hit);
  return sentence.question || (!hit.entry.data.isStrong && sentence.has(hits.instruction));
}
