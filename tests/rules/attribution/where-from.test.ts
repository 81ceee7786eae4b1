import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { photoCredit } from '../../../rules/attribution/photo-credit.ts';
import { weakSource } from '../../../rules/attribution/weak-source.ts';
import { findingsOf } from '../one-rule.ts';

/** Everyday tellings of where a picture came from, in words of no other list; nothing is attached as far as anybody knows. */
const count = (rules: readonly unknown[], text: string) =>
  rules.reduce((sum: number, rule) => sum + findingsOf(rule, text).length, 0);

describe('where a picture came from', () => {
  it.each([
    'Diesen Blick auf den Pfänder verdanken wir einer Seilbahnfahrerin, die uns ihr Handyfoto gemailt hat.',
    'Unser Paketbote hat heute diesen Regenbogen über der Halle fotografiert.',
    'Das Gruppenfoto hat ein netter Kellner gemacht, danke dafür!',
    'Filmchen vom Maibaumaufstellen, hat mir ein Vereinskollege geschickt.',
    'Eine Mutter hat vom Rand aus mitgefilmt, hier das entscheidende Tor.',
    'Die Aufnahmen vom Polterabend hat uns die Fotografin grad rübergeschickt, wir heulen.',
    'Danke für die vielen Bilder vom Dorffest, die bei uns eingetrudelt sind. Hier ein kleiner Querschnitt.',
    'Der Spruch mit der Katze geht gerade überall rum, das Bild musste ich euch zeigen.',
    'Diese Karikatur flattert seit Tagen durch unsere Bürochats. Keiner weiß, von wem.',
    'Ich hab das Foto vor Monaten gespeichert und weiß beim besten Willen nicht mehr, wo das her war.',
    'Leider konnten wir den Fotografen nicht ausfindig machen, das Bild ist trotzdem zu schade für die Schublade.',
    'Aus dem alten Heimatbuch abfotografiert: der Dorfplatz mit Pferdetränke.',
    'Das Bild hing beim Friseur in einer Illustrierten, hab’s schnell abgeknipst.',
    'A visitor to the lighthouse emailed this shot of last night’s aurora.',
    'One of the delivery riders got this on his helmet cam. Sound on.',
    'Photo taken by a very patient waiter. We tipped well.',
    'The couple’s videographer sent a teaser and our flower arch is in it for two whole seconds.',
    'Our followers flooded us with pictures of their pumpkins. Here’s the pick of the patch.',
    'Thank you for all the photos of Saturday you’ve been sending! A few of the best below.',
    'Everybody and their dog has shared this video today, so now it’s our turn.',
    'This gif pops up in my feed every exam season and nobody seems to know who made it.',
    'Saw this porch online ages ago, can’t for the life of me remember whose it was, but that’s the blue we want.',
    'Cut this cartoon out of the Sunday paper and photographed it for you lot.',
    'The original poster’s name got cropped off, sorry, but this picture of the heron is too good.',
    'Sharing this drawing again, the illustrator’s name has been lost to time.',
  ])('needs a name: %s', (text) => {
    expect(count([photoCredit, weakSource], text)).toBeGreaterThan(0);
  });

  it.each([
    'Papas alte Passbilder durch Remini gejagt, jetzt sieht er aus wie vierzig.',
    'Die Off-Stimme ist nicht vom Chef, die hat ein KI-Tool nach zwei Minuten Probe nachgemacht.',
    'Mit Midjourney ein Gruppenbild unserer Gründer von 1890 gebastelt, hängt jetzt im Flur.',
    'Turned my toddler’s scribble into a photo of a real monster with an AI app, he is thrilled.',
    'Gave an AI tool four photos of the empty lot and it handed back a street party.',
    'I typed two lines into Veo and got a drone shot over a vineyard that doesn’t exist.',
    'My late aunt reads the invitation in the clip. We trained an AI tool on her voicemails.',
  ])('needs a label: %s', (text) => {
    expect(count([aiLabel], text)).toBe(1);
  });

  it.each([
    'Eine Kellnerin hat uns den Weg gezeigt, das Foto vom Gipfel hab ich selbst gemacht.',
    'Unser Paketbote geht in Rente. Danke für 20 Jahre!',
    'Das Gruppenfoto machen wir am Freitag um zwölf vor der Halle.',
    'Mein Kollege fotografiert gern, am Samstag zeigt er seine Bilder im Pfarrsaal.',
    'Ein Fahrgast hat sein Handy vergessen. Wer vermisst ein Video mit einem Dackel?',
    'Wir haben die alten Dias eingescannt und stellen sie ins Archiv.',
    'Danke an alle, die uns gewählt haben. Hier ist das Ergebnis.',
    'Eure Bilder sind fertig und können abgeholt werden.',
    'Ihr habt uns 312 Fragen geschickt, hier sind die Antworten im Video.',
    'Die Fotos von eurer Hochzeit sind bearbeitet, hier kommt die Galerie. Ihr wart ein Traumpaar!',
    'Viele von euch haben nach dem Rezept gefragt, hier ist es.',
    'Mein Vermieter hat den Vertrag geschickt.',
    'Der Link zur Anmeldung ist verloren gegangen, hier noch einmal.',
    'Ich finde meinen Ausweis nicht mehr. Hat ihn jemand gesehen?',
    'Das Virus geht rum, bitte bleibt zu Hause, wenn ihr hustet.',
    'Der Film geht durch alle Höhen und Tiefen einer Freundschaft. Kino, 20 Uhr.',
    'Mein Chef hat heute das Catering gemacht, das Bild sagt alles.',
    'Noch ein Foto und dann ist Feierabend!',
    'Fotografin gesucht, die unsere Torten fotografiert.',
    'Wir haben unsere Küche fotografieren lassen, Fotos von Mara Brand.',
    'The photographer took us to the roof and we had a blast.',
    'Our photographer got the flu, so the shoot is on Tuesday.',
    'My boss took the day off.',
    'My neighbour shot the lights out at the range.',
    'Your photos are ready to collect.',
    'All of you who sent cards: thank you, they are on our wall. Here is the address of the new office.',
    'Many of you asked about the recipe in the video, here it is.',
    'Everyone who emailed us got an answer. Here’s the summary.',
    'The ball went round the goalkeeper, what a picture of despair.',
    'I can’t find the words. This team!',
    'We could not find a photo of the old mill. Do you have one?',
    'You can’t find a better view. Photo: Ada Brand',
    'The name of the artist in the drawing class is Ada Brand.',
    'This group has been in the chat business for years.',
    'Scanned the tickets, poured the pints, slept four hours. Festival done.',
    'A courier has to photograph every parcel. We built the app for it.',
    'Going round the harbour with my camera is my Sunday.',
    'He had a mate film his proposal. She said yes, and the cake was ours.',
    'We let an AI tool sort our inbox and the photos of our dog ended up in spam.',
    'An AI tool made our rota. Look at that, everybody has Sunday off.',
    'I asked an AI app to draw up a packing list. Here it is.',
    'Our avatar for the game looks like me.',
    'I put my name into an AI tool and it knew nothing about me. This is how it should be.',
    'Das KI-Tool hat 300 Bilder verschlagwortet, so sieht das Archiv jetzt aus.',
    'Die KI-App hat meinen Einkaufszettel geschrieben, das Foto davon hängt am Kühlschrank.',
    'Ich habe ein KI-Tool gefragt, wie man Fotos sichert. Hier ist die Antwort.',
  ])('is not told: %s', (text) => {
    expect(count([photoCredit, weakSource, aiLabel], text)).toBe(0);
  });
});
