/** How the name of an author is written beside a quotation. */

/** `“…” – Name`, `“…” (Name, 2005)` */
const dashOrBracket = /^\s*[,.]?\s*(?:[–—~|-]|\(|\/\/)\s*(?:@|\p{Lu})/u;
const nameOnNextLine = /^\s*\n\s*\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,3}\s*(?:$|[\n,(])/u;
/** `“…” von Loriot`, `“…” Me, last week` */
const byName = /^[\s,.]*(?:(?:by|von|frei nach|from|aus) \p{Lu}|(?:Me|Ich)[,.!\n])/u;
/** `“…” Hermann Hesse`, `“…” James Baldwin, 1962`, at the end of the line. */
const nameAtLineEnd =
  /^ (?!Schöne|Gute|Frohe|Happy|Good|Great|Liebe|Viele|Auf|See|Join|Come)\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}\. ?)*(?:von |van |de |der |den |zu )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?\s*(?:$|\n|\(|, (?:ca\. |c\. |um |circa )?\d{3,4}|, [„“"«‚‘\p{Lu}])/u;
const nameBehindComma = /^\s*,\s*so |^\s*,\s*\p{Lu}[\p{L}’'-]+ (?:von |van |de )?\p{Lu}\p{Ll}+/u;
/** `Hermann Hesse: “…”` */
const nameBeforeColon = /\p{Lu}[\p{L}.’'-]+\s+(?:(?:von|van|de|der|den|zu)\s+)?\p{Lu}[\p{L}’'-]+\s*:\s*$/u;
/** `Ein Satz von Loriot: “…”` */
const quotationOf =
  /(?:Zitat|Satz|Wort|Worte|Gedanke|Spruch|quote|line|words|sentence|thought) (?:von|by|of|from) (?!The |Der )\p{Lu}/u;

/** Characters behind a quotation in which the name of its author may start. */
const reachBehind = 80;

export const nameForms = {
  behind(text: string, end: number): boolean {
    const behind = text.slice(end, end + reachBehind);
    return (
      dashOrBracket.test(behind) ||
      nameOnNextLine.test(behind) ||
      byName.test(behind) ||
      nameBehindComma.test(behind) ||
      nameAtLineEnd.test(behind)
    );
  },
  /** @param isCalledQuotation whether the words before call it a quotation: `Spruch Woche:` is no name then */
  ahead(before: string, isCalledQuotation: boolean): boolean {
    return (!isCalledQuotation && nameBeforeColon.test(before)) || quotationOf.test(before);
  },
};
