/** The plate of a car: place, letters, digits in Germany; the other countries need a word that announces it. */
import type { Span } from '../../review.ts';

const place = /(?<![\p{L}\d-])(?<place>[A-ZÄÖÜ]{1,3})(?<sign>[- ·–]|: )(?<letters>[A-Z]{1,2})[- ]?$/u;
const behindGerman = /^\d{1,4}[EH]?(?![\p{L}\d.,:/-]\p{N}|[\p{L}\d])/u;
/** Districts whose letters are those of models and trains as well: with a hyphen and two letters, `RE-KW 635`, they are plates. */
const alsoDistricts = /^(?:RE|RS|MG|S|U|DS|BB|GT|GP|HR|SE|SL)$/;
const models = /^(?:BMW|AMG|VW|GTI|GTS|RS|EQ|ID|DS|MG|RE|RB|IC|ICE|U|S)$/;

const british = /(?<![\p{L}\d])[A-Z]{2}(?=\d{2}\s?[A-Z]{3}(?![\p{L}\d]))/u;
const swissOrAustrian = /(?<![\p{L}\d-])[A-Z]{1,2}[- ]$/u;

/**
 * The plate whose digits are this number.
 *
 * @param certain a word nearby says that it is a plate; otherwise only that a car is meant
 */
export function licencePlateAt(text: string, number: Span, certain: boolean): Span | undefined {
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const behind = text.slice(number.start, number.start + 14);
  const german = place.exec(before);
  const digits = behindGerman.exec(behind)?.[0];
  if (german?.groups && digits !== undefined) {
    const { place: district = '', sign, letters = '' } = german.groups;
    if (
      certain ||
      (models.test(district)
        ? sign === '-' &&
          (district.length === 1 ? digits.length >= 3 : letters.length === 2 && alsoDistricts.test(district))
        : digits.length >= 3 || sign === '-')
    )
      return { start: number.start - german[0].length, end: number.start + digits.length };
  }
  if (!certain && !british.test(before + behind)) return undefined;
  const lead = /(?<![\p{L}\d])[A-Z]{2}$/u.test(before)
    ? /^\d{2}\s?[A-Z]{3}(?![\p{L}\d])/u.exec(behind)?.[0]
    : undefined;
  if (lead !== undefined) return { start: number.start - 2, end: number.start + lead.length };
  const other = swissOrAustrian.exec(before)?.[0];
  const rest = /^(?!(?:19|20)\d\d(?!\d))(?:\d{1,5}\s?[A-Z]{1,3}|\d{1,3}[ .]?\d{3})(?![\p{L}\d])/u.exec(behind)?.[0];
  return other === undefined || rest === undefined
    ? undefined
    : { start: number.start - other.length, end: number.start + rest.length };
}

/** `LV19 XKD`: area, half year of the registration, three letters, none of which is an I or a Q. */
const britishWhole = /^[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}$/;

/** Characters of such a plate in front of its digits, and from its digits on. */
const britishLetters = 2;
const britishRest = /^\d{2} ?[A-Z]{3}(?![\p{L}\d])/u;

/** The British plate around the number: nothing else is written like it, so a driver who is spoken of is enough. */
export function britishPlateAt(text: string, number: Span): Span | undefined {
  const start = number.start - britishLetters;
  if (start < 0 || /[\p{L}\d-]/u.test(text.charAt(start - 1))) return undefined;
  const rest = britishRest.exec(text.slice(number.start, number.start + 8))?.[0];
  if (rest === undefined) return undefined;
  const plate = { start, end: number.start + rest.length };
  return britishWhole.test(text.slice(plate.start, plate.end)) && isAccused(text, plate.start, plate.end)
    ? plate
    : undefined;
}

const austrianRest = /^\d{3,5}[ ]?[A-Z]{1,3}(?![\p{L}\d])/u;

const cantons = /^(?:ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|SG|GR|AG|TG|TI|VD|VS|NE|GE|JU)/;
const swissRest = /^\d{2,3}[ '’]?\d{3}(?![\p{L}\d]|[.,:]\d)/u;

/** `Kombi, GU 284 KX, … der Lenker grinst`: no word announces it, but a driver is spoken of. */
export function austrianPlateAt(text: string, number: Span): Span | undefined {
  const before = text.slice(Math.max(0, number.start - 4), number.start);
  const district = /(?<![\p{L}\d-])(?:[A-Z]{2}[- ]|[WGLSIK]-)$/u.exec(before)?.[0];
  if (district === undefined || models.test(district.slice(0, -1))) return undefined;
  const behind = text.slice(number.start, number.start + 12);
  const rest = austrianRest.exec(behind)?.[0] ?? (cantons.test(district) ? swissRest.exec(behind)?.[0] : undefined);
  if (rest === undefined) return undefined;
  const plate = { start: number.start - district.length, end: number.start + rest.length };
  return isAccused(text, plate.start, plate.end) ? plate : undefined;
}

/** Characters between the word and the plate, and those of the plate. */
const announcedReach = 48;

const announced =
  /^s?(?:\s(?:number|no\.?|nummer|plate|is|was|reads?|ist|war|lautet|mit|with)){0,3}(?:\s(?:des|der|vom|of|on|für|for)\s(?:\p{L}+\s?){1,3})?\s?[:=]?\s?["'„“(#]?(?<plate>(?:[A-ZÄÖÜ]{2,4}[ ·-]?\d{3,4}|\d{1,3}[ ·-]?[A-Z]{2,3}[ ·-]?\d{0,4}|\d[A-Z]{3}\d{3}|\d{2,3}-?[A-Z]{1,2}-?\d{1,6}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[A-Z]|[A-Z]{2}\d ?\d[A-Z]{2}|[A-Z]{3} ?[A-Z]\d{2}|\d{3}[ -]?[A-Z]\d{2}|[A-ZÄÖÜ]{1,2}[ -]?\d{1,5} ?[A-Z]{1,3}|[A-Z]{2}[ ·-]?\d{1,3}[ '’.]?\d{3}))(?![\p{L}\d])/u;

/** Says that somebody drives the car, or what the driver did. */
const accused =
  /(?<!\p{L})(?:heads up|watch out|look out|keep an eye|be careful|suspicious\p{L}*|circl(?:es|ed|ing)|casing|prowl\p{L}*|lurk\p{L}*|loiter\p{L}*|taking (?:photos|pictures|videos)|try(?:ing|s)? (?:car )?(?:doors|handles)|do not approach|don[’']t approach|call (?:it in|the (?:police|cops)|911|999|101)|verdächtig\p{L}*|aufpassen|aufgepasst|schleicht|fotografiert|spricht Kinder|Runden|driv(?:e|es|er|ing|en)|drove|hit|clipped|keyed|scratched|dented|scraped|rammed|smashed|rear-?ended|stole|stolen|nicked|cut|tailgat\p{L}*|swerv\p{L}*|road ?rage|speed(?:ing|s)|reckless|undert\p{L}+|overt\p{L}+|blocking|blocked|parked|parks|bumper|mirror|dashcam|cyclists?|pedestrian|nearly killed|ran (?:a|the)|fled|took off|whoever|owner|idiot|moron|dumped|fly-?tipp\p{L}*|follow(?:ed|ing)|creep\p{L}*|Fahrer\p{L}*|Lenker\p{L}*|Halter\p{L}*|Besitzer\p{L}*|fährt|fuhr|gefahren|rast|gerast|park(?:t|te|en)|geparkt|zugeparkt|steht|blockiert|ausgebremst|abgedrängt|gerammt|angefahren|überfahren|Unfall\p{L}*|Fahrerflucht|abgehauen|weg|gestreift|zerkratzt|beschädigt|geschnitten|gedrängelt|Spiegel|Stoßstange|verfolgt|Zeugen|geklaut|gestohlen)(?!\p{L})/iu;

/** Characters around the plate in which somebody is accused. */
const aroundAccused = 170;

/** The plate of any country directly behind its word, of a car whose driver is spoken of. @param word such as `plate`, `Kennzeichen` */
export function announcedPlate(text: string, word: Span): Span | undefined {
  const match = announced.exec(text.slice(word.end, word.end + announcedReach));
  const plate = match?.groups?.plate;
  if (match === null || plate === undefined) return undefined;
  const end = word.end + match[0].length;
  return isAccused(text, word.start, end) ? { start: end - plate.length, end } : undefined;
}

/** Says whose the car is, by name. */
const owned =
  /(?<!\p{L})(?:(?:belongs to|belonging to|owned by|owner is|registered to|(?:is|was) (?=(?:Mr|Mrs|Ms|Dr)(?!\p{L}))|gehört|gehören|zugelassen auf|fährt|von)\s(?:(?:the|our|new|neighbou?r|coach|a|dem|der|einem|einer|unser\p{L}*|übrigens)\s){0,3}(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Familie|Fam)\.?\s\p{Lu}|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+))/u;

function isAccused(text: string, start: number, end: number): boolean {
  const words = `${text.slice(Math.max(0, start - aroundAccused), start)} ${text.slice(end, end + aroundAccused)}`;
  return accused.test(words) || owned.test(words);
}
