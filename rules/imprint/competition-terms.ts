/** Whoever takes part in a competition must be able to read its conditions. */
import { defineRule } from '../rule.ts';
import { competitionIsOver, competitions, forbiddenMechanics, termsWords } from './competition-lexicon.ts';
import { companyRequirements, competitionRequirementId, hasNeededAddress } from './needed.ts';

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
    de: ({ competition, problem }: { competition: string; problem: 'no-terms' | 'only-link' | 'mechanics' }) => ({
      what:
        problem === 'mechanics'
          ? 'Leute markieren oder Beiträge teilen lassen, um mitzumachen, erlauben die Netzwerke nicht.'
          : problem === 'only-link'
            ? `Bei „${competition}“ sagt der Link nicht, dass er zu den Teilnahmebedingungen führt.`
            : `Bei „${competition}“ fehlen die Teilnahmebedingungen.`,
      why:
        problem === 'mechanics'
          ? 'Im Ernstfall nimmt das Netzwerk den Beitrag oder das Profil vom Netz.'
          : 'Wer mitmacht, muss leicht finden, wer veranstaltet, wer mitmachen darf, wie lange und was mit den Daten geschieht (§ 6 DDG).',
      instead:
        problem === 'mechanics'
          ? 'Bitte um einen Kommentar oder eine Antwort statt um Markierungen.'
          : 'Setz einen Link mit dem Wort „Teilnahmebedingungen“ dazu.',
    }),
    en: ({ competition, problem }) => ({
      what:
        problem === 'mechanics'
          ? 'The networks do not allow entries by tagging people or sharing posts.'
          : problem === 'only-link'
            ? `Near “${competition}”, the link does not say that it leads to the terms.`
            : `The terms for “${competition}” are missing.`,
      why:
        problem === 'mechanics'
          ? 'If it comes to it, the network takes the post or the profile down.'
          : 'People who enter must easily find who runs it, who may enter, until when, and what happens to their data (Germany: § 6 DDG).',
      instead:
        problem === 'mechanics'
          ? 'Ask for a comment or an answer instead of tags.'
          : 'Add a link with the words “terms and conditions”.',
    }),
  },
  source: {
    title: '§ 6 (1) no. 4 DDG, Art. 13 GDPR',
    url: 'https://www.gesetze-im-internet.de/ddg/__6.html',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Gewinnspiel! Kommentiert euer Lieblingsrezept und gewinnt eine Pfanne.',
      'Wir verlosen drei Karten für das Konzert am Samstag, schreibt uns einfach.',
      'Macht mit und gewinnt ein Wochenende am Meer!',
      'Giveaway time! Tell us your favourite song below.',
      'Enter to win two tickets for Friday night.',
      'Our summer raffle starts today, comment to join in.',
    ],
    pass: [
      'Wir verlosen drei Karten. Teilnahmebedingungen: https://firma.example/teilnahme',
      'Ich konnte meine Chefin für die Idee gewinnen.',
      'Wir gewinnen gerade viele neue Kundinnen, das macht Spaß.',
      'Was für ein Spiel, wir wollen heute gewinnen!',
      'Der Gewinner unseres Gewinnspiels ist Tom, herzlichen Glückwunsch!',
      { text: 'Schön, dass du beim Gewinnspiel dabei bist!', kind: 'reply' },
      'Giveaway! Full terms and conditions: https://company.example/terms',
      'We win some, we lose some. Today we won a big match.',
      'His smile was a dead giveaway.',
      'I won a raffle for the first time in my life.',
    ],
  },
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
    const mechanics = hits.mechanics[0];
    if (mechanics)
      report(mechanics, { competition: competition.text, problem: 'mechanics' }, { severity: 'hint', evidence });
  },
});
