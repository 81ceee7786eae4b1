/** What makes a word look like a label. All checks read a few characters around the hit or its line. */
import type { TextAnalysis } from '../analysis.ts';
import type { Span } from '../review.ts';

export interface LabelLook {
  /** Written in capitals, in a text that is not. */
  capitals: boolean;
  /** Alone on its line, signs aside. */
  ownLine: boolean;
  bracketed: boolean;
  /** First on its line and followed by a colon or bar: `Sperrfrist: Montag`. */
  headsLine: boolean;
  /** With the sign that belongs to TLP labels: `TLP:RED`. */
  trafficLight: boolean;
  /** Followed by an emoji or several exclamation marks: a wink, not a label. */
  joking: boolean;
}

export function looksOf(analysis: TextAnalysis, hit: Span): LabelLook {
  const { text } = analysis;
  const line = analysis.lineOf(hit);
  const written = analysis.slice(hit);
  const lead = text.slice(Math.max(line.start, hit.start - 40), hit.start);
  const rest = text.slice(hit.end, Math.min(line.end, hit.end + 40));
  const startsLine = isOnlySigns(lead) && hit.start - line.start <= 40;
  const joking =
    (/geheim|secret/i.test(written) && /^\s?!/.test(rest)) ||
    /^(?:!{2,}|[\s.!]{0,3}(?:\p{Extended_Pictographic}|[;:]-?\)))/u.test(rest);
  return {
    capitals: isInCapitals(written) && !isShouted(analysis, hit),
    ownLine: startsLine && isOnlySigns(rest) && line.end - hit.end <= 40 && (line.start > 0 || line.end < text.length),
    bracketed: /[([<{/*–—|-]\s?$/.test(lead) && /^\s?[)\]>}/*–—|-]/.test(rest),
    headsLine: startsLine && /^\s?[:|]/.test(rest),
    trafficLight: /^TLP\s?:\s?[A-Z]/.test(written),
    joking,
  };
}

function isOnlySigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the neighbours are in capitals too, several of them: then capitals say nothing. */
function isShouted(analysis: TextAnalysis, hit: Span): boolean {
  const line = analysis.lineOf(hit);
  const around =
    analysis.text.slice(Math.max(line.start, hit.start - 60), hit.start) +
    analysis.text.slice(hit.end, Math.min(line.end, hit.end + 60));
  const letters = around.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return letters.length >= 25 && capitals / letters.length > 0.7;
}
