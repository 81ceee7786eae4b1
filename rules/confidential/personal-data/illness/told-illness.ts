/** Whether the words around an illness, an injury, a lab value or a medicine say that somebody has it. */
import type { Illness } from './illness-lexicon.ts';

/** The words between the person and the illness: somebody has it, gets it, is away because of it. */
const hasIt =
  /(?<!\p{L})(?:has|had|having|got|gets|getting|caught|developed|contracted|starts?|started|starting|begins?|began|beginning|undergoing|awaiting|suffer(?:s|ed|ing)|survived|found|fighting|battling|recovering from|recovers from|diagnosed|tested positive for|told|hospitali[sz]ed|rushed|off|out|down|hospital|hospice|it[’']s|because of|after|following|due to|with|needs|hat|habe|hatte|hätte|bekam|bekommt|kriegt|macht|beginnt|begann|startet|startete|leidet|litt|erlitt|wegen|nach|mit|an|wurde|durch|von|trotz|braucht)(?:\s(?!for(?!\p{L})|für(?!\p{L})|about|über|of(?!\p{L})|on(?!\p{L})|to(?!\p{L})|zum?(?!\p{L})|zur)[\p{L}\d'’-]+){0,4}\s$/iu;
/** `Mr Lodge's epilepsy`, `Duncan Frame, pancreatic cancer at 41` */
const besideName = /\p{Lu}[\p{L}-]+(?:[’']s|\s\p{Lu}[\p{L}-]+,)\s(?:[\p{Ll}]+\s)?$/u;
const onIt = /(?<!\p{L})(?:on|in|unter)\s$/iu;
const treatment = /^(?:chemo|radio|dialysis|detox|rehab|entzug|reha)/i;
/** German puts the verb behind it: `dass er Krebs hat`. */
const itIsSaid =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:festgestellt|diagnostiziert|erkrankt|erwischt|eingefangen|zugezogen|hat|hatte|bekommt|bekam|bekommen|beginnt|anfängt|macht|ist|sei|erlitten|leidet|gehabt|überstanden|ausgefallen)(?!\p{L})/u;
/** `, Oberschenkelhalsbruch, …`: told in telegram style behind what happened. */
const inTelegram = /[,:]\s$/u;
const tookAFall =
  /(?:gestürzt|verunglückt|Unfall|Klinik|Krankenhaus|krankgeschrieben|fällt aus|fehlt|hospital|fell|accident|signed off)[^.!?\n]{0,30}[,:]\s$/iu;

/** `on lithium`, `bekommt seit Montag Insulin`, `anpassen` behind it: taken, not told of. */
const takes =
  /(?<!\p{L})(?:on|off|takes?|taking|took|needs?|prescribed|starts?|started|starting(?:\s\p{L}+)? on|given|putting (?:him|her|you|them) on|your|his|her|their|nimmt|nahm|nehmen|nehme|bekommt|bekam|bekommen|kriegt|braucht|erhält|schluckt|spritzt|auf|mit|ohne|verschrieben|Ihr(?:e[nmr]?)?|dein(?:e[nmr]?)?|seine?[nmr]?|das|weiter)\s(?:(?!for(?!\p{L})|für(?!\p{L}))[\p{L}\d-]+\s){0,3}$|(?<!\p{L})(?:Rezept|prescription)\s(?:für|for)\s[^.!?\n]{0,40}$/iu;
const isTaken =
  /^(?:\s[\p{L}\d-]+){0,3}\s(?:nimmt|nehmen|bekommt|bekommen|braucht|spritzt|verschrieben|verordnet|anpassen|erhöhen|absetzen|abgesetzt|reduzieren|umstellen|dose|dosage|again|since|prescription)(?!\p{L})/u;

/** `liegt leider bei 9,1`, `of 170 over 100`, `came back high`; not a time, a price, a place in a list. */
const measured =
  /^[^.!?\n\d]{0,48}?(?:(?<![\d.,:€£$])\d{1,4}(?:[.,]\d{1,2})?(?![\d:]|[.,]\d|\s?(?:am|pm|Uhr|€|£|Tage|Tipps|tips|days|ways|Jahre|years|Minuten|minutes|Euro|pounds|Leute|people))|(?<!\p{L})(?:zu hoch|zu niedrig|viel zu|erhöht|schlecht|entgleist|auffällig|too high|too low|sky high|through the roof|off the charts?|raised|abnormal|came back|dangerously)(?!\p{L}))/iu;
const measuredBefore = /\d{2,3}\s?(?:\/|over|zu)\s?\d{2,3}\s(?:\p{L}+\s){0,2}$/iu;

/** A ward, a day, a charity, a vaccine carries the name of an illness. */
const itsOwnThing =
  /^[- ]?(?:research|ward|unit|awareness|charity|day|week|month|association|foundation|survivors?|nurses?|patients?|care|clinic|centre|center|support|warriors?|advocates?|advocacy|campaigners?|ambassadors?|blogg\p{L}*|charit\p{L}*|sufferers?|specialist|screening|radio|shop|trolley|garden|volunteers?|trust|jabs?|shots?|vaccin\p{L}*|season|outbreak|outpatient\p{L}*|team|checks?|monitor\p{L}*|workshop|course|talk|prevention|recovery|chaplain\p{L}*|-?Tag|-?Woche|Forschung|Hilfe|Stiftung|Station|Patient\p{L}*|Expert\p{L}*|Berat\p{L}*|Selbsthilfe\p{L}*|Liga|Gesellschaft|Impf\p{L}*|Welle|Saison|Test\p{L}*|Vorsorge|Prävention|Sprechstunde|Vortrag|Kurs|Zentrum|messen|Messung\p{L}*|-?frei)(?!\p{L})/iu;

/** `Corona-App`, `Krebs-Buch`; not `Corona-Infektion`, `Knie-OP`. */
const ofAThing =
  /^-(?!(?:OP|Operation|Infektion|Erkrankung|Diagnose|Verdacht|Rückfall|Kranke|Anfall|Attacke|Schub|Therapie|Behandlung|positiv|related|free|positive))\p{L}/iu;

/** `his HIV test came back positive`, `der Hepatitis-Test war positiv` */
const testedPositive =
  /^[ -](?:test|Test|result|Ergebnis)(?:\s(?!not|nicht|negative?)[\p{L}]+){0,4}\s(?:positive?|reaktiv|reactive)(?!\p{L})/u;

/**
 * @param lead the characters in front of the word, of its sentence
 * @param rest the characters behind it
 */
export function isSaidOfSomebody(illness: Illness, word: string, lead: string, rest: string): boolean {
  if (testedPositive.test(rest)) return true;
  return fits(illness, word, lead, rest) && !itsOwnThing.test(rest) && !ofAThing.test(rest);
}

function fits({ kind, before, behind }: Illness, word: string, lead: string, rest: string): boolean {
  switch (kind) {
    case 'told':
      if (before === undefined && behind === undefined) return true;
      return before?.test(lead) === true || behind?.test(rest) === true;
    case 'value':
      return measured.test(rest) || measuredBefore.test(lead);
    case 'medicine':
      return takes.test(lead) || isTaken.test(rest);
    default:
      return (
        hasIt.test(lead) ||
        /^(?:hat|has|had|hatte)\s/i.test(word) ||
        besideName.test(lead) ||
        (onIt.test(lead) && treatment.test(word)) ||
        (inTelegram.test(lead) && tookAFall.test(lead)) ||
        itIsSaid.test(rest)
      );
  }
}
