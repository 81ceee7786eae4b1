/** Whether the words point at a picture that is shown: `this clip`, `das Foto oben`, `filmed this`. */
import type { Span } from '../../review.ts';
import { worksIn } from './story-words.ts';

/** A picture behind an article or a pointing word stands in the range. */
export function isShownIn(text: string, range: Span): boolean {
  return worksIn(text, range).some(
    ({ start, end }) =>
      pointing.test(text.slice(Math.max(0, start - reach), start)) &&
      !/^ (?:book|album|shoot|frame|call|game|store|gallery|credit)/i.test(text.slice(end, end + 9)),
  );
}

/** Characters before a picture in which its article stands. */
const reach = 44;
const pointing =
  /(?:(?<!\p{L})(?:this|these|the|that|those|whose|which|here['’]?s an?|here is an?|here are|below is an?|das|dies(?:e[nsmr]?)?|die|der|den|dem|des|dös|hier (?:noch )?eine?|das hier|unser|in einem|in eine[rm]|first|ersten?)\s(?:[\p{L}\p{N}’'-]+\s){0,3}|(?:^|[\n.!?:–-]\s*)(?!(?:kein\p{L}*|no|any|every|jede\p{L}*|when|wenn|need|brauche?)\s)(?:[\p{L}’'-]+\s){0,2}(?:of an? (?:old )?)?)$/iu;

/** `filmed this`, `snapped these`, `hat das gefilmt`: what it is stands right beside the deed. @param byCamera whether nothing but a picture is made that way */
export function pointsAt(text: string, { start, end }: Span, byCamera: boolean): boolean {
  const behind = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 60), start);
  if (/^ (?:this|these)(?!\p{L})/iu.test(behind)) return byCamera || !takesAway.test(behind.replace(/^ \p{L}+/u, ''));
  return (
    (byCamera || /^(?:erwischt|festgehalten)$/i.test(text.slice(start, end))) &&
    /(?<!\p{L})(?:diese[nsmr]?|dieses|das (?:hier )?(?:\p{L}+ )?$|den hier|hat es)(?!\p{L})/iu.test(before)
  );
}

/** `took this bag`, `took this the wrong way`: no picture. */
const takesAway =
  /^ (?!(?:and|from|on|at|in|of|over|through|during|while|when|as|with|before|after|last|yesterday|today|tonight|right|just|for us|without)(?!\p{L}))\p{L}/u;

/** Whether the words beside say that it can be looked at: `have a look`, `hier ist es`. */
export function isPresented(text: string, { start, end }: Span): boolean {
  return presented.test(text.slice(Math.max(0, start - 20), end + reachOfPresenting));
}

const reachOfPresenting = 80;
const presented =
  /(?<!\p{L})(?:have a look|take a look|look at|just look|check (?:it|this|them) out|here (?:it|they) (?:is|are)|here['’]s|here are|swipe|see below|highlights below|below|watch (?:this|it|till|until|to)|sound on|hier (?:ist|sind|kommt|kommen|seht|ein paar|das|die|der|zu sehen)|schaut|schau|seht|seht selbst|guckt|wischt|ton an|unten|swipen|anschauen|scroll|listen to|stop looking|von oben|seht ihr|zum schluss|hier eine?|hier unser|our favou?rites|zeigen (?:wir|euch)|wir zeigen|die schönsten|zusammenschnitt|durchwischen|a selection|the best|made us smile)(?!\p{L})/iu;
