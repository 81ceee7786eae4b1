/** Behind an account of a company sits a person: a name or initials say so. */
import type { Analysis } from '../analysis.ts';
import { firstNames } from '../names.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';

const dictionaries = { name: firstNames };

const brand = { kind: 'reply' as const, author: { kind: 'brand' as const }, replyTo: { text: 'Mein Paket fehlt.' } };
const english = { ...brand, replyTo: { text: 'My parcel is missing.' } };

/** Characters at the end in which a name stands as a signature. */
const end = 48;

export const signOff = defineRule({
  id: 'reply/sign-off',
  severity: 'hint',
  kinds: ['reply', 'comment'],
  audiences: ['brand', 'community'],
  dictionaries,
  messages: {
    de: () => ({
      what: 'Die Antwort endet ohne Namen oder Kürzel.',
      why: 'Mit einem Namen schreibt ein Mensch, ohne ihn eine Firma, und Menschen gegenüber bleibt man freundlicher.',
      instead: 'Setz dein Kürzel ans Ende, zum Beispiel ^AB, oder deinen Vornamen.',
    }),
    en: () => ({
      what: 'The answer ends without a name or initials.',
      why: 'With a name it is a person who writes, and people stay kinder to a person than to a company.',
      instead: 'Put your initials at the end, such as ^AB, or your first name.',
    }),
  },
  examples: {
    flag: [
      { text: 'Das ist ärgerlich, wir suchen das Paket und melden uns bis 16 Uhr.', ...brand },
      { text: 'Schick uns bitte die Nummer per Direktnachricht.', ...brand },
      { text: 'That is annoying, we are looking for it and will be back by 4 pm.', ...english },
    ],
    pass: [
      { text: 'Das ist ärgerlich, wir suchen das Paket und melden uns bis 16 Uhr. ^AB', ...brand },
      { text: 'Wir suchen das Paket und melden uns bis 16 Uhr. /ti', ...brand },
      { text: 'Wir suchen das Paket. Viele Grüße, Anna', ...brand },
      { text: 'Anna vom Serviceteam hier: Wir suchen das Paket und melden uns.', ...brand },
      { text: 'Wir suchen das Paket und melden uns.', kind: 'reply', author: { kind: 'private' } },
      { text: 'Wir suchen das Paket und melden uns.', kind: 'reply', replyTo: { text: 'Wo ist es?' } },
      { text: 'Wir suchen das Paket.', kind: 'post', author: { kind: 'brand' } },
      { text: 'We are looking for it and will be back by 4 pm. ^AB', ...english },
      { text: 'We are looking for it. – Anna', ...english },
      { text: 'We are looking for it and will be back soon.', kind: 'reply', author: { kind: 'private' } },
    ],
  },
  check(analysis, report) {
    const author = analysis.post.author?.kind;
    if ((author !== 'brand' && author !== 'community') || analysis.post.replyTo === undefined) return;
    if (!isSigned(analysis)) report('post', undefined);
  },
});

function isSigned({ text, hits }: Analysis<typeof dictionaries>): boolean {
  const tail = text.slice(-end).replace(/(?:\s|\p{Extended_Pictographic}|\p{Variation_Selector})+$/u, '');
  if (
    /\^\s?\p{L}{1,12}$|\^\s?(?:Dr|Mr|Mrs|Ms|Fr|Hr)\.? ?\p{L}{1,12}\.?$|(?:^|\s)\/\s?\p{L}{2,4}$|[([]\p{Lu}{2,3}[)\]]$/u.test(
      tail,
    )
  )
    return true;
  if (
    /(?:[-–—]|grüße[ns]?|gruß|lg|vg|dein|deine|euer|eure|ihr|ihre|regards|cheers|best|thanks|yours|love),?\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}*\.?)?$/iu.test(
      tail,
    )
  )
    return true;
  if (
    /\p{Lu}\p{Ll}+ (?:vom|von|aus dem|aus der|from|of|at) (?:\p{Lu}|the |our |dem |der |unserem )|(?:ich bin|hier ist|hier schreibt|i am|i'm|this is) (?:die |der )?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:here|hier)\b/u.test(
      text.slice(0, 120),
    )
  )
    return true;
  return startsIn(hits.name, { start: text.length - end, end: text.length }) && /\p{Lu}\p{Ll}+\W*$/u.test(tail);
}
