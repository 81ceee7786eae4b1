/** Says when a post reads like a press release, and which two or three changes would help most. */
import type { Language } from '../post.ts';
import type { ToneReading } from '../review.ts';
import { defineRule } from '../rule.ts';
import { groupWords, type ToneGroup } from './groups.ts';

/** From this score on the post may be held: four of five texts that score so are releases. Below it the finding is a tip in passing. */
const heldFrom = 0.8;
/** What only a release has. A sober or long-winded text without it is no release: a short one is a tip, whatever its score. */
const marksOfRelease: ReadonlySet<string> = new Set<ToneGroup>([
  'format',
  'announcing',
  'quote',
  'third-person',
  'superlative',
  'buzzword',
]);
/** A text of so many words in which nobody says *I*, *we* or *you* needs no mark. */
const longText = 60;

interface Params {
  certain: boolean;
  /** Names of the groups that weigh most, per language. */
  because: Record<Language, string>;
}

export const pressRelease = defineRule<Record<string, never>, Record<never, never>, Params>({
  id: 'tone/press-release',
  severity: 'warn',
  messages: {
    de: ({ certain, because }) => ({
      what: `${certain ? 'Das klingt nach Pressemitteilung' : 'Das klingt ein wenig nach Pressemitteilung'}: ${because.de}.`,
      why: 'Hier wollen Menschen mit Menschen reden; eine Mitteilung überlesen sie.',
      instead:
        'Erzähl es wie beim Mittagessen: Wer hat was getan, und was haben die Leute davon? Dann eine ehrliche Frage.',
    }),
    en: ({ certain, because }) => ({
      what: `${certain ? 'This sounds like a press release' : 'This sounds a little like a press release'}: ${because.en}.`,
      why: 'People come here to talk to people; they skip what reads like a release.',
      instead:
        'Tell it as you would at lunch: who did what, and what is in it for the reader? Then ask one honest question.',
    }),
  },
  examples: {
    flag: [
      'Die Nordlicht Energie GmbH gibt die Übernahme der Stadtwerke Heidetal bekannt. Durch die Integration der Geschäftsbereiche stärkt das Unternehmen seine Position im norddeutschen Markt.',
      'Wir freuen uns, bekannt geben zu dürfen, dass unsere innovative Plattform für ganzheitliche Logistiklösungen im Rahmen der Fachmesse präsentiert wurde.',
      'Northlight Energy today announced the acquisition of Heathfield Utilities. The transaction strengthens its position in the regional market and expands its portfolio of sustainable solutions.',
      'We are thrilled to announce that our innovative, industry-leading platform has been recognized for its commitment to delivering seamless solutions.',
    ],
    pass: [
      'Seit heute gehört das Team aus Heidetal zu uns. Ich habe beim Frühstück gefragt, was sie als Erstes ändern würden: die Kaffeemaschine. Was würdet ihr ändern?',
      'Den Link zur Pressemitteilung findet ihr im Profil. Mich hat am meisten überrascht, wie leise das neue Windrad ist!',
      'Hallo Kim, das ist ärgerlich. Schick uns bitte deine Kundennummer per DM, dann schauen wir nach.',
      'The Heathfield crew joined us today. I asked them over breakfast what they would change first: the coffee machine. What would you pick?',
      "The link to the press release is in the comments. What surprised me most: you can't hear the new turbine at all!",
      'Our customers write: “an innovative and unique shop”. That made our day, thank you!',
    ],
  },
  check({ tone, language, wordCount }, report) {
    if (tone.label === 'conversation') return;
    const certain = tone.label === 'press-release';
    const changes = tone.changes ?? [];
    const strongest = pressGroups(tone).slice(0, 2);
    report(
      'post',
      { certain, because: { de: namesIn('de', strongest), en: namesIn('en', strongest) } },
      {
        severity: tone.score >= heldFrom && (wordCount >= longText || showsMarks(tone)) ? 'warn' : 'hint',
        suggestions: changes.map(({ group }) => groupWords[group as ToneGroup].advice[language === 'de' ? 'de' : 'en']),
        evidence: { score: tone.score, reasons: tone.reasons, changes },
      },
    );
  },
});

/** There are words that the card can show for it. */
function showsMarks({ reasons }: ToneReading): boolean {
  return reasons.some(({ group, points, words }) => points > 0 && words.length > 0 && marksOfRelease.has(group));
}

function pressGroups({ reasons }: ToneReading): ToneGroup[] {
  return reasons.filter(({ points }) => points > 0).map(({ group }) => group as ToneGroup);
}

function namesIn(language: Language, groups: readonly ToneGroup[]): string {
  return groups.map((group) => groupWords[group].name[language]).join(language === 'de' ? ' und ' : ' and ');
}
