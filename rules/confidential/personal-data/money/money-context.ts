/** What the words around a debt or a wage make of it: the author's own, a matter of the papers, or that of an acquaintance. */

const author =
  /(?<!\p{L})(?:I|I[’'](?:m|ve|d)|my|me|ich|mein\p{L}{0,2}|mir|mich|wir|we|our|unser\p{L}{0,2}|uns|us)(?!\p{L})/iu;
/** An employer pays: what one says of that is protected. */
const pays =
  /(?<!\p{L})(?:zahlt|zahlte|zahlen|bietet|kürzt|streicht|verweigert|drückt|pays?|paid|paying|offers?|offered|cuts?|denied|refuses)\s(?!(?:no|nicht|keine|nie|never)(?!\p{L}))/iu;

/** What the author earns, or is owed by somebody with a name, is the author's to tell. @param between the name and the word */
export function isOfTheAuthor(between: string): boolean {
  return author.test(between) || pays.test(between);
}

const own = /(?<!\p{L})(?:I|I[’'](?:m|ve|d)|my|me|mine|ich|mein\p{L}{0,2}|mir|mich)(?!\p{L})/iu;

/** Who compares the pay of a colleague with the own speaks of the own pay. */
export function isOwnPay(sentence: string): boolean {
  return own.test(sentence);
}

/** Companies and stars, whose money is in the papers; bosses, whom one may criticise. */
const inThePapers =
  /(?<!\p{L})(?:GmbH|AG|KG|SE|Ltd|PLC|Inc|LLC|Corp|company|companies|Firma|Unternehmen|Konzern\p{L}*|government|Regierung|Staat|airline|startup|Start-up|Gründer\p{L}*|founder|Minister\p{L}*|Kanzler\p{L}*|Präsident\p{L}*|president|senator|mayor|Bürgermeister\p{L}*|CEO|CFO|Chef|Chefin|boss|Boss|Geschäftsführer\p{L}*|director|Direktor\p{L}*|Inhaber\p{L}*|owner|Vorstandschef\p{L}*|Vorstand|Vorständ\p{L}*|Intendant\p{L}*|Milliardär\p{L}*|billionaire|millionaire|Millionär\p{L}*|star|Star|Bundesliga|Premier League|transfer|contract until|striker|Stürmer\p{L}*|Spieler\p{L}*|players?|footballer|Fußball\p{L}*|film|movie|Film|Roman|novel|series|Serie|Staffel|song|Studie|Statistik|average|Durchschnitt\p{L}*|median|Promi\p{L}*|celebrity|actor|Schauspieler\p{L}*|singer|Sänger\p{L}*|court heard|BBC|Tatort|Beispiel\p{L}*|fiktiv|Mio|Millionen|Milliarden|million|billion)(?!\p{L})/u;
/** Whoever gives advice is named for that. */
const advice =
  /(?<!\p{L})(?:erklärt|erläutert|berät|Beratung|Tipps|tips|hilft|helps?|rechnet|leitet|zeigt|informiert|Anwältin|Rechtsanw\p{L}+|Richter\p{L}*|judge|solicitor|lawyer|adviser|advisor|explains?|advice|guide|runs the|heads the|works in|arbeitet (?:im|bei|als)|von der Schuldner\p{L}*|Schuldnerberater\p{L}*|Vortrag|Workshop|webinar|Podcast|podcast|Buch|book|was tun|what to do|how to|how|wie|wenn|if|falls|Lehrgang|Seminar|Sprechstunde|Thema|Klausur|Rennen|Etappe|Spielstand|Punkte\p{L}*|points|Tore|laps?|Runden?|library|books?|Bücher)(?!\p{L})/iu;

export function isPublicMatter(sentence: string): boolean {
  return inThePapers.test(sentence) || advice.test(sentence);
}

const amount =
  /[£€$]\s?\d|(?<!\d)\d{1,3}(?:[.,]\d{3})+(?!\d)|\d\s?(?:€|Euro(?!\p{L})|EUR|CHF|Franken|brutto|netto|k(?!\p{L})|grand|pounds|dollars|quid|Mille|Tausend|an hour|a year|a month|die Stunde|im Monat|im Jahr)/iu;

export function namesAnAmount(sentence: string): boolean {
  return amount.test(sentence);
}

const department =
  'Buchhaltung|Konstruktion|Produktion|Verwaltung|Küche|Werkstatt|Lager|IT|Vertrieb|Einkauf|Marketing|Personalabteilung|Technik|Entwicklung|Pflege|Logistik|Montage|Spülküche|Frühschicht|Spätschicht|Nachtschicht|accounts|sales|marketing|finance|engineering|production|logistics|warehouse|kitchen|HR|payroll|purchasing|maintenance|support|design|legal|admin|reception';
const acquaintance = new RegExp(
  `(?<!\\p{L})(?:(?:aus|in|von|vom|im|from)\\s(?:(?:der|dem|the|our|unserer|unserem)\\s)?(?:${department})|Abrechnung|Kolleg\\p{L}+|Azubi\\p{L}*|Mitarbeiter\\p{L}*|colleague|co-?worker|team ?mate|Mieter\\p{L}*|tenants?|Nachbar\\p{L}*|neighbou?rs?|Parzelle|Parz|Lot|Unit|Apt|Flat|Wohnung|Stock|Bewerber\\p{L}*|applicant|referencing|Elternbeirat|Klasse \\d\\p{L}?|next door|nebenan|at no|[Dd](?:er|ie) Neue|[Nn]ew (?:guy|starter|hire))(?!\\p{L})`,
  'u',
);

/** Of a colleague, a tenant, a neighbour: nobody from the papers. */
export function isOfAnAcquaintance(sentence: string): boolean {
  return acquaintance.test(sentence);
}
