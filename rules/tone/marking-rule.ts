/** A rule that marks words of the tone lexicon. What it says about them and how many it takes for a hint differ, the rest is here. */
import * as z from 'zod';
import type { Language } from '../post.ts';
import { defineRule, type Example, type Message } from '../rule.ts';
import { type Marker, markedBy, markedDictionaries, severityOf } from './marked-words.ts';
import { strongerThan } from './right-of-way.ts';

interface MarkingRule {
  /** Name of the rule: what it marks. */
  marker: Marker;
  /** Points of the lexicon per 100 words from which on the words are a hint. */
  hintFrom: number;
  messages: Record<Language, (words: string) => Message>;
  examples: { flag: readonly Example[]; pass: readonly Example[] };
}

export function defineMarkingRule({ marker, hintFrom, messages, examples }: MarkingRule) {
  const id = `tone/${marker}` as const;
  return defineRule({
    id,
    severity: 'hint',
    yieldsTo: strongerThan(id),
    options: z.strictObject({
      hintFrom: z
        .number()
        .min(0)
        .max(200)
        .default(hintFrom)
        .describe(
          'Points of the lexicon per 100 words from which on the words are a hint; below they are a note. Twice that in a conversation.',
        ),
      allow: z
        .array(z.string().min(1))
        .default([])
        .describe('Words that are fine here, as they stand in the text; upper and lower case are the same.'),
    }),
    dictionaries: markedDictionaries,
    messages: {
      de: ({ words }: { words: string }) => messages.de(words),
      en: ({ words }: { words: string }) => messages.en(words),
    },
    examples,
    onlyWith: ['lexicon'],
    check(analysis, report, options) {
      const marked = markedBy(marker, analysis, options.allow);
      if (marked.length === 0) return;
      const severity = severityOf(marked, analysis, options.hintFrom);
      for (const hit of marked) {
        const { suggestion, toneClass, weight } = hit.entry.data;
        report(
          hit,
          { words: hit.text },
          { severity, suggestions: [suggestion], evidence: { class: toneClass, weight } },
        );
      }
    },
  });
}
