import { useEffect, useState } from 'react';
import type { Box } from './placement.ts';

/** After something moved, the box is read on every frame for this long (milliseconds), then now and then. */
const following = 400;
const looking = 500;

/**
 * Where the composer is, null while it is hidden. Follows scrolling, resizing and the page's own movements;
 * costs nothing while there is no composer or the tab is in the background.
 */
export function useComposerBox(read: () => Box | null, composer: number | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);

  useEffect(() => {
    if (composer === null) {
      setBox(null);
      return;
    }
    let frame = 0;
    let until = 0;
    const update = () => setBox((before) => changed(before, read()));
    const follow = () => {
      update();
      frame = performance.now() < until ? requestAnimationFrame(follow) : 0;
    };
    const moved = () => {
      until = performance.now() + following;
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    const gone = new AbortController();
    const options = { capture: true, passive: true, signal: gone.signal };
    for (const type of ['scroll', 'resize', 'input', 'click', 'transitionend', 'animationend', 'focusin']) {
      window.addEventListener(type, moved, options);
    }
    window.visualViewport?.addEventListener('resize', moved, { signal: gone.signal });
    const timer = setInterval(() => document.visibilityState === 'visible' && update(), looking);
    moved();
    update();
    return () => {
      gone.abort();
      clearInterval(timer);
      cancelAnimationFrame(frame);
    };
  }, [read, composer]);

  return box;
}

function changed(before: Box | null, now: Box | null): Box | null {
  if (!before || !now) return now;
  const same =
    before.left === now.left && before.top === now.top && before.right === now.right && before.bottom === now.bottom;
  return same ? before : now;
}
