/** Arguing about a matter is fine, insulting a person is not. Held at most, never stopped. */
import type { Analysis } from '../analysis.ts';
import type { Hit } from '../dictionary.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { isAmong } from '../text/words-around.ts';
import { aimedAt, direct, insults, notAimed, oneself } from './insult-lexicon.ts';

const dictionaries = { insult: insults, direct, notAimed };
type Found = Analysis<typeof dictionaries>;

/** Words between somebody and the insult. */
const reach = 6;
/** More than anybody reads. */
const enough = 500;

export const insult = defineRule({
  id: 'heat/insult',
  severity: 'warn',
  dictionaries,
  messages: {
    de: ({ insult }: { insult: string }, law) => ({
      what: `„${insult}“ geht gegen eine Person, nicht um die Sache.`,
      why: law
        ? `Beleidigungen können strafbar sein${law}, und sie nehmen deinem Punkt die Kraft.`
        : 'Beleidigungen nehmen deinem Punkt die Kraft.',
      instead: 'Sag, was passiert ist und was dich daran stört. Kritik an der Sache darf deutlich sein.',
    }),
    en: ({ insult }, law) => ({
      what: `“${insult}” goes against a person, not the matter.`,
      why: law
        ? `Insults can be an offence${law}, and they take the force out of your point.`
        : 'Insults take the force out of your point.',
      instead: 'Say what happened and what bothers you about it. Criticism of the matter may be plain.',
    }),
  },
  source: [
    {
      in: ['DE'],
      title: '§ 185 StGB',
      url: 'https://www.gesetze-im-internet.de/stgb/__185.html',
      checked: '2026-11-21',
    },
    {
      in: ['AT'],
      title: '§ 115 StGB',
      url: 'https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10002296&Paragraf=115',
      checked: '2026-11-21',
    },
    {
      in: ['CH'],
      title: 'Art. 177 StGB',
      url: 'https://www.fedlex.admin.ch/eli/cc/54/757_781_799/de',
      checked: '2026-11-21',
    },
  ],
  examples: {
    flag: [
      'Du bist so ein Idiot, echt.',
      'Mein Chef ist ein Arschloch, und alle wissen es.',
      'Diese Vollpfosten haben schon wieder den Termin vergessen.',
      'Halt die Fresse, niemand hat dich gefragt.',
      'You are such a moron, honestly.',
      'My boss is an asshole and everybody knows it.',
      'These idiots forgot the meeting again, of course.',
      'Shut the fuck up, nobody asked for this.',
    ],
    pass: [
      'Ich Idiot habe den Schlüssel im Büro vergessen.',
      'Er nannte mich einen Idioten, vor dem ganzen Team.',
      '„Du Idiot“, rief der Nachbar, und wir lachen heute noch darüber.',
      'Heute Abend lese ich Der Idiot von Dostojewski, das Buch ist dick.',
      'Das Rad ist idiotensicher aufgebaut.',
      'Mein Chef ist inkompetent, und das sage ich offen.',
      'Mein Arbeitgeber zahlt zu wenig, das ist eine Frechheit.',
      'Der Kunde ist kein Idiot, er fragt nur genau nach.',
      'Was für ein Sauwetter und was für ein blöder Tag.',
      'I am such an idiot, I left my keys in the office.',
      'He called me a moron in front of the whole team.',
      'The setup of the bike is idiot-proof.',
      'My boss is clueless and I say so.',
      'My employer pays too little, and that is a disgrace.',
      'We had jerk chicken and sang American Idiot all night.',
    ],
  },
  onlyWith: ['insult'],
  check(analysis, report) {
    const { hits } = analysis;
    for (const insult of hits.insult.slice(0, enough)) {
      const sentence = analysis.sentenceOf(insult);
      if (startsIn(hits.notAimed, sentence) || isAmong(oneself, analysis, insult, sentence, reach)) continue;
      const isDirect = startsIn(hits.direct, { start: insult.start, end: insult.end });
      const isAimed = isDirect || isAmong(aimedAt, analysis, insult, sentence, reach);
      if (isCompound(analysis, insult) || analysis.isQuoted(insult)) continue;
      report(
        insult,
        { insult: insult.text },
        { severity: isAimed && !isLaughed(analysis, insult) ? 'warn' : 'hint', evidence: { aimed: isAimed } },
      );
    }
  },
});

/** Among friends: `du Idiot 😂`. */
function isLaughed({ text }: Found, { end }: Hit): boolean {
  return /^[^\p{L}]{0,4}[😂🤣😅😜😘❤]/u.test(text.slice(end, end + 8));
}

/** `idiot-proof` */
function isCompound({ text }: Found, { end }: Hit): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));
}
