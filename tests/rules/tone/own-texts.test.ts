/** The project's own labelled texts (`tests/quality/texts`): each kind of press text and of post is heard right. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { languages } from '../../../rules/post.ts';
import { allRules } from '../../../rules/registry.ts';
import { readRows } from '../../quality/rows.ts';

const folder = new URL('../../quality/texts/', import.meta.url).pathname;
const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
const reviewer = compilePack(
  pack,
  allRules.filter(({ id }) => id.startsWith('tone/')),
);
const rows = readRows(folder);
const kinds = readdirSync(folder);

/** Most of a hundred that may be heard wrong. */
const mostWrong: Record<string, number> = { 'short-press.jsonl': 8, 'institutions.jsonl': 8 };

describe.each(kinds)('%s', (kind) => {
  it.each(languages)('is heard right (%s)', (language) => {
    const own = rows.filter((row) => row.file === kind && row.language === language);
    expect(own.length).toBeGreaterThan(15);
    const wrong = own.filter(
      ({ post, tone }) => (reviewer.review(post).tone.label === 'press-release') !== (tone === 'press'),
    );
    const most = Math.floor((own.length * (mostWrong[kind] ?? 3)) / 100);
    expect(wrong.length, wrong.map(({ post }) => post.text).join('\n')).toBeLessThanOrEqual(most);
  });

  it.each(languages)('holds no ordinary post for its tone (%s)', (language) => {
    const posts = rows.filter((row) => row.file === kind && row.language === language && row.tone === 'social');
    const held = posts.filter(({ post }) =>
      reviewer.review(post).findings.some(({ severity }) => severity === 'warn' || severity === 'stop'),
    );
    expect(held.length, held.map(({ post }) => post.text).join('\n')).toBeLessThanOrEqual(posts.length * 0.03);
  });
});
