import { describe, expect, it } from 'vitest';
import { altText } from '../../../rules/accessibility/alt-text.ts';
import { findingsOf } from '../one-rule.ts';

const withAlt = (...alts: (string | undefined)[]) => ({
  text: 'Unser Hof',
  media: alts.map((alt) => ({ kind: 'image' as const, ...(alt === undefined ? {} : { alt }) })),
});

describe('accessibility/alt-text', () => {
  it.each([
    '',
    '  ',
    'Bild',
    'image 3',
    'IMG_2041.JPG',
    'DSC0001',
    'hof-neu-final.png',
    'WhatsApp Image 2026-11-21',
    'May be an image of tree',
  ])('“%s” describes nothing', (alt) => {
    expect(findingsOf(altText, withAlt(alt))).toHaveLength(1);
  });

  it.each(['Bild eines Hofs', 'Photo of two bikes', 'Rot', 'Logo von Kornblum: ein Rad'])('“%s” does', (alt) => {
    expect(findingsOf(altText, withAlt(alt))).toEqual([]);
  });

  it('counts the pictures without one, once for the post', () => {
    const [finding, ...others] = findingsOf(altText, withAlt('Zwei Räder vor einem Tor', undefined, ''));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ start: 0, end: 0, severity: 'hint', evidence: { pictures: 3, missing: 2 } });
  });
});
