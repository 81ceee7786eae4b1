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

describe('injuries, operations, lab values and medicines of somebody with a name', () => {
  it.each([
    'Unsere Kassiererin Dilek liegt mit Gürtelrose flach, die Kasse macht um vier zu.',
    'Leider fällt Klavier bei Tobias Renner aus, er hat sich das Handgelenk gebrochen.',
    'Herr Siebert hat eine neue Hüfte bekommen und liegt noch auf Station 4.',
    'Unser Azubi Finn Mertens ist bis Monatsende krankgeschrieben.',
    'Nach seiner Knie-OP fehlt Trainer Wilfried Bock noch vier Wochen.',
    'Frau Demirci, Ihr HbA1c ist mit 8,9 deutlich zu hoch, kommen Sie vorbei.',
    'Unsere Bewohnerin Lotte Franke bekommt seit gestern Morphin.',
    'Petra Lindner kann nicht singen, ihr wurden die Mandeln rausgenommen.',
    'Ein Gruß an Resi Obermeier, die mit gebrochenem Becken in der Klinik liegt.',
    'Mr Hargreaves had his knee replaced on Tuesday.',
    'Our receptionist Beverley is signed off with stress until after Easter.',
    'Our treasurer Malcolm Tate broke his leg in two places.',
    'Mrs Okafor, your cholesterol came back at 7.8, please ring us.',
    'Meet Denise Parr! Walked in with a blood pressure of 170 over 100.',
    'Sorry team, Aaron tested positive for covid and he was in on Monday.',
    'My colleague Steph is on lithium again.',
    'Miss Cartwright needs emergency surgery, art club is off.',
  ])('found: %s', (text) => {
    expect(health(text)).toHaveLength(1);
  });

  it.each([
    'Kollegin Jana hat sich krankgelacht, ich bin jetzt krankgeschrieben.',
    'Scharlach geht um in der Kita! Bitte achtet auf Ausschlag.',
    'Unser Kater Emil hat Diabetes und kriegt Insulin.',
    'Weltmeisterin Ina Kühn hat den Rekord gebrochen!',
    'Herr Jahnke fährt die Essen auf Rädern ins Hospiz.',
    'Sabine zeigt, wie man nach einem Bandscheibenvorfall wieder Rad fährt.',
    'Blutdruck messen lassen bei Apothekerin Nina Scholz, Samstag 9 bis 12 Uhr.',
    'Ken has had a stroke of luck and won the meat raffle.',
    'Lewis broke two plates and one heart at the wedding.',
    'I’m on antibiotics, so Kyle gets my beer.',
    'Mrs Whitlock teaches first aid: what to do after a stroke or a broken wrist.',
    'Volunteers wanted for hospital radio, ask for Amira.',
    'Emma broke the bank and bought the good biscuits.',
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
