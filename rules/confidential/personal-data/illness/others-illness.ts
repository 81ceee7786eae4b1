/** Words between a name and an illness that make it that of the author, or of others. */

/** The author is ill, and somebody with a name does something else; not `after we told him his …`. */
const ofTheAuthor =
  /(?<!\p{L})(?:I|I[’']m|I[’']ve|I[’']d|we|we[’']re|my|ich|wir|mein\p{L}{0,2}|bei mir|mich|mir)(?!\p{L}|[^,;:–]{0,60}\s(?:him|his|her|ihm|ihn|ihre?[nmr]?|seine?[nmr]?)\s)[^,;:–]{0,60}$/u;
/** `unterstützt Kinder mit Leukämie`, `what to do after a stroke` */
const ofOthers =
  /(?<!\p{L})(?:[Kk]indern?|Menschen|Leuten?|Betroffenen?|Familien|Patient(?:en|innen)|wer|man|people|those|kids|children|patients|anyone|everyone|what to do|how to)(?!\p{L})/u;

export function isOfSomebodyElse(between: string): boolean {
  return ofTheAuthor.test(between) || ofOthers.test(between);
}
