/** Whether a story ended as it should. */
import type { Story } from './story.ts';

export interface Expected {
  /** Whether the guidelines hold this text. */
  held: boolean;
  /** The text that goes out, where it is known beforehand. */
  text?: string;
}

/** What went wrong, in sentences; empty when nothing did. */
export function mistakesIn(story: Story, expected: Expected): string[] {
  const mistakes: string[] = [];
  if (expected.held && story.held === undefined) mistakes.push('The post was not held.');
  if (!expected.held && story.held !== undefined)
    mistakes.push('The post was held, though the guidelines have nothing against it.');
  if (story.published.length !== 1)
    mistakes.push(`The post was published ${story.published.length} times instead of once.`);
  const wanted = expected.text ?? story.shown;
  for (const text of story.published) {
    if (text !== wanted)
      mistakes.push(`The network got another text: ${JSON.stringify(text)} instead of ${JSON.stringify(wanted)}.`);
  }
  return mistakes;
}
