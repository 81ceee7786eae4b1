/** Words of uncovering what was hidden. */
import { words } from '../dictionary.ts';

/** Somebody uncovers what was hidden: the law protects that, it is never stopped. */
export const whistleBlowing = words({
  de: [
    'Meldestelle',
    'gemeldet',
    'Missstand',
    'Missstände',
    'vertuscht',
    'verschwiegen',
    'verschweigt',
    'vertuschen',
    'Hinweisgeber~',
    'Whistleblower~',
    'Aufsichtsbehörde',
    'Datenschutzbehörde',
    'Betriebsrat',
    'Gewerkschaft',
  ],
  en: [
    'hotline',
    'reported it',
    'i reported',
    'covered up',
    'cover up',
    'covering up',
    'whistleblower~',
    'whistle blower~',
    'regulator',
    'hid it',
    'hiding it',
    'kept quiet',
    'union',
  ],
});
