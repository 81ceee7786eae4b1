/** Words that insult a person, whom they may be aimed at, and what takes the sting out. */
import { type Dictionary, words } from '../dictionary.ts';
import { everyday } from '../text/words-around.ts';

export const insults: Dictionary<undefined> = {
  de: [
    {
      match: [
        'Idiot',
        'Idioten',
        'Idiotin',
        'Vollidiot~',
        'Arschloch',
        'Arschlöcher',
        'Arschgeige~',
        'Vollpfosten',
        'Trottel~',
        'Volltrottel~',
        'Depp',
        'Deppen',
        'Vollhorst',
        'Wichser~',
        'Hurensohn',
        'Hurensöhne',
        'Schlampe~',
        'Fotze~',
        'Missgeburt~',
        'Drecksau',
        'Dreckskerl~',
        'Dummkopf',
        'Dummköpfe',
        'Schwachkopf',
        'Schwachköpfe',
        'Hohlkopf',
        'Volldepp~',
        'Spast~',
        'Spasti',
        'Mongo',
        'Bastard~',
        'Penner~',
        'Lackaffe~',
        'dumme (Kuh|Sau|Gans|Ziege)',
        'blöde (Kuh|Sau|Gans|Ziege)',
        'Drecksack',
        'Mistkerl~',
        'Scheißkerl~',
        'Flachzange~',
        'Vollspast',
        'zu (dumm|blöd|doof) zum (Atmen|Scheißen|Denken|Lesen)',
        'halt (die|deine) (Fresse|Schnauze|Klappe)',
        'fick dich',
        'verpiss dich',
      ],
      unless: [
        'Dumme Kuh e. V.',
        'Bastard Film',
        'Vollpfosten Antenne',
        'Inglourious Bastards',
        'Der Idiot von Dostojewski',
        'Dostojewskis Idiot',
        'Idiot Gottes',
        '(kein|keine|keinen) (Idiot|Idioten|Trottel|Depp|Deppen)',
      ],
      data: undefined,
    },
  ],
  en: [
    {
      match: [
        'idiot~',
        'moron~',
        'asshole~',
        'arsehole~',
        'dickhead~',
        'jackass',
        'dumbass',
        'scumbag~',
        'bitch',
        'bitches',
        'cunt~',
        'wanker~',
        'twat~',
        'bastard~',
        'retard',
        'retards',
        'imbecile~',
        'cretin~',
        'douchebag~',
        'shithead~',
        'piece of shit',
        'pieces of shit',
        'fuck you',
        'fuckwit~',
        'shut the fuck up',
        'son of a bitch',
        'halfwit~',
        'lowlife~',
        'pathetic loser~',
      ],
      unless: ['American Idiot', "idiot's guide", 'Inglourious Basterds', 'resting bitch', 'not an idiot', 'no idiot'],
      data: undefined,
    },
  ],
};

/** Aimed at somebody: who is spoken to, or people whom one can name. */
export const aimedAt = everyday(`
  du dich dir ihr euch sie er der dieser diese diesen diesem die das dieses ein eine so was alle lauter unser unsere chef chefin
  kollege kollegen kollegin kunde kunden kundin minister ministerin politiker
  you you're your he he's she she's they they're this that these those what such all our the boss manager client clients customer
  customers colleague colleagues minister politician politicians
`);

/** Oneself: told about, not thrown at somebody. */
export const oneself = everyday("ich mich mir i i'm me myself");

/** Insults that need nobody beside them: they speak to the reader. */
export const direct = words({
  de: ['halt (die|deine) (Fresse|Schnauze|Klappe)', 'fick dich', 'verpiss dich'],
  en: ['fuck you', 'shut the fuck up'],
});

/** Somebody else's words, or the word itself as the topic: told, not said. */
export const notAimed = words({
  de: [
    'wir Idioten',
    'nannte~',
    'genannt',
    'nennt mich',
    'nennen mich',
    'beschimpf~',
    'beleidig~',
    'Beleidigung~',
    'Schimpfwort~',
    'Schimpfwörter',
    'das Wort',
    'Roman~',
    'Film~',
    'Buch~',
    'Serie~',
    'Song~',
    'Dostojewski~',
    'kommentier~',
    'schrieb mir',
    'Sprüche',
    'für Idioten',
    'zum Idioten',
  ],
  en: [
    'called me',
    'called us',
    'calling',
    'insult~',
    'the word',
    'novel',
    'film',
    'movie',
    'book',
    'series',
    'song',
    'Dostoevsky',
    'swear word~',
    'slur~',
    'comment~',
  ],
});
