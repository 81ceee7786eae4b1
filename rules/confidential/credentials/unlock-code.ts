/** Digits beside a verb that opens a device: `mit 7 0 3 3 entsperren`, `entsperren: 5-0-2-7`, `unlocks with 6620`. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';
import { unit } from './lock-code.ts';

export const unlockWords = words({
  any: ['(entsperren|entsperrt|entriegeln|entriegelt|freischalten|aufsperren)', '(unlock|unlocks|unlocked|unlocking)'],
});

const digits = '(?<code>\\d(?:\\s?[-–]\\s?\\d){3,5}|\\d(?:\\s\\d){3,5}|\\d{4,6})';
const behind = new RegExp(
  `^(?:\\s?[:=→]\\s?|\\s(?:[^.!?\\n\\d]{0,30}\\s)?(?:mit|with|using)\\s(?:(?:dem|der|the)\\s)?(?:(?:Code|PIN|code|pin)\\s)?)["'„“]?${digits}${unit}(?!\\s\\p{Lu}\\p{Ll}|\\s\\p{Ll}{2,}s(?!\\p{L}))`,
  'u',
);
const before = new RegExp(
  `(?:mit|with|using)\\s(?:(?:dem|der|the)\\s)?(?:(?:Code|PIN|code|pin)\\s)?["'„“]?${digits}["'”“]?\\s(?:to\\s|wieder\\s|zu\\s)?$`,
  'u',
);

/** @param verb one of `unlockWords` */
export function unlockCodeNear(text: string, verb: Span): Span | undefined {
  const next = behind.exec(text.slice(verb.end, verb.end + 80));
  const from = Math.max(0, verb.start - 50);
  const match = next ?? before.exec(text.slice(from, verb.start));
  const code = match?.groups?.code;
  if (match === null || code === undefined) return undefined;
  const compact = code.replace(/\D/g, '');
  if (famousNumbers.has(compact) || /^(?:19|20)\d\d$/.test(code)) return undefined;
  const start = (next === null ? from : verb.end) + match.index + match[0].lastIndexOf(code);
  return { start, end: start + code.length };
}
