import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import type { PostKind } from '../../../rules/post.ts';
import { findingsOf } from '../one-rule.ts';

const found = (rule: unknown, text: string, kind: PostKind = 'post') => findingsOf(rule, { text, kind }).length;
const foundBesidePicture = (rule: unknown, text: string) =>
  findingsOf(rule, { text, media: [{ kind: 'image' }] }).length;

describe('quotations of nobody in particular', () => {
  it.each([
    'In der Zeitung stand gestern: „Ein Dorf ohne Bäcker ist nur noch eine Ansammlung von Garagen.“',
    'Steht auf meinem Teebeutel: „Wer langsam trinkt, der hat am Ende länger etwas davon.“',
    'Irgendein Philosoph hat mal gesagt „wer immer recht haben will, der bleibt am Ende allein am Tisch“',
    'Auf die Torte haben wir geschrieben: „Wege entstehen dadurch, dass man sie geht.“',
    'Einer meiner Lieblingsautoren schrieb: „Der Winter ist nur ein Sommer, der sich noch nicht traut.“',
    '‚Wer die Ruhe nicht in sich findet, sucht sie anderswo vergebens.‘\n\nHeute Abend Yoga im Saal',
    'Someone far cleverer than me once said: "You cannot plough a field by turning it over in your mind."',
    'Saw this in a magazine and can’t shake it: “Most plans are wishes with a date.”',
    'some genius of the kitchen once said "a soup is only ever as honest as the person who stirs it"',
    "'Rest is not a reward for work, it is a part of it.' Have a slow Sunday!",
    'There is a line I never wrote down: "Leave every table a little louder than you found it."',
    'Eine Nobelpreisträgerin soll gesagt haben: „Wer nie fällt, der hat das Laufen nie richtig versucht.“',
    'Mir geht diese Zeile nach: „Und irgendwann ist jeder Hafen nur ein Ort mit nassen Steinen.“',
    'Does anyone know who came up with "A plan is a guess wearing a tie"?',
    'As the great man put it, "I have always preferred a short walk to a long argument."',
  ])('are found: %s', (text) => {
    expect(found(quoteSource, text)).toBe(1);
  });

  it.each([
    '“The sea does not reward those who are too anxious or too greedy.” Ada Lindqvist, 1955',
    'Mayor Ada Brand kept it short at the town hall last night: “We will dig, we will pay, and then we will dance.”',
    'I stood up in front of everybody and announced, “we will never again hold a meeting before nine”.',
    '“This bus leaves when the last scarf is on board,” grumbled our driver Jean.',
    'Meine Oma pflegte zu sagen: „Wer den letzten Knödel nimmt, der spült auch den Topf.“',
    'Ein kluger Mensch, nämlich Kästner: „Es gibt nichts Gutes, außer man tut es einfach mal.“',
    'In einem Interview mit Jana Weber gelesen: „Wer am lautesten ruft, der hat selten am längsten nachgedacht.“',
    'Our guest Wilf Brand opened with “nobody in this town ever reads the signs at all” and we laughed.',
    "It's our tenth year, and the kids' choir is louder than ever. Don't miss it.",
  ])('with somebody behind them are not: %s', (text) => {
    expect(found(quoteSource, text)).toBe(0);
  });
});

describe('figures as people write them', () => {
  it.each([
    '8 von 10 Tierärztinnen empfehlen weniger Futter.',
    'Es ist längst bewiesen, dass Pflanzen im Büro 20 % produktiver machen.',
    'Wer früh aufsteht, lebt nachweislich drei Jahre länger.',
    'Die Zahl der Autodiebstähle ist seit 2019 um satte 12 % gestiegen.',
    'Experten sind sich einig: Die Hälfte aller Gasthäuser wird bald schließen.',
    'hab ne Statistik gesehen wonach 70% aller umzüge im streit enden',
    'Three quarters of heat pumps never pay back, there was a survey on it.',
    'It has been shown that only 4% of adults ever give blood.',
    '9 out of 10 plumbers recommend it ☀️ and our own is back on Friday',
    'did you know the average person spends 5 years of their life in queues??',
    'Mehr als jede Dritte über 70 lebt allein.',
    'Umfragen unter allen möglichen Leuten zeigen immer wieder, dass Montage unbeliebt sind.',
    'Apparently 31% of us sing to our cats.',
    'Video is remembered 40 times longer than text.',
    'Surveys keep showing that people like later hours.',
    'Burglaries have doubled since 2019.',
    'Our consultant had a statistic that stuck: men apply at 60, women at 100 percent.',
  ])('need a source: %s', (text) => {
    expect(found(numberSource, text)).toBe(1);
  });

  it('need one in a comment too, but what an answer says of the own customers does not', () => {
    expect(found(numberSource, '8 von 10 Radwegen sind kaputt, das hat eine Studie ergeben.', 'comment')).toBe(1);
    expect(found(numberSource, 'Die meisten der Kunden kommen damit aus, @jana.', 'reply')).toBe(0);
  });

  it.each([
    'Zwei von drei Prüfungen geschafft!',
    '9 von 12 Kindern haben heute das Seepferdchen geschafft.',
    'Folge 3 von 10 ist da.',
    'Half of the cookies are gone already.',
    'Die Zahl der Anmeldungen ist um 20 % gestiegen.',
    'We lost a third of our stock in the flood.',
  ])('of here and now do not: %s', (text) => {
    expect(found(numberSource, text)).toBe(0);
  });
});

describe('finds that were passed on', () => {
  it.each([
    'Das kam über die Familiengruppe, weiß net wer das gefilmt hat.',
    'Den Fotografen konnten wir leider nicht ausfindig machen.',
    'Bild aus den Weiten des Internets.',
    'got it off a mate, dunno who took it',
    'This one has been going round the office group chat all day.',
    'If this is yours, shout!',
    'Photo courtesy of the internet.',
  ])('name nobody: %s', (text) => {
    expect(foundBesidePicture(weakSource, `Der Hafen im Sturm. ${text}`)).toBe(1);
  });

  it.each([
    'Quelle: ein Bekannter bei der Gemeinde',
    'Quelle: WhatsApp-Status meiner Cousine',
    'Source: bloke down the pub',
    'Source: my cousin at the council',
  ])('hearsay is no source: %s', (text) => {
    expect(found(weakSource, `Die Brücke wird gesperrt. ${text}`)).toBe(1);
  });

  it('asks nobody for pictures of the internet without a finding', () => {
    expect(found(weakSource, 'Bitte keine Bilder aus dem Internet einsenden.')).toBe(0);
  });

  it('speaks of a credit that somebody else wrote without a finding', () => {
    expect(found(weakSource, 'You put “photographer unknown” below it, that was my aunt.')).toBe(0);
  });
});

describe('pictures with a maker', () => {
  it.each([
    'Das hat die Lotte (7) aus der Igelgruppe gemalt.',
    'Meine schönste Rehaufnahme bisher. Canon R6, 400 mm.',
    'Selbst gezeichnet am Küchentisch.',
    'The lovely shot of the pier is by deckhand Ailsa Brand.',
    'Credit to Kev Brand (@kevshoots), who got soaked.',
    'I doodled this during the meeting.',
    'Took this from my kitchen window.',
  ])('are credited: %s', (text) => {
    expect(foundBesidePicture(photoCredit, text)).toBe(0);
  });
});

describe('pictures by machines', () => {
  it.each([
    'Unser neues Maskottchen! ChatGPT hat es in zehn Sekunden hingezaubert.',
    'New headshot! Just fed a few selfies into one of those generators.',
    'Nobody wanted to be on camera, so we asked ChatGPT for some friendly faces.',
  ])('want a label: %s', (text) => {
    expect(foundBesidePicture(aiLabel, text)).toBe(1);
  });

  it.each([
    'Stimme und Avatar sind künstlich erzeugt (KI, Synthesia).',
    'The voice is synthetically produced with HeyGen.',
  ])('have one: %s', (text) => {
    expect(foundBesidePicture(aiLabel, text)).toBe(0);
  });
});
