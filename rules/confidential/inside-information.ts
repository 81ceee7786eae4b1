/** Figures, deals and outlooks of the own company that are not published. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import {
  boardWords,
  dealWords,
  figureWords,
  freshFromTheBoard,
  moodWords,
  notPublicWords,
  otherFigures,
  outlookWords,
  publishedWords,
} from './finance-lexicon.ts';
import { marketLaw } from './market-law.ts';
import { companyWords, ownSideWords } from './own-side-lexicon.ts';

const words = {
  figure: figureWords,
  deal: dealWords,
  hidden: notPublicWords,
  outlook: outlookWords,
  board: boardWords,
  fresh: freshFromTheBoard,
  mood: moodWords,
  published: publishedWords,
  other: otherFigures,
  own: ownSideWords,
};
type Found = Analysis<typeof words & { company: ReturnType<typeof companyWords> }>;

type Kind = 'figure' | 'outlook' | 'deal' | 'board';

const acme = { company: { names: ['ACME'], products: [], domains: [], accounts: [] } };

export const insideInformation = defineRule({
  id: 'confidential/inside-information',
  severity: 'warn',
  options: z.strictObject({
    listed: z
      .boolean()
      .default(false)
      .describe("The company's shares are traded: then it is a matter of law, and the finding stops."),
  }),
  dictionaries: (_options: { listed: boolean }, pack) => ({ ...words, company: companyWords(pack.company) }),
  messages: {
    de: ({ word, kind, listed }: { word: string; kind: Kind; listed: boolean }, law) => ({
      what:
        kind === 'deal'
          ? `„${word}“ klingt nach einem Vorhaben, das noch nicht öffentlich ist.`
          : kind === 'board'
            ? 'Das verrät, wie die Zahlen aussehen, die im Vorstand lagen.'
            : `Hier steht eine Zahl zu „${word}“ aus eurem Haus.`,
      why: listed
        ? `Was den Kurs bewegen kann, muss zuerst alle erreichen; vorher darf es niemand weitergeben${law}.`
        : 'Zahlen und Pläne gehören der Firma, bis sie selbst sie veröffentlicht.',
      instead: 'Schon veröffentlicht? Dann verlink die Meldung. Sonst lass die Zahl weg oder frag vorher.',
    }),
    en: ({ word, kind, listed }, law) => ({
      what:
        kind === 'deal'
          ? `“${word}” sounds like a plan that is not public yet.`
          : kind === 'board'
            ? 'This gives away what the figures before the board looked like.'
            : `This gives a figure for “${word}” from inside.`,
      why: listed
        ? `What can move the share price must reach everybody at once; before that nobody may pass it on${law}.`
        : 'Figures and plans are the company’s until it publishes them itself.',
      instead: 'Already published? Then link the notice. Otherwise leave the figure out, or ask first.',
    }),
  },
  source: marketLaw,
  examples: {
    flag: [
      'Unser Umsatz ist im dritten Quartal um 18 % gestiegen, Wahnsinn!',
      'Wir rechnen für nächstes Jahr mit 40 Millionen Euro Umsatz.',
      'Die Übernahme von Muster & Söhne steht kurz bevor, wir sind alle gespannt.',
      'Vorstandssitzung. Gute Zahlen = gute Laune im Vorstand.',
      { text: 'ACME macht dieses Jahr 3 Mio. Euro EBIT, hab ich gehört.', pack: acme },
      { text: 'Unser Auftragseingang liegt bei 12 Mio. Euro.', options: { listed: true } },
      'Our revenue went up 18% this quarter, wow!',
      'We expect to hit $40 million in revenue next year.',
      'We are in talks about a merger, exciting times.',
      'Board meeting. Good numbers = happy board.',
    ],
    pass: [
      'Sommerfest am Samstag, 3 € pro Bratwurst, und der Erlös fließt in unser neues Dach.',
      'Our summer fair: £2 a cake, and all profits go to our roof.',
      'Unser Umsatz ist um 18 % gestiegen, steht im Geschäftsbericht: https://acme.example/bericht',
      'Unser Umsatz ist um 12 % gestiegen, alles dazu auf unserer IR-Seite.',
      'Laut Handelsblatt wächst der Umsatz der Branche um 3 %.',
      'Aufgabe 4: Berechnet den Umsatz, wenn 20 Hefte zu 2 Euro verkauft werden.',
      'Die Prognose für morgen: 24 Grad und Sonne.',
      'Wir haben 300 Kuchenstücke verkauft, der Umsatz geht ans Tierheim.',
      'Wir planen 3 Workshops für nächstes Jahr, wer kommt?',
      'Ich verdiene 3.200 Euro brutto und finde, wir sollten offen darüber reden.',
      'Wir übernehmen die Verantwortung und zahlen 2 Runden.',
      'Our revenue grew 18%, see the annual report: https://acme.example/report',
      'We closed the quarter with revenue up 12% to $6.1M. The letter to our shareholders is out.',
      'According to the study, revenue in retail grew 3%.',
      'Homework: find the profit if 20 books are sold for 2 dollars each.',
      'We plan to host 3 workshops next year.',
      'Guidance is what new colleagues need most, we give them 2 weeks.',
      'I make 41,000 a year and we should talk about pay.',
    ],
  },
  onlyWith: ['figure', 'deal', 'board'],
  check(analysis, report, { listed }) {
    const { hits, entities } = analysis;
    if (hits.figure.length + hits.deal.length + hits.board.length === 0) return;
    if (entities.urls.length > 0 || hits.published.length > 0 || hits.other.length > 0) return;
    const severity = listed ? 'stop' : 'warn';
    const found = (where: Hit, kind: Kind): void =>
      report(where, { word: where.text, kind, listed }, { severity, evidence: { kind, word: where.text } });
    let reported = -1;
    for (const figure of hits.figure) {
      const sentence = analysis.sentenceOf(figure);
      if (sentence.start <= reported || sentence.question || !isOwn(analysis, sentence)) continue;
      if (!startingIn(entities.numbers, sentence).some((number) => isAmount(analysis, number))) continue;
      reported = sentence.start;
      found(figure, startsIn(hits.outlook, sentence) ? 'outlook' : 'figure');
    }
    const deal = hits.deal.find((one) => {
      const sentence = analysis.sentenceOf(one);
      if (sentence.question) return false;
      // Straight from the meeting: whose deal it is goes without saying.
      return hits.fresh.length > 0 || (isOwn(analysis, sentence) && startsIn(hits.hidden, sentence));
    });
    if (deal) found(deal, 'deal');
    const board = hits.board[0];
    if (board && hits.mood.length > 0) found(board, 'board');
  },
});

function isOwn({ hits }: Found, sentence: Span): boolean {
  return startsIn(hits.own, sentence) || startsIn(hits.company, sentence);
}

/** Percent, money, or a count of thousands and more; not a year, a quarter or a date alone. */
function isAmount({ text }: Found, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 16);
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    /^\s?(?:%|Prozent|percent|€|\$|£|Euro|EUR|USD|CHF|Franken|dollars?|Mio|Mrd|Millionen|Milliarden|million|billion|[mkb]n?\b)/iu.test(
      behind,
    ) || /[€$£]\s?$/.test(before)
  );
}
