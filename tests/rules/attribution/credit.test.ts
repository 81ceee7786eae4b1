import { describe, expect, it } from 'vitest';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { compilePack } from '../../../rules/index.ts';
import { packSchema } from '../../../rules/pack/schema.ts';

const reviewer = compilePack(
  packSchema.parse({ schema: 1, id: 'acme', version: 1, title: 'ACME', languages: ['de', 'en'] }),
  [photoCredit, weakSource],
);
const findingsOf = (text: string, images = 1) =>
  reviewer.review({ text, media: Array.from({ length: images }, () => ({ kind: 'image' as const })) }).findings;
const severityOf = (text: string, images = 1) => findingsOf(text, images)[0]?.severity;

describe('credits', () => {
  /** Forms of domain practice: name, agency, stock, licence, repost. */
  it.each([
    '© Jana Weber',
    '(c) Jana Weber',
    '©Weber/Agentur Nord',
    'Foto: Jana Weber',
    'Fotos: Jana Weber, Tom Lang',
    'Bildquellen: © Weber, Lang – Agentur Nord',
    'Bildnachweis: Weber',
    'Fotograf/in: Weber',
    '📸 Jana Weber',
    'Photo by Jana Weber on Unsplash',
    'Image credit: Jana Weber',
    'Courtesy of Jana Weber',
    '📷 by @jana',
    'Weber / Adobe Stock',
    'Getty Images/Weber',
    'picture alliance/dpa | Weber',
    '“Hafen” von Weber, CC BY 4.0',
    'KI-generiert',
    'Image: AI-generated',
    'Aufnahme: Jana Weber',
    'Archivbild: Weber',
    'Foto Jana Weber',
    'Fotografiert von Weber',
    'Das Foto hat unsere Azubine Jana gemacht.',
    'Danke an @jana fürs Bild',
    'via @jana',
    'RP @jana',
    'Visualisierung: Büro Weber',
    'Photographer: Jana Weber',
    'Photo cred: @jana',
    'Photo supplied by Weber',
    'Thanks to Jana for the picture',
    'Took this on my phone at lunch.',
    'Handyfoto, mehr war nicht drin.',
    'Portraits by Jana Weber, and it shows.',
    'Found it on a walk and photographed it at once.',
    'Erster Platz für Jana Weber und ihr Bild.',
    'Bildrechte: Agentur Nord',
  ])('"%s" is one', (credit) => {
    expect(severityOf(`Der Hafen am Morgen.\n${credit}`)).toBeUndefined();
  });

  it.each([
    'Quelle: Internet',
    'Foto: Pinterest',
    'Bild: Google',
    'Quelle: unbekannt',
    'via Google',
    'Credit to owner',
    'DM for credit',
    'Source: Facebook',
    'Netzfund',
    'Fundstück aus dem Netz',
    'Foto: gegoogelt',
    'Foto via Google-Suche',
    'Rechte liegen beim Urheber',
    'Urheber leider unbekannt',
    'Credits to the original owner',
    'I don’t own the rights',
    'Photographer unknown',
    'Nicked from the internet',
  ])('"%s" is none', (credit) => {
    expect(severityOf(`Der Hafen am Morgen.\n${credit}`)).toBe('warn');
    expect(findingsOf(`Der Hafen am Morgen.\n${credit}`)).toHaveLength(1);
    expect(severityOf(`Der Hafen am Morgen.\n${credit}`, 0)).toBe('warn');
  });

  it.each([
    'Das Bild hat uns eine Besucherin geschickt.',
    'Danke an den Fotografen für die Bilder!',
    'Fotos von einem Bekannten mit Drohne.',
    'Wir haben uns professionell fotografieren lassen.',
    'Pictures by one of our guests.',
    'One of our customers snapped this.',
    'Screenshot of a tweet, so true.',
    'We hired a photographer, and look at us now.',
  ])('"%s" names nobody', (text) => {
    expect(severityOf(`Der Hafen am Morgen. ${text}`)).toBe('hint');
  });

  it.each(['Laut Wikipedia wiegt eine Wolke 500 Tonnen.', 'According to Wikipedia a cloud weighs 500 tonnes.'])(
    'hearsay is a hint: %s',
    (text) => {
      expect(severityOf(text, 0)).toBe('hint');
      expect(severityOf(`${text} https://wiki.example/cloud`, 0)).toBeUndefined();
    },
  );

  it.each(['Quelle: diverse Internetseiten', 'Source: various blogs', 'Quellen: Internet, eigene Recherche'])(
    'kinds of places are no source: %s',
    (text) => {
      expect(severityOf(`Zehn Tipps. ${text}`, 0)).toBe('warn');
    },
  );

  it('a picture without one is a hint, a text without picture is nothing', () => {
    expect(severityOf('Der Hafen am Morgen.')).toBe('hint');
    expect(severityOf('Der Hafen am Morgen.', 0)).toBeUndefined();
  });
});
