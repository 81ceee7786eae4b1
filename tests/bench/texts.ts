/** Posts to measure with: own sentences with changing words, links, hashtags and emoji, of an exact length. */
import type { Language } from '../../rules/post.ts';
import { random } from './random.ts';

/** Lengths in UTF-16 code units: X, LinkedIn, Facebook's maximum. */
export const lengths = [280, 3_000, 63_206] as const;

const sentences: Record<Language, readonly string[]> = {
  de: [
    '{name} hat heute in {place} gezeigt, wie wir {number} Kisten an einem Vormittag packen.',
    'Wer kommt am {number}. zum Werkstattabend nach {place}?',
    'Ehrlich gesagt: Beim ersten Versuch ging {thing} schief, beim {number}. lief alles rund.',
    'Wir freuen uns sehr, den Ausbau unseres Standorts {place} bekannt zu geben.',
    'Danke an {name}, ohne dich stünde {thing} noch immer im Keller.',
    '„Ich hätte nie gedacht, dass {thing} so viel Spaß macht“, sagt {name} aus {place}.',
    'Die Umstellung auf {thing} erfolgt im Rahmen der Neuausrichtung zum {number}. des Monats.',
    'Meine Frage an euch: Wie haltet ihr es mit {thing}, wenn {number} Leute gleichzeitig warten?',
    'Unser Team aus {place} wächst, {name} ist seit gestern dabei.',
    'Als führender Anbieter setzen wir mit {thing} neue Maßstäbe in {place}.',
    'Nach {number} Wochen Regen schien in {place} endlich wieder die Sonne.',
    'Mittags gab es Suppe, und {name} erzählte von {thing}.',
    'Am SAMSTAG ab {number} Uhr ist offene Werkstatt, ALLE sind da! 🎉 #{tag} #Handwerk',
    'Die IHK und der TÜV waren zu Besuch in {place}, Bilder gibt es hier: https://werkstatt.example/{place}?tag={number} 📸',
    '@{tag} und {name} bringen {thing} mit 😊',
  ],
  en: [
    '{name} showed us in {place} today how to pack {number} boxes in one morning.',
    'Who is coming to the open workshop in {place} on the {number}th?',
    'To be honest, {thing} went wrong the first time and ran smoothly the {number}th time.',
    'We are thrilled to announce the expansion of our {place} location.',
    'Thank you, {name}, without you {thing} would still be in the basement.',
    '“I never thought {thing} could be this much fun,” says {name} from {place}.',
    'The transition to {thing} was carried out as part of the realignment by the {number}th.',
    'A question for you: what do you do about {thing} when {number} people are waiting at once?',
    'Our team in {place} is growing, {name} joined us yesterday.',
    'As a leading provider we are setting new standards with {thing} in {place}.',
    'After {number} weeks of rain the sun was finally back in {place}.',
    'There was soup for lunch, and {name} told us about {thing}.',
    'Open workshop on SATURDAY from {number} pm, EVERYBODY will be there! 🎉 #{tag} #craft',
    'The BBC and the NHS came to see us in {place}, pictures are here: https://workshop.example/{place}?tag={number} 📸',
    '@{tag} and {name} will bring {thing} 😊',
  ],
};

const fillers: Record<Language, Record<string, readonly string[]>> = {
  de: {
    name: ['Aylin', 'Jonas', 'Mareike', 'Tomasz', 'Frau Özdemir', 'Herr Groß', 'Levke', 'Dragan', 'Sophie', 'Bünyamin'],
    place: ['Husum', 'Görlitz', 'Köln', 'Linz', 'Chur', 'Würzburg', 'Bad Segeberg', 'Gießen', 'Lübeck', 'Zug'],
    thing: ['die neue Waage', 'das Lastenrad', 'unsere Teeküche', 'der Dienstplan', 'die Müllpresse', 'das Hochregal'],
    tag: ['WerkstattAbend', 'lastenrad', 'gemeinsamstark', 'AusbildungImNorden', 'kistenpacken'],
  },
  en: {
    name: ['Aylin', 'Jonah', 'Margaret', 'Tomasz', 'Ms Osborne', 'Mr Grant', 'Leila', 'Dragan', 'Sophie', 'Benjamin'],
    place: ['Hull', 'Galway', 'Leeds', 'Truro', 'Perth', 'Swansea', 'Bath', 'Kendal', 'Lincoln', 'Zürich'],
    thing: ['the new scale', 'the cargo bike', 'our tea kitchen', 'the duty roster', 'the old press', 'the high rack'],
    tag: ['WorkshopNight', 'cargobike', 'strongertogether', 'ApprenticesUpNorth', 'boxpacking'],
  },
};

/** A text of exactly this many UTF-16 code units. */
export function textOf(language: Language, length: number): string {
  const next = random(length);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  let text = '🚲 ';
  while (text.length < length) {
    const sentence = pick(sentences[language]).replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'number' ? String(2 + Math.floor(next() * 900)) : pick(fillers[language][slot] ?? []),
    );
    text += sentence + (next() < 0.2 ? '\n\n' : ' ');
  }
  return `${text.slice(0, length - 1)}.`;
}

/** The text with one letter changed, another one in each run, as a new string: what a key press leaves behind. */
export function touched(text: string, run: number): string {
  const next = random(run + 1);
  let at = Math.floor(next() * text.length);
  while (!/[a-z]/.test(text.charAt(at))) at = (at + 1) % text.length;
  const letter = String.fromCharCode(97 + ((text.charCodeAt(at) - 97 + 1 + Math.floor(next() * 24)) % 26));
  const changed = text.slice(0, at) + letter + text.slice(at + 1);
  // Joins the pieces now and not on the clock.
  changed.codePointAt(0);
  return changed;
}
