/** Boxes of words in a `<textarea>`, which has no ranges: measured in an unseen copy with the same font and width. */
import type { Span } from '../../rules/review.ts';
import { overlay } from './overlay.ts';

const copied = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'font',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textTransform',
  'textIndent',
  'tabSize',
  'direction',
  'textAlign',
  'overflowWrap',
  'wordBreak',
] as const;

/** One list of boxes per span, in viewport coordinates. What is scrolled out of the field has none. */
export function fieldBoxes(field: Element, spans: readonly Span[]): DOMRect[][] {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return spans.map(() => []);
  const style = getComputedStyle(field);
  const mirror = document.createElement('div');
  for (const property of copied) mirror.style[property] = style[property];
  const box = field.getBoundingClientRect();
  Object.assign(mirror.style, {
    position: 'fixed',
    visibility: 'hidden',
    overflow: 'hidden',
    height: 'auto',
    left: `${box.left - field.scrollLeft}px`,
    top: `${box.top - field.scrollTop}px`,
    width: `${box.width}px`,
    boxSizing: 'border-box',
    whiteSpace: field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
  });
  const words = document.createTextNode(field.value);
  mirror.append(words);
  overlay().append(mirror);
  const range = document.createRange();
  const boxes = spans.map(({ start, end }) => {
    range.setStart(words, Math.min(start, words.length));
    range.setEnd(words, Math.min(end, words.length));
    return [...range.getClientRects()].filter(({ top, bottom }) => bottom > box.top && top < box.bottom);
  });
  mirror.remove();
  return boxes;
}
