/** Why personal data have no place in a public answer. */
export const dataLaw = {
  title: 'Art. 5 (1)(f), 32 GDPR / DSGVO',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  checked: '2026-11-21',
};
