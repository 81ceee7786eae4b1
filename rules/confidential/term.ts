/** Names and topics that the company lists as not public, as long as they are not. */
import * as z from 'zod';
import type { Analysis } from '../analysis.ts';
import type { Dictionary, Hit } from '../dictionary.ts';
import { textIn } from '../localised.ts';
import type { HashedTerms, Term } from '../pack/schema.ts';
import type { Span } from '../review.ts';
import { defineRule, type ReportDetails } from '../rule.ts';
import { covers } from '../scope.ts';
import { findHashed, isHashed } from './hashed-terms/find-hashed.ts';
import { masked } from './mask.ts';
import { momentAt, momentIn } from './moment.ts';
import { termBehind, withoutEndings } from './term/disguised-terms.ts';
import { type DisguisedWord, leetWords, spacedWords } from './term/disguised-words.ts';
import { type ListedPhrase, TermEntries } from './term/term-entries.ts';
import { isTermIn } from './term/term-form.ts';

type TermDictionaries = { term: Dictionary<ListedPhrase> };

const phoenix = {
  terms: [
    {
      id: 'project-phoenix',
      match: ['Phönix', 'Project Phoenix'],
      until: '2027-03-01T09:00:00+01:00',
      except: ['Phönix aus der Asche'],
      message: { de: 'Phönix ist noch nicht öffentlich.', en: 'Phoenix is not public yet.' },
    },
    { id: 'stern', match: ['Stern'] },
  ],
};
const before = '2026-11-21T10:00:00Z';
const after = '2027-03-01T08:00:00Z';

export const term = defineRule({
  id: 'confidential/term',
  severity: 'stop',
  options: z.object({
    leetspeak: z
      .boolean()
      .default(false)
      .describe('Also finds terms with digits and signs for letters, such as Ph0en1x.'),
  }),
  dictionaries: (_options, pack): TermDictionaries => ({
    term: { any: new TermEntries(pack.terms) },
  }),
  messages: {
    de: ({ message, until }: Pick<Term, 'message' | 'until'>) => ({
      what: message
        ? textIn('de', message)
        : 'Das steht auf der Liste der Namen und Themen, die nicht öffentlich sind.',
      why: until
        ? `Bis ${momentIn('de', until)} bleibt es intern, und was einmal draußen ist, lässt sich nicht zurückholen.`
        : 'Was einmal draußen ist, lässt sich nicht zurückholen.',
      instead:
        'Lass es weg oder frag vorher nach. Geht es um einen Missstand, ist die interne Meldestelle für dich da.',
    }),
    en: ({ message, until }) => ({
      what: message ? textIn('en', message) : 'This is on the list of names and topics that are not public.',
      why: until
        ? `It stays inside until ${momentIn('en', until)}, and what is out cannot be taken back.`
        : 'What is out cannot be taken back.',
      instead:
        'Leave it out, or ask first. If this is about wrongdoing, the internal reporting office is there for you.',
    }),
  },
  examples: {
    flag: [
      { text: 'Morgen startet Phönix!', pack: phoenix, now: before },
      { text: 'Noch zwei Wochen bis zum Phönix-Start, wir sind alle müde.', pack: phoenix, now: before },
      { text: 'Das Phönixprojekt läuft rund.', pack: phoenix, now: before },
      { text: 'Unser Projekt-Phoenix nimmt Fahrt auf.', pack: phoenix, now: before },
      { text: 'Wir sitzen an Phönix’ letzter Woche und an Phönixs Preisen.', pack: phoenix, now: before },
      { text: 'Das wird gut, und mehr sage ich nicht: P h ö n i x!', pack: phoenix, now: before },
      { text: 'You did not read it here: P.h.o.e.n.i.x is nearly done.', pack: phoenix, now: before },
      { text: 'Noch drei Tage bis Ph0en1x, ich freu mich.', pack: phoenix, now: before, options: { leetspeak: true } },
      { text: 'Endlich Wochenende nach P\u200bhö\u200bnix.', pack: phoenix, now: before },
      { text: 'Endlich fertig mit Рhönix.', pack: phoenix, now: before },
      { text: 'Long day, good day. #ProjectPhoenix', pack: phoenix, now: before },
      { text: 'We will show ProjectPhoenix to the first customers.', pack: phoenix, now: before },
      { text: 'Das Sternprojekt hält uns wach.', pack: phoenix, now: before },
    ],
    pass: [
      { text: 'Wie Phönix aus der Asche kam unsere alte Kaffeemaschine zurück.', pack: phoenix, now: before },
      { text: 'Phönix ist da, und du kannst es ab heute ausprobieren.', pack: phoenix, now: after },
      { text: 'Phoenix is out, come and see it.', pack: phoenix, now: after },
      { text: 'Gestern Abend lagen wir auf der Wiese und haben Sternschnuppen gezählt.', pack: phoenix, now: before },
      { text: 'Yesterday we had the best lunch in weeks.', pack: phoenix, now: before },
      { text: 'D A N K E an alle, ihr seid die B e s t e n!', pack: phoenix, now: before },
      { text: 'We met at 5pm in room A4, and 1t was fun.', pack: phoenix, now: before, options: { leetspeak: true } },
      {
        text: 'Mein Gehalt reicht nicht für die Miete, und damit bin ich hier nicht allein.',
        pack: phoenix,
        now: before,
      },
      { text: 'Our pay does not keep up with rents. That is why I joined the union.', pack: phoenix, now: before },
    ],
  },
  check(analysis, report, { leetspeak }, pack) {
    const isOpen = (listed: Listed) =>
      !covers(listed, analysis.post, analysis.language) || !isSecretAt(listed, analysis.now);
    const reportedUntil = new Map<string, number>();
    for (const hit of analysis.hits.term) {
      const { term, phrase } = hit.entry.data;
      if (hit.start < (reportedUntil.get(term.id) ?? 0)) continue;
      if (isOpen(term) || !isListedForm(hit, phrase, analysis)) continue;
      reportedUntil.set(term.id, hit.end);
      report(hit, term, detailsOf(term, hit.text));
    }
    const hashed = pack.hashedTerms.filter((list) => !isOpen(list));
    for (const list of hashed) {
      for (const span of findHashed(analysis, list)) report(span, list, detailsOf(list, analysis.slice(span)));
    }
    if (pack.terms.length + hashed.length === 0) return;
    let reported = 0;
    for (const word of [...(leetspeak ? leetWords(analysis) : []), ...spacedWords(analysis)].sort(byPlace)) {
      if (word.start < reported) continue;
      const term = termBehind(word, pack.terms);
      const listed = term ?? hashed.find((list) => isBehind(word, list));
      if (listed === undefined || isOpen(listed)) continue;
      reported = word.end;
      report(word, listed, detailsOf(listed, analysis.slice(word)));
    }
  },
});

/** What a term and a hashed list say beside their words. */
type Listed = Omit<Term, 'match' | 'except' | 'wholeWord' | 'matchCase' | 'examples'>;

function detailsOf({ id, severity, until, suggestions, contact }: Listed, found: string): ReportDetails {
  return {
    excerpt: masked(found),
    evidence: { term: id, ...(until ? { until } : {}) },
    ...(severity ? { severity } : {}),
    ...(suggestions ? { suggestions } : {}),
    ...(contact ? { contact } : {}),
  };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function isBehind({ readings }: DisguisedWord, list: HashedTerms): boolean {
  return readings.flatMap(withoutEndings).some((spelling) => isHashed(spelling, list));
}

function isListedForm(hit: Hit<ListedPhrase>, phrase: string, analysis: Analysis): boolean {
  const term = hit.entry.data.term;
  return isTermIn(analysis, hit, phrase, { wholeWord: term.wholeWord === true, matchCase: term.matchCase === true });
}

function isSecretAt(term: Listed, now: number): boolean {
  if (term.from !== undefined && now < momentAt(term.from)) return false;
  return term.until === undefined || now < momentAt(term.until);
}
