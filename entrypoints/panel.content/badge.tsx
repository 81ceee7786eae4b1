import type { Ref } from 'react';
import { i18n } from '#i18n';
import { RailMark } from '../../components/rail-mark.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { severityWord } from '../../components/severity-words.ts';
import type { ComposerState } from '../composer.content/bridge.ts';
import { type BadgeState, badgeState } from './badge-state.ts';
import type { Place } from './placement.ts';
import type { OpenedBy } from './store.ts';

interface BadgeProps {
  ref: Ref<HTMLButtonElement>;
  composer: ComposerState;
  open: boolean;
  place: Place;
  onToggle(by: OpenedBy): void;
}

/** The small mark at the composer: how many findings, how severe, or honestly that nobody is watching. */
export function Badge({ ref, composer, open, place, onToggle }: BadgeProps) {
  const state = badgeState(composer);
  const label = `${i18n.t('extension.name')}: ${inWords(state)}. ${open ? i18n.t('badge.close') : i18n.t('badge.open')}`;
  return (
    <button
      ref={ref}
      type="button"
      className={`badge badge-${state.severity ?? state.kind}`}
      data-part="badge"
      data-state={state.kind}
      data-count={state.count}
      style={place}
      aria-label={label}
      aria-expanded={open}
      title={inWords(state)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        onToggle('keyboard');
      }}
      onClick={(event) => onToggle(event.detail === 0 ? 'keyboard' : 'pointer')}
    >
      <RailMark size={18} />
      <Sign state={state} />
    </button>
  );
}

function Sign({ state }: { state: BadgeState }) {
  if (state.severity) {
    return (
      <>
        <SeverityMark severity={state.severity} size={14} />
        <span className="badge-count">{state.count}</span>
      </>
    );
  }
  if (state.kind === 'reviewing') return <span className="badge-reading" />;
  if (state.kind === 'waiting') return null;
  return <span className="badge-sign">{state.kind === 'clean' ? '✓' : '?'}</span>;
}

const words: Record<BadgeState['kind'], () => string> = {
  findings: () => i18n.t('badge.clean'),
  clean: () => i18n.t('badge.clean'),
  reviewing: () => i18n.t('badge.reviewing'),
  waiting: () => i18n.t('badge.waiting'),
  failed: () => i18n.t('badge.failed'),
  'not-recognised': () => i18n.t('badge.notRecognised'),
};

function inWords({ kind, count, severity }: BadgeState): string {
  if (severity) return `${i18n.t('badge.findings', count)}, ${severityWord(severity)}`;
  return words[kind]();
}
