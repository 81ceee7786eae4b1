/** Groups of texts whose tone figures are told apart. */
import type { Review } from '../../rules/index.ts';
import { lengthBucket } from './measures.ts';
import type { Row } from './rows.ts';

/** Reasons whose words are those of companies. */
const corporate: ReadonlySet<string> = new Set(['announcing', 'superlative', 'buzzword', 'nominal']);

/** The language; with its length; and what is hard: short press texts, and posts with a few corporate words. */
export function groupsOf(
  { language, tone, post }: Pick<Row, 'language' | 'tone' | 'post'>,
  { tone: { reasons } }: Pick<Review, 'tone'>,
): string[] {
  const length = lengthBucket(post.text);
  const groups = [`${language}`, `${language}, ${length}`];
  if (tone === 'press' && length === lengthBucket('')) groups.push(`${language}, press texts ${length}`);
  if (tone === 'social' && reasons.some(({ group, words }) => corporate.has(group) && words.length > 0))
    groups.push(`${language}, posts with corporate words`);
  return groups;
}
