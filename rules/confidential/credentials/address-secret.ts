/** Addresses that let in whoever opens them: links of mails that reset a password, confirm an account or log somebody in. */
import type { Span } from '../../review.ts';
import { isDocumented } from './documented.ts';
import { isRandom } from './labelled-secret.ts';
import { isPlaceholder } from './token-shapes.ts';

/** Longest beginning of an address that is looked at, in UTF-16 code units. */
const longestLook = 700;

/** A field whose name says that its value is a secret. */
const namedField =
  /[?&#;](?:[a-z]{1,20}[_-]?)?(?:token|ticket|secret|session(?:_?id)?|jwt|otp|magic)=(?<value>[\w.~%+/=-]{12,400})/i;
/** What a page is for that only its reader may open. */
const purpose =
  '(?:re-?set(?:[_-]?(?:password|pw))?|(?:forgot[_-]?)?passwor[dt](?:[_-][a-z]+)?|verify(?:[_-][a-z]+)?|verifi[a-z]{1,12}|confirm(?:[_-][a-z]+)?|bestaetig[a-z]{1,8}|activat(?:e|ion)|aktivier[a-z]{1,8}|magic(?:[_-]?link)?|log-?in|sign-?in|einloggen|anmelden|unlock|recover[a-z]{0,4}|zuruecksetzen)';
const fieldOfPage = new RegExp(
  `/${purpose}/?\\?(?:[^\\s#]{0,200}&)?(?:code|key|hash|h|k|t|c)=(?<value>[\\w.~%+=-]{16,400})`,
  'i',
);
const partOfPath = new RegExp(`/${purpose}/(?:[a-z]{1,12}/|\\d{1,10}/)?(?<value>[\\w~-]{20,400})(?![\\w~-])`, 'i');

/** The value that lets somebody in, in an address of the text. */
export function secretInAddress(text: string, url: Span): Span | undefined {
  const address = text.slice(url.start, Math.min(url.end, url.start + longestLook));
  if (address.length < shortestAddress) return undefined;
  const match = namedField.exec(address) ?? fieldOfPage.exec(address) ?? partOfPath.exec(address);
  const value = match?.groups?.value;
  if (
    match === null ||
    value === undefined ||
    isTitle(value) ||
    !isRandom(value) ||
    isPlaceholder(value) ||
    isDocumented(value)
  )
    return undefined;
  const start = url.start + match.index + match[0].length - value.length;
  return { start, end: start + value.length };
}

/** A scheme, a host, a page and a value. */
const shortestAddress = 30;

/** The words of a page's title, a number in front or behind: `wie-du-dein-passwort-aenderst-in-3-schritten`. */
function isTitle(value: string): boolean {
  return /^[a-z]+(?:[-_.][a-z\d]+)+$/i.test(value) && !/\d[a-z]+\d/i.test(value);
}
