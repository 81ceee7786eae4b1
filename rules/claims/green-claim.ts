/** Words such as "climate neutral" need something to stand on, in the same post. */
import type { Analysis } from '../analysis.ts';
import { type Dictionary, type Hit, words } from '../dictionary.ts';
import type { Company } from '../pack/schema.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { escapePattern } from '../text/pattern.ts';
import { isAmong } from '../text/words-around.ts';
import {
  futureGoals,
  type GreenClaim,
  greenClaims,
  greenProof,
  noClaimWords,
  offers,
  offsets,
  otherTopics,
  ownOffer,
  ownSeals,
} from './green-lexicon.ts';

const dictionaries = {
  claim: greenClaims,
  offer: offers,
  own: ownOffer,
  proof: greenProof,
  offset: offsets,
  goal: futureGoals,
  seal: ownSeals,
  other: otherTopics,
};
type Found = Analysis<typeof dictionaries & { name: Dictionary<undefined> }>;

/** What is wrong with a claim decides what helps. */
type Problem = GreenClaim | 'goal' | 'offset' | 'seal';

/** Characters behind the sentence in which evidence still belongs to the claim. */
const proofReach = 400;
/** Words between a claim and the thing that it praises. */
const offerReach = 3;
/** Characters in front of thing and claim in which the own side is named. */
const ownReach = 40;
/** Characters around a claim in which things are looked for. */
const offerSight = 200;

const acme = { company: { names: ['Kornblum'], products: ['Lastesel'], domains: [], accounts: [] } };

export const greenClaim = defineRule({
  id: 'claims/green-claim',
  severity: 'warn',
  dictionaries: (_options: Record<string, never>, { company }) => ({ ...dictionaries, name: namesOf(company) }),
  messages: {
    de: ({ claim, problem }: { claim: string; problem: Problem }) => ({
      what: {
        generic: `„${claim}“ sagt alles und nichts, und der Beleg fehlt.`,
        neutral: `Für „${claim}“ fehlt im Beitrag der Beleg.`,
        offset: `„${claim}“ beruht hier auf Ausgleich.`,
        goal: `„${claim}“ ist hier ein Versprechen für die Zukunft.`,
        seal: `„${claim}“ ist ein Siegel, das ihr euch selbst gebt.`,
      }[problem],
      why: {
        generic:
          'Allgemeine Umweltaussagen sind seit 27. September 2026 nur mit anerkannter hervorragender Leistung erlaubt (Richtlinie (EU) 2024/825, § 5 UWG).',
        neutral:
          'Solche Aussagen müssen belegt sein, und der Beleg gehört daneben (§ 5 UWG, Richtlinie (EU) 2024/825).',
        offset:
          'Aussagen über ein Produkt, die auf CO₂-Ausgleich beruhen, sind seit 27. September 2026 verboten (Richtlinie (EU) 2024/825).',
        goal: 'Ziele brauchen seit 27. September 2026 einen öffentlichen Plan, den jemand von außen prüft (Richtlinie (EU) 2024/825).',
        seal: 'Siegel ohne unabhängige Prüfung sind seit 27. September 2026 verboten (Richtlinie (EU) 2024/825).',
      }[problem],
      instead: {
        generic: 'Sag, welcher Teil besser ist, um wie viel, und verlink, wie das gemessen wurde.',
        neutral: 'Nenn Zahl und Verfahren, und verlink beides im selben Beitrag.',
        offset: 'Sag, wie viel ihr selbst eingespart habt, und nenn den Ausgleich getrennt davon.',
        goal: 'Verlink den Plan, oder erzähl vom nächsten Schritt, der schon läuft.',
        seal: 'Nimm ein anerkanntes Zeichen mit Link, oder lass das Siegel weg.',
      }[problem],
    }),
    en: ({ claim, problem }) => ({
      what: {
        generic: `“${claim}” says everything and nothing, and there is no proof.`,
        neutral: `There is no proof for “${claim}” in the post.`,
        offset: `“${claim}” rests on offsets here.`,
        goal: `“${claim}” is a promise for the future here.`,
        seal: `“${claim}” is a seal that you give yourselves.`,
      }[problem],
      why: {
        generic:
          'In the EU generic environmental claims need recognised excellent performance since 27 September 2026 (Directive (EU) 2024/825).',
        neutral:
          'Such claims need proof, and the proof belongs beside them (Directive (EU) 2024/825, UK Green Claims Code).',
        offset:
          'Claims on a product that rest on offsets are banned in the EU since 27 September 2026 (Directive (EU) 2024/825).',
        goal: 'In the EU goals need a public plan that somebody from outside checks since 27 September 2026 (Directive (EU) 2024/825).',
        seal: 'Seals without an independent check are banned in the EU since 27 September 2026 (Directive (EU) 2024/825).',
      }[problem],
      instead: {
        generic: 'Say which part is better, by how much, and link to how that was measured.',
        neutral: 'Give figure and method, and link to both in the same post.',
        offset: 'Say how much you saved yourselves, and name the offset apart from that.',
        goal: 'Link to the plan, or tell about the next step that has already begun.',
        seal: 'Use a recognised label with a link, or leave the seal out.',
      }[problem],
    }),
  },
  source: {
    title: 'Directive (EU) 2024/825, applied since 27 September 2026; § 5 UWG',
    url: 'https://eur-lex.europa.eu/eli/dir/2024/825/oj',
    checked: '2026-11-21',
  },
  examples: {
    flag: [
      'Unsere neue Verpackung ist umweltfreundlich und sieht gut aus.',
      'Wir sind klimaneutral, und darauf sind wir stolz.',
      'Wir werden bis 2030 klimaneutral, versprochen.',
      'Unsere Schuhe sind klimaneutral, weil wir alles kompensieren.',
      'Alle Taschen tragen jetzt unser eigenes Nachhaltigkeitssiegel.',
      { text: 'Der Lastesel ist das nachhaltigste Fahrzeug für die Stadt.', pack: acme },
      'Jetzt neu: nachhaltige Mode für den Herbst.',
      'Our new packaging is eco-friendly and looks good.',
      'We are carbon neutral and proud of it.',
      'Our company will be net zero by 2030, and that is a promise.',
      'Our shoes are carbon neutral because we offset every pair.',
      'Each of the bags now carries our own sustainability label.',
    ],
    pass: [
      'Unsere Verpackung ist umweltfreundlicher: 40 Prozent weniger Plastik als 2024, so haben wir gemessen: https://kornblum.example/verpackung',
      'Unser Papier ist umweltfreundlich und trägt den Blauen Engel.',
      'Unser Kühlschrank ist energieeffizient, Energieeffizienzklasse A.',
      'Die Grünen wollen klimaneutrale Autos fördern.',
      'Unser Stand auf der Grünen Woche ist fertig, und das Rad ist grün.',
      'Eine Studie zeigt, dass nachhaltige Verpackungen mehr kosten als gedacht.',
      'Ich fahre umweltfreundlich mit dem Rad zur Arbeit.',
      'Das hat uns nachhaltig beeindruckt, und wir bauen unser Lager um.',
      'Wie nachhaltig ist unsere Verpackung? Wir haben nachgerechnet.',
      'Unsere Räder sind nicht klimaneutral, aber sie halten lange.',
      'Das grüne Rad ist unser Liebling.',
      'Unsere Stadt wird grüner, bis 2030 soll sie klimaneutral sein.',
      'Wir machen Urlaub an der Ostsee, klimafreundlich mit dem Zug.',
      'We talked about sustainable fashion with our students today.',
      'Our planet needs sustainable solutions now.',
      'Our packaging is energy efficient, energy class A.',
      'Our paper is eco-friendly and carries the EU Ecolabel.',
      'The Green Party wants climate neutral cars in the city.',
      'This is not a sustainable pace for our team.',
      'A study says that sustainable packaging costs more than expected.',
      'Our green bike is the one that everybody likes.',
      'I try to live a bit more sustainable and take the train.',
    ],
  },
  check(analysis, report) {
    const { hits } = analysis;
    for (const seal of hits.seal) {
      if (analysis.isQuoted(seal) || startsIn(hits.other, analysis.sentenceOf(seal))) continue;
      report(seal, { claim: seal.text, problem: 'seal' }, { evidence: { problem: 'seal' } });
      return;
    }
    for (const claim of hits.claim) {
      const sentence = analysis.sentenceOf(claim);
      if (sentence.question || analysis.isQuoted(claim) || startsIn(hits.other, sentence)) continue;
      if (isAmong(noClaimWords, analysis, claim, sentence) || !isAboutOwnOffer(analysis, claim, sentence)) continue;
      const problem = problemOf(analysis, claim, sentence);
      if (problem === undefined) continue;
      report(claim, { claim: claim.text, problem }, { evidence: { problem } });
      return;
    }
  },
});

/** The company with its thing, the company with its climate balance, or its name; `nachhaltige Mode` only in an advertisement. */
function isAboutOwnOffer({ hits }: Found, claim: Hit<GreenClaim>, sentence: Span): boolean {
  if (startsIn(hits.name, sentence)) return true;
  if (!startsIn(hits.own, sentence)) return false;
  if (claim.entry.data === 'neutral') return true;
  const near = {
    start: Math.max(sentence.start, claim.start - offerSight),
    end: Math.min(sentence.end, claim.end + offerSight),
  };
  return startingIn(hits.offer, near).some((offer) => {
    const start = Math.min(offer.start, claim.start);
    const isOwn = startsIn(hits.own, { start: Math.max(sentence.start, start - ownReach), end: start });
    return isOwn && (distance(offer, claim) <= offerReach || offer.start < claim.start);
  });
}

function distance(one: Hit, other: Hit): number {
  return one.wordEnd <= other.wordStart ? other.wordStart - one.wordEnd : one.wordStart - other.wordEnd;
}

function problemOf({ hits, entities }: Found, claim: Hit<GreenClaim>, sentence: Span): Problem | undefined {
  const around = { start: sentence.start - proofReach, end: sentence.end + proofReach };
  if (startsIn(hits.offset, around)) return 'offset';
  if (startsIn(hits.proof, around) || startsIn(entities.urls, around)) return undefined;
  return startsIn(hits.goal, sentence) ? 'goal' : claim.entry.data;
}

function namesOf({ names, products }: Company): Dictionary<undefined> {
  return words({ any: [...names, ...products].filter((name) => /[\p{L}\p{N}]/u.test(name)).map(escapePattern) });
}
