/** What was shown to some people only, before its day. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { embargoHeads, embargoMarks, otherEmbargoes, pressOnly, tooEarly } from './embargo-lexicon.ts';
import { dateBehind } from './written-date.ts';

const dictionaries = {
  mark: embargoMarks,
  head: embargoHeads,
  press: pressOnly,
  early: tooEarly,
  other: otherEmbargoes,
};
type Found = Analysis<typeof dictionaries>;
type Kind = 'embargo' | 'press' | 'early';

const before = '2026-11-21T10:00:00Z';

export const embargo = defineRule({
  id: 'confidential/embargo',
  severity: 'stop',
  dictionaries,
  messages: {
    de: ({ mark, kind, until }: { mark: string; kind: Kind; until: string | undefined }) => ({
      what:
        kind === 'early'
          ? `„${mark}“: Das klingt, als wäre es noch nicht so weit.`
          : until
            ? `Das ist gesperrt bis ${until}.`
            : `Der Text trägt einen Sperrvermerk: ${mark}.`,
      why: 'Andere halten sich an den Tag, und wer zu früh dran ist, nimmt ihnen die Neuigkeit weg.',
      instead: until
        ? `Heb den Beitrag auf bis ${until}.`
        : 'Frag nach, ab wann es hinaus darf, und heb den Beitrag so lange auf.',
    }),
    en: ({ mark, kind, until }) => ({
      what:
        kind === 'early'
          ? `“${mark}” sounds as if it is too early.`
          : until
            ? `This is under embargo until ${until}.`
            : `The text carries an embargo: ${mark}.`,
      why: 'Others keep to the day, and whoever is early takes the news away from them.',
      instead: until ? `Keep the post until ${until}.` : 'Ask from when it may go out, and keep the post until then.',
    }),
  },
  examples: {
    flag: [
      { text: 'Sperrfrist: 1. März 2027, 9 Uhr. Die neue Kollektion wird grün.', now: before },
      { text: 'Sperrfrist bis 01.03.2027: Wir ziehen nach Leipzig.', now: before },
      { text: 'Sperrfrist: Montag, 9 Uhr. Die neue Kollektion wird grün.', now: before },
      'Diese Bilder sind nur für die Presse, aber schaut mal!',
      'Darf ich eigentlich noch nicht zeigen, aber die neue Tasche ist da.',
      { text: 'EMBARGOED UNTIL 1 March 2027: the new bag comes in green.', now: before },
      { text: 'EMBARGOED UNTIL MONDAY: the new bag comes in green.', now: before },
      'The report is under embargo, here is the best chart.',
      'These pictures are for press only, but look!',
      'I am not supposed to show this, but the new bag is here.',
    ],
    pass: [
      { text: 'Sperrfrist bis 01.03.2027: Wir ziehen nach Leipzig.', now: '2027-03-02T08:00:00Z' },
      'Die Sperrfrist beim Arbeitslosengeld trifft viele, die selbst kündigen.',
      'Das Waffenembargo wurde verlängert.',
      'Morgen zeigen wir euch etwas Neues, kommt vorbei!',
      'Presse willkommen, Kaffee gibt es auch.',
      'Sperrfristen halten viele Redaktionen gar nicht mehr ein.',
      { text: 'EMBARGOED UNTIL 1 March 2027: the new bag comes in green.', now: '2027-03-02T08:00:00Z' },
      'The arms embargo was extended again.',
      'Tomorrow we will show you something new, come and see.',
      'Public beta is open, everybody can try it.',
    ],
  },
  onlyWith: ['mark', 'head', 'press', 'early'],
  check(analysis, report) {
    const { hits } = analysis;
    if (hits.mark.length + hits.head.length + hits.press.length + hits.early.length === 0) return;
    const marks = [...hits.mark, ...hits.head.filter((head) => looksLikeAMark(analysis, head))].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    let taken = -1;
    for (const mark of marks) {
      if (mark.start < taken) continue;
      const date = dateBehind(analysis.text, mark.end, mark.start);
      const isOther = startsIn(hits.other, analysis.sentenceOf(mark));
      if ((isOther && date === undefined) || (date && date.at <= analysis.now) || analysis.sentenceOf(mark).question)
        continue;
      taken = mark.end;
      report(
        mark,
        { mark: mark.text, kind: 'embargo', until: date?.text },
        { evidence: { mark: mark.text, ...(date ? { until: date.text } : {}) } },
      );
    }
    const press = hits.press[0];
    if (press && taken < 0)
      report(press, { mark: press.text, kind: 'press', until: undefined }, { evidence: { mark: press.text } });
    const early = hits.early[0];
    if (early && taken < 0 && !press) {
      report(
        early,
        { mark: early.text, kind: 'early', until: undefined },
        { severity: 'warn', evidence: { mark: early.text } },
      );
    }
  },
});

/** `Sperrfrist: …` at the head of a line, in brackets or in capitals. */
function looksLikeAMark({ text, lineOf, hits }: Found, head: Hit): boolean {
  if (startingIn(hits.mark, head).length > 0) return false;
  const line = lineOf(head);
  const heads = !/[\p{L}\p{N}]/u.test(text.slice(Math.max(line.start, head.start - 40), head.start));
  return (
    (heads && /^\s?[:|]/.test(text.slice(head.end, head.end + 2))) ||
    (heads && head.end === line.end) ||
    /[([]$/.test(text.slice(Math.max(0, head.start - 1), head.start)) ||
    (/^\p{Lu}{4,}$/u.test(head.text) && heads)
  );
}
