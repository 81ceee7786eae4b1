/** Severities and days as people write them in a table. */
import { type Severity, severities } from '../../review.ts';
import { foldPhrase } from '../../text/normalise.ts';

const severityWords: Readonly<Record<string, Severity>> = {
  stopp: 'stop',
  warnung: 'warn',
  warning: 'warn',
  warnen: 'warn',
  hinweis: 'hint',
  tipp: 'hint',
  tip: 'hint',
  information: 'info',
};

export function severityFrom(text: string): Severity | undefined {
  const word = foldPhrase(text);
  return severities.find((severity) => severity === word) ?? severityWords[word];
}

/** `2027-03-01`, `1.3.2027`, or a moment with offset. `03/01/2027` is not read: it is another day in another country. */
export function momentFrom(text: string): string | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const day = german ? [german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')].join('-') : text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return isDay(day) ? day : undefined;
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  return isMoment && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10)) ? text : undefined;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
