import { expect, test } from 'vitest';
import { findingActions } from '../../../entrypoints/panel.content/finding-actions.ts';
import { actions, composer, finding, review, stop, warn } from './findings.ts';

test('a click of the person sets a finding aside, one made by a script does not', () => {
  const page = actions();
  const { onIgnore } = findingActions(warn, composer({ review: review([warn]) }), page);
  onIgnore?.({ isTrusted: false });
  expect(page.ignore).not.toHaveBeenCalled();
  onIgnore?.({ isTrusted: true });
  expect(page.ignore).toHaveBeenCalledWith(warn.id);
});

test('there is no way to set aside what asks for a reason', () => {
  expect(findingActions(stop, composer({ review: review([stop]) }), actions()).onIgnore).toBeUndefined();
});

test('a fix shows the words that go, as they stand in the post', async () => {
  const mendable = finding({
    rule: 'terminology/preferred',
    severity: 'hint',
    fix: { start: 6, end: 11, replacement: 'you' },
  });
  const page = actions();
  const { fixedWords, onFix } = findingActions(mendable, composer({ review: review([mendable]) }), page);
  expect(fixedWords).toBe('world');
  expect(await onFix?.()).toBe(true);
  expect(page.applyFix).toHaveBeenCalledWith(mendable.id);
});

test('without a fix there is nothing to press', () => {
  expect(findingActions(warn, composer({ review: review([warn]) }), actions()).onFix).toBeUndefined();
});
