/** Whether the words around an address are those of a shop or a café: when it is open, and what things cost there. */
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import type { PersonalText } from './personal-words.ts';

const day =
  '(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\\.?';
const time = '\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm|Uhr|h)?';
const opening = new RegExp(
  '(?<!\\p{L})(?:' +
    `${day}\\s?(?:-|–|bis|to|til|till|until|through|thru)\\s?${day}(?!\\p{L})|` +
    `${day}(?:\\s?[,+&/]\\s?${day}|\\s(?:und|and)\\s${day}){1,5}[,:]?\\s(?:von\\s|from\\s)?${time}\\s?(?:-|–|bis|to|til|till|until)|` +
    `${day}[,:]?\\s(?:von\\s|from\\s)?${time}\\s?(?:-|–|bis|to|til|till|until)\\s?\\d|` +
    '(?:open|opening|opens)\\s(?:daily|every|from|until|till|til|hours|again|at|on|seven|7|this|now|mon|tue|wed|thu|fri|sat|sun)|closed\\s(?:on\\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|' +
    'walk-?ins?|täglich (?:von|ab|bis|geöffnet)|(?:geöffnet|geschlossen|Ruhetag|Betriebsferien|Öffnungszeit\\p{L}*|Neueröffnung|Reservierung\\p{L}*|Sprechzeit\\p{L}*|ausverkauft|sell out|sold out|takeaway|take-away|zum Mitnehmen|dine in|no booking|bookings?|pop in|card minimum|nur Barzahlung))(?!\\p{L})',
  'iu',
);
const price = /[£€$]\s?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?\s?(?:€|Euro(?!\p{L}))/u;
/** `Crumb & Co`, `Bob's Barbers`, `Töpferei Ton & Töne`, in front of the address. */
const firm =
  /\p{Lu}[\p{L}’']+\s(?:&|\+)\s\p{Lu}\p{Ll}+|(?<!\p{L})(?!Nachbar|Hinterhaus|Vorderhaus|Elternhaus|Wohnhaus)\p{Lu}\p{Ll}+(?:bar|café|cafe|laden|lädchen|stube|stübchen|eck|haus|hof|werkstatt|erei|manufaktur|studio|praxis|atelier|depot|boutique)(?!\p{L})/u;

/** Characters around an address in which a shop tells when it is open. */
const around = 160;

/**
 * A shop tells that it is open there; nobody is said to live there, and the author does not speak of the own home.
 *
 * @param ofANamed the name of a person stands directly in front: what somebody owes is no price list
 */
export function isOpenToAll({ hits, text }: PersonalText, address: Span, ofANamed: boolean): boolean {
  const before = text.slice(Math.max(0, address.start - around), address.start);
  const behind = text.slice(address.end, address.end + around);
  const hasPrice = !ofANamed && (price.test(behind) || price.test(before));
  if (!(hasPrice || opening.test(behind) || opening.test(before))) {
    return (
      firm.test(before.slice(-60)) && startsIn(hits.we, { start: address.start - around, end: address.end + around })
    );
  }
  const wide = { start: address.start - around, end: address.end + around };
  return !(
    startsIn(hits.own, wide) ||
    startingIn<Span>(hits.living, wide).some((word) => !ofAFirm.test(text.slice(word.start, word.end)))
  );
}

/** Whether the words around a number tell when a shop is open. */
export function tellsWhenOpen(text: string, { start, end }: Span): boolean {
  return opening.test(text.slice(Math.max(0, start - around), start)) || opening.test(text.slice(end, end + around));
}

/** `Ihre neue Adresse`, `its new place`: said of firms as well as of people. */
const ofAFirm = /^(?:Ihre|eure|deine|unsere|their|your)\s/iu;
