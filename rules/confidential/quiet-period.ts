/** Between the end of a quarter and its publication, nothing about money leaves the house. */
import type { Dictionary } from '../dictionary.ts';
import { textIn } from '../localised.ts';
import type { Pack } from '../pack/schema.ts';
import { defineRule } from '../rule.ts';
import { boardWords, dealWords, figureWords, financeTopics, moodWords } from './finance-lexicon.ts';
import { marketLaw } from './market-law.ts';
import { momentAt, momentIn } from './moment.ts';

type QuietPeriod = Pack['quietPeriods'][number];

const nothing: Dictionary<undefined> = {};

const quiet = {
  contacts: [{ topic: 'press', name: 'Press office' }],
  quietPeriods: [{ from: '2027-01-10', until: '2027-02-14T07:00:00+01:00', contact: 'press' }],
};
const inside = '2027-02-14T05:59:00Z';
const outside = '2027-02-14T06:00:00Z';

export const quietPeriod = defineRule({
  id: 'confidential/quiet-period',
  severity: 'stop',
  // Without a quiet period in the pack, no word is looked for.
  dictionaries: (_options: Record<string, never>, pack) => {
    const isUsed = pack.quietPeriods.length > 0;
    return {
      figure: isUsed ? figureWords : nothing,
      topic: isUsed ? financeTopics : nothing,
      deal: isUsed ? dealWords : nothing,
      board: isUsed ? boardWords : nothing,
      mood: isUsed ? moodWords : nothing,
    };
  },
  messages: {
    de: ({ word, period }: { word: string; period: QuietPeriod }) => ({
      what: period.message
        ? textIn('de', period.message)
        : `„${word}“: Über Geschäft und Aktie sprechen wir gerade nicht.`,
      why: `Bis ${momentIn('de', period.until)} gilt die Ruhe vor den Zahlen, auch eine Andeutung kann den Kurs bewegen.`,
      instead: `Warte bis ${momentIn('de', period.until)}, oder lass alles weg, was mit Zahlen zu tun hat.`,
    }),
    en: ({ word, period }) => ({
      what: period.message
        ? textIn('en', period.message)
        : `“${word}”: we do not talk about business and shares right now.`,
      why: `The quiet period before the figures runs until ${momentIn('en', period.until)}; even a hint can move the share price.`,
      instead: `Wait until ${momentIn('en', period.until)}, or leave out everything about figures.`,
    }),
  },
  source: marketLaw,
  examples: {
    flag: [
      { text: 'Das Quartal lief richtig gut, mehr sag ich nicht.', pack: quiet, now: inside },
      { text: 'Unser Umsatz macht gerade Spaß.', pack: quiet, now: inside },
      { text: 'This was a good quarter for all of us.', pack: quiet, now: inside },
      { text: 'Our share price will love what comes next.', pack: quiet, now: inside },
    ],
    pass: [
      { text: 'Das Quartal lief richtig gut, mehr sag ich nicht.', pack: quiet, now: outside },
      { text: 'This was a good quarter for all of us.', pack: quiet, now: outside },
      { text: 'Das Quartal lief richtig gut.', now: inside },
      { text: 'Heute gab es Suppe in der Kantine, und sie war gut.', pack: quiet, now: inside },
      { text: 'Mein Lohn reicht nicht, und das sage ich laut.', pack: quiet, now: inside },
      { text: 'There was soup in the canteen today, and it was good.', pack: quiet, now: inside },
      { text: 'My wages are too low and I say so.', pack: quiet, now: inside },
    ],
  },
  onlyWith: ['figure', 'topic', 'deal', 'mood', 'board'],
  check({ hits, now }, report, _options, { quietPeriods }) {
    if (quietPeriods.length === 0) return;
    const period = quietPeriods.find(({ from, until }) => now >= momentAt(from) && now < momentAt(until));
    if (!period) return;
    const word = [hits.figure[0], hits.topic[0], hits.deal[0], hits.mood[0], hits.board[0]]
      .filter((hit) => hit !== undefined)
      .sort((a, b) => a.start - b.start)[0];
    if (!word) return;
    report(
      word,
      { word: word.text, period },
      { evidence: { word: word.text, until: period.until }, ...(period.contact ? { contact: period.contact } : {}) },
    );
  },
});
