/** Listed terms behind disguised words. */
import type { Term } from '../../pack/schema.ts';
import type { TermList } from '../../pack/term-list.ts';
import { foldPhrase } from '../../text/normalise.ts';
import { type DisguisedWord, fewestDisguisedLetters } from './disguised-words.ts';
import { nameEndings } from './term-partners.ts';

interface TermsBySpelling {
  terms: ReadonlyMap<string, Term>;
  /** First letters of all spellings: as many as a disguised word has at least, and endings leave them as they are. */
  beginnings: ReadonlySet<string>;
}

const known = new WeakMap<TermList, TermsBySpelling>();

/** The term that the word may stand for. The list is laid out when a text first asks for it: few ever do. */
export function termBehind({ readings }: DisguisedWord, terms: TermList): Term | undefined {
  let bySpelling = known.get(terms);
  if (bySpelling === undefined) {
    bySpelling = spellingsOf(terms);
    known.set(terms, bySpelling);
  }
  for (const reading of readings) {
    if (!bySpelling.beginnings.has(beginningOf(reading))) continue;
    for (const spelling of withoutEndings(reading)) {
      const term = bySpelling.terms.get(spelling);
      if (term !== undefined) return term;
    }
  }
  return undefined;
}

/** A word as it is and without each ending that it may have. */
export function withoutEndings(word: string): string[] {
  const stems = [word];
  for (const ending of nameEndings) {
    if (word.length - ending.length >= fewestDisguisedLetters && word.endsWith(ending))
      stems.push(word.slice(0, -ending.length));
  }
  return stems;
}

/** Terms that ask for an exact case are left out: who hides a word does not keep it. */
function spellingsOf(terms: TermList): TermsBySpelling {
  const bySpelling = new Map<string, Term>();
  for (const term of terms) {
    if (term.matchCase) continue;
    for (const phrase of term.match) {
      for (const spelling of [phrase, withoutMarks(phrase)].map((one) => foldPhrase(one).replaceAll(' ', ''))) {
        if (spelling.length >= fewestDisguisedLetters && !bySpelling.has(spelling)) bySpelling.set(spelling, term);
      }
    }
  }
  return { terms: bySpelling, beginnings: new Set([...bySpelling.keys()].map(beginningOf)) };
}

function beginningOf(word: string): string {
  return word.slice(0, fewestDisguisedLetters);
}

/** `Phonix`: a 0 stands for ö as well as for o. */
function withoutMarks(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}+/gu, '');
}
