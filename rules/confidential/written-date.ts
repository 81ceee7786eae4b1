/** A day as people write it behind a word: `1. März 2027`, `01.03.2027`, `March 1, 2027`, `2027-03-01`. */

export interface WrittenDate {
  /** As written, without the time. */
  text: string;
  /** Milliseconds since 1970: the time that stands beside it, or the first moment of the day, in UTC. */
  at: number;
}

const months = ['jan', 'feb', 'm(?:ä|ae|a)r', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[zc]'];
const month = '(?<name>\\p{L}{3,9})\\.?';
const forms = [
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u,
  /(?<![\d.])(?<day>\d{1,2})\s?[./]\s?(?<month>\d{1,2})\s?[./]\s?(?<year>\d{4}|\d{2})(?!\d)/u,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s${month},?\\s(?<year>\\d{4})`, 'u'),
  new RegExp(`${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})`, 'u'),
];

/** Characters behind the word in which the date begins and ends. */
const reach = 60;

/** @param from end of the word; the date may also be part of what stands from `begin` on */
export function dateBehind(text: string, from: number, begin = from): WrittenDate | undefined {
  const slice = text.slice(begin, from + reach);
  for (const form of forms) {
    const match = form.exec(slice);
    if (!match?.groups) continue;
    const { day, year, month: digits, name } = match.groups;
    const index =
      digits === undefined
        ? months.findIndex((one) => new RegExp(`^${one}`, 'iu').test(name ?? ''))
        : Number(digits) - 1;
    if (index < 0 || index > 11 || Number(day) > 31) continue;
    const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
    const time = /^,?\s(?:um\s|at\s)?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>am|pm|uhr|h\b)/iu.exec(
      slice.slice(match.index + match[0].length),
    )?.groups;
    const hour = time
      ? (Number(time.hour) % (time.half?.toLowerCase() === 'pm' || time.half?.toLowerCase() === 'am' ? 12 : 24)) +
        (time.half?.toLowerCase() === 'pm' ? 12 : 0)
      : 0;
    return { text: match[0], at: Date.UTC(fullYear, index, Number(day), hour, Number(time?.minute ?? 0)) };
  }
  return undefined;
}
