import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../rules/compile.ts';
import { packSchema } from '../../../rules/pack/schema.ts';
import { announcement } from '../../../rules/tone/announcement.ts';
import { boilerplate } from '../../../rules/tone/boilerplate.ts';
import { pressRelease } from '../../../rules/tone/press-release.ts';
import { conversationSamples, pressSamples } from './samples.ts';

const pack = packSchema.parse({ schema: 1, id: 'tone', version: 1, title: 'Tone', languages: ['de', 'en'] });
const reviewer = compilePack(pack, [pressRelease as never, announcement as never, boilerplate as never]);
const findingsOf = (text: string, rule: string) =>
  reviewer.review({ text }).findings.filter((one) => one.rule === rule);

const isOfConversation = (group: string): boolean =>
  ['first-person', 'address', 'question', 'invitation', 'informal'].includes(group);

describe('tone/press-release', () => {
  test.each([...pressSamples.de, ...pressSamples.en])('holds: %s', (text) => {
    const [finding, ...others] = findingsOf(text, 'tone/press-release');
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warn');
    expect(finding?.suggestions.length).toBeGreaterThanOrEqual(2);
    expect(finding?.suggestions.length).toBeLessThanOrEqual(3);
    expect(new Set(finding?.suggestions).size).toBe(finding?.suggestions.length);
    expect(finding?.evidence.score).toBe(reviewer.review({ text }).tone.score);
  });

  test.each([...pressSamples.de, ...pressSamples.en])('names the changes that help most: %s', (text) => {
    const { score, changes = [], reasons } = reviewer.review({ text }).tone;
    expect(changes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(changes.map(({ group }) => group)).size).toBe(changes.length);
    let before = score;
    for (const change of changes) {
      expect(change.score).toBeLessThanOrEqual(before);
      before = change.score;
      const reason = reasons.find(({ group }) => group === change.group);
      expect(reason === undefined || reason.points > 0 || isOfConversation(change.group)).toBe(true);
    }
    expect(before).toBeLessThan(score);
    expect(findingsOf(text, 'tone/press-release')[0]?.evidence.changes).toEqual(changes);
  });

  it('is right about what a change would do', () => {
    const before = reviewer.review({
      text: 'Die Klinik Westfelde erweitert im Frühjahr das Angebot für Herzkranke. Die Eröffnung der Station ist für den 3. Mai geplant.',
    }).tone;
    expect(before.changes?.[0]?.group).toBe('first-person');
    const after = reviewer.review({
      text: 'Wir erweitern im Frühjahr unser Angebot für Herzkranke. Die Eröffnung der Station ist für den 3. Mai geplant.',
    }).tone;
    expect(Math.abs(after.score - (before.changes?.[0]?.score ?? 1))).toBeLessThan(0.25);
  });

  it('never stops a post', () => {
    const severities = [...pressSamples.de, ...pressSamples.en].flatMap((text) =>
      reviewer.review({ text }).findings.map(({ severity }) => severity),
    );
    expect(severities).not.toContain('stop');
  });

  it('holds a post only when it is quite sure, and gives a tip below', () => {
    const mixed = [
      'Als Teil unserer Nachhaltigkeitsstrategie haben wir einen wichtigen Meilenstein erreicht: Unser Standort in Gera wurde nach ISO 50001 zertifiziert. Wir danken allen Beteiligten für ihr Engagement.',
      'Die Erfolgsgeschichte geht weiter: 500.000ster Rasenmäher läuft in Zwickau vom Band.',
      'Neuer Blogbeitrag: Wie man ein Bezahlformular testet, ohne den Verstand zu verlieren. Fünf Tipps, keine Zauberei. Link im ersten Kommentar.',
      'Schönes Detail am Rande: Die alte Presse aus dem Jahr 1962 läuft immer noch, und zwar leiser als die neue.',
    ].map((text) => reviewer.review({ text }));
    for (const { tone, findings } of mixed) {
      const severity = findings.find(({ rule }) => rule === 'tone/press-release')?.severity;
      if (tone.label === 'conversation') expect(severity).toBe(undefined);
      else expect(severity).toBe(tone.score >= 0.8 ? 'warn' : 'hint');
    }
    const labels = mixed.map(({ tone }) => tone.label);
    expect(labels).toEqual(expect.arrayContaining(['mixed', 'press-release']));
    expect(mixed.some(({ tone }) => tone.label === 'press-release' && tone.score < 0.8)).toBe(true);
  });
});

describe('a sober post', () => {
  test.each([
    'Wenn der Vorsitzende nach der Mitgliederversammlung noch länger bleibt, um mit den jugendlichen Mitgliedern die Spülmaschine des Vereinsheims auszuräumen.',
    'Urban seagulls belong to the most underestimated residents of coastal towns: intelligent, adaptable, and completely indifferent to municipal regulations concerning sandwiches.',
  ])('without a mark of a release is a tip, whatever its score: %s', (text) => {
    expect(reviewer.review({ text }).tone.score).toBeGreaterThanOrEqual(0.8);
    expect(findingsOf(text, 'tone/press-release').map(({ severity }) => severity)).toEqual(['hint']);
  });

  test.each([
    'Die Verwaltung der Kleingartenanlage besteht aus einem Vorstand, einem Beirat und einer Schlichtungsstelle. Die Zuständigkeiten der Schlichtungsstelle umfassen Streitigkeiten über Heckenhöhen, Ruhezeiten und Wasserzähler. Entscheidungen der Schlichtungsstelle erfolgen schriftlich innerhalb von vier Wochen. Die Geschäftsordnung regelt darüber hinaus die Zusammensetzung des Beirats, die Durchführung der Versammlungen und die Aufbewahrung der Unterlagen. Eine Veröffentlichung der Niederschriften erfolgt im Schaukasten am Eingang der Anlage.',
  ])('of a length at which somebody would have said I or you is held: %s', (text) => {
    expect(findingsOf(text, 'tone/press-release').map(({ severity }) => severity)).toEqual(['warn']);
  });

  test.each([
    'Erstaunlicher Befund. https://zeitung.example/artikel/2026/11/befund',
    'Questionable headline. https://t.example/d97v3eyKmL',
  ])('is not made a headline by the words of an address: %s', (text) => {
    expect(reviewer.review({ text }).tone.label).toBe('conversation');
  });
});

describe('a conversation', () => {
  test.each([...conversationSamples.de, ...conversationSamples.en])('is left alone: %s', (text) => {
    expect(reviewer.review({ text }).findings).toEqual([]);
  });
});

describe('tone/announcement', () => {
  it('marks the phrase itself and offers another wording', () => {
    const text = 'Liebe Leute, wir freuen uns, euch mitteilen zu dürfen, dass Kira ab Mai das Lager leitet.';
    const [finding] = findingsOf(text, 'tone/announcement');
    expect(text.slice(finding!.start, finding!.end)).toBe('freuen uns, euch mitteilen zu dürfen');
    expect(finding?.suggestions).toEqual(['Es ist so weit: …']);
  });
});

describe('the fixes of tone/boilerplate', () => {
  const mended = (text: string): string => {
    const fix = findingsOf(text, 'tone/boilerplate').find((one) => one.fix)?.fix;
    return fix === undefined ? text : text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
  };

  test.each([
    ['The hall is ready.\n\n###', 'The hall is ready.'],
    ['The hall is ready.\n\n###\n\nCome and see.', 'The hall is ready.\n\nCome and see.'],
    ['FOR IMMEDIATE RELEASE\n\nThe hall is ready.', 'The hall is ready.'],
    ['The hall is ready.\n\nMedia contact:\nIna Vogt\npress@acme.example', 'The hall is ready.'],
    ['Die Halle ist fertig.\r\n\r\n– Ende –', 'Die Halle ist fertig.'],
    ['Die Halle ist fertig.\n\nPressekontakt: Ina Vogt\n\nBis Freitag!', 'Die Halle ist fertig.\n\nBis Freitag!'],
  ])('turn %j into %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('are not offered where nothing would be left, or where the words stand in a sentence', () => {
    for (const text of ['###', 'FOR IMMEDIATE RELEASE', 'Frag den Pressekontakt unserer Messe, der weiß es.']) {
      expect(findingsOf(text, 'tone/boilerplate').filter(({ fix }) => fix)).toEqual([]);
    }
  });

  it('mend one after the other and end', () => {
    let text = pressSamples.en[3]!;
    for (let round = 0; round < 10; round++) text = mended(text);
    expect(text).not.toMatch(/###|FOR IMMEDIATE|contact/i);
    expect(text).toContain('The Tidewater Foundation');
  });
});
