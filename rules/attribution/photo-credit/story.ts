/** What is looked for where somebody tells how a picture came to them, and the sentence it is told in. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import { firstNames } from '../../names.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import { isNamedByItself } from '../maker.ts';
import { type Teller, tellers } from './story-lexicon.ts';
import { worksIn } from './story-words.ts';

export const storyDictionaries = { teller: tellers, name: firstNames };
export type Story = Analysis<typeof storyDictionaries>;
export type Told = Hit<Teller>;

/** Characters of a sentence on either side of whoever is told of. */
export const reachOfStory = 160;

/** The sentence around, unless it asks, advises, or somebody is named in it. */
export function tellingSentence(analysis: Story, teller: Span, as: 'told' | 'asked'): Span | undefined {
  const { hits, text } = analysis;
  const whole = analysis.sentenceOf(teller);
  const range = {
    start: Math.max(whole.start, teller.start - reachOfStory),
    end: Math.min(whole.end, teller.end + reachOfStory),
  };
  const stretch = text.slice(range.start, range.end).replace(ifYouKnow, ' ');
  if ((as === 'told' && whole.question) || inGeneral.test(stretch) || (as === 'told' && byAuthor.test(stretch)))
    return undefined;
  if (isNamedByItself(withoutStory(analysis, range), { start: 0, end: range.end - range.start })) return undefined;
  return startingIn(hits.name, range).some((name) => isMaker(text, name)) ? undefined : range;
}

/** `Keinen Schimmer`, `Alte Postkarte`: words of the story look like names to who goes by capitals. */
function withoutStory({ hits, text }: Story, range: Span): string {
  let rest = text.slice(range.start, range.end);
  for (const { start, end } of [...startingIn(hits.teller, range), ...worksIn(text, range)])
    rest = rest.slice(0, start - range.start) + ' '.repeat(end - start) + rest.slice(end - range.start);
  return rest.replace(subjects, blank).replace(places, blank);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** `am Hohen Stein`, `below Mill Bridge`: where it was, not who took it. */
const places =
  /(?<!\p{L})(?:auf|am|im|in|an|beim|unter|unterm|oberhalb|unterhalb|über|überm|hinter|vor|vom|zum|zur|aus|at|on|near|below|above|over|under|outside|behind|along|past|from the|from our)(?: (?:der|dem|den|die|das|the|our))? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/** Anybody but who is shown: `a clip of Danny’s goal`. */
function isMaker(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}/u.test(text.charAt(start)) &&
    !/['’]s?$/u.test(text.slice(start, end)) &&
    !/^['’]s/.test(text.slice(end, end + 2)) &&
    !/(?<!\p{L})(?:of|with|about|über) $/iu.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** `of Danny Brown`, `Danny’s`: who is shown. */
const subjects =
  /(?<!\p{L})(?:of|with|about|über) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s(?!\p{L})/gu;

/** Whoever looks for the author of a picture still shows it. */
const ifYouKnow =
  /(?<!\p{L})(?:if (?:you|anyone|anybody|someone|somebody) knows?|if (?:it|this|that)(?:['’]s| is) (?:yours|you)|(?:wenn|falls) (?:ihr|jemand|wer|du|es)(?: es)? (?:wisst|weiß|weiss|weißt|deins|eures)(?: ist)?)(?!\p{L})/giu;
/** Advice, wishes and conditions. */
const inGeneral =
  /(?<!\p{L})(?:if|never(?! found)|always|unless|please send|whenever|should|must|wanted|looking for|need an?|wenn|falls|immer(?! (?:noch|wieder))|niemals|sollte\p{Ll}*|suchen|sucht|gesucht|bitte schickt|schickt uns|send us your|has to|lässt (?:es|das))(?!\p{L})/iu;
/** The author took it, or did it together with somebody. */
const byAuthor =
  /(?<!\p{L})(?:we|I|wir|ich)(?:['’]ve| have| just)? (?:took|snapped|shot|caught|captured|filmed|photographed|recorded|made|painted|drew)(?!\p{L})|(?<!\p{L})(?:haben|hab|habe) (?:wir|ich) (?:selbst|selber)|selbst (?:gemacht|fotografiert|gefilmt)|(?<!\p{L})(?:ich|I) (?:nur |only |just )?(?:das|the) (?:foto|bild|photo|picture)/iu;
