import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { publicData } from '../../../rules/reply/public-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFound(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ evidence }) => evidence?.data === 'health');
}

describe('a pregnancy that somebody else tells', () => {
  it.each([
    'darf noch keiner wissen aber unsere azubine celina brand is schwanger, 9. woche, chef weiß nix',
    'my manager stacey is pregnant and nobody at work knows',
    'Our receptionist Bev is pregnant again, not even her mum knows.',
    'Kollegin Jana Vogt erwartet ihr zweites Kind, offiziell ist es noch nicht.',
    'Unsere Kassiererin Dilek ist schon wieder schwanger, der Chef weiß es nicht.',
    'Our cleaner Beata is 20 weeks gone and hides it from the agency.',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'Beyoncé is pregnant with twins and the internet melted.',
    'Anna Kendrick is pregnant in her new film.',
    'Meine Frau ist schwanger, wir freuen uns!',
    "I'm 14 weeks pregnant and everything tastes of metal.",
    'Our dog Bella is pregnant, colleague Tom wants a puppy.',
    'Emma is expecting a lot from the new season.',
    'Kate is now four months along in her degree.',
    'Teacher Anna is having a baby goat visit her class.',
    'Unser Azubi Tom hat in der 9. Woche schon die Kasse allein gemacht.',
  ])('not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('illness in lists of a parish or a team', () => {
  it.each([
    'PRAYER LIST this week\nSister Geraldine Holt, rm 318, stage 4 ovarian\nBaby Kamari Pell, sickle cell crisis',
    'Prayers needed for Tom Marsh, liver failure, and little Amy Holt, leukemia.',
    'Auf der Gebetsliste: Hilde Lang (Brustkrebs), Kurt Bock (Demenz)',
    'Gebetskette:\nElfriede Lang, zweiter Schlaganfall\nKurt Bock, Bestrahlung ab Montag',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'We pray for rain. Sister Act is on tonight, stage 4 of the tour begins.',
    'Pfarrer Kurt Lang betet für den Frieden, Sonntag 10 Uhr, danach Kaffee.',
    'Ricky won stage four of the tour, what a ride.',
  ])('not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('what somebody said in a session', () => {
  it.each([
    'therapists need therapy too. today Marcus Holt finally told me about the relapse. #traumatherapy',
    'my client Josh Reed admitted in session he is drinking again',
    'Vierte Sitzung, und heute hat mir Jonas Reuter endlich vom Missbrauch erzählt.',
    'Klientin Sandra Pohl hat mir heute in der Sitzung vom Rückfall ihres Mannes erzählt.',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'My therapist told me relapse is part of it. I told her about the abuse, thanks Anna!',
    'Sarah Holt told us about trauma-informed teaching in a great session at the conference.',
    'Therapy dogs: session with Bruno told us all about trauma and how to hug.',
    'In der Sitzung hat mir Kollegin Jana das neue Gewaltschutzkonzept erklärt.',
    'Dr. Anna Frey erklärt in der Sitzung des Gemeinderats den Rückfall bei den Finanzen.',
  ])('not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('illness told in other words', () => {
  it.each([
    'nach elf stunden spätdienst: hannelore brandt, zimmer 4, darm, metastasen überall, und sie lacht noch',
    "With respect: Priya Raman missed the targets because she'd had two miscarriages since January.",
    "Tonight I held Desmond Frey's hand after we told him his HIV test had come back positive.",
    'Die Bewerbung von Frau Selin Kara hat uns beeindruckt, trotz ihrer MS.',
    'unser trainer ole hat depressionen, deswegen fällt das training aus',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'meine kollegin lena mag krebs als sternzeichen',
    'Our colleague Steph had a relapse into biscuits today, sorry.',
    'Unsere Frau Holle im Stück ist 81 und hat den Text schneller drauf als alle anderen.',
  ])('not %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('an illness from the files of a practice, in an answer', () => {
  it.each([
    'Sehr geehrter Herr Kolb, Sie waren am 3. Mai wegen Ihrer depressiven Episode bei Frau Dr. Frey.',
    'Hi Josh, when you came in for your panic attacks we gave you the first slot we had.',
    'Ihre Krampfadern haben wir 2023 zweimal behandelt, Frau Lang.',
  ])('%s', (text) => {
    expect(findingsOf(publicData, { text, kind: 'reply' })).toHaveLength(1);
  });

  it.each([
    'So wird Ihre Depression behandelt: drei Tipps aus der Forschung für alle.',
    'Mit Yoga geht deine Migräne oft weg.',
    'If your anxiety is bad, our clinic is open until eight.',
    'Danke für deine Offenheit über deine Depression, du bist nicht allein.',
  ])('not %s', (text) => {
    expect(findingsOf(publicData, { text, kind: 'reply' })).toEqual([]);
  });
});
