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

const widths = { most: 360, least: 300 };

/** Pixels. Where there is a little less room than it likes, the card makes itself narrow, so that it covers nothing. */
export function cardWidth(composer: Box, viewport: Size): number {
  const room = Math.max(viewport.width - composer.right, composer.left) - 2 * gap;
  return room < widths.least ? widths.most : Math.min(room, widths.most);
}

/** A card shorter than this (pixels) shows too little to be of use. */
const leastCardHeight = 240;

/** A place for the card, and how high it may be there. */
export interface CardPlace extends Place {
  maxHeight: number;
}

/**
 * The card stands beside the composer, above or below the badge; where no side has room, below or above the badge;
 * on narrow screens it is a sheet at the bottom.
 */
export function placeCard(composer: Box, badge: Box, card: Size, viewport: Size): CardPlace | 'sheet' {
  if (viewport.width < card.width + 160) return 'sheet';
  const columns = [
    composer.right + gap,
    Math.max(composer.right, badge.right) + gap,
    Math.min(composer.left, badge.left) - card.width - gap,
  ];
  for (const left of columns) {
    if (left < gap || left + card.width + gap > viewport.width) continue;
    const column = { left, top: gap, right: left + card.width, bottom: viewport.height - gap };
    if (!overlap(column, badge)) {
      const top = clamp(badge.bottom - card.height, gap, viewport.height - card.height - gap);
      return { left, top, maxHeight: viewport.height - 2 * gap };
    }
    const place = aboveOrBelow(badge, card, viewport);
    if (place) return { left, ...place };
  }
  const left = clamp(badge.right - card.width, gap, viewport.width - card.width - gap);
  const place = aboveOrBelow(badge, card, viewport);
  return { left, ...(place ?? { top: gap, maxHeight: viewport.height - 2 * gap }) };
}

/** On the side of the badge that shows the whole card, else on the larger one. */
function aboveOrBelow(badge: Box, card: Size, viewport: Size): Omit<CardPlace, 'left'> | null {
  const above = badge.top - 2 * gap;
  const below = viewport.height - badge.bottom - 2 * gap;
  if (Math.max(above, below) < Math.min(leastCardHeight, card.height)) return null;
  const useBelow = below >= card.height || below > above;
  const maxHeight = useBelow ? below : above;
  return { top: useBelow ? badge.bottom + gap : badge.top - gap - Math.min(card.height, maxHeight), maxHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
