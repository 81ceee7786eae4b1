import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

const found = (rule: unknown, text: string) => findingsOf(rule, { text }).length;
const beside = (rule: unknown, kind: 'image' | 'video', text: string) => findingsOf(rule, { text, media: [{ kind }] });

describe('pictures and videos of somebody without a name', () => {
  it.each([
    'Die Aufnahme hat eine Nachbarin vom Dach aus gemacht und uns geschickt.',
    'Ein Wanderer hat den Luchs am Waldrand gefilmt.',
    'Das Video wurde uns gestern Abend anonym zugeschickt.',
    'Schaut euch das an, das Video habe ich in irgendeiner Anglergruppe entdeckt.',
    'Das ist nicht mein Video, aber ich lache seit einer Stunde.',
    'Ein Fahrgast hat uns dieses Foto von der neuen Haltestelle geschickt.',
    'Der Clip stammt von einem Zuschauer aus der Kurve.',
    'A hiker filmed the lynx at the edge of the wood.',
    'One of our guests took this photo from the balcony.',
    'This clip was sent in by a viewer who wants to stay out of it.',
    'Not our footage, but the whole office has watched it twice.',
    'Saw this on some account I follow and had to keep it.',
    'Pinched this slide from somebody’s talk on Tuesday.',
    'Reposting this because it made my week.',
    'Someone filmed him crossing the car park at dawn.',
  ])('need a credit: %s', (text) => {
    expect(beside(photoCredit, 'video', text)).toHaveLength(1);
  });

  it.each([
    'Die Aufnahme hat unsere Nachbarin Heike Brand vom Dach aus gemacht.',
    'Ein Wanderer, Jonas Weber, hat den Luchs am Waldrand gefilmt.',
    'Ein Gast hat gestern den letzten Knödel bekommen.',
    'Repost: @jana.weber hat den Hafen gefilmt.',
    'A hiker, Emily Carter, filmed the lynx at the edge of the wood.',
    'A customer took the last cake, sorry everybody.',
    'Video by the wonderfully patient @emily.films',
    'Weil eine Kundin gefragt hat, haben wir ein Video aufgenommen.',
    'Das Video von einem Abend, an dem jedes Mitglied gesungen hat.',
    'A customer asked how it works, so we filmed it.',
    'Heute drehen wir selbst, der Film kommt am Freitag.',
  ])('with a name, or about something else, do not: %s', (text) => {
    expect(beside(photoCredit, 'video', text)).toHaveLength(0);
  });

  it('are of no interest where nothing is attached', () => {
    expect(found(photoCredit, 'Ein Wanderer hat den Luchs am Waldrand gefilmt.')).toBe(0);
  });

  it.each([
    'Das Foto vom Reiher hat unser Mitglied Hans-Peter Lang heute früh nach drei Stunden Warten am Teich gemacht.',
    'Und ja, die Fotos mache ich selbst, hinten in der Werkstatt.',
    'Every print in the window is one I shot myself.',
    'Our harvest in nine frames, all by the endlessly kind @mara.sees',
  ])('with a maker somewhere in the sentence are credited: %s', (text) => {
    expect(beside(photoCredit, 'image', text)).toHaveLength(0);
  });
});

describe('quotations of somebody without a name', () => {
  it.each([
    'Wie hat es einer der ganz Großen mal gesagt: „Wer den Ball verliert, der muss ihn auch wieder holen.“',
    'Ein hochrangiger Beamter nannte die Abgabe gestern „eine Strafe für Fleiß“.',
    'Heard from the podium this morning: "A budget is a diary you write in advance."',
    'One official told the papers that the new fee was "a fine on being early".',
    'That old thing by somebody far wiser than me: "The river never asks the stone for directions at all."',
    '“Slow water still reaches the sea in the end” has been my wallpaper since March.',
    '„Wer langsam geht, der sieht am Ende mehr vom Weg“ ist seit März mein Sperrbildschirm.',
  ])('are found: %s', (text) => {
    expect(found(quoteSource, text)).toBe(1);
  });

  it.each([
    'Drei Fragen an Jana Weber aus dem Lager.\n\nWas war schwer? „Das frühe Aufstehen, und das jeden einzelnen Tag.“\nUnd schön? „Die Ruhe um fünf Uhr morgens, bevor der erste Laster kommt.“',
    'Q&A with Emily Carter, who runs the shop.\n\nWhy bikes? "They never ask you where you have been all day."\nBest day? "The one with the tandem and the three soaked dogs."',
    '“The river takes the long way and gets there,” says Ada Brand from the mill.',
  ])('are those of the person who is asked: %s', (text) => {
    expect(found(quoteSource, text)).toBe(0);
  });

  it.each([
    '„Wer rudert, der sieht das Ufer immer als Letzter.“ – Unbekannt',
    '„Wer rudert, der sieht das Ufer immer als Letzter.“ (Verfasser unbekannt)',
    '“Who rows will always see the shore last.” – Anonymous',
    '“Who rows will always see the shore last.” (author unknown)\nSee you on Sunday',
  ])('an author who is nobody is no author: %s', (text) => {
    expect(found(weakSource, text)).toBe(1);
  });

  it('a quotation with an author is left alone', () => {
    expect(found(weakSource, '“Who rows will always see the shore last.” – Ada Lindqvist')).toBe(0);
  });
});

describe('figures about everybody', () => {
  it.each([
    'Most accidents, 71% of them, happen within a mile of home.',
    'Die meisten Unfälle, 71 % davon, passieren im eigenen Haushalt.',
    '7 out of 10 village schools won’t make it to next spring without new teachers, so stop sending us leaflets',
    'Nearly three quarters of tenants in this town pay more than half of what they earn.',
    'Beschäftigte werden alle neun Minuten bei der Arbeit gestört.',
    'Workers are interrupted every nine minutes.',
  ])('need a source: %s', (text) => {
    expect(found(numberSource, text)).toBe(1);
  });

  it.each([
    'The Forest Office counted 2.4 million visitors last year.',
    'Extra 15% for students with ID.',
    '15 % Nachlass für Studierende, nur am Freitag.',
    'Half the questions were just people asking for the recipe.',
    'Every ten minutes a shuttle runs for all visitors.',
    'Alle zehn Minuten fährt ein Bus für alle Besucher und Kinder.',
  ])('of an office, an offer or a scene do not: %s', (text) => {
    expect(found(numberSource, text)).toBe(0);
  });
});

describe('a tag with the name of a tool', () => {
  it('is no label', () => {
    expect(beside(aiLabel, 'image', 'Unser neues Dorf im Schnee #midjourney')).toHaveLength(1);
    expect(beside(aiLabel, 'image', 'Our new village in the snow #midjourney')).toHaveLength(1);
  });

  it('beside a label is one', () => {
    expect(beside(aiLabel, 'image', 'Unser neues Dorf im Schnee #midjourney #kigeneriert')).toHaveLength(0);
    expect(beside(aiLabel, 'image', 'Our new village in the snow #midjourney #AIgenerated')).toHaveLength(0);
  });
});

describe('everyday ways of saying it', () => {
  it.each([
    [photoCredit, 'Der Hochzeitsfotograf hat das Licht in der Scheune wunderbar eingefangen.'],
    [photoCredit, 'Look how the photographer caught the fog over the yard.'],
    [aiLabel, 'ChatGPT hat mir die Kuchenfotos für die Karte gemacht.'],
    [aiLabel, 'Das Werbevideo kam an einem Nachmittag aus Sora.'],
  ])('%# asks for a name or a label', (rule, text) => {
    expect(beside(rule, 'image', text)).toHaveLength(1);
  });

  it.each([
    'Abendrot über dem Hafen, vom eigenen Küchenfenster aus fotografiert.',
    'Snow over the allotments, photographed from our own back step.',
  ])('an own picture needs none: %s', (text) => {
    expect(beside(photoCredit, 'image', text)).toEqual([]);
  });

  it('who writes without capitals ends a sentence too', () => {
    expect(
      found(numberSource, '70% aller zimmerpflanzen sterben im ersten winter. bei mir im laden gibt es tipps'),
    ).toBe(1);
  });
});
