/** Debts and pay of people, and what courts and offices do about them: nobody tells the whole town. */
import type { Dictionary, DictionaryEntry } from '../../../dictionary.ts';

/**
 * - `debt`: somebody owes, and is reminded or taken to court
 * - `distress`: the same, in words that of people alone are said
 * - `pay`: what somebody earns; an amount stands beside it
 * - `deduction`: what is taken off somebody's pay
 */
export interface Money {
  kind: 'debt' | 'distress' | 'pay' | 'deduction';
}

const of = (kind: Money['kind'], match: readonly string[], unless: readonly string[] = []): DictionaryEntry<Money> => ({
  match,
  unless,
  data: { kind },
});

export const moneyWords: Dictionary<Money> = {
  de: [
    of('distress', [
      '(Privatinsolvenz|Verbraucherinsolvenz|Lohnpfändung|Gehaltspfändung|Kontopfändung|Offenbarungseid|Vermögensauskunft|Gerichtsvollzieher|Pfändungsbescheid|Schufaeintrag|Schufa Eintrag|Mietnomade|Mietschulden|Mietrückstand|Mietrückstände|Hausgeldrückstand|Zwangsräumung|Räumungsklage|Stromsperre|Spielschulden)',
      '(negative Schufa|Schufa negativ|Schufa Score)',
    ]),
    of(
      'debt',
      [
        '(gepfändet|pfänden|Zwangsversteigerung|zwangsversteigert|Zwangsvollstreckung|Mahnbescheid|Mahnverfahren|Inkasso|überschuldet|verschuldet|zahlungsunfähig|Insolvenz)',
        '(erste|zweite|dritte|letzte|1|2|3) Mahnung',
        '(im|in|mit) (Rückstand|Verzug|Zahlungsverzug|Zahlungsrückstand)',
        '(Ratenzahlung|Ratenvereinbarung|Stundung|Zahlungsaufschub) (vereinbart|beantragt|bewilligt|läuft|gewährt)',
        '(schuldet|schulden) … (Euro|€|Beitrag|Miete|Pacht|Hausgeld)',
        '(Anwalt|Inkasso|Gericht) eingeschaltet',
        '(Miete|Pacht|Beitrag|Hausgeld|Unterhalt|Rechnung|Rate|Raten|Kita Beitrag|Essensgeld) … (nicht|nie|noch nicht) (bezahlt|gezahlt|überwiesen|beglichen)',
        '(Schulden|Steuerschulden|Kreditschulden)',
        '(Hausgeld|Beitrag|Beiträge|Mitgliedsbeitrag|Kursgebühr|Pacht|Miete|Mieten|Startgeld|Essensgeld|Klassenkasse|Unterhalt|Nachzahlung) (noch)? (offen|ausstehend|fehlt|fehlen|unbezahlt)',
        '(noch|weiterhin) offen bei',
        'noch nicht (bezahlt|gezahlt|überwiesen) haben',
        '(bezieht|bekommt|kriegt|lebt von|beantragt) (jetzt|schon|wieder|auch|inzwischen)? (Bürgergeld|Hartz IV|Sozialhilfe|Grundsicherung|Wohngeld|Stütze)',
      ],
      ['(keine|ohne) Schulden'],
    ),
    of('deduction', [
      '(Steuerklasse|Kinderfreibetrag|Kinderfreibeträge|Kinderfreibeträgen)',
      'Unterhalt … (abgezogen|einbehalten)',
    ]),
    of('pay', [
      '(brutto|netto|Jahresgehalt|Monatsgehalt|Bruttogehalt|Nettogehalt|Jahresbrutto|Monatsbrutto|Stundenlohn|Gehaltsstufe|Gehaltsabrechnung|Lohnabrechnung|Bruttolohn|Abfindung|Sonderbonus)',
      'verdient … (Euro|€|Mille|Tausend|k)',
      '(kriegt|bekommt) … (im Monat|die Stunde|pro Stunde|im Jahr|monatlich)',
      '(Gehalt|Lohn|Bonus) … (von|bei|beträgt|liegt)',
    ]),
  ],
  en: [
    of('distress', [
      '(foreclosure|foreclosed|repossessed|repossession|bailiffs|garnishment|garnished|county court judgment|county court judgement|attachment of earnings|debt relief order|debt collectors|individual voluntary arrangement|eviction notice|rent arrears|council tax arrears|gambling debts)',
      '=CCJ',
      '=CCJs',
      '=IVA',
      '(filed|filing|files) for bankruptcy',
      '(declared|went|made|gone|is|undischarged) bankrupt',
      '(terrible|bad|poor|awful) credit (score|rating|history)',
    ]),
    of('debt', [
      '(in arrears|in default|defaulted|delinquent|overdue|past due|unpaid|final notice|final demand|second reminder|third reminder)',
      '(on|agreed|offered|broke|missed|has|asked for) (a|the|his|her|their) (payment plan|repayment plan|hardship plan)',
      '(months|weeks|payments) behind',
      'behind (on|with) (the|his|her|their) (rent|dues|fees|mortgage|payments|child support|council tax|bills|subs)',
      '(owes|owe|owing) … (in rent|in dues|in fees|in back taxes|rent|dues|fees|child support|since)',
      '(still to pay|yet to pay|have not paid|not paid yet|outstanding balances|outstanding dues|outstanding fees|outstanding subs|outstanding rent)',
      '(collections|the collectors|debt collection|small claims)',
      "(hasn't|has not|haven't|have not|never|still not) paid (his|her|their|the) (rent|dues|fees|subs|share|bill|deposit|tuition|lunch)",
      '(is|lives|living|been) on (benefits|food stamps|welfare|universal credit|the dole|SNAP|disability benefits)',
    ]),
    of('deduction', ['tax code', '(child support|student loan) … (deducted|taken off|docked)']),
    of('pay', [
      '(payslip|payslips|pay stub|pay stubs|gross|base salary|annual salary|take home|take home pay|day rate|hourly rate|severance|pay grade|salary band)',
      '(salary|wage|wages|bonus|pay) … (is|was|of|at|to)',
      "(earns|earned|makes|making|takes home|pulls in|gets paid|is paid|is on|he's on|she's on|was on)",
    ]),
  ],
};
