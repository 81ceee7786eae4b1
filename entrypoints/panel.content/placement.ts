/** Where badge and card stand. Pure geometry, viewport coordinates in CSS pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

const gap = 8;

/** Places for the badge around the lower right corner, best first: outside beside it, below, above, left, inside at the edge. */
export function badgePlaces(composer: Box, badge: Size): Place[] {
  const low = composer.bottom - badge.height;
  const right = composer.right - badge.width;
  return [
    { left: composer.right + gap, top: low },
    { left: right, top: composer.bottom + gap },
    { left: right, top: composer.top - badge.height - gap },
    { left: composer.left - badge.width - gap, top: low },
    { left: right - gap, top: low - gap },
    { left: right - gap, top: (composer.top + composer.bottom - badge.height) / 2 },
    { left: composer.left + gap, top: low - gap },
  ];
}

/** First place that is wholly in the viewport and covers nothing that the person needs; else one that is in the viewport. */
export function placeBadge(composer: Box, badge: Size, viewport: Size, covers: (box: Box) => boolean): Place {
  const visible = badgePlaces(composer, badge).filter((place) => fits(boxAt(place, badge), viewport));
  const free = visible.find((place) => !covers(boxAt(place, badge)));
  return free ?? visible[0] ?? { left: viewport.width - badge.width - gap, top: viewport.height - badge.height - gap };
}

/** The card stands beside the composer, where there is room; on narrow screens it is a sheet at the bottom. */
export function placeCard(composer: Box, badge: Box, card: Size, viewport: Size): Place | 'sheet' {
  if (viewport.width < card.width + 160) return 'sheet';
  const top = clamp(badge.bottom - card.height, gap, viewport.height - card.height - gap);
  const right = Math.max(composer.right, badge.right) + gap;
  if (right + card.width + gap <= viewport.width) return { left: right, top };
  const left = Math.min(composer.left, badge.left) - card.width - gap;
  if (left >= gap) return { left, top };
  const beside = clamp(badge.right - card.width, gap, viewport.width - card.width - gap);
  if (badge.bottom + gap + card.height + gap <= viewport.height) return { left: beside, top: badge.bottom + gap };
  return { left: beside, top: Math.max(gap, badge.top - gap - card.height) };
}

export function boxAt({ left, top }: Place, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function fits(box: Box, viewport: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
