/** An address to which something goes for a person named shortly before: `the winner is Dina Marsh, your box is on its way to …`. */
import { startsIn } from '../../text/near.ts';
import { namesSomebody, type PersonalText } from './personal-words.ts';

/** Characters in front of the address in which the word for sending stands, and those in which the person is named. */
const reachOfSending = 70;
const reachOfName = 220;

const sending =
  /(?<!\p{L})(?:way|heading|headed|goes|going|gone|posted|post|posting|sent|send|sending|shipped|shipping|ships|mailed|dispatched|delivered|deliver\p{L}*|off|out|winging|flying|drop\p{L}*|bring\p{L}*|unterwegs|Weg|Reise|geh(?:t|en)|ging|verschickt|versendet|losgeschickt|abgeschickt|schick\p{L}*|send(?:e|en|et)|liefer\p{L}*|bring(?:e|en|t))\s(?:(?:it|them|this|that|these|one|now|today|tonight|straight|out|over|round|around|es|sie|heute|morgen|nun|jetzt|direkt)\s){0,3}(?:to|at|an|nach|zu|in die|in den|in das|ins)\s(?:(?:die|den|der)\s)?$/iu;

const winner =
  /(?<!\p{L})(?:winners?|congrat\p{L}*|well done|(?:goes|going|go) to|drawn|won by|orders? (?:update )?(?:for|from)|(?:parcel|delivery|package|order) (?:for|of)|customer|dear|hi|hello|thank you|thanks|Gewinner(?:in)?|gewonnen hat|Glückwunsch|gratulieren|geht an|gehen an|Kund(?:e|in)|Päckchen für|Paket für|Bestellung (?:von|für)|liebe[rs]?)(?:\s(?:is|are|to|ist|an|no|number|goes|our|the))*[^\p{L}\n]{1,6}(?<name>\p{L}[\p{L}’'-]+ \p{L}[\p{L}’'-]+)/giu;
const twoNames = /^\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]* \p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*$/u;

/** @param start where the address begins */
export function isSentToSomebody(analysis: PersonalText, start: number): boolean {
  if (!isSent(analysis.text, start)) return false;
  const before = { start: Math.max(0, start - reachOfName), end: start };
  if (startsIn(analysis.hits.name, before) || namesSomebody(analysis, before)) return true;
  const lead = analysis.text.slice(before.start, start);
  return [...lead.matchAll(winner)].some(({ groups }) => twoNames.test(groups?.name ?? ''));
}

function isSent(text: string, start: number): boolean {
  return sending.test(text.slice(Math.max(0, start - reachOfSending), start));
}

const somethingIsSent =
  /(?<!\p{L})(?:way|head(?:ing|ed)|go(?:es|ing)|post(?:ed)?|send|sent|ship(?:ped|s)|mailed|dispatched|deliver(?:ed)?|off|out|drop|bring|unterwegs|Weg|Reise|gehen|geht|schicken|verschickt)\s[^.!?\n]{0,24}?(?:to|an|nach|in)\s[^.!?\n]{6,90}$/iu;

/** Whether the words in front of a number let it be a part of such an address. */
export function mayBeSent(text: string, start: number): boolean {
  return somethingIsSent.test(text.slice(Math.max(0, start - 130), start));
}

const institution =
  /(?<!\p{L})(?:Tafel|Tierheim|Caritas|Diakonie|Stiftung|Hospiz|Frauenhaus|Kinderdorf|Kinderheim|Altenheim|Pflegeheim|Seniorenheim|Obdachlosen\p{L}*|Sozialkaufhaus|Kleiderkammer|Feuerwehr|food ?bank|shelter|charity|hospice|care home|nursing home|refuge|soup kitchen|foundation)(?!\p{L})[^.!?\n]{0,40}$/iu;

/** `an die Tafel Linz, Rosenweg 8`: a house that many help. */
export function isOfAnInstitution(text: string, start: number): boolean {
  return institution.test(text.slice(Math.max(0, start - 60), start));
}
