import { describe, expect, it } from 'vitest';
import { angerAtWork } from '../../../rules/heat/anger-at-work.ts';
import { insult } from '../../../rules/heat/insult.ts';
import { findingsOf } from '../one-rule.ts';

describe('heat/anger-at-work', () => {
  it('is a tip with a pause, never more', () => {
    const text = 'WAS FÜR EIN SAFTLADEN!!! Der Chef ist unfähig, ich bin stinksauer und hasse diesen Job.';
    expect(findingsOf(angerAtWork, text)).toMatchObject([{ severity: 'hint', evidence: { pauseMinutes: 10 } }]);
  });

  it('needs two signs', () => {
    expect(findingsOf(angerAtWork, 'Ich bin genervt vom Meeting.')).toEqual([]);
    expect(findingsOf(angerAtWork, 'Ich bin genervt vom Meeting!!!')).toHaveLength(1);
    expect(findingsOf(angerAtWork, 'Ich bin genervt und wütend nach dem Meeting.')).toHaveLength(1);
  });

  it('counts the night by the clock of the author, where it is known', () => {
    const at = (now: string) => findingsOf(angerAtWork, { text: 'Ich bin genervt vom Meeting.', now }).length;
    expect(at('2026-11-21T23:10:00+01:00')).toBe(1);
    expect(at('2026-11-22T04:10:00+01:00')).toBe(1);
    expect(at('2026-11-21T14:10:00+01:00')).toBe(0);
    expect(at('2026-11-21T23:10:00Z')).toBe(0);
  });

  it.each([
    'Unbezahlte Überstunden, schon wieder!!! Ich bin stinksauer auf diese Firma.',
    'Der Betriebsrat hat recht, der Chef ist unfähig!!! Mir reicht’s.',
    'Ich habe den Vorfall der Meldestelle gesagt, der Chef lacht. Zum Kotzen.',
    'My boss is a joke and we are fed up. Tomorrow the union comes.',
    'Unsafe machines again, I am sick of this company!!!',
    'Equal pay now!!! I am furious with management.',
  ])('says nothing to what is protected: %s', (text) => {
    expect(findingsOf(angerAtWork, text)).toEqual([]);
  });
});

describe('heat/insult', () => {
  it('holds what is aimed at somebody and only hints at the rest', () => {
    expect(findingsOf(insult, 'Der Kunde ist ein Idiot.')).toMatchObject([{ severity: 'warn' }]);
    expect(findingsOf(insult, 'Trottel am Werk, wie immer.')).toMatchObject([{ severity: 'hint' }]);
  });

  it('is never a stop', () => {
    const text = 'Du Arschloch, du Idiot, halt die Fresse! You moron, shut the fuck up!';
    const severities = new Set(findingsOf(insult, text).map(({ severity }) => severity));
    expect([...severities]).toEqual(['warn']);
  });
});
