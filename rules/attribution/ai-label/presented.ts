/** Whether a text puts somebody or something forward: `here she is`, `Darf ich vorstellen`, `das kam dabei raus`. */
import type { Span } from '../../review.ts';

/** @param range the words around the tool that made it */
export function isPresented(text: string, { start, end }: Span): boolean {
  const stretch = text.slice(Math.max(0, start), end);
  return inEnglish.test(stretch) || inGerman.test(stretch);
}

const inEnglish =
  /(?<!\p{L})(?:meet|say (?:hi|hello)|here (?:s?he|it|they) (?:is|are)|here['’]s (?:what|who|how|the|our|your)|this is (?:who|what|how|your|our|my|the|mr|mrs|ms|him|her|it)|turned up|came (?:out|back)|look(?:s)? (?:at|like)|how it (?:will|could|would) look|have a look|see for yourself|see below|below|watch|voil[aà]|ta-?da)(?!\p{L})/iu;
const inGerman =
  /(?<!\p{L})(?:darf ich vorstellen|das ist|das sind|da (?:ist|sind)|hier (?:ist|sind|kommt|seht)|kam (?:dabei |da )?r?aus|k(?:am|ommt) dabei|dabei herausgekommen|rausgekommen|das ergebnis|so (?:sitzt|sieht|sehen|könnte|wird|schaut)|schaut|seht|guckt|voil[aà]|tada|jetzt (?:dreht|tanz|lach|wink|lächel|blinzel|bewegt|sing|spricht|reite)\p{Ll}*)(?!\p{L})/iu;
