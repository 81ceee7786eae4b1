import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { creativeCommons } from '../../../rules/attribution/creative-commons.ts';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

const found = (rule: unknown, text: string) => findingsOf(rule, { text }).length;
const foundBesidePicture = (rule: unknown, text: string) =>
  findingsOf(rule, { text, media: [{ kind: 'image' }] }).length;

describe('works under Creative Commons', () => {
  it.each([
    'Das Klavier im Abspann ist ein Stück mit CC-Lizenz.',
    'Den Fuchs auf dem Wimpel haben wir aus Wikimedia Commons.',
    'd musig isch creative commons',
    'The little crab on the label is a CC-licensed drawing.',
    'The chart in the leaflet came from Wikimedia Commons.',
    'Our jingle is a Creative Commons track, found in some archive.',
  ])('named without author and licence are found: %s', (text) => {
    expect(found(creativeCommons, text)).toBe(1);
    expect(findingsOf(creativeCommons, { text, kind: 'reply' })).toHaveLength(1);
  });

  it.each([
    'Wir veröffentlichen alle Baupläne unter Creative Commons.',
    'Meine Noten stehen unter CC BY 4.0: https://noten.example',
    'Wer ein CC-lizenziertes Bild nimmt, muss den Namen nennen.',
    'Sucht noch jemand Musik mit CC-Lizenz?',
    'We put forty pictures on Wikimedia Commons last night.',
    'Creative Commons licences have more letters than my surname.',
    'Does anyone know a site for Creative Commons music?',
  ])('given away or talked of are not: %s', (text) => {
    expect(found(creativeCommons, text)).toBe(0);
  });
});

describe('words that fell in public', () => {
  it.each([
    'Gestern im Ausschuss, wörtlich: „Wir haben die Brücke nie geprüft und wir werden es auch nicht tun.“',
    '„Das Geld ist weg und es kommt auch nicht wieder“ wurde heute in der Sitzung so gesagt.',
    'Auf einem Aufkleber am Bahnhof: ‚Wer immer nur wartet, der fährt mit keinem Zug mehr.‘',
    'Aus einem Flugblatt von heute: „Wer hier parkt, der hat die Regeln dieser Straße nie verstanden.“',
    'From an actual editorial today: "People who rent have only themselves to blame for the draught."',
    'At the inquiry today, word for word: "We never checked the bridge and we never meant to."',
    '"We lost the plans and then we lost the map" was said in a hearing this morning.',
    "Seen on a poster at the ferry: 'Be the calm that you would like to meet in others.'",
  ])('need to be somebody’s: %s', (text) => {
    expect(found(quoteSource, text)).toBe(1);
  });

  it.each([
    'Die Landrätin gestern im Ausschuss: „Wir prüfen die Brücke, und zwar noch vor dem ersten Frost.“',
    'The mayor at the inquiry: "We will check that bridge, and we will check it before winter."',
  ])('with whoever said them do not: %s', (text) => {
    expect(found(quoteSource, text)).toBe(0);
  });
});

describe('titles', () => {
  it.each([
    'Das Lichtspielhaus zeigt heute „Der Fischer, der das halbe Meer verkaufte“.',
    '„Die Uhr, die am Sonntag immer rückwärts ging“ läuft ab Freitag.',
    'Im Zug „Das Dorf, in dem die Kühe lesen lernten“ ausgelesen.',
    'The playhouse is showing "The Fisherman Who Sold Half of the Sea" tonight.',
    '"The Clock That Ran Backwards on Sundays" opens on the 3rd.',
    'My talk next week: "What Nobody Ever Told Us About Gravel".',
  ])('are nobody’s words: %s', (text) => {
    expect(found(quoteSource, text)).toBe(0);
  });
});

describe('places told of in passing', () => {
  it.each([
    'Nusskuchen! Das Rezept hab ich irgendwo im Netz gefunden.',
    'Die Bastelvorlage ist von Pinterest, ich druck sie euch gern aus.',
    'Essig auf Kalk, über Nacht. Quelle: YouTube, nachts um zwei',
    'Got the sewing pattern off Pinterest, happy to share.',
    'The recipe is from somewhere on the internet, it works.',
    'vinegar on limescale. source: tiktok at 2am',
  ])('credit nobody: %s', (text) => {
    expect(found(weakSource, text)).toBe(1);
  });

  it.each([
    'Mehr dazu auf YouTube, Link im Profil.',
    'Das Rezept kommt am Sonntag auf Instagram.',
    'Unseren Hund haben wir über Facebook gefunden.',
    'Das Rezept ist von Oma und nicht aus dem Internet.',
    'I found my flat on Facebook.',
    'Got the bike off Facebook Marketplace.',
    'Put your pictures of the fair on Facebook, we love them.',
  ])('where nothing is credited are fine: %s', (text) => {
    expect(found(weakSource, text)).toBe(0);
  });

  it('weigh less without a picture', () => {
    const text = 'Das Gedicht hab ich auf Facebook gefunden.';
    expect(findingsOf(weakSource, { text })[0]?.severity).toBe('hint');
    expect(findingsOf(weakSource, { text, media: [{ kind: 'image' }] })[0]?.severity).toBe('warn');
  });
});

describe('own pictures in everyday words', () => {
  it.each([
    'musste schnell abdrücken, weg war er',
    'ausm küchenfenster geknipst, noch im schlafanzug',
    'Erster Versuch mit dem geliehenen Objektiv.',
    'Sorry für die Spiegelung in der Scheibe!',
    'Ich lag dafür eine Stunde im Schnee.',
    'caught this from the tram, sorry about the glass',
    'Had to pull over for that sky.',
    'Testing out my new lens on the neighbours’ geese.',
    'I lay in the snow for an hour for this.',
    'Ich musste ihn einfach fotografieren, diesen Reif.',
    'Foto vom letzten Sommerfest: Jana Brömmel',
    'Photo of the crew: Beatriz Quental',
    'fotografiert hat der opa von mila',
    'danke an tobi fürs foto!',
    'pics courtesy of mila’s grandad',
    'Photograph from the collection of the Lunow Museum Society.',
    'Aus dem Nachlass der Familie Brand.',
  ])('need no name: %s', (text) => {
    expect(foundBesidePicture(photoCredit, text)).toBe(0);
  });

  it.each([
    'Das neue Vereinsheim ist fertig.',
    'I am thrilled to join the bridge department.',
    'Habt ihr auch Rehe vor der Linse gehabt?',
    'Führung heißt für mich, zuhören zu können.',
  ])('are not all that is told: %s', (text) => {
    expect(foundBesidePicture(photoCredit, text)).toBe(1);
  });
});

describe('machines told of in passing', () => {
  it.each([
    'ChatGPT hat aus unserer Katze eine Kapitänin gemacht.',
    'typed "goose on a tram" into Midjourney during the study break',
    'I made the fair poster in Midjourney.',
    'Our lane in 2090 according to ChatGPT',
    'The squid on the cover slide came out of Midjourney.',
  ])('want a label: %s', (text) => {
    expect(foundBesidePicture(aiLabel, text)).toBe(1);
  });

  it.each([
    'Unsere Gasse in 100 Jahren (KI, Midjourney).',
    'Von Hand gemalt, ganz ohne Midjourney.',
    'Image created with Midjourney.',
  ])('have one, or had no part in it: %s', (text) => {
    expect(foundBesidePicture(aiLabel, text)).toBe(0);
  });
});

describe('figures in words and small letters', () => {
  it.each([
    'almost 45% of tenants in the us share a kitchen',
    'People with gardens live three years longer on average.',
    'Menschen mit Garten leben im Schnitt drei Jahre länger.',
    'roughly 1 in 4 americans owns a kayak',
  ])('need a source: %s', (text) => {
    expect(found(numberSource, text)).toBe(1);
  });

  it.each([
    'Die Hälfte der Kinder kam als Biene.',
    'Half the kids came as bees.',
    'Laut Statistik Austria heizen 16 % der Haushalte mit Öl.',
    'Zwei von drei Töpfen sind angebrannt.',
    'It’s from the WHO page on roads: about 900,000 people die on motorbikes.',
  ])('of one evening, or of an office, do not: %s', (text) => {
    expect(found(numberSource, text)).toBe(0);
  });
});
