import { expect, test } from 'vitest';
import { composes, type KeyPress, presses, publishKey } from '../../../entrypoints/composer.content/publish-attempt.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

test('Enter publishes by itself, with Ctrl and with Cmd, but not with Shift or Alt', () => {
  expect(publishKey(press('Enter'))).toBe('enter');
  expect(publishKey(press('Enter', { ctrlKey: true }))).toBe('ctrl-enter');
  expect(publishKey(press('Enter', { metaKey: true, shiftKey: true }))).toBe('ctrl-enter');
  expect(publishKey(press('Enter', { shiftKey: true }))).toBeNull();
  expect(publishKey(press('Enter', { altKey: true }))).toBeNull();
  expect(publishKey(press('a', { ctrlKey: true }))).toBeNull();
});

test('Enter and Space press a focused control', () => {
  expect(presses(press('Enter'))).toBe(true);
  expect(presses(press(' '))).toBe(true);
  expect(presses(press(' ', { ctrlKey: true }))).toBe(false);
  expect(presses(press('Tab'))).toBe(false);
});

test('keys of an input method are its own, also where only the key code says so', () => {
  expect(composes(press('Enter', { isComposing: true }))).toBe(true);
  expect(composes(press('Enter', { keyCode: 229 }))).toBe(true);
  expect(composes(press('Enter', { keyCode: 13 }))).toBe(false);
});
