import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { NoticeBar } from '../../components/notice-bar.tsx';
import { RailMark } from '../../components/rail-mark.tsx';
import { withoutToneAdvice } from '../../components/tone-changes.tsx';
import { ToneScale } from '../../components/tone-scale.tsx';
import type { PackSummary } from '../background/protocol.ts';
import type { ComposerState, PanelActions } from '../composer.content/bridge.ts';
import { cardHeadline } from './card-headline.ts';
import { findingActions } from './finding-actions.ts';
import { ignoredCount, openFindings } from './open-findings.ts';
import { type Box, type CardPlace, cardWidth, placeCard } from './placement.ts';
import type { OpenedBy } from './store.ts';
import { viewportSize } from './viewport-size.ts';

interface CardProps {
  composer: ComposerState;
  pack: PackSummary | null;
  actions: PanelActions;
  around: { composer: Box; badge: Box };
  openedBy: OpenedBy;
  onClose(by: OpenedBy): void;
}

/** Pixels. */
const mostHeight = 600;

/** Everything that was found, beside the composer. */
export function Card({ composer, pack, actions, around, openedBy, onClose }: CardProps) {
  const card = useRef<HTMLElement>(null);
  const width = cardWidth(around.composer, viewportSize());
  const place = useCardPlace(card, around, width);
  const findings = openFindings(composer);
  const aside = ignoredCount(composer.review, composer.ignored);
  const tone = findings.some(({ rule }) => rule.startsWith('tone/')) ? composer.review?.tone : undefined;

  useEffect(() => {
    if (openedBy === 'keyboard') card.current?.focus();
  }, [openedBy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the number of findings changes
  useEffect(() => {
    if (focusIsLost()) card.current?.focus();
  }, [findings.length]);

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // A modal dialog of the page around us would close with the card.
    event.preventDefault();
    onClose('keyboard');
  }

  return (
    <section
      ref={card}
      className={place === 'sheet' ? 'card card-sheet' : 'card'}
      data-part="card"
      role="dialog"
      aria-label={i18n.t('card.title')}
      tabIndex={-1}
      style={place === 'sheet' ? undefined : { ...place, width }}
      onKeyDown={onKeyDown}
    >
      <header className="card-head">
        <RailMark size={22} />
        <h2>
          <span role="status">{cardHeadline(composer)}</span>
        </h2>
        <button
          type="button"
          className="card-close"
          aria-label={i18n.t('card.close')}
          onClick={(event) => onClose(event.detail === 0 ? 'keyboard' : 'pointer')}
        >
          ×
        </button>
      </header>
      <div className="card-body">
        {composer.notice && <NoticeBar kind={composer.notice.kind} onDismiss={actions.dismissNotice} />}
        <FindingList
          findings={tone ? withoutToneAdvice(findings, tone) : findings}
          doing={(finding) => findingActions(finding, composer, actions)}
        />
        {tone && <ToneScale tone={tone} />}
      </div>
      <footer className="card-foot">
        <span>{pack ? `${pack.title} · ${i18n.t('card.device')}` : i18n.t('card.device')}</span>
        {aside > 0 && (
          <Button look="quiet" onClick={actions.unignoreAll}>
            {i18n.t('card.ignored', aside)} · {i18n.t('card.showAgain')}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** A button that went together with its finding took the focus along. */
function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Measured after every drawing, because the findings decide about the height. */
function useCardPlace(
  card: React.RefObject<HTMLElement | null>,
  around: { composer: Box; badge: Box },
  width: number,
): CardPlace | 'sheet' {
  const [place, setPlace] = useState<CardPlace | 'sheet'>({ left: -9999, top: 0, maxHeight: mostHeight });
  useLayoutEffect(() => {
    if (!card.current) return;
    const height = Math.min(wholeHeight(card.current), mostHeight);
    const next = placeCard(around.composer, around.badge, { width, height }, viewportSize());
    if (next !== 'sheet') next.maxHeight = Math.min(next.maxHeight, mostHeight);
    setPlace((before) => (samePlace(before, next) ? before : next));
  });
  return place;
}

/** As high as it would be without a limit: what scrolls inside counts in full. */
function wholeHeight(card: HTMLElement): number {
  const body = card.querySelector('.card-body');
  return card.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
}

function samePlace(a: CardPlace | 'sheet', b: CardPlace | 'sheet'): boolean {
  if (a === 'sheet' || b === 'sheet') return a === b;
  return a.left === b.left && a.top === b.top && a.maxHeight === b.maxHeight;
}
