/** The own company as a stranger: its name instead of *we*. */
import type { Analysis } from '../../analysis.ts';
import type { Span } from '../../review.ts';

/** More occurrences say nothing more. */
const enough = 4;

/** Where the company's names stand, unless behind *wir bei*, *we at*, *I work for*. */
export function thirdPersonNames({ text, company }: Pick<Analysis, 'text' | 'company'>): Span[] {
  const found: Span[] = [];
  for (const name of company.names) {
    for (let at = text.indexOf(name); at !== -1 && found.length < enough; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - 16), at);
      if (
        !/(?:^|\s)(?:wir (?:bei|von)|wir,|bei|we at|for|at|@|#)\s?$/i.test(before) &&
        found.every(({ start, end }) => at >= end || at < start)
      ) {
        found.push({ start: at, end: at + name.length });
      }
    }
  }
  return found;
}
