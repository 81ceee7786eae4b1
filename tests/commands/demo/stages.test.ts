/** The samples show what they are there for: held on every network, and free of it when every fix was pressed. */
import { expect, test } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { samples, stages } from './stages.ts';
import { starterPack } from './starter-pack.ts';

test.each(stages)('the sample for $title is held and can be mended by clicks', ({ network, lang }) => {
  const reviewer = compilePack(starterPack());
  const reviewOf = (text: string) => reviewer.review({ text, network, kind: 'post' });
  let { text } = samples[lang];
  expect(reviewOf(text).verdict).toBe('confirm');
  for (let clicks = 0; clicks < 5; clicks++) {
    const fix = reviewOf(text).findings.find((finding) => finding.fix)?.fix;
    if (fix) text = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  }
  expect(text).toBe(samples[lang].mended);
  expect(reviewOf(text).verdict).toBe('pass');
});
