/** Which events publish, and what. */
import type { Composer } from './composer.ts';
import type { Composers } from './find-composers.ts';
import type { PublishKey } from './sites/site.ts';

/** What is looked at of a key event. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** Whether the key belongs to an input method that is composing a word. Safari says so only by the key code. */
export function composes({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === 229;
}

/** The publishing key that this press is, or null. */
export function publishKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): PublishKey | null {
  if (key !== 'Enter' || altKey) return null;
  if (ctrlKey || metaKey) return 'ctrl-enter';
  return shiftKey ? null : 'enter';
}

/** Keys that press a focused control. */
export function presses({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && !altKey;
}

/** Enter takes the marked suggestion while a list of names or hashtags is open. */
function choosesSuggestion(editable: Element): boolean {
  return Boolean(editable.getAttribute('aria-activedescendant')) || editable.getAttribute('aria-expanded') === 'true';
}

/** The composer that this event would publish, or null. */
export function publishedBy(event: Event, composers: Composers): Composer | null {
  const path = event.composedPath();
  if (event.type === 'submit') return path[0] instanceof Element ? composers.ofForm(path[0]) : null;
  if (event.type === 'click') return composers.ofControl(path)?.composer ?? null;
  if (!(event instanceof KeyboardEvent) || !(path[0] instanceof Element)) return null;
  const composer = composers.at(path[0]);
  if (!composer) return presses(event) ? (composers.ofControl(path)?.composer ?? null) : null;
  const key = publishKey(event);
  if (!key || !composer.variant.keys.includes(key)) return null;
  return key === 'enter' && choosesSuggestion(composer.editable) ? null : composer;
}
