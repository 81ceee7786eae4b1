/** Who is told of: somebody without a name, and whether it is they who did something. */
import { isCapital } from '../../text/letter.ts';
import type { Told } from './story.ts';
import type { Deed } from './story-words.ts';

/** Characters before somebody in which their article stands. */
const reachOfLead = 40;

const titles = new Set(['Herr', 'Herrn', 'Frau', 'Familie', 'Onkel', 'Tante']);

/** `Herr Weber`, `Tante Erika`: somebody with a name. */
export function isTitle(text: string, { start, end }: Told): boolean {
  return text.charCodeAt(end) === 32 && isCapital(text.charCodeAt(end + 1)) && titles.has(text.slice(start, end));
}

/** `one of the dads`, `a neighbour`, `eine Anwohnerin`, `einer unserer Fahrer`; for photographers also `the` and `our`. */
export function isAnybody(text: string, { entry, start, end }: Told): boolean {
  // `ein Lkw-Fahrer`
  const before = text.slice(Math.max(0, start - reachOfLead), start).replace(/[\p{L}\d]+-$/u, '');
  if (entry.data === 'anyone') return !/(?:if|wenn|for|für) $/i.test(before);
  if (/^(?:['’]s|-)/.test(text.slice(end, end + 2))) return false;
  if (entry.data === 'pro')
    return proArticle.test(before) && !/^,? (?:namens|called |\p{Lu}\p{Ll})/u.test(text.slice(end, end + 12));
  // `Kollegin aus der Frühschicht hat …`
  if (
    entry.data === 'person' &&
    /(?:^|[\n.!?:]\s*)$/.test(before) &&
    /^ (?:aus|vom|von|im|am|of|from|in) /.test(text.slice(end, end + 6))
  )
    return true;
  if (entry.data === 'person' && myArticle.test(before) && !family.test(text.slice(start, end))) return true;
  return (ofMany.test(text.slice(start, end)) ? oneOfMany : anArticle).test(before) || oneOfMany.test(before);
}

/** `guests`, `Kunden`, and no `postman`, `Wanderin`, `Kapitän`. */
const ofMany = /[^us]s$|(?<!i|ä|[mM]a|so)n$/u;
const anArticle =
  /(?<!\p{L})(?:an?|another|some|eine?|einem|einer|einen|e|irgendeine?[mr]?|nem|ner|ana|am|oana|['’]?n)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
const oneOfMany =
  /(?<!\p{L})(?:one of(?: \p{L}+){1,3}|some (?:of \p{L}+)?|a (?:couple|few|bunch) of|eine[rsmn]? (?:der|unserer|meiner|von den)|von eine[mr]|eine[mnr]?|nem|ner)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
/** `my neighbour`, `mein Chef`; who took it in the family is as good as the author. */
const myArticle = /(?<!\p{L})(?:my|mein|meine|meiner|meinem|mei)\s(?:(?:old|next[- ]door|alter|neuer) )?$/iu;
const family =
  /^(?:.*(?:dad|mum|mom|gran|nan|grand\p{L}*|auntie|uncle|cousin|kid|girl|lad|family|families|parent)s?|(?:vater|mutter|papa|mama|mami|opa|oma|onkel|tante|enkel|enkelin|familie|eltern|mann|frau|freund|freundin|herr|dame)s?)$/iu;
const proArticle =
  /(?<!\p{L})(?:the|our|an?|their|his|her|deren|dessen|ihre?|[\p{L}]+['’]s?|der|die|dem|den|unsere?[mnr]?|eine?[mr]?|vom|von der)\s(?:[\p{L}’'-]+\s){0,2}$/iu;

/** In German anywhere in the sentence; in English behind, or in front of `by`. */
export function isDoneBy(text: string, teller: Told, deed: Deed): boolean {
  if (teller.language === 'de') {
    const between = text.slice(Math.min(teller.end, deed.end), Math.max(teller.start, deed.start));
    return (
      deed.language === 'de' &&
      between.length < 120 &&
      !/, (?:damit|dass|weil|ob|bevor|wenn|denn)(?!\p{L})/iu.test(between)
    );
  }
  if (deed.language !== 'en') return false;
  if (deed.start >= teller.end) {
    const between = text.slice(teller.end, deed.start);
    return between.length < 70 && !/(?<!\p{L})(?:we|I|you|they)(?!\p{L})/u.test(between.replace(hired, ' '));
  }
  return /^ (?:in |to (?:us|me) |over )?(?:by|from)\s/.test(text.slice(deed.end, teller.start));
}

/** `the photographer we booked`, `that you all met`. */
const hired =
  /^(?: (?:that|whom|who))? (?:we|I|you)(?:['’]d| had| have| all)? (?:booked|hired|had|got|invited|brought|met)/;
