/** The advertisement of a new product: *Introducing X: the fastest … Available now.* One of its parts alone says little. */
import type { Sentence, TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';

export interface LaunchHits {
  launchLead: readonly Hit[];
  launchCall: readonly Hit[];
  launchClaim: readonly Hit[];
}

export interface Launch {
  /** 0 to 1. */
  strength: number;
  spans: readonly Span[];
}

const none: Launch = { strength: 0, spans: [] };

/** Longer texts are read by their other features. */
const longest = 48;
const shortest = 22;
/** Less than that is one of the parts alone, which people write too: *The new espresso machine is here.* */
const leastStrength = 0.6;

export function launchOf(
  { sentences, wordCount }: Pick<TextAnalysis, 'sentences' | 'wordCount'>,
  { launchLead, launchCall, launchClaim }: LaunchHits,
): Launch {
  if (launchLead.length + launchCall.length + launchClaim.length === 0 || wordCount >= longest) return none;
  const firstEnd = sentences[0]?.wordEnd ?? 0;
  const lead = launchLead.find(({ wordEnd }) => wordEnd <= firstEnd);
  const call = launchCall.find((hit) => hit.wordStart >= (lead?.wordEnd ?? 0));
  const claims = distinct(launchClaim.filter((hit) => !lead || hit.start >= lead.end || hit.end <= lead.start));
  const strength =
    (lead ? 0.45 : isDrumroll(sentences) ? 0.3 : 0) +
    (call ? 0.4 : 0) +
    (claims.length > 0 ? 0.35 : 0) +
    (claims.length > 1 ? 0.15 : 0);
  if (strength < leastStrength) return none;
  const room = Math.min(1, (longest - wordCount) / (longest - shortest));
  const spans = [lead, call, ...claims].filter((hit) => hit !== undefined);
  return { strength: Math.min(1, strength) * room, spans };
}

/** *Cordless. Compact. Powerful.* */
function isDrumroll(sentences: readonly Sentence[]): boolean {
  const [first, second, third, fourth] = sentences;
  if (!first || !second || !third || !fourth) return false;
  return [first, second, third].every(({ wordStart, wordEnd }) => wordEnd - wordStart === 1);
}

/** Each entry once. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit, index) => hits.findIndex(({ entry, text }) => entry === hit.entry && text === hit.text) === index,
  );
}

/** From here on *your* and *du* are part of the advertisement too: *Your home just got smarter.* */
export const fullAdvert = 0.8;

/** What a person says, without the *we* of *the lightest shoe we have ever built* and the *say* of *Say hello to …*. */
export function outsideLaunch<Said extends Span>(said: readonly Said[], { spans }: Launch): readonly Said[] {
  if (said.length === 0 || spans.length === 0) return said;
  return said.filter((hit) => !spans.some(({ start, end }) => start <= hit.start && end >= hit.end));
}
