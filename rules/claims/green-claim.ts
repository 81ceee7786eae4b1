/**
 * Words such as "climate neutral" need something to stand on, in the same post. In the EU some kinds of claims are forbidden
 * whatever they stand on, such as those that rest on offsets; in other countries they must be provable.
 */
import type { Analysis } from '../analysis.ts';
import { type Dictionary, type Hit, words } from '../dictionary.ts';
import { anyOf, euCountries } from '../jurisdiction.ts';
import type { Company } from '../pack/schema.ts';
import type { Language } from '../post.ts';
import type { Span } from '../review.ts';
import { defineRule } from '../rule.ts';
import { startingIn, startsIn } from '../text/near.ts';
import { escapePattern, hasWord } from '../text/pattern.ts';
import { isAmong } from '../text/words-around.ts';
import { greenLaw } from './claim-law.ts';
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

/** What the law says, to be followed by its name. */
const whyIn: Record<Language, (problem: Problem, eu: boolean) => string> = {
  de: (problem, eu) =>
    eu
      ? {
          generic: 'Allgemeine Umweltaussagen sind nur mit anerkannter hervorragender Leistung erlaubt',
          neutral: 'Solche Aussagen müssen belegt sein, und der Beleg gehört daneben',
          offset: 'Aussagen über ein Produkt, die auf CO₂-Ausgleich beruhen, sind verboten',
          goal: 'Ziele brauchen einen öffentlichen Plan, den jemand von außen prüft',
          seal: 'Siegel ohne unabhängige Prüfung sind verboten',
        }[problem]
      : 'Umweltaussagen müssen klar sein und sich belegen lassen, und der Beleg gehört daneben',
  en: (problem, eu) =>
    eu
      ? {
          generic: 'Generic environmental claims need recognised excellent performance',
          neutral: 'Such claims need proof, and the proof belongs beside them',
          offset: 'Claims on a product that rest on offsets are banned',
          goal: 'Goals need a public plan that somebody from outside checks',
          seal: 'Seals without an independent check are banned',
        }[problem]
      : 'Environmental claims must be clear and provable, and the proof belongs beside them',
};

export const greenClaim = defineRule({
  id: 'claims/green-claim',
  severity: 'warn',
  dictionaries: (_options: Record<string, never>, { company }) => ({ ...dictionaries, name: namesOf(company) }),
  messages: {
    de: ({ claim, problem, eu }: { claim: string; problem: Problem; eu: boolean }, law) => ({
      what: {
        generic: `„${claim}“ sagt alles und nichts, und der Beleg fehlt.`,
        neutral: `Für „${claim}“ fehlt im Beitrag der Beleg.`,
        offset: `„${claim}“ beruht hier auf Ausgleich.`,
        goal: `„${claim}“ ist hier ein Versprechen für die Zukunft.`,
        seal: `„${claim}“ ist ein Siegel, das ihr euch selbst gebt.`,
      }[problem],
      why: `${whyIn.de(problem, eu)}${law}.`,
      instead: {
        generic: 'Sag, welcher Teil besser ist, um wie viel, und verlink, wie das gemessen wurde.',
        neutral: 'Nenn Zahl und Verfahren, und verlink beides im selben Beitrag.',
        offset: 'Sag, wie viel ihr selbst eingespart habt, und nenn den Ausgleich getrennt davon.',
        goal: 'Verlink den Plan, oder erzähl vom nächsten Schritt, der schon läuft.',
        seal: 'Nimm ein anerkanntes Zeichen mit Link, oder lass das Siegel weg.',
      }[problem],
    }),
    en: ({ claim, problem, eu }, law) => ({
      what: {
        generic: `“${claim}” says everything and nothing, and there is no proof.`,
        neutral: `There is no proof for “${claim}” in the post.`,
        offset: `“${claim}” rests on offsets here.`,
        goal: `“${claim}” is a promise for the future here.`,
        seal: `“${claim}” is a seal that you give yourselves.`,
      }[problem],
      why: `${whyIn.en(problem, eu)}${law}.`,
      instead: {
        generic: 'Say which part is better, by how much, and link to how that was measured.',
        neutral: 'Give figure and method, and link to both in the same post.',
        offset: 'Say how much you saved yourselves, and name the offset apart from that.',
        goal: 'Link to the plan, or tell about the next step that has already begun.',
        seal: 'Use a recognised label with a link, or leave the seal out.',
      }[problem],
    }),
  },
  source: greenLaw,
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
      'Our shoes are carbon neutral, we offset the rest: https://kornblum.example/offsets',
      { text: 'Our shoes are carbon neutral because we offset every pair.', pack: { jurisdiction: ['US'] } },
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
      {
        text: 'Our shoes are carbon neutral, we offset the rest: https://kornblum.example/offsets',
        pack: { jurisdiction: ['UK', 'US'] },
      },
      'I try to live a bit more sustainable and take the train.',
    ],
  },
  onlyWith: ['seal', 'claim'],
  check(analysis, report, _options, { jurisdiction }) {
    const { hits } = analysis;
    const european = jurisdiction.filter((country) => anyOf([country], euCountries));
    const eu = european.length > 0;
    /** Proof is asked for everywhere, the bans are European. */
    const concerned = (problem: Problem) => (eu && problem !== 'neutral' ? { jurisdiction: european } : {});
    for (const seal of hits.seal) {
      if (analysis.isQuoted(seal) || startsIn(hits.other, analysis.sentenceOf(seal))) continue;
      report(seal, { claim: seal.text, problem: 'seal', eu }, { evidence: { problem: 'seal' }, ...concerned('seal') });
      return;
    }
    for (const claim of hits.claim) {
      const sentence = analysis.sentenceOf(claim);
      if (sentence.question || analysis.isQuoted(claim) || startsIn(hits.other, sentence)) continue;
      if (isAmong(noClaimWords, analysis, claim, sentence) || !isAboutOwnOffer(analysis, claim, sentence)) continue;
      const problem = problemOf(analysis, claim, sentence, eu);
      if (problem === undefined) continue;
      report(claim, { claim: claim.text, problem, eu }, { evidence: { problem }, ...concerned(problem) });
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

function problemOf(
  { hits, entities }: Found,
  claim: Hit<GreenClaim>,
  sentence: Span,
  eu: boolean,
): Problem | undefined {
  const around = { start: sentence.start - proofReach, end: sentence.end + proofReach };
  const isProven = startsIn(hits.proof, around) || startsIn(entities.urls, around);
  if (startsIn(hits.offset, around) && (eu || !isProven)) return 'offset';
  if (isProven) return undefined;
  return startsIn(hits.goal, sentence) ? 'goal' : claim.entry.data;
}

function namesOf({ names, products }: Company): Dictionary<undefined> {
  return words({ any: [...names, ...products].filter(hasWord).map(escapePattern) });
}
