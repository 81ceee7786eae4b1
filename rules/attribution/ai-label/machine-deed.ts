/** What a machine did, told in passing: a film with a famous person, a text that somebody else signed. */
import type { Analysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { startingIn } from '../../text/near.ts';
import type { staging } from '../ai-lexicon.ts';
import type { machineWriting } from './chat-lexicon.ts';

type Found = Analysis<{ staging: typeof staging; writing: typeof machineWriting }>;

/** `Mozart am Mischpult, hat mir so eine App gebaut`, beside a video: the words that tell how it came about. */
export function stagedFilm({ hits, media, text }: Found): Hit | undefined {
  if (hits.staging.length < 2 || !media.some((one) => one.kind === 'video')) return undefined;
  if (!hits.staging.some(({ entry }) => entry.data === 'person')) return undefined;
  return hits.staging.find(
    ({ entry, start }) =>
      entry.data === 'deed' || (entry.data === 'tool' && hasArticle.test(text.slice(Math.max(0, start - 24), start))),
  );
}

/** `so eine App`, `one of those apps`, but not `in unserer App`. */
const hasArticle =
  /(?<!\p{L})(?:(?:irgend)?ein(?:e[rmn]?)?|der|die|das|dem|diese[rms]?|ne|an|some|this|that|those|these|the)\s$/iu;

/** `Geschrieben hat ihn die KI, ich habe nur meinen Namen drübergesetzt`: nobody asks, denies or quotes it. */
export function ghostwritten(analysis: Found): Hit | undefined {
  const { hits } = analysis;
  return hits.writing.length < 2 ? undefined : hits.writing.find((one) => isGhostwritten(analysis, one));
}

function isGhostwritten(
  { hits, isQuoted, sentenceOf, text }: Found,
  { entry, start, end }: Span & Found['hits']['writing'][number],
): boolean {
  if (entry.data === 'signed' || isQuoted({ start, end }) || sentenceOf({ start, end }).question) return false;
  if (entry.data === 'name' && !ofMachine.test(text.slice(Math.max(0, start - 16), start))) return false;
  return (
    startingIn(hits.writing, { start: start - reachOfSigned, end: end + reachOfSigned }).some(
      (one) => one.entry.data === 'signed',
    ) && !inDoubt.test(text.slice(Math.max(0, start - 40), end + 30))
  );
}

const ofMachine = /(?<!\p{L})(?:von|vo|aus|by|from|let|had|made)\s(?:(?:der|einer)\s)?$/iu;
/** Characters between who wrote it and who signed it. */
const reachOfSigned = 160;
const inDoubt =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|hätten?|wäre|ob|wenn|falls|würde|did not|didn['’]t|if|whether|would|could|students?|schüler\p{Ll}*)(?!\p{L})/iu;
