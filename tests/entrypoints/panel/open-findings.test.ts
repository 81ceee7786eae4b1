import { expect, test } from 'vitest';
import { badgeState } from '../../../entrypoints/panel.content/badge-state.ts';
import { holdingFindings, mayIgnore, standingVerdict } from '../../../entrypoints/panel.content/open-findings.ts';
import { composer, hint, info, review, stop, warn } from './findings.ts';

test('the badge counts what is not set aside, details left out', () => {
  const state = badgeState(composer({ review: review([stop, warn, hint, info]), ignored: new Set([warn.id]) }));
  expect(state).toEqual({ kind: 'findings', count: 2, severity: 'stop' });
});

test('only details: the post reads well', () => {
  expect(badgeState(composer({ review: review([info]) })).kind).toBe('clean');
});

test('while new words are read the last count stays', () => {
  const state = badgeState(composer({ watching: 'reviewing', review: review([warn]) }));
  expect(state).toEqual({ kind: 'findings', count: 1, severity: 'warn' });
  expect(badgeState(composer({ watching: 'reviewing', review: review([]) })).kind).toBe('reviewing');
});

test('it says so when nobody is watching, whatever an older review found', () => {
  for (const watching of ['failed', 'not-recognised'] as const) {
    expect(badgeState(composer({ watching, review: review([stop]) }))).toEqual({
      kind: watching,
      count: 0,
      severity: null,
    });
  }
});

test('an empty composer is waited for', () => {
  expect(badgeState(composer({ text: ' \n', review: null })).kind).toBe('waiting');
});

test('the dialog lists what holds the post', () => {
  expect(holdingFindings(composer({ review: review([stop, warn, hint, info]) }))).toEqual([stop, warn]);
});

test('what asks for a reason or blocks cannot be set aside', () => {
  const gate = (stopGate: 'confirm' | 'reason' | 'block') => review([], { stop: stopGate }).gate;
  expect(mayIgnore(stop, gate('confirm'))).toBe(true);
  expect(mayIgnore(stop, gate('reason'))).toBe(false);
  expect(mayIgnore(stop, gate('block'))).toBe(false);
  expect(mayIgnore(warn, gate('block'))).toBe(true);
  expect(mayIgnore(warn, review([], { warn: 'reason' }).gate)).toBe(false);
});

test('the verdict follows what is mended and set aside while the dialog is open', () => {
  const held = { reason: 'confirm', aside: false } as const;
  expect(standingVerdict(composer({ held, review: review([warn]) }))).toBe('confirm');
  expect(standingVerdict(composer({ held, review: review([warn]), ignored: new Set([warn.id]) }))).toBe('pass');
  expect(standingVerdict(composer({ held, review: review([stop], { stop: 'block' }) }))).toBe('block');
  expect(standingVerdict(composer({ held: { reason: 'failed', aside: false }, review: review([]) }))).toBe('failed');
});
