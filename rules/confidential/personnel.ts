/** Dismissals, warnings, sick notes and salaries of others. */
import type { Analysis } from '../analysis.ts';
import { firstNames } from '../names.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { masked } from './mask.ts';
import { isFollowedByName } from './personal-data/illness/health.ts';
import { familyWords, personWords } from './personal-data/person-lexicon.ts';
import { ownStaffMatters, staffMatters } from './staff-lexicon.ts';

const dictionaries = {
  matter: staffMatters,
  own: ownStaffMatters,
  person: personWords,
  name: firstNames,
  family: familyWords,
};
type Found = Analysis<typeof dictionaries>;

export const personnel = defineRule({
  id: 'confidential/personnel',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ matter }: { matter: string }) => ({
      what: `Hier geht es um jemand anderen: ${matter}.`,
      why: 'Wer betroffen ist, soll selbst entscheiden, wer davon erfährt.',
      instead: 'Ist es deine Geschichte? Dann erzähl sie. Sonst lass Namen und Anlass weg.',
    }),
    en: ({ matter }) => ({
      what: `This is about somebody else: ${matter}.`,
      why: 'Those concerned should decide themselves who hears about it.',
      instead: 'Is it your story? Then tell it. Otherwise leave out the name and the reason.',
    }),
  },
  examples: {
    flag: [
      'Herr Weber aus dem Lager wurde gestern fristlos gekündigt.',
      'Unsere Kollegin Jana ist schwanger, weiß nur noch keiner.',
      'Azubi Tom hat eine Abmahnung bekommen, zu Recht.',
      'Frau Schulz verdient 5.400 Euro, das ist doch verrückt.',
      'Peter from accounting was let go yesterday.',
      'Our intern Emily is pregnant, nobody knows yet.',
      'Mrs Carter earns 72,000 a year, can you believe it.',
    ],
    pass: [
      'Ich habe gekündigt und freue mich auf das, was kommt.',
      'Mir wurde heute gekündigt, nach neun Jahren.',
      'Ich verdiene 2.900 Euro brutto, und wir sollten alle darüber reden.',
      'Nach dem 0:5 wurde der Trainer entlassen.',
      'Am Donnerstag streiken wir gegen die Kündigungen, alle zusammen.',
      'Frau Weber hat ihr Abo gekündigt, und wir fragen uns warum.',
      'Willkommen an Bord, Tom! Er fängt heute im Lager an.',
      'I got fired today after nine years.',
      'I make 41,000 a year and we should all talk about pay.',
      'We are going on strike because 200 people were laid off.',
      'Welcome on board, Emily! She starts in sales today.',
      'Peter is fired up for the weekend.',
    ],
  },
  onlyWith: ['matter'],
  check(analysis, report) {
    const { hits } = analysis;
    for (const matter of hits.matter) {
      const sentence = analysis.sentenceOf(matter);
      if (sentence.question || startsIn(hits.own, sentence) || startsIn(hits.family, sentence)) continue;
      if (!personIn(analysis, sentence) && !fromDepartment.test(sentence.text.slice(0, longestSentence))) continue;
      report(
        matter,
        { matter: matter.text },
        { excerpt: masked(analysis.slice(matter)), evidence: { matter: matter.text } },
      );
      return;
    }
  },
});

/** Characters of a sentence that are looked at. */
const longestSentence = 600;
/** `Steve from sales`, `Jana aus dem Einkauf`: colleagues know who is meant. */
const fromDepartment =
  /\p{Lu}\p{Ll}+ (?:from|in|aus (?:der|dem)|in der|im) (?:[Ss]ales|[Aa]ccount(?:s|ing)|[Ff]inance|HR|IT|[Mm]arketing|[Pp]roduction|[Pp]rocurement|[Ll]ogistics|Vertrieb|Buchhaltung|Einkauf|Lager|Produktion|Personalabteilung|Entwicklung|Versand|Verwaltung|Empfang)\b/u;

/** A colleague with a name, or a first name without a family name: with both it is mostly somebody from the news. */
function personIn({ hits, text }: Found, sentence: Span): Span | undefined {
  return (
    startingIn(hits.person, sentence).find((word) => isFollowedByName(text, word)) ??
    startingIn(hits.name, sentence).find((word) => !/^\s\p{Lu}\p{Ll}+/u.test(text.slice(word.end, word.end + 24)))
  );
}
