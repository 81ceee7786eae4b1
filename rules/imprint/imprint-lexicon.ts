/** What an imprint is made of, in Germany, Austria and Switzerland. */
import { words } from '../dictionary.ts';

export const imprintHeads = words({
  any: [
    '^Impressum',
    '^Anbieterkennzeichnung',
    '^Angaben gemäß §',
    '^Angaben nach §',
    '^Offenlegung',
    '^Imprint',
    '^Legal notice',
    '^Legal disclosure',
  ],
});

export const legalForms = words({
  any: [
    '=GmbH',
    '=AG',
    '=SE',
    '=KGaA',
    '=UG',
    '=KG',
    '=OHG',
    '=GbR',
    '=eG',
    '=e V',
    '=e K',
    '=eU',
    '=e U',
    '=Sàrl',
    '=GesmbH',
    '=mbH',
    '=Ltd',
    '=Inc',
    '=LLC',
    '=PartG',
    '=Stiftung',
  ],
});

/** Legal forms that others act for. */
export const legalPersons = words({
  any: ['=GmbH', '=AG', '=SE', '=KGaA', '=UG', '=eG', '=e V', '=GesmbH', '=mbH', '=Ltd', '=Stiftung'],
});

export const representatives = words({
  any: [
    'vertreten durch',
    'Vertretungsberechtigt~',
    'Geschäftsführer~',
    'Geschäftsführerin',
    'Geschäftsführung',
    'Vorstand',
    'Vorstände',
    'Inhaber',
    'Inhaberin',
    'Vorsitzende~',
    'Gesellschafter~',
    'represented by',
    'managing director~',
    'Verwaltungsrat',
  ],
});

export const registers = words({
  any: [
    'Handelsregister~',
    'Registergericht',
    'Amtsgericht',
    'Vereinsregister',
    'Firmenbuch',
    'Firmenbuchnummer',
    'Firmenbuchgericht',
    '=HRB',
    '=HRA',
    '=VR',
    '=GnR',
    '=PR',
    '=FN',
    'Registernummer',
    'Handelsgericht',
    'Landesgericht',
  ],
});
export const courts = words({
  any: ['Amtsgericht', 'Registergericht', '=AG #', 'Handelsgericht', 'Landesgericht', 'Firmenbuchgericht'],
});
/** Entered in a register by law. */
export const registered = words({ any: ['=GmbH', '=AG', '=SE', '=KGaA', '=UG', '=KG', '=OHG', '=eG', '=e K', '=e V'] });

export const businessObjects = words({
  any: [
    'Unternehmensgegenstand',
    'Gegenstand des Unternehmens',
    'Geschäftsgegenstand',
    'Tätigkeit',
    'Blattlinie',
    'grundlegende Richtung',
  ],
});
export const taxNumbers = words({ any: ['Steuernummer', 'Steuer Nr', 'St Nr'] });
export const postBoxes = words({ any: ['Postfach', 'PO Box', 'P O Box'] });
export const quickContacts = words({ any: ['Telefon', 'Tel', 'Fon', 'Mobil', 'Kontaktformular', 'Phone'] });
