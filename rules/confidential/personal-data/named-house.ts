/** A house with a name in place of a number, where somebody is said to live: `lives at Rose Cottage, Mill Lane, Alrewas, DE13 7BT`. */

const namedHouse =
  /(?<!\p{L})(?:(?:lives?|living|stays|staying|resides?|residing)\s(?:\p{Ll}+\s){0,2}?(?:at|in)|(?:my|his|her|their|our|\p{L}+[’']s)\s(?:new\s|home\s)?(?:address|home|house)(?:\sis|:)(?:\sat)?|(?:(?:[Ss]he|[Hh]e)(?:[’']s|\sis)|(?:Mrs?|Ms|Miss)\.?\s\p{Lu}[\p{L}’'-]+\sis)\s(?:\p{Ll}+\s)?at)\s(?<house>(?:\p{Lu}[\p{L}’'-]+[ ]?){1,4},[ ](?:\p{Lu}[\p{L}’'-]+[ ]?){1,4}(?:,[ ](?:\p{Lu}[\p{L}’'-]+[ ]?){1,3}){0,2},?[ ]?)$/u;

/** @param lead the text in front of the postcode; answers the house, its street and place as they are written there */
export function namedHouseBefore(lead: string): string | undefined {
  return namedHouse.exec(lead)?.groups?.house;
}
