/** Whether an account is one to which an organisation asks for donations: its number is published on purpose. */
import type { Span } from '../../review.ts';
import { startsIn } from '../../text/near.ts';
import type { PersonalText } from './personal-words.ts';

const organisation =
  /(?<!\p{L})(?:e\.?\s?V\.?|gGmbH|\p{L}*(?:verein|verband|stiftung|hospiz|tierheim|feuerwehr|gemeinde|kirche|schule|kita|kindergarten|bündnis|initiative|station|hilfe|werk|fonds|museum|club|klub|hof)e?s?|Caritas|Diakonie|DRK|Rotes? Kreuz(?:es)?|AWO|DLRG|THW|UNICEF|NABU|BUND|WWF|Malteser|Johanniter|Tafel|\p{L}*(?:vereins|verbands|spenden|club|klub|gemeinde|chor|feuerwehr|pfadi|schul|bruderschafts)konto|club account|Pfadi\p{L}*|Jungschar|Jungwacht|Blauring|\p{L}*(?:bruderschaft|gilde|zunft|chor|musikkapelle|blaskapelle|genossenschaft)|Kassier(?:er(?:in)?|in)?|Schatzmeister(?:in)?|treasurer|Kollekte|Donations? account|charity|charit(?:y|ies|able)|foundation|trust|trustees?|rescue|shelter|sanctuary|hospice|church|parish|PCC|appeal|society|association|institute|lifeboat|RNLI|CIC|CIO|NGO|non-?profit|community|village hall|school|scouts?|PTA|library|friends of|group|reg(?:istered)?\.? (?:charity|no))(?!\p{L})/iu;
const ofAPerson =
  /(?<!\p{L})(?:mein(?:e[mnrs]?)? (?:privat\p{L}* )?(?:Konto|Kontonummer|IBAN)|(?:sein|ihr)(?:e[mnrs]?)? (?:eigene?[nrs]? )?(?:privat\p{L}* )?(?:Konto|Kontonummer|IBAN)|privat\p{L}*|an mich|auf mich|my (?:own |personal )?(?:account|IBAN)|(?:his|her) (?:own |personal )?(?:account|IBAN)|personal account|private account|to me|(?:pay|send|transfer)(?: it| them)?(?: to| into)? \p{L}+[’']s|(?:account|\p{L}*konto)\s[^.!?\n]{0,16}(?:frozen|blocked|eingefroren|gesperrt))(?!\p{L})/iu;

/** Characters around the number that are read. */
const around = 220;

/** @param account the IBAN, or the number of the account at its bank */
export function isDonationAccount({ hits, text }: PersonalText, account: Span): boolean {
  const wide = { start: account.start - around, end: account.end + around };
  if (!(startsIn(hits.donation, wide) || startsIn(hits.appeal, wide))) return false;
  const words = `${text.slice(Math.max(0, wide.start), account.start)}\n${text.slice(account.end, wide.end)}`;
  return organisation.test(words) && !ofAPerson.test(words);
}
