/** The home of somebody who is warned of: a tenant who pays no rent, a debtor, a neighbour. */
import { words } from '../../dictionary.ts';
import type { Span } from '../../review.ts';
import { startingIn, startsIn } from '../../text/near.ts';
import { isFollowedByName } from './illness/health.ts';
import type { PersonalText } from './personal-words.ts';

/** Somebody is warned of, or owes something. */
export const blameWords = words({
  de: [
    '(Vermieter|Vermieterinnen) (aufgepasst|Achtung|Vorsicht)',
    '(Achtung|Vorsicht) (Vermieter|Nachbarn)',
    '(Vorsicht|Warnung|Achtung) vor',
    '(schuldet|schulden) (mir|uns|noch|seit)',
    '(Mietnomade|Mietnomadin|Mietpreller|Mietschulden|Mietrückstand|Räumungsklage|Zechpreller)',
    'zahlt (nicht|keine|seit|weder)',
    '(Betrüger|Betrügerin|Dieb|Diebin|Stalker|Hundehasser|Tierquäler)',
    '(betrogen|beklaut|abgezockt|bestohlen) (hat|worden)',
    'hat (mich|uns) … (betrogen|beklaut|abgezockt|bestohlen|bedroht)',
  ],
  en: [
    '(months|weeks) behind',
    "(do not|don't|never) (rent|lend|let|sell) to",
    '(owes|owing) (me|us|her|his|over|nearly|about|more|two|three|six|money|rent)',
    'still owes',
    '(landlords|neighbours|neighbors) beware',
    'beware of',
    '(evicted|eviction|deadbeat|squatter|squatting|arrears|unpaid rent|bad tenant|rent dodger)',
    '(scammer|scammed|conman|thief|stalker|fraudster|pervert)',
    '(ripped|rips) (me|us|people) off',
  ],
});

/** Characters around a house number in which somebody is blamed, and in front of it in which that person is named. */
const aroundBlame = 180;
const aroundName = 110;

const firm = /^(?:[’']s|[\s-]\p{Lu}[\p{L}’'-]+\s(?:&|und|and)\s|\s(?:&|und|and)\s)/u;

/** Two names that no list has: a person, where the text goes on with where, or with `he` or `her`. */
const twoNames =
  /\p{Lu}\p{Ll}{2,}\s\p{Lu}[\p{L}’'-]{2,}(?:,|\s\()\s?(?<where>currently|now|formerly|last seen|zuletzt|derzeit|aktuell|jetzt)?/u;
const ofAPerson = /(?<!\p{L})(?:he|she|him|her|his|ihm|ihr|ihn|seine?|ihre)(?!\p{L})/u;

/** `…, currently in unit 5B at 218 Garfield Ave, is two months behind`: a person with a name, beside blame. */
export function isBlamedAt({ hits, text }: PersonalText, { start, end }: Span): boolean {
  if (hits.blame.length === 0) return false;
  if (!startsIn(hits.blame, { start: start - aroundBlame, end: end + aroundBlame })) return false;
  const before = { start: start - aroundName, end: start };
  const isAPerson = (name: Span): boolean => !firm.test(text.slice(name.end, name.end + 30));
  return (
    startingIn<Span>(hits.name, before).some(isAPerson) ||
    startingIn<Span>(hits.person, before).some((word) => isFollowedByName(text, word)) ||
    isAnyPerson(text.slice(Math.max(0, before.start), start), text.slice(end, end + aroundBlame))
  );
}

function isAnyPerson(lead: string, rest: string): boolean {
  const named = twoNames.exec(lead);
  return named !== null && (named.groups?.where !== undefined || ofAPerson.test(rest));
}
