/** Whether a sentence advises against what stands in it: `nehmt bitte nicht „Sommer2024!“ als Passwort`. */

/** Characters in front of the example that are read. */
const reach = 110;

const not = '(?:nicht|nie|niemals|keinesfalls|kein\\p{L}*|weder)';
const advice = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      "(?:don[’']?t|do not|never|not|shouldn[’']?t|can[’']?t|cannot|stop)\\s(?:\\p{L}+\\s){0,2}?(?:us|pick|choos|hav|sett?|go|going|rely)(?:e|ing|ed)?\\s",
      '(?:avoid|instead of|rather than|statt|anstatt|anstelle von|weder)\\s',
      `(?:nehm|nimm|nutz|benutz|verwend|wähl|setz)\\p{L}*\\s(?:\\p{L}+\\s){0,5}?${not}\\s`,
      `(?:bitte|sollte\\p{L}*|darf\\p{L}*|dürft\\p{L}*)\\s(?:\\p{L}+\\s){0,3}?${not}\\s(?!weiter|verrat|vergess)`,
    ].join('|') +
    ')[^.!?:;\\n]*$',
  'iu',
);
/** `Wer „Sommer2024!“ als Passwort hat, …` */
const ofAnybody =
  /(?<!\p{L})(?:wer|whoever|(?:anyone|anybody|people|everyone|those|folks) (?:who|with|that|still|using)|leute,? die)\s(?:\p{L}+\s){0,3}["'„“”‚«»]?$/iu;

/** @param start where the example begins */
export function isAdvisedAgainst(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - reach), start);
  return advice.test(lead) || ofAnybody.test(lead);
}
