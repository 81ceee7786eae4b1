/** Law on personal data, for the rules of several families. The United States have no such law for all of them. */
import { euCountries } from './jurisdiction.ts';
import type { RuleSource } from './law.ts';

const checked = '2026-11-22';
const eu = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const ch = 'https://www.fedlex.admin.ch/eli/cc/2022/491/de';
const uk = 'https://www.legislation.gov.uk/eur/2016/679/contents';

function lawOf(gdpr: string, swiss: string): readonly RuleSource[] {
  return [
    { in: euCountries, title: { de: `${gdpr} DSGVO`, en: `${gdpr} GDPR` }, url: eu, checked },
    { in: ['CH'], title: { de: `${swiss} DSG`, en: `${swiss} FADP` }, url: ch, checked },
    { in: ['UK'], title: `${gdpr} UK GDPR`, url: uk, checked },
  ];
}

/** What personal data are, and when they may be shown to others. */
export const personalDataLaw = lawOf('Art. 4, 6, 9', 'Art. 5, 6, 30');

/** Who holds personal data keeps them safe, also from those who read along. */
export const dataSecurityLaw = lawOf('Art. 5, 32', 'Art. 6, 8');

/** Who is told of a data breach, and when. */
export const dataBreachLaw = lawOf('Art. 33, 34', 'Art. 24');
