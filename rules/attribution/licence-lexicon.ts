/** Creative Commons as people write it. */
import { words } from '../dictionary.ts';

export const licenceWords = words({
  any: [
    'Creative Commons',
    'Creative Commons Lizenz',
    'CC Lizenz~',
    'CC License~',
    'CC licence~',
    '(Foto|Bild|Grafik|photo|image|picture) … =CC$',
    '=CC BY',
    '=CC BY SA',
    '=CC BY ND',
    '=CC BY NC',
    '=CC BY NC SA',
    '=CC BY NC ND',
  ],
});

/** Somebody speaks about the licences, or gives the own work away. */
export const licenceTalk = words({
  de: [
    'was ist',
    'was bedeutet',
    'erklär~',
    'Lizenzen',
    'Workshop',
    'Vortrag',
    'Webinar',
    'Artikel über',
    'veröffentlichen wir unter',
    'stellen wir unter',
    'stelle ich unter',
    'steht unter einer',
    'meine Fotos',
    'unsere Fotos',
    'unsere Bilder',
  ],
  en: [
    'what is',
    'what does',
    'explain~',
    'licences',
    'licenses',
    'workshop',
    'talk',
    'webinar',
    'article about',
    'we publish under',
    'we release',
    'i release',
    'my photos',
    'our photos',
    'our pictures',
  ],
});

/** The post sells. */
export const commercialWords = words({
  de: [
    'jetzt kaufen',
    'jetzt bestellen',
    'im Shop',
    'Onlineshop',
    'Rabatt~',
    'Angebot~',
    'unser Produkt',
    'unsere Produkte',
    'Werbung',
    'Anzeige',
    'ab # Euro',
    'für nur',
  ],
  en: [
    'buy now',
    'order now',
    'in our shop',
    'online shop',
    'discount~',
    'special offer',
    'our product',
    'our products',
    'for only',
    'on sale',
  ],
});
