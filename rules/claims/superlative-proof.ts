/** Who says to be the first, the largest or the leading one must be able to prove it. */
import type { Analysis } from '../analysis.ts';
import { type Dictionary, words } from '../dictionary.ts';
import type { Company } from '../pack/schema.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';
import { isAmong } from '../text/words-around.ts';
import { claimLaw } from './claim-law.ts';
import { noClaim, ownSide, proof, topPositions, turningWords } from './superlative-lexicon.ts';

/** Characters in front of and behind the sentence in which a source still belongs to the claim. */
const proofReach = { before: 60, behind: 240 };

const acme = { company: { names: ['Kornblum'], products: [], domains: [], accounts: [] } };

export const superlativeProof = defineRule({
  id: 'claims/superlative-proof',
  severity: 'hint',
  dictionaries: (_options: Record<string, never>, { company }) => ({
    claim: topPositions,
    name: namesOf(company),
    proof,
    noClaim,
  }),
  messages: {
    de: ({ claim }: { claim: string }, law) => ({
      what: `„${claim}“ ist eine Behauptung, die sich prüfen lässt, und der Beleg fehlt.`,
      why: `Wer sich an die Spitze stellt, muss einen deutlichen und dauerhaften Vorsprung nachweisen können${law}.`,
      instead: 'Nenn Zahl, Jahr und Quelle, oder erzähl, was ihr anders macht.',
    }),
    en: ({ claim }, law) => ({
      what: `“${claim}” is a claim that can be checked, and there is no proof.`,
      why: `Who claims the top position must be able to prove a clear and lasting lead${law}.`,
      instead: 'Give figure, year and source, or tell what you do differently.',
    }),
  },
  source: claimLaw,
  examples: {
    flag: [
      'Wir sind der führende Anbieter für Lastenräder und freuen uns auf euch.',
      'Wir sind die Nummer eins bei Lastenrädern.',
      'Unser Laden ist Deutschlands größter Händler für alte Schrauben.',
      'Als Marktführer wissen wir, was Familien brauchen.',
      { text: 'Kornblum ist Weltmarktführer für Lastenräder.', pack: acme },
      { text: 'Weltweit führend bei Lastenrädern, und das aus der Werkstatt.', author: { kind: 'brand' } },
      'We are the leading provider of cargo bikes and happy about it.',
      'Our app is the #1 for parents with two kids.',
      'We run the largest network of repair shops in Europe.',
    ],
    pass: [
      'Laut Stiftung Warentest sind wir der beste Anbieter im Jahr 2026.',
      'Wir sind gemessen am Umsatz Marktführer, die Zahlen stehen im Bericht: https://kornblum.example/bericht',
      'Regel Nummer eins bei uns: Wer die Kanne leert, kocht neuen Kaffee.',
      'Der größte Händler der Stadt macht zu, das ist schade.',
      'Unsere größte Herausforderung war der Regen.',
      'Unser bestes Team ist das aus dem Lager.',
      'Eine Kundin sagte: „Ihr seid die Nummer eins für uns.“',
      'Wir wollen eines Tages Marktführer werden.',
      'Sind wir Marktführer? Keine Ahnung, wir bauen Räder.',
      'Unser Sohn ist die Nummer 1 in seiner Klasse.',
      'Mein bester Freund arbeitet bei uns im Laden.',
      'According to Which? we are the best provider of 2026.',
      'Rule number one with us: who empties the pot makes new coffee.',
      'The largest retailer in town is closing, and that is sad.',
      'We work with the leading provider of solar panels.',
      'First of all, we want to thank you.',
      'Our biggest mistake was to wait that long.',
      'A customer wrote: “You are the number one for us.”',
      '#1 Wash your hands. #2 Dry them. That is how we do it.',
    ],
  },
  onlyWith: ['claim'],
  check(analysis, report) {
    const { hits } = analysis;
    for (const claim of hits.claim) {
      const sentence = analysis.sentenceOf(claim);
      const isOwn = isAmong(ownSide, analysis, claim, sentence) || startsIn(hits.name, sentence);
      // An account of the company speaks of itself, also without a “we”.
      if (!isOwn && !(analysis.post.author?.kind === 'brand' && claim.entry.data === 'strong')) continue;
      if (sentence.question || startsIn(hits.noClaim, sentence) || isListed(analysis, claim)) continue;
      if (isAmong(turningWords, analysis, claim, sentence)) continue;
      const around = { start: sentence.start - proofReach.before, end: sentence.end + proofReach.behind };
      if (startsIn(hits.proof, around) || startsIn(analysis.entities.urls, around)) continue;
      if (analysis.isQuoted(claim)) continue;
      report(claim, { claim: claim.text }, { evidence: { claim: claim.text } });
      return;
    }
  },
});

/** `#1 Wash your hands.` counts points. */
function isListed({ text, lineOf }: Analysis, claim: { start: number; end: number }): boolean {
  const written = text.slice(claim.start - 1, claim.end);
  return /^[#\s]?#?1$/.test(written) && claim.start - lineOf(claim).start <= 1;
}

function namesOf({ names }: Company): Dictionary<undefined> {
  return words({ any: names.filter(hasWord).map(escapePattern) });
}
