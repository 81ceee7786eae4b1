import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function health(text: string): string[] {
  return findingsOf(personalData, text)
    .filter(({ evidence }) => evidence.data === 'health')
    .map(({ severity }) => severity);
}

describe('the illness of somebody with a name', () => {
  it.each([
    'Mein Teamkollege Jost Hartwig ist seit Wochen mit einem Burnout in der Klinik.',
    'Unsere Empfangsdame Wiebke Olm hatte letzte Woche eine Fehlgeburt.',
    'Frau Adeyemi aus der 3c bekommt Chemo, wir haben Vertretung.',
    'Trainer Enno Pahl hat erfahren, dass er Prostatakrebs hat.',
    'Rasmus fällt aus, bei ihm wurde eine bipolare Störung festgestellt.',
    'My lead developer, Osric Penhale, was hospitalized with severe depression.',
    'Our driver Malachy Toal was rushed in with a stroke on Friday.',
    'Unsere Kollegin Wiebke fehlt noch länger. Sie hat Krebs.',
    'Please think of our caretaker Osric Penhale. He was diagnosed with dementia in May.',
    'Mrs Adeyemi from Year 4 is on chemo, so we have a supply teacher.',
    'Tamsyn in accounts is off with depression again.',
    'Mr Penrose’s epilepsy came back.',
  ])('held: %s', (text) => {
    expect(health(text)).toEqual(['stop']);
  });

  it('two names without a role may be those of somebody in the news', () => {
    expect(health('Ottoline Varga has just been told it’s breast cancer.')).toEqual(['hint']);
  });

  it.each([
    'The study on breast cancer by Helen Varga is out today.',
    'We ran ten kilometres for the stroke unit, thank you Helen Varga!',
    'Burnout ist kein Spaß, sagt unsere Trainerin Helen Varga.',
    'I was told it is breast cancer and chemo starts Monday.',
    'Meine Chemo beginnt am Montag.',
    'Helen Varga has raised money for dementia care.',
    'Coach Helen Varga died of cancer, we miss her.',
  ])('not %s', (text) => {
    expect(health(text)).toEqual([]);
  });
});

describe('numbers of other states, numbers told further on', () => {
  const data = (text: string) => findingsOf(personalData, text).map(({ evidence }) => evidence.data);
  it.each([
    ['Name Anaya Bhat, Aadhaar 7310 4482 9051, form rejected', 'id-card'],
    ['Refund missing, PAN BQTPB5519L', 'tax-id'],
    ['NRIC S7310448D, please check', 'id-card'],
    ['Emirates ID 784-1979-7310448-2 shows expired', 'id-card'],
    ['Dad’s papers: Orrin Vale Jr, social 391-55-7204, ring the office number', 'social-insurance'],
    ['Osric’s membership number was printed wrong, it’s QT-07731', 'customer'],
    ['Mitgliedsnummer stimmt nicht, richtig ist QT-07731', 'customer'],
  ])('%s', (text, kind) => {
    expect(data(text)).toContain(kind);
  });

  it.each(['Recall: oat bar, UPC 074310448291, lot 6L2290.', 'PAN and tilt camera, 4 metres of cable.'])(
    'not %s',
    (text) => {
      expect(data(text)).toEqual([]);
    },
  );
});
