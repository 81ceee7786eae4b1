/** German forms of address. The formal one is told by its capital letter. */
import { words } from '../dictionary.ts';

export const informalAddress = words({
  de: [
    'du',
    'dir',
    'dich',
    'dein',
    'deine',
    'deinen',
    'deinem',
    'deiner',
    'deines',
    'euch',
    'euer',
    'eure',
    'euren',
    'eurem',
    'eurer',
    'schreib uns',
    'schick uns',
    'sag uns',
    'meld dich',
    'melde dich',
    'schau mal',
    'schreibt uns',
    'schickt uns',
    '(könnt|habt|seid|wollt|macht|bietet) ihr',
  ],
});

export const formalAddress = words({
  de: ['=Sie', '=Ihnen', '=Ihr', '=Ihre', '=Ihren', '=Ihrem', '=Ihrer', '=Ihres'],
});

/** What belongs to the person who is answered. */
export const yourWords = words({
  de: [
    'dein',
    'deine',
    'deinem',
    'deinen',
    'deiner',
    '=Ihr',
    '=Ihre',
    '=Ihrem',
    '=Ihren',
    '=Ihrer',
    'euer',
    'eure',
    'eurem',
    'eurer',
    'dich',
    '=Sie',
  ],
  en: ['your', 'yours', 'you'],
});

/** Where the company itself can be reached. */
export const ownAddress = words({
  de: [
    'ruf uns',
    'rufen Sie uns',
    'ruft uns',
    'erreichst du uns',
    'erreichen Sie uns',
    'unsere Nummer',
    'unserer Nummer',
    'unsere Hotline',
    'Hotline',
    'Zentrale',
    'Servicenummer',
    'bei uns',
  ],
  en: ['call us', 'reach us', 'our number', 'our hotline', 'hotline', 'helpline', 'customer service'],
});
