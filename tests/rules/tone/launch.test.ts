/** Advertisements of new products, and posts that have one of their parts. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { allRules } from '../../../rules/registry.ts';

const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
const reviewer = compilePack(pack, allRules);
const scoreOf = (text: string) => reviewer.review({ text }).tone.score;

describe('an advertisement', () => {
  it.each([
    'Vorhang auf für den Klarix 4: der erste Fensterputzer mit Sprachsteuerung. Ab sofort im Handel.',
    'Die neue Dampfente Pro ist da: mehr Druck, weniger Lärm, das leiseste Gerät ihrer Klasse.',
    'Wo Handwerk auf Technik trifft: die neue Brotmaschine Kruste. Jetzt vorbestellen.',
    'Introducing the Klarix 4: the quietest window cleaner we have ever built. Available now.',
    'Meet Ledgerly: the all-in-one bookkeeping app trusted by 9,000 bakeries. Now available in Ireland.',
    'The new Kestrel kettle is here. Faster, quieter and designed for small kitchens.',
  ])('reads like a release: %s', (text) => expect(scoreOf(text)).toBeGreaterThan(0.5));

  it.each([
    'Die neue Karte ist da. Kürbis, Pilze, Quitten. Der Rest steht an der Tafel.',
    'Der neue Azubi ist da. Er kann Excel, und er bringt Brezeln mit.',
    'Ab Mai im Garten: Tomaten. Ab Juni: Schnecken.',
    'The new kettle is here. It has more buttons than my car.',
    'Meet Gustav. He sleeps on the router.',
    'Now open: the biscuits from last Christmas.',
    "Introducing my new puppy Flint, ten weeks old. He's already in charge.",
  ])('has parts that people write too: %s', (text) => expect(scoreOf(text)).toBeLessThan(0.5));
});

describe('a lead with an article', () => {
  it.each([
    'Die Sternwarte Hohenlinde ist mit dem Bildungspreis des Landes ausgezeichnet worden.',
    'Der Kreistag hat den neuen Schulentwicklungsplan beschlossen.',
    'The Harbour Museum has been awarded a grant for its youth programme.',
    'The Institute of Soil Science is opening a new field station in Cork.',
  ])('reads like a release: %s', (text) => expect(scoreOf(text)).toBeGreaterThan(0.5));
});
