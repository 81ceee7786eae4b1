import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { PanelActions } from '../composer.content/bridge.ts';
import { Badge } from './badge.tsx';
import { BeforeYouPost } from './before-you-post.tsx';
import { Card } from './card.tsx';
import { coversSomethingNeeded } from './covered.ts';
import { type Box, boxAt, type Place, placeBadge } from './placement.ts';
import type { OpenedBy, PanelStore } from './store.ts';
import { useComposerBox } from './use-composer-box.ts';
import { viewportSize } from './viewport-size.ts';

interface PanelProps {
  store: PanelStore;
  actions: PanelActions;
  /** Our element in the page. */
  host: Element;
}

/** Badge, card and dialog of the composer in use. */
export function Panel({ store, actions, host }: PanelProps) {
  const { composer, pack, cardOf, showing, reason, toggleCard, closeCard, setReason } = useStore(store);
  const box = useComposerBox(actions.composerRect, composer?.id ?? null);
  const badge = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place>({ left: -999, top: -999 });
  const words = composer ? `${composer.watching} ${composer.review?.findings.length}` : '';

  // Measured after drawing, because the badge is as wide as its count. `words` stands for what is written on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn words change the size
  useLayoutEffect(() => {
    const element = badge.current;
    if (!element || !box) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    setPlace((before) => {
      const best = placeBadge(box, size, viewportSize(), (area) => coversSomethingNeeded(area, host));
      return before.left === best.left && before.top === best.top ? before : best;
    });
  }, [box, words, host]);

  if (!composer) return null;

  function close(by: OpenedBy) {
    closeCard();
    if (by === 'keyboard') badge.current?.focus();
  }

  const cardOpen = cardOf?.composer === composer.id;
  const badgeBox: Box = boxAt(place, {
    width: badge.current?.offsetWidth ?? 0,
    height: badge.current?.offsetHeight ?? 0,
  });
  return (
    <>
      {box && <Badge ref={badge} composer={composer} open={cardOpen} place={place} onToggle={toggleCard} />}
      {box && (cardOpen || composer.notice) && !composer.held && (
        <Card
          composer={composer}
          pack={pack}
          actions={actions}
          around={{ composer: box, badge: badgeBox }}
          openedBy={cardOf?.by ?? 'pointer'}
          onClose={close}
        />
      )}
      {composer.held && (
        <BeforeYouPost
          key={composer.id}
          composer={composer}
          pack={pack}
          actions={actions}
          showing={showing}
          reason={reason?.composer === composer.id ? reason.text : ''}
          onReason={setReason}
        />
      )}
    </>
  );
}
