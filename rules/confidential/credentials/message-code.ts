/** A code to be used once, told with the message that brought it: `the text says 902 417`, `662 940, gültig 10 Minuten`. */
import type { Dictionary } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { famousNumbers } from './credential-lexicon.ts';

/** What the word tells: the code stands behind it, or it was told before how long it holds. */
export type MessageWord = 'says' | 'holds';

export const messageWords: Dictionary<MessageWord> = {
  any: [
    {
      match: [
        '(text|message|sms|msg|email|app) (says|said|reads|shows|is)',
        '(messaged|sent) me',
        'texted',
        '(got|received) (a|this|the|another)? (text|message|sms|code)',
        'Code (aus|von|per|in) … (Mail|E Mail|SMS|App|Nachricht)',
        'code (from|in|out of) … (mail|e mail|email|text|sms|message|app)',
        'SMS … (steht|sagt|schreibt|zeigt|kam|lautet)',
        '(Nachricht|App|Mail) (steht|sagt|schreibt|zeigt|lautet)',
        'steht in der (SMS|Nachricht|App)',
      ],
      data: 'says',
    },
    {
      match: [
        '(expires|expiring|runs out|expire) in',
        '(valid|good) for # (min|mins|minutes)',
        '(valid|good) for (five|ten|fifteen) (min|mins|minutes)',
        'gültig # (Minuten|Min|min)',
        '# (Minuten|Min|min) gültig',
        '(läuft|lief) (in|gleich|bald|nach|jetzt)',
        'für # Minuten gültig',
      ],
      data: 'holds',
    },
  ],
};

const code = '(?<code>\\d{3}[ -]?\\d{3}|\\d{2} \\d{2} \\d{2}|\\d{4} \\d{2}|\\d{2} \\d{4})';
/** Nothing is counted by it: a sign, the end, or a word that goes on about the code. */
const end =
  '(?=[.,;!?)\\n](?!\\d)|\\s?$|\\s(?:and|und|but|aber|is|ist|it|as|als|bekommen|gekommen|erhalten|geschickt|what|was|now|jetzt|right|ok|pls|please|bitte|gültig|valid|expires|drin|to|zu|so|dann)(?!\\p{L}))';
const said = new RegExp(`^[^\\n\\d.!?]{0,24}?(?<![\\p{L}\\d.,€£$/-])${code}${end}`, 'u');
const held = new RegExp(`(?<![\\p{L}\\d.,€£$/-])${code}${end}[^\\n\\d]{0,60}$`, 'u');
const minutes = /(?<!\p{L})(?:min|mins|minutes?|minuten?)(?!\p{L})/iu;
const soon = /(?<!\p{L})(?:gleich|bald|soon|seconds?|Sekunden|now)(?!\p{L})/iu;
/** Characters in front of the word, and behind it, in which the code stands. */
const reach = 90;

export function codeOfMessage(text: string, word: Span, tells: MessageWord): Span | undefined {
  if (tells === 'says') return spanOf(said.exec(text.slice(word.end, word.end + 60)), word.end);
  const around = text.slice(word.start, word.end + 30);
  if (!minutes.test(around) && !soon.test(around)) return undefined;
  const from = Math.max(0, word.start - reach);
  return spanOf(held.exec(text.slice(from, word.start)), from);
}

function spanOf(match: RegExpExecArray | null, from: number): Span | undefined {
  const code = match?.groups?.code;
  if (match === null || code === undefined || famousNumbers.has(code.replace(/\D/g, ''))) return undefined;
  // Thousands with a gap between: `500 000`.
  if (/000$/.test(code)) return undefined;
  const start = from + match.index + match[0].indexOf(code);
  return { start, end: start + code.length };
}
