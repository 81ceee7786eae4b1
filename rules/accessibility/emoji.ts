/** Emoji are read out by name: "party popper, party popper, party popper". */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { codePointIn } from '../text/code-point.ts';

const options = z.strictObject({
  most: z.int().min(0).default(3).describe('More than this many in a post is a finding.'),
  row: z.int().min(2).default(3).describe('This many side by side is a finding.'),
  bullets: z.int().min(2).default(3).describe('This many lines that begin with one is a finding.'),
});

export const emoji = defineRule({
  id: 'accessibility/emoji',
  severity: 'hint',
  options,
  messages: {
    de: ({ count, where }: { count: number; where: 'row' | 'bullets' | 'all' }) => ({
      what: {
        row: `${count} Emoji stehen direkt hintereinander.`,
        bullets: `${count} Zeilen beginnen mit einem Emoji.`,
        all: `${count} Emoji sind viel für einen Beitrag.`,
      }[where],
      why: 'Vorleseprogramme sprechen jedes mit vollem Namen aus, das hält sehr auf.',
      instead: {
        row: 'Eins reicht, am besten am Ende.',
        bullets: 'Nimm einen Strich oder eine Zahl für die Liste.',
        all: 'Behalte wenige, am besten am Ende und nicht anstelle von Wörtern.',
      }[where],
    }),
    en: ({ count, where }) => ({
      what: {
        row: `${count} emoji stand right behind each other.`,
        bullets: `${count} lines begin with an emoji.`,
        all: `${count} emoji are a lot for one post.`,
      }[where],
      why: 'Screen readers say each of them by its full name, which takes long.',
      instead: {
        row: 'One will do, best at the end.',
        bullets: 'Use a dash or a number for the list.',
        all: 'Keep a few, best at the end and not in place of words.',
      }[where],
    }),
  },
  examples: {
    flag: [
      'Wir haben den Preis geholt! 🎉🎉🎉',
      'Heute ist das Fest 🎈🍰🎶 und ihr seid alle da.',
      '✅ Das Dach ist dicht\n✅ Die Tür ist neu\n✅ Der Hof ist frei',
      'Ich ❤️ den Herbst 🍂, den Tee ☕, die Äpfel 🍎 und die Pilze 🍄.',
      'We got the prize and it feels great! 🚀 🚀 🚀',
      '👉 The roof is done\n👉 The door is new\n👉 The yard is free',
      'I ❤️ autumn 🍂, the tea ☕, the apples 🍎 and the walks 🚶.',
    ],
    pass: [
      'Wir haben den Preis geholt! 🎉',
      'Danke euch allen für den Abend 🙏❤️',
      'Mit dabei sind:\n🇩🇪 Bonn\n🇦🇹 Wien\n🇨🇭 Bern',
      'Das hat uns sehr gefreut (•‿•) und den Chef auch.',
      '→ Das Dach ist dicht\n→ Die Tür ist neu\n→ Der Hof ist frei',
      { text: 'Wir haben den Preis geholt! 🎉 🎈 🍰 🎶 🏆', options: { most: 6, row: 9 } },
      'We got the prize and it feels great! 🚀',
      'Thank you all for the evening 👩‍👩‍👧',
      'They are with us:\n🇬🇧 Leeds\n🇮🇪 Cork\n🇺🇸 Boston',
    ],
  },
  check(analysis, report, { most, row, bullets }) {
    const all = analysis.entities.emoji.filter((one) => isShownAsPicture(analysis, one));
    if (all.length < Math.min(most + 1, row, bullets)) return;
    const rows = rowsOf(analysis.text, all, row);
    for (const one of rows) reportRow(one);
    const leading = all.filter((one) => startsLine(analysis, one));
    const atLineStart = leading.filter((one) => !isFlag(analysis, one));
    const first = atLineStart[0];
    if (first && atLineStart.length >= bullets) {
      report(first, { count: atLineStart.length, where: 'bullets' }, { evidence: { lines: atLineStart.length } });
    }
    // A row counts once: it has its own finding. So does a list.
    const inRows = rows.reduce((sum, one) => sum + one.length - 1, 0);
    const inList = atLineStart.length >= bullets ? atLineStart.length : 0;
    const listedFlags = leading.length - atLineStart.length;
    if (all.length - inRows - inList - listedFlags > most) {
      report('post', { count: all.length, where: 'all' }, { evidence: { emoji: all.length } });
    }

    function reportRow(emojis: readonly Span[]): void {
      const [start, end] = [emojis[0], emojis.at(-1)];
      if (!start || !end) return;
      const one = analysis.slice(start);
      const isSame = emojis.every((other) => analysis.slice(other) === one);
      report(
        { start: start.start, end: end.end },
        { count: emojis.length, where: 'row' },
        { evidence: { row: emojis.length }, ...(isSame ? { fix: one } : {}) },
      );
    }
  },
});

/** Not `→` or `✓`, which are signs unless somebody asks for the picture. */
function isShownAsPicture({ text, slice }: Analysis, one: Span): boolean {
  return codePointIn(text, one.start) >= 0x1f000 || /\ufe0f|\p{Emoji_Presentation}/u.test(slice(one));
}

function isFlag({ text }: Analysis, { start }: Span): boolean {
  const code = codePointIn(text, start);
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** At least so many emoji with nothing but spaces in between. */
function rowsOf(text: string, emojis: readonly Span[], fewest: number): (readonly Span[])[] {
  const rows: (readonly Span[])[] = [];
  let first = 0;
  for (let next = 1; next <= emojis.length; next++) {
    const [last, one] = [emojis[next - 1], emojis[next]];
    if (last !== undefined && one !== undefined && isBeside(text, last.end, one.start)) continue;
    if (next - first >= fewest) rows.push(emojis.slice(first, next));
    first = next;
  }
  return rows;
}

/** Up to two spaces. */
function isBeside(text: string, from: number, to: number): boolean {
  return to - from <= 2 && /^ *$/.test(text.slice(from, to));
}

/** Characters of white space in front of an emoji that starts a line. */
const indent = 3;

function startsLine(analysis: Analysis, one: Span): boolean {
  if (!hasBreakBefore(analysis.text, one.start)) return false;
  const line = analysis.lineOf(one);
  if (one.start - line.start > indent) return false;
  return analysis.text.slice(line.start, one.start).trim() === '' && line.end > one.end + 1;
}

/** Whether a line begins so near: told before the line is looked for. */
function hasBreakBefore(text: string, offset: number): boolean {
  if (offset <= indent) return true;
  for (let back = 1; back <= indent + 1; back++) if (text.charCodeAt(offset - back) === lineFeed) return true;
  return false;
}

const lineFeed = 10;
