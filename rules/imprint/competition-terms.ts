/** Whoever takes part in a competition must be able to read its conditions. */
import type { RuleSource } from '../law.ts';
import { defineRule } from '../rule.ts';
import { competitionIsOver, competitions, forbiddenMechanics, termsWords } from './competition-lexicon.ts';
import { companyRequirements, competitionRequirementId, hasNeededAddress } from './needed.ts';

const checked = '2026-11-21';

const competitionLaw: readonly RuleSource[] = [
  {
    in: ['DE'],
    title: { de: '§ 6 Abs. 1 Nr. 4 DDG', en: '§ 6 (1) no. 4 DDG' },
    url: 'https://www.gesetze-im-internet.de/ddg/__6.html',
    checked,
  },
  {
    in: ['AT'],
    title: { de: '§ 6 Abs. 1 Z 4 ECG', en: '§ 6 (1) no. 4 ECG' },
    url: 'https://www.ris.bka.gv.at/Dokument.wxe?Abfrage=Bundesnormen&Dokumentnummer=NOR40025802',
    checked,
  },
  {
    in: ['UK'],
    title: 'CAP Code 8.17',
    url: 'https://www.asa.org.uk/advice-online/promotional-marketing-terms-and-conditions-tcs.html',
    checked,
  },
  {
    in: ['US'],
    title: '16 CFR 255 (FTC)',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    checked,
  },
];

type Problem = 'no-terms' | 'only-link' | 'mechanics' | 'sweeps';

export const competitionTerms = defineRule({
  id: 'imprint/competition-terms',
  severity: 'warn',
  kinds: ['post', 'thread', 'repost', 'edit'],
  dictionaries: (_options: Record<string, never>, pack) => {
    const requirements = companyRequirements(pack, (id) => id === competitionRequirementId);
    return {
      competition: competitions,
      terms: termsWords,
      over: competitionIsOver,
      mechanics: forbiddenMechanics,
      companyTrigger: requirements.triggers,
      companyNeed: requirements.needs,
    };
  },
  messages: {
    de: ({ competition, problem }: { competition: string; problem: Problem }, law) => ({
      what: {
        'no-terms': `Bei „${competition}“ fehlen die Teilnahmebedingungen.`,
        'only-link': `Bei „${competition}“ sagt der Link nicht, dass er zu den Teilnahmebedingungen führt.`,
        mechanics: 'Leute markieren oder Beiträge teilen lassen, um mitzumachen, erlauben die Netzwerke nicht.',
        sweeps: `„${competition}“ versteht in den USA nicht jeder als Gewinnspiel.`,
      }[problem],
      why: {
        'no-terms': `Wer mitmacht, muss leicht finden, wer veranstaltet, wer mitmachen darf, wie lange und was mit den Daten geschieht${law}.`,
        'only-link': `Wer mitmacht, muss leicht finden, wer veranstaltet, wer mitmachen darf, wie lange und was mit den Daten geschieht${law}.`,
        mechanics: 'Im Ernstfall nimmt das Netzwerk den Beitrag oder das Profil vom Netz.',
        sweeps: `Wer mit einem Hashtag teilnimmt, soll damit sagen, dass es etwas zu gewinnen gibt${law}.`,
      }[problem],
      instead: {
        'no-terms': 'Setz einen Link mit dem Wort „Teilnahmebedingungen“ dazu.',
        'only-link': 'Setz einen Link mit dem Wort „Teilnahmebedingungen“ dazu.',
        mechanics: 'Bitte um einen Kommentar oder eine Antwort statt um Markierungen.',
        sweeps: 'Schreib „Sweepstakes“ oder „Contest“ aus.',
      }[problem],
    }),
    en: ({ competition, problem }, law) => ({
      what: {
        'no-terms': `The terms for “${competition}” are missing.`,
        'only-link': `Near “${competition}”, the link does not say that it leads to the terms.`,
        mechanics: 'The networks do not allow entries by tagging people or sharing posts.',
        sweeps: `In the US not everybody understands “${competition}” as a competition.`,
      }[problem],
      why: {
        'no-terms': `People who enter must easily find who runs it, who may enter, until when, and what happens to their data${law}.`,
        'only-link': `People who enter must easily find who runs it, who may enter, until when, and what happens to their data${law}.`,
        mechanics: 'If it comes to it, the network takes the post or the profile down.',
        sweeps: `Whoever enters by a hashtag should say with it that there is something to win${law}.`,
      }[problem],
      instead: {
        'no-terms': 'Add a link with the words “terms and conditions”.',
        'only-link': 'Add a link with the words “terms and conditions”.',
        mechanics: 'Ask for a comment or an answer instead of tags.',
        sweeps: 'Write “sweepstakes” or “contest” in full.',
      }[problem],
    }),
  },
  source: competitionLaw,
  examples: {
    flag: [
      'Gewinnspiel! Kommentiert euer Lieblingsrezept und gewinnt eine Pfanne.',
      'Wir verlosen drei Karten für das Konzert am Samstag, schreibt uns einfach.',
      'Macht mit und gewinnt ein Wochenende am Meer!',
      'Giveaway time! Tell us your favourite song below.',
      'Enter to win two tickets for Friday night.',
      'Our summer raffle starts today, comment to join in.',
      {
        text: 'Giveaway! Post your photo with #AcmeSweeps, terms and conditions: https://company.example/terms',
        pack: { jurisdiction: ['US'] },
      },
    ],
    pass: [
      'Wir verlosen drei Karten. Teilnahmebedingungen: https://firma.example/teilnahme',
      'Ich konnte meine Chefin für die Idee gewinnen.',
      'Wir gewinnen gerade viele neue Kundinnen, das macht Spaß.',
      'Was für ein Spiel, wir wollen heute gewinnen!',
      'Der Gewinner unseres Gewinnspiels ist Tom, herzlichen Glückwunsch!',
      { text: 'Schön, dass du beim Gewinnspiel dabei bist!', kind: 'reply' },
      'Giveaway! Full terms and conditions: https://company.example/terms',
      'Giveaway! Post your photo with #AcmeSweeps, terms and conditions: https://company.example/terms',
      {
        text: 'Giveaway! Post your photo with #AcmeSweepstakes, terms and conditions: https://company.example/terms',
        pack: { jurisdiction: ['US'] },
      },
      'We win some, we lose some. Today we won a big match.',
      'His smile was a dead giveaway.',
      'The raffle raised 312 pounds for the hospice, thank you all!',
      'Our table came last in the quiz, but we did win the raffle.',
      'I won a raffle for the first time in my life.',
    ],
  },
  onlyWith: ['competition', 'companyTrigger'],
  check(analysis, report, _options, pack) {
    const { hits, entities } = analysis;
    const competition = hits.competition[0] ?? hits.companyTrigger[0];
    if (!competition || hits.over.length > 0) return;
    const evidence = { competition: competition.text };
    const own = pack.requirements.filter(({ id }) => id === competitionRequirementId);
    const hasTerms =
      own.length > 0
        ? hits.companyNeed.length > 0 || own.some((one) => hasNeededAddress(one, analysis))
        : hits.terms.length > 0;
    if (!hasTerms) {
      const onlyLink = entities.urls.length > 0;
      report(
        competition,
        { competition: competition.text, problem: onlyLink ? 'only-link' : 'no-terms' },
        { severity: onlyLink ? 'hint' : 'warn', evidence },
      );
    }
    const sweeps =
      pack.jurisdiction.includes('US') && entities.hashtags.find((tag) => /sweeps$/i.test(analysis.slice(tag)));
    if (sweeps)
      report(
        sweeps,
        { competition: analysis.slice(sweeps), problem: 'sweeps' },
        { severity: 'hint', evidence, jurisdiction: ['US'] },
      );
    const mechanics = hits.mechanics[0];
    if (mechanics)
      report(mechanics, { competition: competition.text, problem: 'mechanics' }, { severity: 'hint', evidence });
  },
});
