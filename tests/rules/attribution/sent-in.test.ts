import { describe, expect, it } from 'vitest';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

/** What people tell of pictures that others made; nothing is attached as far as anybody knows. */
const asked = (text: string) => [photoCredit, weakSource].reduce((sum, rule) => sum + findingsOf(rule, text).length, 0);

describe('pictures by somebody who is told of and not named', () => {
  it.each([
    'Das Foto vom Sonnenuntergang überm Campingplatz Seeblick Nord hat uns ein Stammgast gemailt. So schön war der Sommer.',
    'Servus! Das Foto vom Steinbock unter der Hohen Wand hat uns ein Bergführer zukommen lassen.',
    'Die Aufnahme vom Hochwasser an der Alten Mühle stammt von einer Feuerwehrfrau aus dem Nachbarort.',
    'Auch von mir eins vom Feuerwerk, hat meine Nachbarin vom Dach aus aufgenommen.',
    'Hab noch ein Video vom Hagel, hat mein Arbeitskollege aus dem Auto gefilmt.',
    'Vom Sturm hab ich auch eins, das hat mein Chef vor der Halle gemacht.',
    'Eine Drohnenpilotin aus dem Tal hat für uns den neuen Stall von oben gefilmt. Schaut mal!',
    'Wir haben einen Drohnenpiloten gebeten, das Haus im Abendlicht aufzunehmen. Seht selbst!',
    'Die Luftbilder hat ein Bekannter mit seiner Drohne gemacht, ein Traum.',
    'Brautpaar glücklich, Floristin auch. Die Bilder sind da! Deren Fotograf hat den Bogen genau im letzten Licht erwischt.',
    'Die Fotografin des Brautpaars hat unsere Torte so schön eingefangen, dass ich geweint habe.',
    'Der Hochzeitsfotograf hat uns heute die Galerie geschickt, ich bin verliebt in die Tischdeko.',
    'Grüessech! Es Büudli vom Murmeltier, gschickt het’s üs e Wanderin. Merci!',
    'Ein Lkw-Fahrer hat uns dieses Bild von der A8 gesendet: Schnee bis zur Stoßstange.',
    'Danke an den Jogger, der heute früh unseren Kran im Nebel fotografiert und uns das Bild geschickt hat.',
    'Our client’s wedding photographer sent over the gallery and I may have squealed. Look at those dahlias.',
    'The bride’s photographer caught the cake a second before the dog did. Pictures of the year!',
    'Their photographer got the exact moment the lights went on over our marquee. What a picture.',
    'We had a drone pilot film the whole vineyard at sunrise. Watch to the end.',
    'We hired somebody with a drone to photograph the barn. Scroll for the roof.',
    'A local pilot captured our solar field from the air and I cannot stop looking at it.',
    'got one of the flood as well, my neighbour took it from her bedroom window',
    'My boss filmed this from the loading bay, listen to that hail',
    'here’s another one of the lightning, my flatmate got it off the balcony',
    'The picture of the otter below Mill Bridge was sent to us by a kayaker who stayed last week.',
    'A farmer up the road emailed us this photo of our balloon over Crow Hill. Thank you!',
    'One of our truckers messaged this picture from the Brenner Pass at five this morning.',
    'Photo of the old ferry kindly lent by a retired deckhand. Do you remember her?',
    'The lovely snap of Denny Street under snow came from a postman.',
    'My landlord shot this clip of the fox on our bins.',
  ])('need a name: %s', (text) => {
    expect(asked(text)).toBeGreaterThan(0);
  });

  it.each([
    'Den Sonnenuntergang überm See hat uns unser Stammgast Jürgen Brand gemailt.',
    'Foto vom Steinbock: Alois Brand, Bergführer.',
    'Ein Bergführer bringt euch am Samstag auf die Hohe Wand. Fotos macht jeder selbst.',
    'Meine Nachbarin hat den Kuchen gemacht, ich nur das Foto.',
    'Mein Chef hat heute die Frühschicht gemacht. Foto folgt!',
    'Mein Arbeitskollege hat mich gefragt, ob ich auch ein Video vom Hagel habe.',
    'Unser Fotograf hat noch Termine frei, meldet euch.',
    'Der Fotograf hat den Bus noch erwischt.',
    'Wir suchen einen Drohnenpiloten, der unser Haus fotografiert.',
    'Das Brautpaar hat uns eine Karte geschickt. So lieb!',
    'Die Fotografin des Brautpaars kommt um zwölf, wir sind bereit.',
    'Ein Lkw-Fahrer hat uns geholfen, die Palette zu heben.',
    'Am Drohnenkurs nehmen zwölf Leute teil, einer hat schon einen Film gedreht.',
    'Mein Mann hat das Foto gemacht, ich halte nur die Kuh.',
    'Wir haben das Haus von Drohnenpilot Sepp Brand filmen lassen.',
    'Danke an den Jogger, der unseren Schlüssel gefunden und abgegeben hat.',
    'Ein Kajakfahrer hat sich verletzt, die Wasserrettung war schnell da.',
    'The bride’s photographer arrives at noon, and the cake is already in the van.',
    'Their photographer was lovely to work with. Photos: Wren Holloway Studio',
    'A drone pilot has to pass a test before he may film a house.',
    'We hired somebody with a van to move the barn door.',
    'My neighbour took the bins out, what a picture of a man.',
    'My boss got the flu off the whole loading bay.',
    'My landlord shot down the idea of a dog.',
    'A kayaker asked if we rent boats. We do!',
    'A farmer up the road emailed us his price list for hay.',
    'My flatmate Priya Nolan got this off the balcony.',
    'My husband took this picture of me and the marrow.',
    'I got one of the flood as well, from my bedroom window.',
    'Need a drone pilot to photograph your roof? Call us.',
  ])('need none: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});

describe('pictures that many have sent', () => {
  it.each([
    'Ihr habt geliefert! Über hundert Bilder vom Schneetag kamen bei uns an, hier die schönsten.',
    'Merci allen, die uns ihre Fotos vom Umzug geschickt haben. Hier eine Auswahl!',
    'Wir hatten nach euren alten Fotos vom Freibad gefragt, und ihr habt geschickt und geschickt. Hier sind zwölf davon.',
    'Die schönsten Einsendungen zu unserem Fotowettbewerb: wischt euch durch!',
    'Unser Postfach platzt: Danke für eure Bilder vom Regenbogen. Wir zeigen euch ein paar.',
    'Danke an alle Fans, die uns Videos vom Aufstieg geschickt haben, hier unser Zusammenschnitt.',
    'You sent us your snow pictures and wow. Here are our favourites.',
    'Thanks to everyone who emailed photos of the street party! Here are a few of the best.',
    'We asked for your clips of the storm and the inbox exploded. Swipe for the wildest.',
    'So many of you sent in pictures of your Christmas windows. These ten made us smile.',
    'Here are some of the photos our guests sent after the race weekend.',
    'Parents have been sending us pictures all morning, here’s a selection.',
  ])('need names: %s', (text) => {
    expect(asked(text)).toBeGreaterThan(0);
  });

  it.each([
    'Schickt uns eure Fotos vom Schneetag! Die schönsten zeigen wir hier.',
    'Danke an alle, die uns Kuchen gebracht haben. Hier sind die schönsten Torten.',
    'Wir haben über hundert Bewerbungen bekommen. Hier sind die nächsten Schritte.',
    'Alle Fotos vom Umzug mit den Namen der Fotografen: hier.',
    'Danke für eure Bilder! Unter jedem steht, wer es gemacht hat.',
    'Send us your snow pictures, here is the address.',
    'You sent us two tonnes of tins for the food bank. Here are the numbers.',
    'Thanks to everyone who came to the street party. Here are the dates for next year.',
    'Everyone who sends us a photo wins a sticker.',
    'We asked for your questions and here are the answers.',
  ])('need none: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
