import { describe, expect, it } from 'vitest';
import { aiLabel } from '../../../rules/attribution/ai-label.ts';
import { findingsOf } from '../one-rule.ts';

/** Nothing is attached as far as anybody knows: the words alone say that something is shown. */
const asked = (text: string) => findingsOf(aiLabel, text).length;

describe('what a tool made, told by the deed', () => {
  it.each([
    'Say hi to Bruno, our oldest winemaker. Well, we asked Midjourney for one and Bruno turned up.',
    'We told DALL-E to dream up the perfect night porter and here he is.',
    'Asked Stable Diffusion for a lighthouse keeper who looks like he means it. Meet Olaf.',
    'Took a photo of the empty shop and ran it through an AI app. This is how it will look in May.',
    'Popped a snap of the old bathroom into an AI tool and the customer signed the same day.',
    'We dropped the floor plan into an AI tool and this is your living room, sofa and all.',
    'threw eight selfies into an ai app and now i have a passport i never posed for',
    'uploaded my dog to sora and now he surfs. full video below',
    'Fed my wedding pictures to Runway and it turned the rain into confetti. Clip is up.',
    'Grandma’s only photo, and MyHeritage made her blink and smile at us. We all cried.',
    'Ran great-grandad’s army portrait through Deep Nostalgia and he looked straight at me.',
    'An AI app brought the old school photo to life, the whole class is waving.',
    'Cloned our chairman’s voice with an AI tool for the phone greeting. His wife was fooled.',
    'The narrator in our new film is a voice clone of my dad, done with an AI tool in five minutes.',
    'The furniture in the listing photos isn’t there, an AI tool put it in. Viewings on Sunday.',
    'We let an AI tool furnish the show flat for the pictures. Nobody at the viewing minded.',
    'That’s not me in the training video, it’s my HeyGen double. She doesn’t get tired.',
    'The new receptionist on the homepage came out of an AI tool. Her smile cost us nine euros.',
    'Darf ich vorstellen: Toni, unser Almhirte. Wir haben Midjourney um einen gebeten, und das kam dabei raus.',
    'Ich hab DALL-E nach der perfekten Wirtin gefragt. Da ist sie!',
    'Wir haben das Handyfoto vom Rohbau durch ein KI-Tool gejagt: So sitzt ihr im Juni auf der Terrasse.',
    'Mein Cousin hat das alte Hochzeitsbild durch eine KI-App laufen lassen, jetzt tanzen die beiden.',
    'Uroma auf dem einzigen Foto, das wir haben. Die App Deep Nostalgia hat sie zum Lächeln gebracht.',
    'Mit einer KI-App haben wir das Klassenfoto von 1958 zum Leben erweckt, alle winken.',
    'Die Stimme vom verstorbenen Pfarrer im Video haben wir mit einem KI-Tool nachgebaut. Gänsehaut.',
    'Die Möbel auf den Fotos hat ein KI-Tool reingestellt, die Wohnung ist leer. Besichtigung am Samstag.',
    'hab zehn selfies bei remini hochgeladen und seh jetzt aus wie ein anwalt',
    'Fünf Bilder vom Hund in Runway geladen, jetzt reitet er auf einem Delfin. Video ist online!',
    'Unsere Azubine im Recruiting-Video hat HeyGen gebaut, die echte wollte nicht vor die Kamera.',
    'Die Dame auf der Startseite hat uns eine KI-App ausgespuckt, sie kostet kein Gehalt.',
    'So sieht eure Küche im März aus: Foto rein ins KI-Tool, neue Fronten raus. Termin per Telefon.',
    'Im Erklärvideo spricht mein Avatar, ich bin das gar nicht. Er verhaspelt sich nie.',
    'Monday mornings my digital twin does the video update instead of me. Nobody has said a word.',
  ])('needs a label: %s', (text) => {
    expect(asked(text)).toBe(1);
  });

  it.each([
    'We asked Midjourney for one and Bruno turned up. Image: AI-generated.',
    'Asked Midjourney support for a refund. Still waiting.',
    'We told the team to stop using DALL-E for drafts.',
    'Ran the minutes through an AI tool and got a decent summary.',
    'Popped the invoice into an AI app and it found the mistake.',
    'Our new AI tool reads photos of meter readings. Try it.',
    'uploaded my essay to an ai app and it said 90 percent human, thanks',
    'The catwalk show: six selfies from the runway.',
    'MyHeritage sent me a match: I have a cousin in Graz!',
    'The AI app on my phone sorts my photos by face. Handy.',
    'An AI tool told us which pictures sell best.',
    'How do you feel about cloned voices? Our panel discusses AI tools and actors.',
    'We furnished the show flat with second-hand chairs. Photos by Wren Holloway.',
    'My double in the training video is my twin sister.',
    'Virtual tour of the flat: filmed last week with a proper camera.',
    'Our avatar workshop is full.',
    'AI tools can bring old photos to life. What does the law say?',
    'The AI app wants access to my photos. No thanks.',
    'I do not want an AI tool near my wedding pictures.',
    'The AI tool translated our brochure into Polish.',
    'Wir haben Midjourney um eine Rechnung gebeten, seit Wochen keine Antwort.',
    'Bild mit KI erzeugt: So sitzt ihr im Juni auf der Terrasse.',
    'Das Protokoll haben wir durch ein KI-Tool laufen lassen, spart eine Stunde.',
    'Unser KI-Tool erkennt Risse auf Fotos.',
    'Die KI-App sortiert meine Bilder nach Gesichtern, praktisch.',
    'Mit einer KI-App haben wir die Anmeldung übersetzt.',
    'Eine KI-App hat mir die Stimme der Vernunft ersetzt, ich esse wieder Gemüse.',
    'Die Möbel auf den Fotos haben Studierende aus Paletten gebaut.',
    'Meine Selfies vom Laufsteg sind online.',
    'Kurs am Samstag: Klassenfotos mit KI-Apps beleben, was ist erlaubt?',
    'Das KI-Tool hat vorgeschlagen, welche Fotos in die Broschüre kommen.',
    'Ich lade keine Kinderfotos in KI-Apps hoch. Ihr?',
    'HeyGen war auf der Messe gleich neben unserem Stand.',
    'Der Avatar im Spiel heißt wie mein Hund.',
    'Runway 3 ist gesperrt, das Video dazu gibt es beim Tower.',
    'Stephansdom im Schnee, gestern Nacht, mit klammen Fingern fotografiert.',
  ])('has a label, or is about something else: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
