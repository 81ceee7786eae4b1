/** Numbers that a state or a health service gives to one person and that prove themselves: by a check digit, or by a form that nothing else has beside their word. */
import type { Dictionary } from '../../dictionary.ts';
import {
  hasAustralianTaxCheck,
  hasBritishHealthCheck,
  hasBritishTaxCheck,
  hasDocumentCheck,
  hasDutchCheck,
  hasGermanHealthCheck,
  hasIrishCheck,
  hasLuhnCheck,
  isMedicareNumber,
} from './check-digits.ts';
import type { IdentityNumber } from './identity-number.ts';
import type { PersonNumber } from './person-number-lexicon.ts';

export interface StateNumber {
  kind: IdentityNumber | PersonNumber;
  /** As it is written, with its gaps. */
  form: RegExp;
  /** @param compact capital letters and digits alone */
  isRight(compact: string): boolean;
}

const gap = '[ \\u00a0\\u202f.-]?';
const form = (pattern: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d]|[.,-]\\d)`, 'gu');
const inGroups = (...lengths: number[]) => lengths.map((length) => `\\d{${length}}`).join(gap);

const germanDocument = {
  form: form('(?=[A-Z0-9]{0,8}\\d)(?=\\d{0,8}[A-Z])[CFGHJKLMNPRTVWXYZ0-9]{9}\\d?'),
  isRight: hasDocumentCheck,
} as const;

/** Beside their word the form is proof enough. */
function byForm(): boolean {
  return true;
}

const numbers = {
  nhs: { kind: 'health-insurance', form: form(inGroups(3, 3, 4)), isRight: hasBritishHealthCheck },
  canadian: { kind: 'social-insurance', form: form(inGroups(3, 3, 3)), isRight: hasLuhnCheck },
  australianTax: { kind: 'tax-id', form: form(inGroups(3, 3, 3)), isRight: hasAustralianTaxCheck },
  irish: { kind: 'social-insurance', form: form(`\\d{7}${gap}[A-Wa-w][A-IWa-iw]?`), isRight: hasIrishCheck },
  germanHealth: {
    kind: 'health-insurance',
    form: form(`[A-Za-z]${gap}${inGroups(3, 3, 3)}`),
    isRight: hasGermanHealthCheck,
  },
  germanCard: { kind: 'id-card', ...germanDocument },
  germanPassport: { kind: 'passport', ...germanDocument },
  medicare: {
    kind: 'health-insurance',
    form: form(
      `[2-6]\\d{3}${gap}\\d{5}${gap}\\d|[1-9][AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\\d]\\d${gap}[AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\\d]\\d${gap}[AC-HJ-NP-RT-Y]{2}\\d{2}`,
    ),
    isRight: isMedicareNumber,
  },
  britishTax: { kind: 'tax-id', form: form(`\\d{5}${gap}\\d{5}`), isRight: hasBritishTaxCheck },
  americanTax: {
    kind: 'tax-id',
    form: form('9\\d{2}[- ]?\\d{2}[- ]?\\d{4}'),
    isRight: (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
  },
  dutch: { kind: 'social-insurance', form: form(inGroups(4, 2, 3)), isRight: hasDutchCheck },
  britishLicence: {
    kind: 'driving-licence',
    form: form('[A-Z]{1,5}9{0,4} ?\\d{6} ?[A-Z9]{2} ?\\d[A-Z]{2}'),
    isRight: (compact) => compact.length === 16,
  },
  indian: { kind: 'id-card', form: form(`[2-9]\\d{3}${gap}\\d{4}${gap}\\d{4}`), isRight: byForm },
  indianTax: { kind: 'tax-id', form: form('[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z]'), isRight: byForm },
  singaporean: { kind: 'id-card', form: form('[STFGM]\\d{7}[A-Z]'), isRight: byForm },
  emirati: { kind: 'id-card', form: form('784[- ]?\\d{4}[- ]?\\d{7}[- ]?\\d'), isRight: byForm },
  pakistani: { kind: 'id-card', form: form('\\d{5}-?\\d{7}-?\\d'), isRight: byForm },
  brazilian: { kind: 'tax-id', form: form('\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}'), isRight: byForm },
  italian: { kind: 'tax-id', form: form('[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]'), isRight: byForm },
  spanish: { kind: 'id-card', form: form('[XYZ]?\\d{7,8}[- ]?[A-Z]'), isRight: byForm },
  polish: { kind: 'social-insurance', form: form('\\d{2}[0-3]\\d[0-3]\\d{6}'), isRight: byForm },
  residence: { kind: 'id-card', form: form('[A-Z]{1,2}[A-Z\\d]?\\d{7,9}'), isRight: byForm },
} as const satisfies Record<string, StateNumber>;

const of = (number: keyof typeof numbers, match: readonly string[]) => ({
  match,
  data: numbers[number] as StateNumber,
});

export const stateNumberWords: Dictionary<StateNumber> = {
  any: [
    of('nhs', ['NHS', '=CHI number', 'health and care number']),
    of('canadian', ['SIN', 'SIN (card|number|no)', 'social insurance (card|number|no)?']),
    of('australianTax', ['TFN', 'tax file number']),
    of('irish', ['PPSN', '=PPS', 'PPS (number|no|card)', 'personal public service number']),
    of('germanHealth', [
      'KV Nr',
      'KV Nummer',
      'KVNR',
      'KVNr',
      'Versicherten (Nr|Nummer|Karte)',
      'Versichertennr',
      'Versichertennummer',
      'Versichertenkarte',
      'Krankenversicherten (Nr|Nummer)',
      'Krankenversichertennummer',
      'Krankenversicherungsnummer',
      'Krankenversicherung',
      'Krankenkasse',
      'Gesundheitskarte',
      'Krankenkarte',
      'Krankenkassenkarte',
      'eGK',
      '(AOK|Barmer|DAK|IKK|BKK|=TK) (Nr|Nummer|Karte)?',
    ]),
    of('germanCard', [
      'Perso',
      'Personalausweis~',
      'Persoausweis',
      'Ausweis~',
      'Ausweisnummer',
      'Aufenthaltstitel',
      'identity card',
      'ID card',
    ]),
    of('germanPassport', ['Reisepass~', 'Pass', 'Passnummer', '(German|Germany) … passport']),
    of('medicare', ['Medicare', 'MBI']),
    of('britishTax', ['UTR', 'UTRs', 'taxpayer reference', 'self assessment reference']),
    of('americanTax', ['ITIN']),
    of('dutch', ['BSN', 'Burgerservicenummer']),
    of('indian', ['Aadhaar', 'Aadhar', 'UIDAI']),
    of('indianTax', ['=PAN']),
    of('singaporean', ['NRIC', '=FIN']),
    of('emirati', ['Emirates ID']),
    of('pakistani', ['CNIC', 'NADRA']),
    of('brazilian', ['=CPF']),
    of('italian', ['codice fiscale', 'Codice Fiscale']),
    of('spanish', ['=DNI', '=NIE']),
    of('polish', ['PESEL']),
    of('residence', [
      '=BRP',
      'residence (permit|card)',
      'green card',
      'alien (registration)? number',
      'USCIS number',
      'Aufenthaltskarte',
    ]),
    of('britishLicence', ["(driving|driver|drivers|driver's)? (licence|license)", 'licensed']),
  ],
};
