import { describe, expect, it } from 'vitest';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

/** Nothing is attached as far as anybody knows: the words alone say that something is shown. */
const asked = (text: string) => findingsOf(photoCredit, text).length + findingsOf(weakSource, text).length;

describe('somebody without a name made what is shown', () => {
  it.each([
    'Landtag winner! Here’s the clip of the final putt, one of the caddies filmed it.',
    'One of the mums caught this picture of the nativity donkey trying to leave.',
    'A dog walker sent us this photo of the flooded underpass at six this morning.',
    'Some bloke on the ferry took this shot of our crew and airdropped it over.',
    'A pupil from year 10 took these on the geography trip, not bad at all.',
    'This footage was filmed by a lorry driver stuck in the same queue as us.',
    'One of our regulars sent in this snap of the beer garden, cheers!',
    'Somebody in the crowd recorded this video of the last encore.',
    'The photographer we booked for the gala did a wonderful job of capturing the room.',
    'Our wedding photographer has sent over the first pictures and we are in tears.',
    'A volunteer with a drone got this shot of the maze on Sunday.',
    'Here is a clip from the regatta that a spectator posted last night.',
    'A client sent us these pictures of her finished loft, look at that light.',
    'this video from one of the stewards shows how close it really was',
    'One of the nurses on the night shift snapped this from the roof.',
    'Das Video vom Hagel hat uns eine Anwohnerin aus der Ringstraße geschickt.',
    'Diesen Schnappschuss hat einer der Väter beim Sackhüpfen gemacht.',
    'Die Hochzeitsfotografin hat uns die ersten Bilder vom Saal geschickt, wir schmelzen.',
    'Der Fotograf der Messe hat die Stimmung am Stand wunderbar eingefangen, wischt mal durch.',
    'Das Foto oben hat ein Kunde auf seiner Baustelle gemacht.',
    'Hat uns gerade jemand aus der Nachtschicht geschickt, wir lachen immer noch über das Bild.',
    'Die Drohnenaufnahme stammt von einem Feuerwehrkameraden aus dem Nachbarort.',
    'Schaut euch dieses Video an, eine Mama aus der Bärengruppe hat es beim Laternenfest gefilmt.',
    'Das Bild von der Gipfelrast hat uns ein Wanderer zukommen lassen.',
    'Einer unserer Fahrer hat diesen Regenbogen fotografiert.',
    'Des Büdl hot uns a Gast vom Nebentisch gschickt.',
    'Die Bilder vom Turnier hat uns der Vereinsfotograf der Gäste geschickt.',
    'Unsere Aufstiegsfeier in einem Clip, gedreht von einem Fan aus der Kurve.',
    'Eine Schülerin aus der 9b hat diese Fotos vom Labor gemacht.',
    'Das Luftbild hat uns jemand aus dem Segelflugverein geschickt.',
  ])('asks for a name: %s', (text) => {
    expect(asked(text)).toBeGreaterThan(0);
  });

  it.each([
    'One of the mums, Carla Whitmore, caught this picture of the nativity donkey.',
    'Our steward Dele Abara filmed this from the stand.',
    'This photo was sent to us by Emily Carter from the allotments.',
    'I took this photo while a guest was still asleep.',
    'Has a guest taken photos at the gala? Send them to us, please.',
    'If one of the parents filmed the match, please get in touch.',
    'The photographer we booked for the gala comes at six.',
    'We are looking for a photographer for the summer fair.',
    'Always ask the photographer before you share a picture.',
    'A neighbour took the parcel in, thank you!',
    'One of our drivers got a speeding ticket on camera.',
    'A customer sent us the contract back within an hour.',
    'A friend made this cake for the team.',
    'Thanks to @mira.lens for these pictures of the gala.',
    'One of the teachers filmed the play for the archive. Photo: Mira Lind',
    'A pupil took this test three times.',
    'Someone took this the wrong way, and that is on me.',
    'Einer unserer Fahrer, Jonas Weber, hat diesen Regenbogen fotografiert.',
    'Das Video hat uns unser Nachbar Bernd Hagen geschickt.',
    'Wenn jemand von euch Fotos gemacht hat, schickt sie uns bitte.',
    'Hat ein Gast gestern Bilder gemacht? Meldet euch!',
    'Wir suchen einen Fotografen für das Sommerfest.',
    'Die Fotografin kommt am Montag um neun, bitte lächeln.',
    'Fragt immer den Fotografen, bevor ihr ein Bild teilt.',
    'Ein Kunde hat uns den Vertrag schon zurückgeschickt.',
    'Ein Nachbar hat das Paket angenommen, danke!',
    'Die Bilder haben wir selbst gemacht, jemand hat uns nur die Leiter gehalten.',
    'Das Foto von der Gipfelrast hat Heike gemacht.',
    'Ein Besucher hat uns ein Lob geschickt, das wir uns einrahmen.',
    'Danke an @mira.lens für die Bilder vom Turnier.',
  ])('asks for none: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});

describe('nobody knows who made what is shown', () => {
  it.each([
    'not a clue who filmed this but the dog at the end has made my week',
    'No idea whose photo this is, it just says Tuesday to me.',
    'Nobody seems to know who took this picture of the old bakery.',
    'I never found out who shot this video, and I have watched it forty times.',
    'Old postcard of the pier, no name on it anywhere.',
    'Does anybody know who photographed this? It has been on our wall for years.',
    'Pictures aren’t mine, I just love the colours.',
    'images not ours, found them ages ago and kept them',
    'All rights belong to the original artist, we simply had to share this poster.',
    'Found these on Pinterest years ago and they are why I started sewing.',
    'That gorgeous cake is off Google, ours looks nearly as good.',
    'Nicked this off a mate’s story because it is too good.',
    'I saw this picture in somebody’s timeline and had to use it for my talk.',
    'someone posted this in our running WhatsApp, look at that sky',
    'This clip has been doing the rounds all week and I still do not know whose it is.',
    'Keinen Schimmer, wer das gefilmt hat, aber der Hund am Ende ist mein Held.',
    'Wer dieses Foto gemacht hat, weiß leider niemand mehr.',
    'Keiner weiß, von wem die Aufnahme vom alten Kino ist.',
    'Alte Postkarte vom Rathaus, kein Name drauf, kein Datum.',
    'Das Foto von der Torte ist aus dem Netz, unsere wird genauso schön.',
    'Des Buidl is aus’m Internet, owa so schaugts bei uns a aus.',
    'Das Hundebild auf dem Flyer kam aus der Google-Bildersuche.',
    'Hier noch ein Bild vom Sturm, hab ich aus irgendeiner Gruppe gespeichert.',
    'Das Video hab ich in einer WhatsApp-Gruppe gefunden, unbedingt mit Ton schauen.',
    'Die Bilder sind nicht meine, aber genau so soll unser Garten werden.',
    'Die Fotos hab ich mir von Pinterest ausgeborgt.',
    'Alle Rechte liegen beim ursprünglichen Fotografen, wir fanden es einfach zu schön.',
    'Dieser Clip macht gerade die Runde, keine Ahnung, von wem er ist.',
    'Das Bild hat wer in unsere Dorfgruppe gestellt, ich musste es teilen.',
    'Weiß jemand, wer dieses Bild aufgenommen hat? Es hing im Gasthaus.',
  ])('asks for a name: %s', (text) => {
    expect(asked(text)).toBeGreaterThan(0);
  });

  it.each([
    'No idea who took my umbrella, but I hope it is dry.',
    'Nobody knows who made the coffee this morning. It was terrible.',
    'If you do not know who took a picture, do not post it.',
    'Please join our WhatsApp group for the running dates.',
    'We posted the pictures in our group, have a look.',
    'I found my bike on Facebook last night.',
    'Half of our customers come from Google.',
    'The rights belong to the city, says the contract.',
    'Someone posted the wrong date in our group, training is on Friday.',
    'A rumour is doing the rounds that we are closing. We are not.',
    'No name on it, so the blue scarf is at reception.',
    'Opinions aren’t mine to give.',
    'Keine Ahnung, wer das gemacht hat, aber die Kaffeemaschine geht wieder.',
    'Keiner weiß, wer den letzten Keks genommen hat.',
    'Wer nicht weiß, von wem ein Bild ist, lässt es besser weg.',
    'Kommt in unsere WhatsApp-Gruppe, dort stehen die Termine.',
    'Die Fotos vom Fest stellen wir in die Elterngruppe.',
    'Die meisten Anfragen kommen aus der Google-Suche.',
    'Kein Name drauf: Die Jacke liegt im Sekretariat.',
    'Ein Gerücht macht die Runde, und es stimmt nicht.',
    'Das Rad haben wir im Netz gefunden, es steht in Ulm.',
    'Die Meinung ist nicht meine.',
    'Die Gruppe hat die Bilder selbst gemacht.',
    'Keine Ahnung, wer das Rennen filmt, wir haben keine Kamera.',
  ])('is about something else: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});

describe('a quotation that somebody wrote on a board', () => {
  it.each([
    'Canteen blackboard today, right above the soup: "Courage is only fear that has said its prayers in the morning."',
    'On the fridge at work since Monday: "Good things come to people who leave the milk where it belongs."',
    'Letter board at the café, between two ferns: "Bloom where you were planted, even if it is a car park."',
    'Mug of the day in the office kitchen: "Dream big, work hard and let the quiet ones speak first."',
    'Whiteboard im Pausenraum heute früh, mit Herzchen: „Wer Wurzeln hat, der muss den Sturm im Herbst nicht fürchten.“',
    'An der Tafel vorm Café, zwischen zwei Farnen: „Blühe dort, wo man dich einmal hingepflanzt hat, und sei es am Parkplatz.“',
    'Am Kühlschrank in der WG hängt seit Montag: „Wer immer nur wartet, der hat am Ende nur gewartet.“',
    'Lieblingstasse, Aufdruck: „Träume groß, arbeite hart und lass auch mal die Leisen reden.“',
  ])('needs its author: %s', (text) => {
    expect(findingsOf(quoteSource, text)).toHaveLength(1);
  });

  it.each([
    'Whiteboard at work: “We all meet at nine, bring your own mug and I will bring the cake.”',
    'Whiteboard im Flur: „Sitzung fällt heute aus, wir sehen uns alle am Mittwoch um neun.“',
    'Chalkboard outside the pub, by Ada Brand: “Come in for the pie and stay because it is still raining.”',
  ])('a note or one with a name does not: %s', (text) => {
    expect(findingsOf(quoteSource, text)).toHaveLength(0);
  });
});
