/** The alternatives of a pattern, written out. */
import { PatternError } from './pattern-error.ts';

const mostAlternatives = 1_024;

/** What stands for itself goes up to one of these. */
const marks = '()|\\';

/** Whether a pattern stands for several phrases. */
export function hasAlternatives(source: string): boolean {
  return source.includes('(') || source.includes(')') || source.includes('|');
}

/** `(a|b)? c` becomes `a c`, `b c`, `c`. */
export function writtenOut(source: string): string[] {
  let position = 0;
  const alternatives = (nested: boolean): string[] => {
    const all: string[] = [];
    let current = [''];
    for (;;) {
      const sign = source[position];
      if (sign === undefined || sign === ')') {
        if (nested !== (sign === ')'))
          throw new PatternError(
            source,
            nested ? 'has a bracket that is not closed' : 'closes a bracket that is not open',
          );
        return [...all, ...current];
      }
      position++;
      if (sign === '|') {
        all.push(...current);
        current = [''];
      } else if (sign === '(') {
        const inner = alternatives(true);
        position++;
        if (source[position] === '?') {
          position++;
          inner.push('');
        }
        current = current.flatMap((before) => inner.map((after) => before + after));
      } else {
        const from = position - 1;
        if (sign === '\\') position++;
        else while (position < source.length && !marks.includes(source[position] as string)) position++;
        const piece = source.slice(from, position);
        current = current.map((before) => before + piece);
      }
      if (all.length + current.length > mostAlternatives)
        throw new PatternError(source, `stands for more than ${mostAlternatives} phrases`);
    }
  };
  return [...new Set(alternatives(false))];
}
