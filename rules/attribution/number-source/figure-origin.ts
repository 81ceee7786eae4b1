/** Whether a text says where its figures come from. */
import type { Span } from '../../review.ts';

/** Characters of a sentence that are looked at. */
const longestSentence = 600;

/** `(Gallup, 2024)`, `(Bitkom)`: a name in brackets. */
const bracket = /\(\s*(?:[Ss]tand |[Aa]us )?\p{Lu}[\p{L}\d&.,/’'-]*(?:\s[\p{L}\d&.,/’'=-]+){0,8}\s*\)/u;
/** `laut Verband`, `according to the Bank`: somebody with a name, which is more than `laut einer Studie`. */
const accordingTo =
  /\b(?:[Ll]aut (?:(?:dem|der|des|den|einem|einer) )?|(?:[Aa]ccording to|[Aa]s reported by) (?:the )?)(?!(?:Stud|Umfr|Untersuch|Statistik|Expert|Schätz|Forsch|Wissensch))\p{Lu}/u;
const zufolge = /\b(?:dem|der|den) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* zufolge\b|\p{Lu}{3,} zufolge\b/u;
/** `DAK-Gesundheitsreport 2025`, `IPCC report of 2023`. */
const report =
  /(?!Laut |According )\p{Lu}[\p{L}&]+[- ](?:\p{Lu}[\p{L}-]* )?[\p{L}-]*(?:[Rr]eport|[Ii]ndex|[Bb]arometer|[Mm]onitor|[Aa]tlas|[Ss]tudie|[Bb]ericht|[Ss]urvey|[Ss]tudy|[Uu]mfrage)(?:s|es|n)?\b/u;
/** `WHO malaria report 2023: …`, `Unicef-Bericht 2022`, `FAO 2023: …`: a publisher and a year. */
const ofYear =
  /(?:^|[\s("„“])(?!(?:New|Recent|Latest|Shocking|Big|Internal|Annual|Neue[rs]?|Aktuelle[rs]?|Große[rs]?|Laut|Eine?r?|According|Our|Unsere?|My|The|This|In|Im|Ab|Since|Seit)(?!\p{L}))\p{Lu}[\p{L}&]+(?:[ -][\p{L}&’'-]+){0,4}[ -](?:[Rr]eport|[Rr]eview|[Ss]tudy|[Ss]urvey|[Ii]ndex|[Oo]utlook|[Ff]act ?sheet|[Bb]ericht|[Ss]tudie|[Uu]mfrage|[Jj]ahrbuch|[Ss]tatistik),? \(?(?:19|20)\d\d|(?:^|[\s("„“])\p{Lu}{2,}\p{L}*,? \(?(?:19|20)\d\d\)?:/u;

/** `The WHO reports`, `Pew Research found`. */
const reporter =
  /(?:\p{Lu}{3,}|(?:\p{Lu}[\p{L}&]+ )\p{Lu}[\p{L}&]+) (?:found|finds|reports|reported|says|said|estimates|shows|puts|counted|counts|recorded|records|measured|surveyed|asked|meldet|schätzt|berichtet|zeigt|rechnet|zählte|zählt|zählten|erfasste|registrierte|ermittelte|befragte)\b/u;

/** `so der VDV`, `so Gallup`. */
const saidSo = /(?:^|[,“"] )so (?:(?:der|die|das) )?\p{Lu}/u;

/** `It's from the WHO fact sheet`, `Die Zahlen stammen vom Umweltbundesamt`. */
const itsFrom =
  /\b(?:(?:[Ii]t|[Tt]hat)(?:['’]s| is| comes)|[Tt]hey['’]re|[Tt]hey are|(?:[Ff]igure|[Nn]umber|[Ss]tat)s? (?:is|are|comes?)|[Zz]ahl(?:en)? (?:ist|sind|stammt|stammen|kommt|kommen|hab(?:e|en) (?:ich|wir))) (?:from|aus|von|vom) (?:the |der |dem |den )?\p{Lu}/u;

const forms = [itsFrom, saidSo, bracket, accordingTo, zufolge, report, reporter, ofYear];
/** `Eine Studie`, `Neue Umfrage`: a report, but nobody's. */
const nobodys =
  /\b(?:[Ee]iner|[Dd]er|[Aa]n|Eine|Die|Diese|Neue|Aktuelle|Mehrere|Viele|A|The|This|New|Recent|One|Another|a|an|one|the) (?:[\p{Ll}-]+ )?(?:US|EU|UK|Langzeit|Online|Meta|Vergleichs|Feld|American|British|German|European)?[ -]?(?:Studie|Umfrage|Report|Bericht|Index|Untersuchung|[Ss]tudie|[Ss]tudy|[Ss]urvey|[Rr]eport)(?:n|s)?\b/gu;

/** Whether the sentence names who counted: in brackets, with `laut`, as a report with a name. */
export function namesOrigin(text: string, sentence: Span): boolean {
  const plain = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence))
    .replace(nobodys, '');
  return forms.some((form) => form.test(plain));
}
