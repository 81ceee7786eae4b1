/** Law and guidelines on advertising that must be recognisable. */
import type { RuleSource } from '../law.ts';

const checked = '2026-11-21';

export const advertisingLaw: readonly RuleSource[] = [
  {
    in: ['DE'],
    title: { de: '§ 5a Abs. 4 UWG, § 22 MStV', en: '§ 5a (4) UWG, § 22 MStV' },
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html',
    checked,
  },
  {
    in: ['AT'],
    title: '§ 26 MedienG',
    url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=10000719',
    checked,
  },
  {
    in: ['CH'],
    title: 'Art. 2 UWG',
    url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de',
    checked,
  },
  {
    in: ['UK'],
    title: 'CAP Code, DMCC Act 2024',
    url: 'https://www.asa.org.uk/codes-and-rulings/advertising-codes/non-broadcast-code.html',
    checked,
  },
  {
    in: ['US'],
    title: '16 CFR 255 (FTC)',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
    checked,
  },
];
