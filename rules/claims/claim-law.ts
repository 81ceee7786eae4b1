/** Law against claims that mislead. */
import { euCountries } from '../jurisdiction.ts';
import type { RuleSource } from '../law.ts';

const checked = '2026-11-21';
const swiss = 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de';

export const claimLaw: readonly RuleSource[] = [
  { in: ['DE'], title: '§ 5 UWG', url: 'https://www.gesetze-im-internet.de/uwg_2004/__5.html', checked },
  {
    in: ['AT'],
    title: '§ 2 UWG',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10002665',
    checked,
  },
  { in: ['CH'], title: { de: 'Art. 3 Abs. 1 Bst. b UWG', en: 'Art. 3 (1) (b) UWG' }, url: swiss, checked },
  {
    in: ['UK'],
    title: 'CAP Code 3.7',
    url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    checked,
  },
  { in: ['US'], title: '15 U.S.C. 45 (FTC Act)', url: 'https://www.law.cornell.edu/uscode/text/15/45', checked },
];

/** EU law forbids whole kinds of green claims; the others ask that they can be proven. */
export const greenLaw: readonly RuleSource[] = [
  {
    in: euCountries,
    title: {
      de: 'Richtlinie (EU) 2024/825, seit 27. September 2026',
      en: 'Directive (EU) 2024/825, since 27 September 2026',
    },
    url: 'https://eur-lex.europa.eu/eli/dir/2024/825/oj',
    checked,
  },
  {
    in: ['CH'],
    title: {
      de: 'Art. 3 Abs. 1 Bst. x UWG, seit 1. Januar 2025',
      en: 'Art. 3 (1) (x) UWG, since 1 January 2025',
    },
    url: swiss,
    checked,
  },
  {
    in: ['UK'],
    title: 'CMA Green Claims Code',
    url: 'https://www.gov.uk/government/publications/green-claims-code-making-environmental-claims',
    checked,
  },
  {
    in: ['US'],
    title: '16 CFR 260 (Green Guides)',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-260',
    checked,
  },
];
