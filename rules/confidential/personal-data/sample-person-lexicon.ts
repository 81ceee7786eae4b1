/** People whom forms invent, and their papers: nobody lives where they live. */
import { words } from '../../dictionary.ts';

export const samplePersonWords = words({
  any: [
    '(Mustermann|Musterfrau|Mustermanns|Musterperson|Musterkunde|Musterkundin|Musterfamilie|Normalverbraucher)',
    '(John|Jane) Doe',
    '(Joe|Fred) Bloggs',
    '(TT MM JJJJ|TT MM JJ|DD MM YYYY|MM DD YYYY|YYYY MM DD|JJJJ MM TT)',
    '(Max|Petra|Hans) Muster',
    '(Musterausweis|Musterpass|Musterdaten|Musterbild|Musterschreiben|Musterbrief|Musteradresse|Testdruck|Testperson|Testdatensatz|Blindtext)',
    '(specimen|dummy data|test record|test patient|sample record)',
    '(check digit|check digits|checksum|mod 11|modulus 11|mod 97)',
  ],
});
