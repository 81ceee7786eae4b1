import { describe, expect, it } from 'vitest';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

/** What people tell of pictures that they came by; nothing is attached as far as anybody knows. */
const asked = (text: string) => [photoCredit, weakSource].reduce((sum, rule) => sum + findingsOf(rule, text).length, 0);

describe('pictures whose author got lost on the way', () => {
  it.each([
    'Dieses Video kursiert gerade überall, und ich lach mich kaputt. Der Hahn!',
    'Das Foto geht seit heute früh durch alle Elterngruppen. Zu gut, um es nicht zu zeigen.',
    'Der Clip vom Biber macht bei uns im Tal die Runde. Ton an!',
    'Ihr habt das Bild bestimmt schon zehnmal weitergeleitet bekommen, wir teilen es trotzdem.',
    'Hab die Karikatur irgendwo gesehen und abgespeichert, von wem sie ist, weiß ich nicht mehr.',
    'Diese Skizze hing mal in irgendeinem Feed, ich finde den Beitrag nur nicht wieder.',
    'Tolle Grafik, oder? Leider hab ich vergessen, wo ich die gefunden habe.',
    'Der Cartoon ist super, den Namen vom Zeichner hab ich leider verbummelt.',
    'Quelle des Bildes leider nicht mehr auffindbar, aber die Aussage sitzt.',
    'Urheber des Fotos unbekannt, Hinweise nehmen wir gern.',
    'Wer das gezeichnet hat, ließ sich nicht herausfinden. Trotzdem großartig.',
    'Fotograf uns leider nicht bekannt. Wer es weiß, bitte melden!',
    'Repost! Zu schön, um das Bild nicht zu teilen. Schönen Feiertag euch.',
    'Repost: genau so ging es heute in der Backstube zu.',
    'Das Bild vom Schützenfest hab ich aus der Zeitung abfotografiert.',
    'Aus dem Pfarrblatt abfotografiert, deshalb etwas unscharf: unsere Ministranten.',
    'Eingescannt aus einem alten Kochbuch: so stellte man sich 1962 die moderne Küche vor.',
    'Abfotografiert aus der Chronik, man verzeihe die Qualität.',
    'Das Meme beschreibt meinen Montag, keine Ahnung von wem es ist.',
    'Die Skizze haben wir aus irgendeiner Gruppe geklaut, sie passt einfach zu gut zu unserem Hof.',
    'This clip is doing the rounds in every parents’ chat and I had to share it. The goose!',
    'The photo has been going around all day, no idea who took it.',
    'You’ve probably had this video forwarded five times already. Here it is again.',
    'This picture is all over WhatsApp this morning and it’s exactly our street.',
    'Saved this sketch ages ago and can’t find the account any more. If it’s yours, shout!',
    'I screenshotted this kitchen somewhere and forgot to note whose it was.',
    'Stumbled over this illustration last week and lost the link. The colours!',
    'Creator unknown, but whoever drew this cartoon has worked in our office.',
    'Couldn’t track down the artist behind this drawing, so tell us if you know.',
    'Artist not known to us, happy to add a credit.',
    'We tried to find the photographer and failed. Still the best picture of our pier.',
    'Repost because this picture is too good to scroll past.',
    'Reposting! This is exactly what a Monday in the kitchen looks like.',
    'Scanned from an old gardening book: the perfect compost heap.',
    'Photographed out of the local paper, hence the crease. That’s our under nines!',
    'Snapped this from a page in a magazine at the dentist. Our next hallway!',
    'This meme has been in our team chat for weeks. Nobody knows where it came from.',
    'Nicked the floor plan from another practice’s page. So clever!',
  ])('need a name: %s', (text) => {
    expect(asked(text)).toBeGreaterThan(0);
  });

  it.each([
    'Unser Video macht gerade die Runde, danke euch für 40.000 Aufrufe!',
    'Achtung, gerade kursiert ein gefälschtes Video mit unserem Logo. Bitte nicht teilen.',
    'In den Gruppen kursieren Gerüchte. Wir schließen nicht.',
    'Das Gerücht macht die Runde, dass wir umziehen. Stimmt!',
    'Der Wanderpokal macht die Runde, heute steht er bei uns. Foto: Jana Brand',
    'Ich weiß nicht mehr, wo ich meinen Schlüssel gelassen habe.',
    'Hab vergessen, wo ich geparkt habe.',
    'Den Namen vom Zeichner der Karikatur findet ihr unten: Ole Brand.',
    'Die Ursache ist leider nicht bekannt.',
    'Der Täter ist der Polizei nicht bekannt.',
    'Repost, wenn du auch Schichtdienst hast!',
    'Repost ♻️, damit es mehr Leute sehen.',
    'Repost von @backstube.brand',
    'Wir haben 400 alte Akten eingescannt und nichts verloren.',
    'Die Quittung bitte abfotografieren und hochladen.',
    'Aus der Zeitung haben wir erfahren, dass der Markt ausfällt.',
    'Unser Meme der Woche, selbst gebastelt.',
    'Der Plan steht: Eröffnung im Mai.',
    'Wer die Skizze braucht, findet sie beim Bauamt.',
    'Das Buch habe ich im Antiquariat gefunden, die Bilder darin sind von Ada Brand.',
    'Our video is doing the rounds, thank you for forty thousand views!',
    'There is a fake video going around with our logo. Please do not share it.',
    'A nasty bug is going around, wash your hands.',
    'Rumours are doing the rounds. We are not closing.',
    'I forgot where I parked, again.',
    'Lost the link to the meeting? Here it is.',
    'The cause of the fire is not known.',
    'Repost if you have ever worked a night shift.',
    '♻️ Repost this to help someone in your network.',
    'Repost from @pier.bakery with thanks.',
    'Scanned 400 old files this week and found my own school report.',
    'Scan the code in the magazine to win a hamper.',
    'The local paper wrote about us! Link in the comments.',
    'Our meme of the week, made by the whole office.',
    'The floor plan is on page four of the brochure.',
    'Photographed on film and scanned at home: my summer.',
    'Saved this seat for you.',
    'I lost the link between effort and reward years ago.',
    'Found this bag on platform two, is it yours?',
    'Our artist is not known for being early.',
  ])('need none: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
