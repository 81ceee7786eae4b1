/** Why something of a person should not stand in public, and what to do instead. */
import type { Data } from './personal-data-names.ts';

interface Reasons {
  why: string;
  instead: string;
}

/** @param law the name of the law in brackets, or nothing where none is known */
type ReasonsBehind = Readonly<Record<'de' | 'en', (law: string) => Reasons>>;

const ofANumber: ReasonsBehind = {
  de: () => ({
    why: 'Alle können es lesen, kopieren und missbrauchen, auch wenn du es später löschst.',
    instead: 'Gib es per Direktnachricht weiter, oder nenn eine Adresse, die für alle gedacht ist.',
  }),
  en: () => ({
    why: 'Everybody can read, copy and misuse it, even if you delete it later.',
    instead: 'Pass it on in a direct message, or give an address that is meant for everybody.',
  }),
};

const ofHealth: ReasonsBehind = {
  de: (law) => ({
    why: `Ob und wem man das erzählt, entscheidet jeder Mensch selbst${law ? `; das Gesetz schützt es besonders${law}` : ''}.`,
    instead: 'Lass den Namen oder die Krankheit weg, oder frag die Person, ob das hier stehen soll.',
  }),
  en: (law) => ({
    why: `Everybody decides for themselves whom they tell${law ? `, and the law protects it strongly${law}` : ''}.`,
    instead: 'Leave out the name or the illness, or ask the person whether this should stand here.',
  }),
};

const ofMoney: ReasonsBehind = {
  de: () => ({
    why: 'Was jemand schuldet oder verdient, geht nur die Person selbst etwas an. Öffentlich wird daraus ein Pranger.',
    instead: 'Lass den Namen weg, oder klär es mit der Person unter vier Augen.',
  }),
  en: () => ({
    why: 'What somebody owes or earns is that person’s own business. In public it puts them in the pillory.',
    instead: 'Leave out the name, or settle it with the person in private.',
  }),
};

export function reasonsOf(data: Data): ReasonsBehind {
  if (data === 'health') return ofHealth;
  return data === 'money' ? ofMoney : ofANumber;
}
