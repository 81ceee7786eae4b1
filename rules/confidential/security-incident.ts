/** An attack or a leak at home: attackers read along, and there are duties to report. */

import { dataBreachLaw } from '../data-protection-law.ts';
import { defineRule } from '../rule.ts';
import { startsIn } from '../text/near.ts';
import { incidents, otherIncidents } from './incident-lexicon.ts';
import { companyWords, ownSideWords } from './own-side-lexicon.ts';
import { whistleBlowing } from './whistle-blowing.ts';

const acme = { company: { names: ['ACME'], products: [], domains: [], accounts: [] } };

export const securityIncident = defineRule({
  id: 'confidential/security-incident',
  severity: 'stop',
  dictionaries: (_options: Record<string, never>, pack) => ({
    incident: incidents,
    other: otherIncidents,
    disclosing: whistleBlowing,
    own: ownSideWords,
    company: companyWords(pack.company),
  }),
  messages: {
    de: ({ incident }: { incident: string }, law) => ({
      what: `Das klingt nach einem Vorfall bei euch: ${incident}.`,
      why: `Wer angreift, liest mit, und Betroffene und Behörden sollen es nicht zuerst hier erfahren${law}.`,
      instead:
        'Sag der IT und der Pressestelle Bescheid und lass sie sprechen. Geht es um einen Missstand, ist die interne Meldestelle für dich da.',
    }),
    en: ({ incident }, law) => ({
      what: `This sounds like an incident on your side: ${incident}.`,
      why: `Attackers read along, and those affected and the authorities should not hear it here first${law}.`,
      instead:
        'Tell IT and the press office and let them speak. If this is about wrongdoing, the internal reporting office is there for you.',
    }),
  },
  source: dataBreachLaw,
  examples: {
    flag: [
      'Bei uns geht nichts mehr, Hackerangriff seit heute früh.',
      'Unsere Server sind verschlüsselt, die Angreifer wollen Geld.',
      { text: 'ACME hat ein Datenleck, alles steht im Netz.', pack: acme },
      'We got hacked last night, nothing works.',
      'Ransomware on all our machines since this morning.',
      { text: 'There is a data breach at ACME, everything is out.', pack: acme },
    ],
    pass: [
      'So schützen wir uns vor Ransomware: drei Tipps.',
      'Das BSI meldet einen Hackerangriff auf eine Stadtverwaltung.',
      'Wir haben heute einen Cyberangriff geübt, das war lehrreich.',
      'Mein Instagram-Account wurde gehackt, bitte nicht auf Links klicken.',
      'Am Wochenende ist unser Hackathon, kommt vorbei!',
      'How we protect our systems against ransomware, in three steps.',
      'The city council reported a data breach yesterday.',
      'We had a security drill today, a fake data breach.',
      'My Instagram account was hacked, please ignore the links.',
      'Our hackathon is on Saturday, come and join us!',
    ],
  },
  onlyWith: ['incident'],
  check(analysis, report) {
    const { hits, post } = analysis;
    if (hits.incident.length === 0) return;
    const isOfficial = post.author?.kind === 'brand' || post.author?.kind === 'community';
    for (const incident of hits.incident) {
      const sentence = analysis.sentenceOf(incident);
      const isOwn =
        /\b(?:us|our)\b/i.test(incident.text) || startsIn(hits.own, sentence) || startsIn(hits.company, sentence);
      if (!isOwn || sentence.question || startsIn(hits.other, sentence)) continue;
      // Uncovering wrongdoing is protected (§ 5 GeschGehG, HinSchG): it may be held, but never needs a reason.
      const severity = isOfficial || hits.disclosing.length > 0 ? 'warn' : 'stop';
      report(incident, { incident: incident.text }, { severity, evidence: { incident: incident.text } });
      return;
    }
  },
});
