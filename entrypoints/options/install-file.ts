import { i18n } from '#i18n';
import { ask } from '../background/ask.ts';
import type { PackProblem } from '../background/protocol.ts';
import { settle } from '../popup/asked.ts';

/** Bytes. A pack of 100,000 terms with messages and examples stays well below. */
const largestFile = 16 * 1024 * 1024;

export type Installation =
  | { state: 'idle' | 'checking' }
  | { state: 'installed'; title: string }
  | { state: 'refused'; problems: PackProblem[] };

/** Gives the file to the background, which makes it the active pack only if it passes every check. */
export async function installFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<Installation> {
  if (file.size > largestFile) return refusal(file.name, i18n.t('options.tooBig'));
  const { value, error } = await settle(
    file.text().then((text) => ask<'install-pack'>({ type: 'install-pack', file: file.name, text })),
  );
  if (!value) return refusal(file.name, error ?? '');
  return value.ok ? { state: 'installed', title: value.active.title } : { state: 'refused', problems: value.problems };
}

function refusal(file: string, message: string): Installation {
  return { state: 'refused', problems: [{ file, message }] };
}
