/** The illness of somebody whose life is told to everybody: in an exhibition, a biography, a guided tour. */
import { isFirstName } from '../../../names.ts';
import type { Severity, Span } from '../../../review.ts';

const firstAndLast = /^(?<first>\p{Lu}[\p{L}-]+)\s(?:(?:van|von|de|du|la|der|den)\s){0,2}\p{Lu}\p{L}+/u;
const told =
  /(?<!\p{L})(?:\p{L}*[Aa]usstellung\p{L}*|\p{L}*[Mm]use(?:um|ums|en)|Kunsth(?:alle|aus)|Galerie|Retrospektive|Führung(?:en)?|Rundgang|Stadtspaziergang|Biogra(?:f|ph)ie\p{L}*|Lesung|Konzert\p{L}*|Oper|Gemälde|Werkschau|Nachlass|Jahrhundert\p{L}*|Gedenk\p{L}*|malte|komponierte|dichtete|exhibition|exhibit|museum|gallery|retrospective|biograph(?:y|er|ies)|memoirs?|walking tour|guided tour|heritage|plaque|concert|symphony|documentary|painted|composed|century|Nobel)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:hatte|litt|war|wurde|starb|verbrachte|erkrankte|lebte|verlor|bekam|had|suffered|was|were|lived|died|lost|battled|struggled|spent|contracted)(?!\p{L})/u;
/** Somebody whom the author knows. */
const known =
  /(?<!\p{L})(?:my|our|mein\p{L}*|unser\p{L}*|Kolleg\p{L}*|Nachbar\p{L}*|colleague|neighbou?r|friend|Freund\p{L}*)\s(?:\p{L}+\s){0,2}$/iu;
const today =
  /(?<!\p{L})(?:fehlt|ausfällt|fällt aus|kommt nicht|krankgemeldet|off sick|gute Besserung|get well)(?!\p{L})/iu;

/** Characters around an illness in which it is told what somebody is remembered for. */
const around = 240;

/** @param where the name and the illness; a hint is given for those who are called by two names alone */
export function isOfAPublicLife(text: string, { where, severity }: { where: Span; severity: Severity }): boolean {
  const first = firstAndLast.exec(text.slice(where.start, where.start + 60))?.groups?.first;
  if (first === undefined || !(severity === 'hint' || isFirstName(first))) return false;
  if (known.test(text.slice(Math.max(0, where.start - 40), where.start))) return false;
  const near = text.slice(Math.max(0, where.start - around), where.end + around);
  return told.test(near) && past.test(text.slice(where.start, where.end + 30)) && !today.test(near);
}
