import { describe, expect, it } from 'vitest';
import { adLabel } from '../../../rules/disclosure/ad-label.ts';
import { employer } from '../../../rules/disclosure/employer.ts';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import type { Post } from '../../../rules/post.ts';

const pack = packSchema.parse({
  schema: 1,
  id: 'acme',
  version: 1,
  title: 'ACME',
  languages: ['de', 'en'],
  company: { names: ['ACME'], products: ['RoadRunner'] },
});
const reviewer = compilePack(pack, [adLabel, employer]);

function mended(post: Post): string {
  const fix = reviewer.review(post).findings[0]?.fix;
  if (!fix) throw new Error(`no fix for: ${post.text}`);
  const text = post.text.slice(0, fix.start) + fix.replacement + post.text.slice(fix.end);
  expect(reviewer.review({ ...post, text }).findings).toEqual([]);
  return text;
}

describe('one click mends', () => {
  it('an advertisement without label', () => {
    expect(mended({ text: 'Mit meinem Rabattcode JANA10 spart ihr bei @laden zehn Prozent.' })).toBe(
      'Werbung | Mit meinem Rabattcode JANA10 spart ihr bei @laden zehn Prozent.',
    );
    expect(mended({ text: 'Save ten percent with my discount code JANE10 at @shop.' })).toBe(
      'Ad: Save ten percent with my discount code JANE10 at @shop.',
    );
  });

  it('praise that hides where its author works', () => {
    expect(mended({ text: 'Der RoadRunner ist genial! #rennen', author: { kind: 'employee' } })).toBe(
      'Der RoadRunner ist genial! (ich arbeite bei ACME) #rennen',
    );
    expect(mended({ text: 'I think the RoadRunner is great.', author: { kind: 'employee' } })).toBe(
      'I think the RoadRunner is great. (I work at ACME)',
    );
  });
});

describe('how severe a missing label is', () => {
  const severityOf = (text: string, author?: Post['author']) =>
    reviewer.review({ text, ...(author ? { author } : {}) }).findings[0]?.severity;
  it('a label that does not count is worse in German than none', () => {
    expect(severityOf('Die Creme von @marke habe ich geschenkt bekommen und mag sie.')).toBe('warn');
    expect(severityOf('Die Creme von @marke habe ich geschenkt bekommen und mag sie. #ad')).toBe('stop');
  });

  it('a label behind "more" does not count', () => {
    const text =
      'Ich mag diesen Mixer von @mixmarke sehr, er ist leise, schnell und leicht zu reinigen. Mit meinem Rabattcode JANA10 spart ihr. #Werbung';
    expect(severityOf(text)).toBe('stop');
  });

  it('a brand’s own account needs none', () => {
    expect(
      severityOf('Mit dem Rabattcode HERBST bei @acme spart ihr zehn Prozent.', { kind: 'brand' }),
    ).toBeUndefined();
  });
});

describe('an advertisement that needs more than a label', () => {
  it.each([
    [{}, 'Stimmt bei der Landtagswahl für Jana, mit meinem Rabattcode JANA10 spart ihr bei @laden.'],
    [
      { crisis: { active: true, pause: ['Werbung'], topics: [] } },
      'Mit meinem Rabattcode JANA10 spart ihr bei @laden zehn Prozent.',
    ],
  ])('is told what is missing, without a click (%#)', (more, text) => {
    const careful = compilePack(packSchema.parse({ ...pack, ...more }), [adLabel]);
    const [finding] = careful.review({ text }).findings;
    expect(finding).toMatchObject({ rule: 'disclosure/ad-label', suggestions: ['Werbung'] });
    expect(finding!.fix).toBeUndefined();
  });
});
