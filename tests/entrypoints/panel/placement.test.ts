import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAt, cardWidth, placeBadge, placeCard } from '../../../entrypoints/panel.content/placement.ts';

const badge = { width: 64, height: 32 };
const card = { width: 360, height: 500 };
const nothing = () => false;
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const viewports = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 400, max: 1600 }),
});
const composers = fc
  .tuple(
    fc.integer({ min: -200, max: 2000 }),
    fc.integer({ min: -200, max: 1500 }),
    fc.integer({ min: 50, max: 900 }),
    fc.integer({ min: 20, max: 600 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

test('with room beside the composer, the badge stands outside at its lower right corner', () => {
  const composer = { left: 100, top: 100, right: 600, bottom: 300 };
  expect(placeBadge(composer, badge, { width: 1200, height: 800 }, nothing)).toEqual({ left: 608, top: 268 });
});

test('a place that covers a button is left for one that does not', () => {
  const composer = { left: 100, top: 100, right: 600, bottom: 300 };
  const button = { left: 610, top: 270, right: 680, bottom: 300 };
  const place = placeBadge(composer, badge, { width: 1200, height: 800 }, (box) => overlap(box, button));
  expect(overlap(boxAt(place, badge), button)).toBe(false);
});

test('the badge is always wholly in the viewport', () => {
  fc.assert(
    fc.property(composers, viewports, (composer, viewport) => {
      const box = boxAt(placeBadge(composer, badge, viewport, nothing), badge);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    }),
  );
});

test('with room beside the composer, the card covers neither the composer nor the badge', () => {
  const composer = { left: 100, top: 300, right: 600, bottom: 500 };
  const at = boxAt(placeBadge(composer, badge, { width: 1200, height: 1000 }, nothing), badge);
  const place = placeCard(composer, at, card, { width: 1200, height: 1000 });
  if (place === 'sheet') throw new Error('There is room for a card.');
  const box = boxAt(place, { width: card.width, height: Math.min(card.height, place.maxHeight) });
  expect(overlap(box, composer)).toBe(false);
  expect(overlap(box, at)).toBe(false);
});

test('with a little less room beside the composer, the card is narrower and covers nothing of it', () => {
  const composer = { left: 340, top: 100, right: 940, bottom: 250 };
  const viewport = { width: 1280, height: 900 };
  const width = cardWidth(composer, viewport);
  expect(width).toBe(324);
  const place = placeCard(composer, boxAt({ left: 948, top: 218 }, badge), { width, height: 500 }, viewport);
  if (place === 'sheet') throw new Error('There is room for a card.');
  expect(place.left).toBeGreaterThan(composer.right);
  expect(cardWidth(composer, { width: 1000, height: 900 })).toBe(324);
  expect(cardWidth({ ...composer, left: 100 }, { width: 1000, height: 900 })).toBe(360);
});

test('on a narrow screen the card is a sheet', () => {
  const composer = { left: 0, top: 100, right: 390, bottom: 300 };
  expect(placeCard(composer, boxAt({ left: 300, top: 310 }, badge), card, { width: 390, height: 800 })).toBe('sheet');
});

test('the card never leaves the viewport, wherever the composer is', () => {
  fc.assert(
    fc.property(composers, viewports, (composer, viewport) => {
      const at = boxAt(placeBadge(composer, badge, viewport, nothing), badge);
      const place = placeCard(composer, at, card, viewport);
      if (place === 'sheet') return;
      const box = boxAt(place, { width: card.width, height: Math.min(card.height, place.maxHeight) });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    }),
  );
});
