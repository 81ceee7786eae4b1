import { describe, expect, it } from 'vitest';
import { creativeCommons } from '../../../rules/attribution/creative-commons.ts';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { findingsOf } from '../one-rule.ts';

const found = (rule: unknown, text: string) => findingsOf(rule, { text });
const besidePicture = (text: string) => findingsOf(photoCredit, { text, media: [{ kind: 'image' }] });

describe('pictures by somebody told of in passing', () => {
  it.each([
    'Neues Porträt! Riesenlob an die Fotografin, die mit meinem Lampenfieber klargekommen ist.',
    'Vielen Dank an den Fotografen, der bei Nieselregen auf die Leiter gestiegen ist!',
    'Das Buidl hot ma a Spezi gschickt, wer’s gmacht hot, woas i ned.',
    'Das Foti het mir öpper wiitergleitet, wer’s gmacht het weiss i nöd.',
    'Ich war im Ziel, und eine Dame hat mich geknipst und mir das Bild zukommen lassen.',
    'Thanks to the photographer who put up with me and my cold all morning.',
    'A passing rambler took these of me and my dog and emailed them to the mill.',
    'Somebody on the quay caught the exact moment I fell in and sent it to my mum.',
    'My brother and I, taken by one of the ushers.',
  ])('need a name: %s', (text) => {
    expect(besidePicture(text)).toHaveLength(1);
  });

  it.each([
    'Neues Porträt! Riesenlob an die Fotografin Jana Weber.',
    'Das Foto hab ich heute früh gemacht und gleich der Oma geschickt.',
    'Meine Schwester hat mich geknipst und mir das Bild geschickt.',
    'Thanks to the photographer, Emily Carter, who put up with me all morning.',
    'My husband took this one and airdropped it to me.',
    'I caught this on my way to work and sent it to my mum.',
  ])('have one, or are of the family: %s', (text) => {
    expect(besidePicture(text)).toEqual([]);
  });
});

describe('words of people of public life', () => {
  it.each([
    'Sagt doch so ein Landrat im Fernsehen: „Busse braucht auf dem Land kein Mensch, das ist erwiesen.“',
    'Habe eine Ministerin sagen hören: „Wer friert, der soll sich eben einen Pullover mehr anziehen.“',
    'Der Festredner hat ihn rausgehauen:\n\n„Wir messen alles und verstehen am Ende rein gar nichts davon.“',
    'Irgendein Vorstand im Podcast gestern: ‚Fachkräftemangel ist am Ende nur ein Mangel an guter Laune.‘',
    'Some minister on the radio: "If people want warm homes they should try warm socks first."',
    'Heard a founder on a podcast last night: "We hire for the gleam in the eye and nothing else."',
    "The speaker after lunch dropped this one: 'We automate the very steps that we should have deleted.'",
    '"Nobody needs a pension before ninety," said some economist on breakfast telly.',
  ])('need their name: %s', (text) => {
    expect(found(quoteSource, text)).toHaveLength(1);
  });

  it.each([
    'Ministerin Anna Brügge sagte im Radio: „Wer friert, der soll sich einen Pullover mehr anziehen.“',
    'Die Rednerin Petra Söll sagte: „Wir messen alles und verstehen am Ende rein gar nichts davon.“',
    'Unser Bürgermeister sagte beim Fest: „Ich habe noch nie so viele Brezen auf einmal gesehen.“',
    'Eine Kundin sagte an der Kasse: „Bei euch riecht es noch wie früher bei meiner Großmutter.“',
    'The speaker after lunch, Ines Ferro, said: "We automate the steps that we should have deleted."',
    'An investor told me: "You have a lovely shop and no idea what a margin is, my friend."',
    'Our founder said at breakfast: "I have never seen that many bagels disappear so quickly."',
  ])('have it, or are no public words: %s', (text) => {
    expect(found(quoteSource, text)).toEqual([]);
  });
});

describe('a platform beside a licence', () => {
  it.each([
    'Am Freitag basteln wir Laternen. Online, kostenfrei, 60 Minuten.\n\nBild: Flickr / CC BY 2.0',
    'Foto: Pixabay, CC BY 3.0',
    'Lantern making on Friday.\n\nPhoto: Wikipedia (CC BY-SA 3.0)',
    'Pic via Openverse, CC BY 4.0',
  ])('made nothing: %s', (text) => {
    expect(found(creativeCommons, text)).toHaveLength(1);
  });

  it.each([
    'Bild: Jana Weber / Flickr, CC BY-SA 2.0',
    'Bild: moosbeere7 via Flickr, CC BY 2.0',
    'Photo: Flickr user hedgelark, CC BY 2.0',
    'Image: NASA, CC BY 2.0',
  ])('has accounts and authors: %s', (text) => {
    expect(found(creativeCommons, text)).toEqual([]);
  });
});

describe('figures of the whole world', () => {
  it.each([
    'Jedes Jahr landen 9 Millionen Tonnen Plastik in unseren Meeren. Darum füllen wir nach.',
    'Täglich sterben 130 Tierarten aus. Bei uns gibt es Blühmischungen.',
    'Für ein einziges T-Shirt braucht es 2.700 Liter Wasser. Deshalb nähen wir aus Altem.',
    'Each year 90 billion garments are thrown away. We mend yours.',
    'One truckload of plastic is tipped into the ocean every minute. Ours comes back.',
    'It takes 2,700 litres of water to make one cotton shirt.',
  ])('need a source: %s', (text) => {
    expect(found(numberSource, text)).toHaveLength(1);
  });

  it.each([
    'Jedes Jahr rollen 12 Tonnen Äpfel durch unsere Presse.',
    'Der neue Tank fasst 8.000 Liter Wasser.',
    'The pool takes 90,000 litres of water and two days to fill.',
    'Every minute counts. The crew trains on Saturday.',
    'Jedes Jahr landen laut UNEP 9 Millionen Tonnen Plastik in unseren Meeren.',
    'WHO tuberculosis report 2024: an estimated 10 million people fell ill.',
    'IEA electricity review 2024: experts say demand rose by 4 percent.',
  ])('are not those of the own yard, nor of a report with a year: %s', (text) => {
    expect(found(numberSource, text)).toEqual([]);
  });
});
