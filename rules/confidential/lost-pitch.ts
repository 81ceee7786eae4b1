/** Frustration about a lost pitch, budget or client names, between the lines, people who did not ask for it. */
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import {
  frustration,
  gone,
  losing,
  lostThings,
  notLost,
  otherField,
  otherLoss,
  ownSide,
} from './lost-pitch-lexicon.ts';

/** Words between the thing and its loss. */
const reach = 9;
/** The same for a short `weg` or `gone`. */
const shortReach = 2;

export const lostPitch = defineRule({
  id: 'confidential/lost-pitch',
  severity: 'stop',
  dictionaries: { thing: lostThings, losing, gone, notLost, otherLoss, ownSide, frustration, otherField },
  messages: {
    de: ({ thing }: { thing: string }) => ({
      what: `Hier geht es um etwas, das ihr verloren habt: ${thing}.`,
      why: 'Dein Frust ist verständlich, aber Kunde und Konkurrenz lesen mit.',
      instead: 'Erzähl es jemandem im Team, schlaf eine Nacht darüber und schreib dann über das, was du gelernt hast.',
    }),
    en: ({ thing }) => ({
      what: `This is about something that you lost: ${thing}.`,
      why: 'Your frustration is fair, but the client and your competitors read along.',
      instead: 'Tell somebody in the team, sleep on it, and then write about what you learned.',
    }),
  },
  examples: {
    flag: [
      'Pitch verloren. Monatelang umsonst gearbeitet, ich bin so frustriert.',
      'Wieder mal den Etat verloren, weil der Kunde keine Ahnung hat.',
      'Unser größter Kunde ist abgesprungen, mir reicht’s.',
      'Werbebudget gestrichen, Kampagne tot. So ein Saftladen!',
      'We lost the pitch after three months of work for nothing.',
      'Client walked today. I am so fed up with this.',
      'Our agency lost the account and I am gutted.',
    ],
    pass: [
      'Wir haben den Pitch gewonnen und freuen uns auf die Arbeit!',
      'Die Eintracht hat das Spiel verloren, wir sind frustriert.',
      'Wie du Kunden verlierst: drei Fehler, die ich oft sehe.',
      'Mein Chef streicht uns die Pausen, mir reicht’s. Morgen rede ich mit dem Betriebsrat.',
      'Vor dem Pitch habe ich meine Notizen verloren, und es war schon wieder der beste Vortrag seit Langem.',
      'Unser Weiterbildungsbudget wurde gestrichen. Frustrierend, denn so werden wir nicht besser.',
      'Ich habe gekündigt. Schlechte Schichten, kein Respekt, nie wieder.',
      'They lost it on the pitch in the last minute, what a joke of a match.',
      'We won the account! Cake for everybody.',
      'My boss cut our breaks again and I am fed up. We are talking to the union.',
      'I lost my notes before the pitch again, and it went better than ever.',
      'A customer left us in tears again today, good ones.',
      'I lost my account password, seriously, again.',
    ],
  },
  onlyWith: ['thing'],
  check(analysis, report) {
    const { hits, text } = analysis;
    const angry = hits.frustration.length > 0;
    for (const thing of hits.thing) {
      const sentence = analysis.sentenceOf(thing);
      if (!angry && (sentence.question || !startsIn(hits.ownSide, sentence))) continue;
      if (/['’]s$/.test(thing.text) || startsIn(hits.otherField, sentence)) continue;
      const loss =
        startingIn(hits.losing, sentence).find((word) => isNear(thing, word, reach)) ??
        startingIn(hits.gone, sentence).find((word) => word.start > thing.end && isNear(thing, word, shortReach));
      if (!loss || isInterrupted(text, thing, loss, startingIn(hits.otherLoss, sentence))) continue;
      if (startingIn(hits.notLost, sentence).some((word) => turnsAround(text, word, thing, loss))) continue;
      const severity = !angry ? 'hint' : thing.entry.data.own ? 'warn' : 'stop';
      const span = { start: Math.min(thing.start, loss.start), end: Math.max(thing.end, loss.end) };
      report(
        span,
        { thing: thing.text },
        { severity, evidence: { thing: thing.text, loss: loss.text, frustrated: angry } },
      );
      return;
    }
  },
});

type Words = Pick<Hit, 'start' | 'end' | 'wordStart' | 'wordEnd'>;

function isNear(one: Words, other: Words, words: number): boolean {
  return one.wordEnd <= other.wordStart ? other.wordStart - one.wordEnd < words : one.wordStart - other.wordEnd < words;
}

/** Between the thing and its loss or shortly before both, in the same clause; an idiom such as `aus den Augen` also behind. */
function turnsAround(text: string, word: Words, thing: Words, loss: Words): boolean {
  const [first, last] = thing.wordStart < loss.wordStart ? [thing, loss] : [loss, thing];
  const isPart = (whole: Words): boolean => word.start >= whole.start && word.end <= whole.end;
  if (isPart(thing) || isPart(loss)) return false;
  if (word.end <= first.start)
    return first.wordStart - word.wordEnd < 3 && !/[,;:–—]/.test(text.slice(word.end, first.start));
  if (word.end <= last.start) return true;
  return word.wordEnd - word.wordStart > 1 && word.wordStart - last.wordEnd < 3;
}

/** Something else stands between the two: another clause, or another thing that was lost. */
function isInterrupted(text: string, thing: Words, loss: Words, others: readonly Words[]): boolean {
  const from = Math.min(thing.end, loss.end);
  const to = Math.max(thing.start, loss.start);
  return /[:;]/.test(text.slice(from, to)) || others.some((other) => other.start >= from && other.end <= to);
}
