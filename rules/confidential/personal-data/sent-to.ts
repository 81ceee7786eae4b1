/** An address to which something goes for a person named shortly before: `the winner is Dina Marsh, your box is on its way to …`. */
import { startsIn } from '../../text/near.ts';
import { namesSomebody, type PersonalText } from './personal-words.ts';

/** Characters in front of the address in which the word for sending stands, and those in which the person is named. */
const reachOfSending = 70;
const reachOfName = 220;

const sending =
  /(?<!\p{L})(?:way|heading|headed|goes|going|gone|posted|post|posting|sent|send|sending|shipped|shipping|ships|mailed|dispatched|delivered|deliver\p{L}*|off|out|winging|flying|drop\p{L}*|bring\p{L}*|unterwegs|Weg|Reise|geh(?:t|en)|ging|verschickt|versendet|losgeschickt|abgeschickt|schick\p{L}*|send(?:e|en|et)|liefer\p{L}*|bring(?:e|en|t))\s(?:(?:it|them|this|that|these|one|now|today|tonight|straight|out|over|round|around|es|sie|heute|morgen|nun|jetzt|direkt)\s){0,3}(?:to|at|an|nach|zu|in die|in den|in das|ins)\s(?:(?:die|den|der)\s)?$/iu;

/** Who wins, orders or is thanked; the first name may be one that no list has. */
const winner =
  /(?<!\p{L})(?:[Ww]inners?|[Cc]ongrat\p{L}*|[Ww]ell done|[Gg]o(?:es|ing)? to|drawn|won by|[Oo]rders? (?:update )?(?:for|from)|(?:[Pp]arcel|[Dd]elivery|[Pp]ackage) (?:for|of)|[Cc]ustomer|[Dd]ear|[Hh]i|[Hh]ello|[Tt]hank you|[Tt]hanks|[Gg]ewinner(?:in)?|[Gg]ewonnen hat|[Gg]lückwunsch|[Gg]ratulieren|[Gg]eh(?:t|en) an|[Kk]und(?:e|in)|(?:[Pp]äckchen|[Pp]aket) für|[Bb]estellung (?:von|für)|[Ll]iebe[rs]?)(?:\s(?:is|are|to|ist|an|no|number|goes|our|the|of|[Uu]nser\p{L}*|\p{L}+ draw))*[^\p{L}\n]{1,6}\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\p{L}?\p{Ll}[\p{L}’'-]*/u;

/** @param start where the address begins */
export function isSentToSomebody(analysis: PersonalText, start: number): boolean {
  if (!isSent(analysis.text, start)) return false;
  const before = { start: Math.max(0, start - reachOfName), end: start };
  if (startsIn(analysis.hits.name, before) || namesSomebody(analysis, before)) return true;
  return winner.test(analysis.text.slice(before.start, start));
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
