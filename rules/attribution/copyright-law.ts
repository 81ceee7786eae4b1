/** The right of authors to be named. US law has none for everybody, so it is not cited. */
import type { RuleSource } from '../law.ts';

const checked = '2026-11-21';

const austrian = 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10001848';
const swiss = 'https://www.fedlex.admin.ch/eli/cc/1993/1798_1798_1798/de';
const british = 'https://www.legislation.gov.uk/ukpga/1988/48/contents';

/** Who took a picture. */
export const creditLaw: readonly RuleSource[] = [
  { in: ['DE'], title: '§§ 13, 72 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__13.html', checked },
  { in: ['AT'], title: '§§ 20, 74 UrhG', url: austrian, checked },
  { in: ['CH'], title: 'Art. 9 URG', url: swiss, checked },
  { in: ['UK'], title: 's. 77 CDPA 1988', url: british, checked },
];

/** Where words of others come from. */
export const quotationLaw: readonly RuleSource[] = [
  { in: ['DE'], title: '§§ 51, 63 UrhG', url: 'https://www.gesetze-im-internet.de/urhg/__63.html', checked },
  { in: ['AT'], title: '§§ 42f, 57 UrhG', url: austrian, checked },
  { in: ['CH'], title: 'Art. 25 URG', url: swiss, checked },
  { in: ['UK'], title: 's. 30 CDPA 1988', url: british, checked },
];
