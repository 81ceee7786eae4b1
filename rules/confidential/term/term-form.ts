/** Whether a place in the text really says the listed word, or an everyday word only contains its letters. */
import type { TextAnalysis } from '../../analysis.ts';
import type { Hit } from '../../dictionary.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { compoundPartners, nameEndings } from './term-partners.ts';

/** Shorter words occur by chance in too many others; these need a partner that is known. */
const lettersThatSpeakForThemselves = 6;
const shortestPartner = 3;

export interface TermForm {
  wholeWord: boolean;
  matchCase: boolean;
}

/** The word itself, an inflected form, or a compound that is made with it. */
export function isTermIn(analysis: TextAnalysis, hit: Hit, phrase: string, form: TermForm): boolean {
  const start = analysis.word(hit.wordStart).start;
  const end = analysis.word(hit.wordEnd - 1).end;
  const written = visible(analysis.text.slice(start, end));
  if (form.matchCase && !written.includes(phrase)) return false;
  const found = compact(written);
  const listed = compact(phrase);
  const at = found.indexOf(listed);
  if (at < 0) return true;
  const head = found.slice(0, at);
  const tail = found.slice(at + listed.length);
  if (head === '' && tail === '') return true;
  if (form.wholeWord) return false;
  if (head === '' && nameEndings.has(tail)) return true;
  if ((head !== '' && head.length < shortestPartner) || (tail !== '' && tail.length < shortestPartner)) return false;
  if (isPartner(head) || isPartner(tail)) return true;
  if (isJoinedByCapitals(written, phrase)) return true;
  return phrase.length >= lettersThatSpeakForThemselves && /^\p{Lu}/u.test(written);
}

/** `#TeamStern`, `SternLaunch`: capitals show where one word ends and the next begins. */
function isJoinedByCapitals(written: string, phrase: string): boolean {
  const joined = phrase.replace(/[\s\p{P}]+/gu, '').toLowerCase();
  const at = written.toLowerCase().indexOf(joined);
  if (at < 0 || !/\p{Lu}/u.test(written.charAt(at))) return false;
  const next = written.charAt(at + joined.length);
  const startsAtJoint = at === 0 || /\p{Ll}/u.test(written.charAt(at - 1));
  return startsAtJoint && (next === '' || !/\p{Ll}/u.test(next));
}

function isPartner(part: string): boolean {
  return part !== '' && (compoundPartners.has(part) || (part.endsWith('s') && compoundPartners.has(part.slice(0, -1))));
}

function visible(text: string): string {
  return text.replace(/\p{Cf}+/gu, '');
}

function compact(text: string): string {
  return foldPhrase(text).replaceAll(' ', '');
}
