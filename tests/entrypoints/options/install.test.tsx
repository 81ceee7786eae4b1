import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PackProblem } from '../../../entrypoints/background/protocol.ts';
import { installFile } from '../../../entrypoints/options/install-file.ts';
import { InstallOutcome, placeOf } from '../../../entrypoints/options/install-outcome.tsx';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const file = (text: string, size = text.length) => ({ name: 'acme.yaml', size, text: async () => text });

function backgroundAnswers(answer: unknown) {
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
}

test('the file goes to the background under its name, and the new pack is named', async () => {
  const asked = backgroundAnswers({ ok: true, value: { ok: true, active: { title: 'Acme rules' } } });
  expect(await installFile(file('schema: 1'))).toEqual({ state: 'installed', title: 'Acme rules' });
  expect(asked).toHaveBeenCalledWith({ type: 'install-pack', file: 'acme.yaml', text: 'schema: 1' });
});

test('a file that is far too large is refused unread', async () => {
  const asked = backgroundAnswers({ ok: true, value: { ok: true, active: { title: 'Acme rules' } } });
  asked.mockClear();
  expect(await installFile(file('', 17 * 1024 * 1024))).toMatchObject({ state: 'refused' });
  expect(asked).not.toHaveBeenCalled();
});

test('a failure of the background reaches the person in its words', async () => {
  backgroundAnswers({ ok: false, error: 'The storage is full.' });
  const outcome = await installFile(file('schema: 1'));
  expect(outcome).toEqual({ state: 'refused', problems: [{ file: 'acme.yaml', message: 'The storage is full.' }] });
});

test('every mistake is shown with file, line, field and what is wrong', () => {
  const problems: PackProblem[] = [
    { file: 'acme.yaml', line: 12, column: 7, field: 'terms[2].until', message: 'must be a day' },
    { file: 'acme.yaml', message: 'is empty' },
  ];
  const html = renderToStaticMarkup(<InstallOutcome installation={{ state: 'refused', problems }} />);
  for (const words of ['acme.yaml:12:7', 'terms[2].until', 'must be a day', 'is empty']) expect(html).toContain(words);
  expect(html).toContain('Your guidelines stay as they are.');
});

test('a place is as exact as it is known', () => {
  expect(placeOf({ file: 'a.yaml', message: '' })).toBe('a.yaml');
  expect(placeOf({ file: 'a.yaml', line: 3, message: '' })).toBe('a.yaml:3');
  expect(placeOf({ file: 'a.yaml', column: 3, message: '' })).toBe('a.yaml');
});
