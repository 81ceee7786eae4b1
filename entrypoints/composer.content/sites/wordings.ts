/**
 * What stands on publish controls, for networks that give them no other anchor. Lower case. In languages that are not here the
 * place of the control in its composer has to do.
 */
import { worded } from './elements.ts';
import type { ComposerContext } from './site.ts';

const words = (list: string) => new Set(list.split('|'));

const publish = 'post|posten|publish|veröffentlichen';
const share = 'share|share now|teilen|jetzt teilen';
const schedule = 'schedule|planen';
const save = 'save|save changes|speichern|änderungen speichern|update|aktualisieren|done|fertig';

const scheduleWords = words(schedule);
const saveWords = words(save);

export const finalWords = words(`${publish}|${share}|${schedule}|${save}`);
export const nextWords = words('next|weiter');
export const commentWords = words(`comment|kommentieren|post comment|kommentar posten|reply|antworten|${save}`);

/** What pressing the first of these controls would do. */
export function modeOf(controls: Element[]): ComposerContext['mode'] {
  const first = controls.slice(0, 1);
  if (worded(first, scheduleWords).length > 0) return 'schedule';
  return worded(first, saveWords).length > 0 ? 'save' : 'publish';
}

/** A text that is saved again is an edit of what is out already. */
export function kindAndMode(
  controls: Element[],
  kind: ComposerContext['kind'],
): Pick<ComposerContext, 'kind' | 'mode'> {
  const mode = modeOf(controls);
  return { kind: mode === 'save' ? 'edit' : kind, mode };
}
