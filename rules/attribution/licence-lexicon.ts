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
    '=cc by sa',
    '=cc by nd',
    '=cc by nc',
    '=cc by nc sa',
    '=cc by nc nd',
    '=cc =by #',
    '(Lizenz|licence|license|licensed|lizenziert) … =cc by',
    '=CC',
    '(unter|under) =CC',
    'CC (licensed|licenced|lizenziert~)',
    '(unter|under|mit|with) … CC (Lizenz~|licence~|license~)',
    'CC (Musik|Track|Song|Stück|Bild|Bilder|Foto|Fotos|Grafik|Icon|Icons|Zeichnung|music|photo|photos|picture|pictures|image|images|drawing|icons|font)',
    'Wikimedia Commons',
    'Wikimedia',
    '(photo|Foto|Bild|image|picture|pic|Grafik|graphic|Titelbild|Quelle|source) … Wikimedia',
    '(photo|Foto|Bild|image|picture|pic|Grafik|graphic|Titelbild|Quelle|source) … Wikipedia Commons',
    'via Wikimedia',
    'aus Wikimedia',
    'bei Wikimedia',
    'von Wikimedia Commons',
    'from Wikimedia',
    '=CC BY SA',
    '=CC BY ND',
    '=CC BY NC',
    '=CC BY NC SA',
    '=CC BY NC ND',
  ],
});

/** No licence has to be named: nobody's rights are left. */
export const freeOfRights = words({
  any: [
    'public domain',
    'gemeinfrei~',
    'CC0',
    'PD',
    'Public Domain Mark',
    'no known copyright',
    'Wikimedia (Deutschland|Foundation|UK)',
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
