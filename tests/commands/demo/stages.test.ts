/** The samples show what they are there for: held on every network, and free of it when every fix was pressed. */
import { expect, test } from 'vitest';
import { compilePack } from '../../../rules/index.ts';
import { languages } from '../../../rules/post.ts';
import { samples, stages } from './stages.ts';
import { starterPack } from './starter-pack.ts';

const shown = stages.flatMap((stage) => languages.map((lang) => ({ ...stage, lang })));

test.each(shown)('the sample for $title ($lang) is held and can be mended by clicks', ({ network, lang }) => {
  const reviewer = compilePack(starterPack());
  const reviewOf = (text: string) => reviewer.review({ text, network, kind: 'post' });
  let { text } = samples[lang];
  expect(reviewOf(text)).toMatchObject({ verdict: 'confirm', language: lang });
  for (let clicks = 0; clicks < 5; clicks++) {
    const fix = reviewOf(text).findings.find((finding) => finding.fix)?.fix;
    if (fix) text = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  }
  expect(text).toBe(samples[lang].mended);
  expect(reviewOf(text).verdict).toBe('pass');
});
