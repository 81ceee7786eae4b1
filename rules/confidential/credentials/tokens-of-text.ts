/** The keys and tokens of a text, with the second half of those that come in pairs. */
import type { TextAnalysis } from '../../analysis.ts';
import { PerSentence } from '../../text/per-sentence.ts';
import { secretBesideAccount, secretBesideKey } from './labelled-secret.ts';
import { findTokens, mayHoldToken, type Token } from './tokens.ts';

const sentenceWithToken = new PerSentence(mayHoldToken);

export function tokensOf(analysis: TextAnalysis): Token[] {
  const { text } = analysis;
  const tokens: Token[] = [];
  for (const sentence of analysis.sentences) {
    if (!sentenceWithToken.of(analysis, sentence)) continue;
    const from = Math.max(sentence.start, tokens.at(-1)?.end ?? 0);
    tokens.push(...findTokens(text, from, sentence.end));
  }
  const halves: Token[] = [];
  for (const { kind, end } of tokens) {
    const beside =
      kind === 'aws' ? secretBesideKey(text, end) : kind === 'twilio' ? secretBesideAccount(text, end) : undefined;
    if (beside) halves.push({ ...beside, kind });
  }
  return halves.length === 0 ? tokens : [...tokens, ...halves];
}
