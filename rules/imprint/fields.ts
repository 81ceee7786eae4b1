/**
 * Reads a whole imprint and says what is missing or out of place, by the law of the pack's country; of several, by the one that
 * the address and the numbers in the text point to.
 */
import { defineRule } from '../rule.ts';
import { lawOf, type Problem, problemsOf } from './imprint-check.ts';
import { imprintLaw, isImprintCountry } from './imprint-law.ts';
import {
  businessObjects,
  courts,
  imprintHeads,
  legalForms,
  legalPersons,
  postBoxes,
  quickContacts,
  registered,
  registers,
  representatives,
  taxNumbers,
} from './imprint-lexicon.ts';
import { imprintMessage } from './imprint-texts.ts';

const german =
  'Impressum\nMuster Werkzeug GmbH\nHafenstraße 12\n20457 Hamburg\nGeschäftsführerin: Jana Weber\nTelefon: 040 1234567\nE-Mail: post@muster.example\nAmtsgericht Hamburg, HRB 12345\nUSt-IdNr.: DE123456789';
const austrian =
  'Impressum\nMuster Werkzeug GmbH\nGraben 12\n1010 Wien\nGeschäftsführerin: Jana Weber\nTelefon: +43 1 234567\nE-Mail: post@muster.example\nFirmenbuch: FN 123456a, Handelsgericht Wien\nUID: ATU12345678\nUnternehmensgegenstand: Handel mit Werkzeug';
const swiss = 'Impressum\nMuster Werkzeug AG\nBahnhofstrasse 12\n8001 Zürich\nE-Mail: post@muster.example';
const english =
  'Legal notice\nMuster Werkzeug GmbH\nHafenstraße 12\n20457 Hamburg, Germany\nManaging director: Jana Weber\nPhone: +49 40 1234567\nContact us by e-mail: post@muster.example\nThe company is registered at Amtsgericht Hamburg, HRB 12345';

export const fields = defineRule({
  id: 'imprint/fields',
  severity: 'warn',
  kinds: ['post', 'edit', 'thread'],
  dictionaries: {
    head: imprintHeads,
    form: legalForms,
    person: legalPersons,
    represented: representatives,
    register: registers,
    court: courts,
    entered: registered,
    object: businessObjects,
    tax: taxNumbers,
    box: postBoxes,
    quick: quickContacts,
  },
  messages: {
    de: ({ problem }: { problem: Problem }, law) => imprintMessage('de', problem, law),
    en: ({ problem }, law) => imprintMessage('en', problem, law),
  },
  source: imprintLaw,
  examples: {
    flag: [
      german.replace('\nE-Mail: post@muster.example', ''),
      german.replace('Hafenstraße 12', 'Postfach 12 34'),
      german.replace('Amtsgericht Hamburg, ', ''),
      german.replace('Jana Weber', 'J. Weber'),
      `${german}\nSteuernummer: 12/345/67890`,
      { text: austrian.replace('\nUnternehmensgegenstand: Handel mit Werkzeug', ''), pack: { jurisdiction: ['AT'] } },
      { text: swiss.replace('\nE-Mail: post@muster.example', ''), pack: { jurisdiction: ['CH'] } },
      austrian.replace('\nUnternehmensgegenstand: Handel mit Werkzeug', ''),
      { text: german, pack: { jurisdiction: ['AT'] } },
      { text: swiss, pack: { jurisdiction: ['DE'] } },
      english.replace('by e-mail: post@muster.example', 'by mail, or visit us at the office any time'),
      english.replace('Managing director: Jana Weber\n', ''),
    ],
    pass: [
      german,
      { text: austrian, pack: { jurisdiction: ['AT'] } },
      { text: swiss, pack: { jurisdiction: ['CH'] } },
      'Unser Impressum ist umgezogen, schaut mal in die Bio.',
      'Impressum vergessen? Das kann teuer werden.',
      austrian,
      english,
      {
        text: german.replace('\nE-Mail: post@muster.example', ''),
        pack: { jurisdiction: ['UK', 'US'] },
      },
      'Our legal notice has moved, the link is in the profile.',
    ],
  },
  onlyWith: ['head'],
  check(analysis, report, _options, { jurisdiction }) {
    const head = analysis.hits.head[0];
    const countries = jurisdiction.filter(isImprintCountry);
    if (!head || countries.length === 0) return;
    const country = lawOf(analysis.text, countries);
    for (const { problem, where } of problemsOf(analysis, head, country)) {
      report(where, { problem }, { evidence: { problem, country }, jurisdiction: [country] });
    }
  },
});
