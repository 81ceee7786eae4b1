/** How the name of an author is written beside a quotation. */

/** `“…” – Name`, `“…” (Name, 2005)` */
const dashOrBracket = /^\s*[,.]?\s*(?:[–—~|-]|\(|\/\/)\s*(?:@|\p{Lu})/u;
const nameOnNextLine =
  /^\s*\n\s*(?!(?:Heute|Morgen|Gestern|Jetzt|Kommt?|Wir|Ab|Am|Im|Bis|Jeden|Unsere?|Der|Die|Das|Was|Wer|Wie|Neu|Also|Guten?|Schönen?|Frohe|Liebe|Eure?|Today|Tonight|Tomorrow|Join|Our|From|This|The|Have|Happy|Good|Your|See|Come|New|What|Who|How|Now|Just|Open|Happy|Book|Next)(?!\p{L}))\p{Lu}[\p{L}.’'-]*(?:\s+(?:von|van|de|der|den|zu|of|al|bin|\p{Lu}[\p{L}.’'-]*)){0,3}\s*(?:$|[\n(]|,(?!\s\p{Ll}+[.!?]))/u;
/** `“…” von Loriot`, `“…” Me, last week` */
const byName = /^[\s,.]*(?:(?:by|von|frei nach|from|aus) \p{Lu}|(?:Me|Ich)[,.!\n])/u;
/** `“…” Hermann Hesse`, `“…” James Baldwin, 1962`, at the end of the line. */
const nameAtLineEnd =
  /^ (?!Schöne|Gute|Frohe|Happy|Good|Great|Liebe|Viele|Auf|See|Join|Come|Eu(?:er|re)(?!\p{L})|Dein|Ihr(?!\p{L})|Your)\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}\. ?)*(?:von |van |de |der |den |zu )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?\s*(?:$|\n|\(|, (?:ca\. |c\. |um |circa )?\d{3,4}|, [„“"«‚‘\p{Lu}])/u;
const nameBehindComma = /^\s*,\s*so |^\s*,\s*\p{Lu}[\p{L}’'-]+ (?:von |van |de )?\p{Lu}\p{Ll}+/u;
/** `“…” My choir teacher Mrs Bell, 1997`, `“…,” unser Trainer Jonas Weil beim Abschied`: whose it is, then two names or a title and one. */
const roleAndName =
  /^,?\s(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Mm]eine?r?|[Uu]nsere?r?)\s(?:(?!of |from |in |at |on |about |for |with |to |von |aus |für )[\p{L}-]+\s){1,4}(?:(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau)\.?\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’'-]+)(?=[\s,.!:;]|$)/u;
/** `“…” Kaum ein Satz aus George Orwells Farm der Tiere` */
const workBehind =
  /^\s[^.!?\n„“"]{0,40}\s(?:Satz|Zeile|Wort|Worte|Zitat|line|lines|sentence|words|quote) (?:aus|in|from) \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}-]+(?:[’']s?|s) \p{L}/u;
/** `Hermann Hesse: “…”` */
const nameBeforeColon = /\p{Lu}[\p{L}.’'-]+\s+(?:(?:von|van|de|der|den|zu)\s+)?\p{Lu}[\p{L}’'-]+\s*:\s*$/u;
/** `Ein Satz von Loriot: “…”` */
const quotationOf =
  /(?:Zitat|Satz|Wort|Worte|Gedanke|Spruch|quote|line|words|sentence|thought) (?:von|by|of|from) (?!The |Der )\p{Lu}/u;

/** `comes from Ada Brand’s Full Circle: “…”`, `stammt aus Ada Brands Briefen: „…“` */
const workOf =
  /(?<!\p{L})(?:from|out of|in|aus) \p{Lu}[\p{L}.-]+ (?:\p{Lu}\. |(?:von|van|de) )?\p{Lu}[\p{L}-]+(?:[’']s?|s) (?:\p{L}[^:\n]{0,50})?[„“"«]?[^:\n]{0,40}:\s*$/u;

/** `“…,” grumbled our postman`, `„…“, brummt die Polierin`: a verb behind a comma, then who it was. */
const reportingClause =
  /^\s\p{Ll}{3,}(?: \p{Ll}+)? (?:d(?:er|ie|as)|ein\p{Ll}*|unser\p{Ll}*|mein\p{Ll}*|our|my|the|an?|his|her|their|er|sie|ich|wir|he|she|they|\p{Lu}\p{Ll})/u;

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
      nameAtLineEnd.test(behind) ||
      roleAndName.test(behind) ||
      workBehind.test(behind)
    );
  },
  /** Whether a clause with a verb goes on behind the comma of the quotation. */
  goesOn(text: string, end: number): boolean {
    const hasComma = text.charAt(end) === ',' || text.charAt(end - 2) === ',';
    return hasComma && reportingClause.test(text.slice(text.charAt(end) === ',' ? end + 1 : end, end + reachBehind));
  },
  /** @param isCalledQuotation whether the words before call it a quotation: `Spruch Woche:` is no name then */
  ahead(before: string, isCalledQuotation: boolean): boolean {
    return (!isCalledQuotation && nameBeforeColon.test(before)) || quotationOf.test(before) || workOf.test(before);
  },
};
