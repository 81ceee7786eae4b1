import { describe, expect, it } from 'vitest';
import { credentials } from '../../../rules/confidential/credentials.ts';
import { findingsOf } from '../one-rule.ts';

function found(text: string): string[] {
  return findingsOf(credentials, text).map(({ start, end }) => text.slice(start, end));
}

describe('logins on notes that everybody sees', () => {
  it.each([
    ['An jedem Bildschirm in der Ambulanz hängt ein Zettel "kasse3 / Herbst2024!". Seit Jahren.', 'Herbst2024!'],
    ['Unter der Tastatur klebt ein Post-it: empfang / Rosen!77', 'Rosen!77'],
    ['sticky note on the ward PC reads "nurse1 / Spring2023!" and nobody blinks', 'Spring2023!'],
    ['Taped to the till: "cashier / Banana#12". Works on every till.', 'Banana#12'],
    ['auf dem Whiteboard im Büro steht seit Jahren "gast / Kuchen2022"', 'Kuchen2022'],
    ['Fotografiert beim Arzt: Zettel am Monitor "praxis / Zahnweh#5"', 'Zahnweh#5'],
    ['label on the printer says admin / Brother2021!', 'Brother2021!'],
    ["There's a laminated card by the scanner: depot7 / Pallet!2020", 'Pallet!2020'],
    ['Auf der Rückseite vom Tablet steht kueche2 : Suppe2021!', 'Suppe2021!'],
    ['Post-it: "buero:Flieder2020!" an jedem Rechner', 'Flieder2020!'],
    ['note on the fridge at the surgery: reception1 / Molar!2024, same for all machines', 'Molar!2024'],
    ['Der Zettel an der Kasse: "laden2 – Kasse!2023".', 'Kasse!2023'],
    ['On the wall of the control room, in marker: "operator / Turbine#4"', 'Turbine#4'],
    ['Am Empfang liegt offen ein Spickzettel, "info@/ Blume2022!" drauf', 'Blume2022!'],
    ['am Schwarzen Brett hängt „trainer / Pokal2019!“, damit alle reinkommen', 'Pokal2019!'],
    ['Seit dem Umzug pappt am Drucker ein Aufkleber: service | Toner&Papier9', 'Toner&Papier9'],
    ["Bei uns in der Schule steht's an der Tafel: lehrer2 / Kreide#88. Datenschutz, hallo?", 'Kreide#88'],
    ["under the counter keyboard there's a label: pos4 / Receipt!31", 'Receipt!31'],
    ["The password for the lab? It's on the whiteboard: labuser / Pipette%19.", 'Pipette%19'],
    ['Im Taxi pappt ein Klebezettel am Tablet: „fahrer7 / Blaulicht?45“. Gute Fahrt.', 'Blaulicht?45'],
    ['Praktikantin heute: "Wo ist das Login?" Chef zeigt auf den Zettel: azubi / Lehrling2023', 'Lehrling2023'],
    ['sharpied on the rack: root : Cabinet$12', 'Cabinet$12'],
    ['Sticky on the kiosk screen: kiosk@museum / Dino+Saur7', 'Dino+Saur7'],
    ['Laminiert neben der Waage: waage1 – Kilo!500', 'Kilo!500'],
    ['Auf der Pinnwand im Lehrerzimmer hängt noch immer "beamer:Licht#22"', 'Licht#22'],
    ['My dentist has a post-it on the x-ray computer, says xray / Molar!2018', 'Molar!2018'],
    ['Auf dem Laptop klebt „trauung / Ja!Wort2020“, jeder Gast kann das lesen', 'Ja!Wort2020'],
  ])('%s', (text, secret) => {
    expect(found(text)).toContain(secret);
  });

  it.each([
    'Zettel an der Tür: "Rosen / Tulpen2024" heißt die neue Schau.',
    'Sticky note on my screen: "breathe / Monday2024".',
    'Auf dem Schild stand "Halle3 / Tor2".',
    'Whiteboard says "Sprint42 / Team7".',
    'The label on the bottle says Merlot / 2019.',
    'Aufkleber am Auto: "Berlin / 2024!"',
    'Zettel: "Milch / Brot / Eier2x!"',
    'Auf dem Zettel steht "Müller / Zimmer12".',
    'Plakat: "Live / Köln2024!" heute Abend.',
    'label says "size M / EU38"',
    'Post-it am Kühlschrank: "Mama / 19:30!"',
    'Whiteboard: "and/or", "v1/v2!"',
    'the sticker reads "Made in / Germany2024"',
    'Schild an der Kasse: "Bar / EC-Karte!"',
    'Auf dem Karton steht "oben / unten!" in drei Sprachen.',
    'Poster on the wall: "WWDC / Cupertino2024!"',
    'Ein Zettel klebt am Rechner: "Bitte nicht ausschalten / Update23!" ',
    'Zettel am Kühlschrank: "milch / eier / brot"',
    'Aufkleber am Auto: "atomkraft / nein danke"',
    'The label says: caffeine / 80mg!',
    'Whiteboard from the retro: "start / stop / continue v2!"',
    'sticky note: call mum / 18:30!',
    'Post-it mit "input / output2024" klebt am Lötkolben.',
    'Tafel: "9b / Mathe!", mehr stand da nicht.',
    'Das Schild sagt: montag / 8-12 Uhr!',
    'Label: vegan/glutenfrei2go!',
    'note to self: yoga / pilates4all! at seven',
    'Der Aufkleber klebt: "fck / afd161!"',
    'Whiteboard: https://meet.acme.example/room22!',
    'Etikett: art / 4711#22',
    'written on the wall: "he/him, she/her4ever!"',
    'noticeboard: "bring / share2024: cakes!"',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
