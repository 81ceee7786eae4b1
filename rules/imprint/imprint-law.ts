/** Where law asks for an imprint, and which. */
import type { Jurisdiction } from '../jurisdiction.ts';
import type { RuleSource } from '../law.ts';

/** Countries that ask for one. */
export const imprintCountries = ['DE', 'AT', 'CH'] as const satisfies readonly Jurisdiction[];
export type ImprintCountry = (typeof imprintCountries)[number];

const checked = '2026-11-21';

export const imprintLaw: readonly RuleSource[] = [
  { in: ['DE'], title: '§ 5 DDG, § 18 MStV', url: 'https://www.gesetze-im-internet.de/ddg/__5.html', checked },
  {
    in: ['AT'],
    title: '§ 5 ECG, § 25 MedienG',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20001703',
    checked,
  },
  {
    in: ['CH'],
    title: { de: 'Art. 3 Abs. 1 Bst. s UWG', en: 'Art. 3 (1) (s) UWG' },
    url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de',
    checked,
  },
];

export function isImprintCountry(country: Jurisdiction): country is ImprintCountry {
  return imprintCountries.some((one) => one === country);
}
