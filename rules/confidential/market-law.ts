/** Law on information that can move the price of shares. */
import { euCountries } from '../jurisdiction.ts';
import type { RuleSource } from '../law.ts';

const checked = '2026-11-21';

export const marketLaw: readonly RuleSource[] = [
  {
    in: euCountries,
    title: { de: 'Art. 7, 10, 17 Marktmissbrauchsverordnung', en: 'Art. 7, 10, 17 Market Abuse Regulation' },
    url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    checked,
  },
  {
    in: ['CH'],
    title: { de: 'Art. 142 FinfraG', en: 'Art. 142 FinMIA' },
    url: 'https://www.fedlex.admin.ch/eli/cc/2015/853/de',
    checked,
  },
  { in: ['UK'], title: 'UK MAR', url: 'https://www.legislation.gov.uk/eur/2014/596/contents', checked },
  {
    in: ['US'],
    title: 'Regulation FD, 17 CFR 243',
    url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-243',
    checked,
  },
];
