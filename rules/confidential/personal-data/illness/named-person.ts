/** Who is called by name in front of a word: by a first name that many have, a role, or two names in a row. */
import type { Span } from '../../../review.ts';
import { startingIn } from '../../../text/near.ts';
import { isFollowedByName } from './health.ts';

export interface NamedPerson extends Span {
  /** First and last name without a word that makes it a colleague: mostly somebody from the news. */
  isPublic: boolean;
}

/** Characters in front of the word that are read. */
const reach = 170;
/** Characters behind it: `Nach seiner Knie-OP fehlt Trainer Kurt Bock`. */
const reachBehind = 60;

const aName = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}";
const firstAndLast = `\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}\\.)?\\s${aName}`;
const roles =
  'Coach|Trainer|Trainerin|Fahrer|Fahrerin|Lehrer|Lehrerin|Chef|Chefin|Bewerber|Bewerberin|Mieter|Mieterin|Schüler|Schülerin|Kunde|Kundin|Erzieher|Erzieherin|Vorsitzende|Vorsitzender|Schatzmeister|Schatzmeisterin|Pfarrer|Pfarrerin|Pastor|Pastorin|Opa|Oma|Tante|Onkel|Mitspieler|Mitspielerin|driver|teacher|tenant|applicant|student|pupil|manager|boss|neighbour|neighbor|treasurer|keeper|volunteer|receptionist|caretaker|Little|little|member|client|resident|patient|colleague|friend|mate|baby|Baby|chef|uncle|Uncle|Auntie|auntie|Aunt|aunt|Grandpa|Grandma|Nurse|Sister|Father|Reverend|Pastor|Deacon|Vicar|Rabbi|Imam|kleine|kleiner|kleinen';
const role = `(?:[mM]y|[oO]ur|[mM]ein(?:e[rmn]?)?|[uU]nser(?:e[rmn]?)?)\\s(?:[\\p{L}-]+,?\\s){1,3}|(?:${roles})\\s(?:in\\s[^\\s,]{1,6},\\s)?`;
const withRole = new RegExp(`(?<!\\p{L})(?:${role})(?<name>${firstAndLast})`, 'u');
/** A single name, behind a role that only people have: `unsere Kassiererin Dilek`, `our receptionist Beverley`, `Opa Schröder`. */
const withOneName = new RegExp(
  `(?<!\\p{L})(?:(?:[uU]nser|[mM]ein)e[rmn]?\\s(?:\\p{Ll}+e[rnm]?\\s)?\\p{Lu}\\p{Ll}{2,}(?:in|er|ist|ent|ant)|(?:[oO]ur|[mM]y)\\s(?:\\p{Ll}+\\s)?(?!school|team|club|village|town|company|ward|unit|class|group|nursery|friend in|house|shop|week|day|car|van)\\p{Ll}{3,}|${roles})\\s(?<name>${aName})(?!\\s\\p{Lu}|\\s(?:School|Team|Club|Road|Street))`,
  'u',
);
/** What goes on behind the name of a person, not behind that of a place or a title. */
const goesOn =
  "(?=,?\\s(?:who|die|der|has|had|have|is|was|will|won[’']t|can[’']t|got|sich|begins?|starts?|broke|tore|tested|hat|hatte|ist|war|liegt|bekommt|bekam|kam|kann|fehlt|fällt|macht|muss|musste|wird|wurde|leidet|nimmt|(?:after|from|with)\\s(?:his|her)|nach\\s(?:seiner|ihrer|seinem|ihrem)|[\\p{Ll}]+\\s(?:has|is|hat|ist))(?!\\p{L})|[’']s\\s|[^.!?\\n]{0,40},\\s(?:he|she|they|er|sie)(?:[’']s|\\s))";
const alone = new RegExp(`(?<![\\p{L}’'-])(?<name>${firstAndLast})${goesOn}`, 'u');
/** `Zac won't be in, he's …`, `Tilly in accounts is …` at the start of a sentence */
const away =
  /^[^\p{L}]*(?<name>\p{Lu}\p{Ll}{2,})(?=\s(?:won[’']t|isn[’']t|is\s(?:out|off|away|sick)|(?:in|from)\s\p{L}+\s(?:is|has|was)|fällt\saus|fehlt|ist\s(?:raus|krank|weg)|aus\s(?:der|dem)\s\p{Lu}\p{Ll}+\s(?:ist|hat|fehlt|war)))/u;
/** English writes no other noun with a capital letter: `…, Aaron tested positive`. */
const englishSubject =
  /(?<![\p{L}’'-])(?<name>\p{Lu}\p{Ll}+)(?:[’']s\s|\s(?:has|had|is|was|tested|broke|tore|fractured|slipped|dislocated|ruptured|burnt|burned|needs|got)(?!\p{L}))/u;
/** `Luzie, 6, …`, `Hubert Lang (58)` */
const withAge = /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}[\p{L}-]+)?)(?:,\s\d{1,2}(?=[,:;])|\s\(\d{1,2}\))/u;
/** Somebody is meant by a word that begins a sentence. */
const goesOnAsAPerson = /(?<!\p{L})(?:he|she|his|her|him)(?!\p{L})/iu;
const noName =
  /^(?:He|It|We|You|They|If|So|No|My|And|But|Then|Now|Not|Why|How|When|Where|Some|Many|Most|All|Both|Such|Just|Only|Even|Another|Several|Husband|Wife|Sister|Brother|Son|Daughter|Cousin|Neighbour|Neighbor|Friend|Boss|Baby|Mother|Father|This|That|The|There|These|Those|Everybody|Everyone|Nobody|Somebody|Someone|Anyone|School|Practice|Training|Work|Mum|Dad|Mom|Nan|Gran|Granny|Grandma|Grandpa|Grandad|Mama|Papa|Hubby|Das|Der|Die|Dies|Jemand|Niemand|Alles|Heute|Morgen|Unterricht|Schule|Sie|She|One|Who|Wer|Was|What|Football|Yoga|Life|Which|Here|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|England|Scotland|Wales|Ireland|Britain|London|America|Europe|Team|Half|World|Women|Men|Children|Patient|Patients|People|Nothing|Everything|Something|Coach|Our|Her|His|Its|Your|Their|Doctor|Anybody|Each|Mine|Nature|Money)$/;

/**
 * The person named last in front of the word, in the same sentence.
 *
 * @param names places of first names
 * @param persons places of `Mrs`, `Kollege`: those count that a name follows
 */
export function personBefore(
  text: string,
  sentence: Span,
  word: Span,
  names: readonly Span[],
  persons: readonly Span[],
): NamedPerson | undefined {
  const from = Math.max(sentence.start, word.start - reach);
  const before = { start: from, end: word.start };
  const titled = startingIn(persons, before).findLast((word) => isFollowedByName(text, word));
  if (titled !== undefined) return { start: titled.start, end: titled.end, isPublic: false };
  const lead = text.slice(from, word.start);
  const colleague = withRole.exec(lead) ?? withOneName.exec(lead);
  if (colleague !== null) return spanOf(colleague, from, false);
  const single = from === sentence.start ? away.exec(lead) : null;
  if (single !== null && !noName.test(single.groups?.name ?? '')) return spanOf(single, from, false);
  const known = startingIn(names, before).at(-1);
  if (known !== undefined) return withoutRole(text, known);
  const whole = alone.exec(lead) ?? withAge.exec(lead);
  if (whole !== null) return spanOf(whole, from, true);
  const subject = englishSubject.exec(text.slice(from, word.end));
  if (subject === null || noName.test(subject.groups?.name ?? '')) return undefined;
  const isFirst = from === sentence.start && !/\p{L}/u.test(lead.slice(0, subject.index));
  return isFirst && !goesOnAsAPerson.test(text.slice(from, sentence.end)) ? undefined : spanOf(subject, from, true);
}

const sentenceStart =
  /^[^\p{L}]*(?:(?:wegen|nach|mit|trotz|durch|after|following|due to|because of|with|despite|gute besserung|get well)\s)[^.!?\n,]{0,60}$/iu;

/** The person named behind the word, where the sentence begins with the illness: `Nach seiner Knie-OP fehlt Kurt Bock`. */
export function personBehind(
  text: string,
  sentence: Span,
  word: Span,
  names: readonly Span[],
  persons: readonly Span[],
): NamedPerson | undefined {
  if (word.start - sentence.start > reachBehind || !sentenceStart.test(text.slice(sentence.start, word.start)))
    return undefined;
  const behind = { start: word.end, end: Math.min(sentence.end, word.end + reachBehind) };
  const titled = startingIn(persons, behind).find((word) => isFollowedByName(text, word));
  if (titled !== undefined) return { start: titled.start, end: titled.end, isPublic: false };
  const colleague = withRole.exec(text.slice(behind.start, behind.end));
  if (colleague !== null) return spanOf(colleague, behind.start, false);
  const known = startingIn(names, behind)[0];
  return known === undefined ? undefined : withoutRole(text, known);
}

function withoutRole(text: string, { start, end }: Span): NamedPerson {
  return { start, end, isPublic: /^\s\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 30)) };
}

function spanOf(match: RegExpExecArray, from: number, isPublic: boolean): NamedPerson {
  return { start: from + match.index, end: from + match.index + match[0].length, isPublic };
}
