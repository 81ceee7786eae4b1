import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysedText } from '../../../rules/text/analyse.ts';
import { editBetween } from '../../../rules/text/edit.ts';
import { edits, pieces } from '../edited-text.ts';

/** Everything that an analysis tells of a text. */
function told(analysed: AnalysedText): object {
  const { text, folded, language, sentences, lines, quotes, entities } = analysed;
  const { length, wordCount } = folded;
  return {
    text,
    language,
    sentences: sentences.map(({ kept: _, ...sentence }) => sentence),
    lines,
    quotes,
    entities,
    codes: String.fromCharCode(...folded.codes.subarray(0, length)),
    starts: [...folded.starts.subarray(0, length)],
    ends: [...folded.ends.subarray(0, length)],
    wordFrom: [...folded.wordFrom.subarray(0, wordCount)],
    wordTo: [...folded.wordTo.subarray(0, wordCount)],
    wordKinds: [...folded.wordKinds.subarray(0, wordCount)],
    signs: [...folded.signs],
    sentenceOfWord: Array.from({ length: wordCount }, (_, word) => analysed.sentenceOfWord(word)),
  };
}

describe('a text that changes', () => {
  it('is read as if it were new', () => {
    fc.assert(
      fc.property(pieces, edits, (text, changes) => {
        let analysed = new AnalysedText(text);
        let current = text;
        for (const change of changes) {
          current = change(current);
          if (analysed.change(current) === null) analysed = new AnalysedText(current);
          expect(told(analysed)).toEqual(told(new AnalysedText(current)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read again around the change only', () => {
    const before = 'Wir haben heute gebacken. '.repeat(40);
    const analysed = new AnalysedText(before);
    const at = before.indexOf('gebacken', 500);
    const reread = analysed.change(`${before.slice(0, at)}viel ${before.slice(at)}`);
    expect(reread).not.toBeNull();
    expect(reread!.newTo - reread!.from).toBeLessThan(20);
  });

  it('differs from the one before where it was edited', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end } = editBetween(before, after);
        const newEnd = end + after.length - before.length;
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(end)).toBe(after);
        expect(start).toBeLessThanOrEqual(Math.min(end, newEnd));
        if (before === after) expect([start, end]).toEqual([before.length, before.length]);
      }),
    );
  });
});
