import { describe, expect, it } from 'vitest';
import { publicData } from '../../../rules/reply/public-data.ts';
import { findingsOf } from '../one-rule.ts';

function shown(text: string): string[] {
  const post = { text, kind: 'reply', author: { kind: 'brand' } } as const;
  return findingsOf(publicData, post).map(({ start, end }) => text.slice(start, end));
}

describe('what an answer shows of the person', () => {
  it.each([
    ['Die Kollegin versucht es unter der bei uns hinterlegten 0660 3318275.', '0660 3318275'],
    ['Unser Monteur hat versucht, Sie unter 0160 33182754 zu erreichen.', '0160 33182754'],
    ['We tried to reach you on 07911 500461 twice today.', '07911 500461'],
    ['The number you gave us, 07700 900461, does not connect.', '07700 900461'],
    ['The dues come out of the Visa ending 5518.', '5518'],
    ['Erstattet auf die Karte mit der Endung 5518.', '5518'],
    ['Hey Bram, member 410-77392 is active until May.', '410-77392'],
    ['Mietvertrag T-77392: Die Miete fehlt noch.', 'T-77392'],
    ['Hi Bram, your cholesterol came back high.', 'cholesterol came back'],
    ['Liebe Frau Ohm, Ihr Abstrich war auffällig.', 'Abstrich war auffällig'],
    ['Your son Milo was absent twice this week.', 'Your son Milo'],
    ['Ihr Mietvertrag 88214-3 läuft im Mai aus, Frau Klein.', '88214-3'],
    ['You are three payments behind on your loan, Mr Todd.', 'You are three payments behind on your loan'],
    ['Sie hatten die Kontrolltermine im Mai leider versäumt.', 'Kontrolltermine im Mai leider versäumt'],
    ['Our notes say that you take blood thinners, Ms Lane.', 'you take blood thinners'],
    ['Dein Konto ist leider im Rückstand.', 'Dein Konto ist leider im Rückstand'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    'If you take blood thinners, tell the dentist.',
    'If you have missed payments, talk to us early.',
    'Sorry, your payment failed on our side for 2000 customers.',
    'Dein Handyvertrag läuft 24 Monate.',
    'Sie können Ihre Medikamente bei uns vorbestellen und mitnehmen.',
    'We keep your feedback on file. Our line 020 7946 0000 is open till eight.',
    'The sale is ending 2027, so take your time.',
    'Your test drive is booked, see you then!',
    'Deine Frage haben wir notiert, Antwort bis 15.03.2031.',
    'Has your X-ray come back positive or are you still waiting?',
    'Bring your son Milo along, entry is free.',
    'Frag gern nach, unser Team hilft Ihnen unter 0800 4417022 weiter.',
    'Results are in: your team won, congratulations!',
  ])('not %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('advice fits what is shown', () => {
    const [finding] = findingsOf(publicData, { text: 'Your biopsy came back benign.', kind: 'reply' });
    expect(finding!.instead).not.toContain('number');
  });
});
