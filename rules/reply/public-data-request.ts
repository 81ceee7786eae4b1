/** Asks for a customer's data in public, where a direct message belongs. */

import { dataSecurityLaw } from '../data-protection-law.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { notInPublic, privateChannels, publicPlaces } from './channel-lexicon.ts';
import { asking, customerData, notPlease, technicalAddresses } from './customer-data-lexicon.ts';

export const publicDataRequest = defineRule({
  id: 'reply/public-data-request',
  severity: 'stop',
  kinds: ['reply', 'comment'],
  dictionaries: {
    ask: asking,
    data: customerData,
    technical: technicalAddresses,
    elsewhere: privateChannels,
    here: publicPlaces,
    not: notPlease,
    notInPublic,
  },
  messages: {
    de: ({ data }: { data: string }) => ({
      what: `Hier fragst du öffentlich nach: ${data}.`,
      why: 'Alle lesen mit, und mit solchen Angaben gibt sich schnell jemand anders als die Person aus.',
      instead: 'Bitte per Direktnachricht darum.',
    }),
    en: ({ data }) => ({
      what: `This asks for ${data} in public.`,
      why: 'Everybody reads it, and somebody else can pose as that person with it.',
      instead: 'Ask for a direct message.',
    }),
  },
  source: dataSecurityLaw,
  examples: {
    flag: [
      { text: 'Nenn uns bitte deine Kundennummer, dann schauen wir nach.', kind: 'reply' },
      { text: 'Teilen Sie uns bitte Ihre Vertragsnummer und Ihr Geburtsdatum mit.', kind: 'comment' },
      { text: 'Wie lautet deine Telefonnummer? Wir rufen dich an.', kind: 'reply' },
      { text: 'Please post your account number here and we will look.', kind: 'reply' },
      { text: "What's your phone number? We will call you.", kind: 'reply' },
      { text: 'Could you send us your order number and email address?', kind: 'comment' },
    ],
    pass: [
      { text: 'Schick uns deine Kundennummer bitte per DM.', kind: 'reply' },
      { text: 'Nenn uns deine Kundennummer. Am besten als Direktnachricht, dann liest niemand mit.', kind: 'reply' },
      { text: 'Bitte poste hier keine Kundennummer.', kind: 'reply' },
      { text: 'Deine Kundennummer findest du oben rechts auf der Rechnung.', kind: 'reply' },
      { text: 'Schreib uns an hilfe@firma.example mit deiner Bestellnummer.', kind: 'reply' },
      'Wer seine PIN vergisst: Teilt uns mit, welche Karte ihr habt.',
      { text: 'Please send us your account number in a direct message.', kind: 'reply' },
      { text: 'Hast du eine feste IP-Adresse, oder wechselt sie jede Nacht?', kind: 'reply' },
      { text: 'Does your router show an IP address at all?', kind: 'reply' },
      { text: 'Your account number is safe with us.', kind: 'reply' },
      { text: 'Please do not post your account number here.', kind: 'reply' },
      { text: 'Send your order number to help@company.example and we are on it.', kind: 'reply' },
    ],
  },
  onlyWith: ['data'],
  check({ hits, entities, sentenceOf }, report) {
    if (hits.elsewhere.length > 0 || entities.emails.length > 0 || entities.urls.length > 0) return;
    for (const data of hits.data) {
      const sentence = sentenceOf(data);
      const isAsked = startsIn(hits.ask, sentence);
      const isHere = startsIn(hits.here, sentence);
      if (hits.technical.some(({ start, end }) => start <= data.start && data.end <= end)) continue;
      if (!(isAsked || isHere) || startsIn(isAsked && isHere ? hits.notInPublic : hits.not, sentence)) continue;
      report(data, { data: data.text }, { evidence: { data: data.text } });
      return;
    }
  },
});
