import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ severity }) => severity !== 'info');
}

describe('own firms, contacts who introduce themselves, forms, lives that museums tell', () => {
  it.each([
    'Unsere Kollegin Frida hat Krebs und kommt nicht mehr.',
    'Neu im Team: Daniela. Ihre private Nummer ist 079 412 88 31.',
    'Neu im Team ist Petra Amrein, ihr Handy privat: 078 512 40 77, ruft sie an.',
    'Meine neue Praxis ist toll, und der Kollege Jonas Weber hat eine private Nummer: 0171 4827193.',
    'Unser Vorstand Karl Huber hat Parkinson, bitte betet.',
    'Ihr Büro ist zu, aber Daniela Frei wohnt in der Seestrasse 4, 6300 Zug.',
    'Formular von Jana Vogt: Geburtsdatum 04.06.1988, Telefon 0171 4827193',
    'Ansprechpartnerin ist krank, ruft ihren Mann an: 0664 4827193',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Ab Montag eigene Kanzlei! Nach elf Jahren als Angestellte eröffne ich meine Praxis für Familienrecht.\n\nTel 0316 482917, kanzlei@moser-recht.at',
    "After ten years employed I'm opening my own practice. Suite 210, 45 Queen St, Halifax NS\nT 902-555-8831, hello@brightlaw.ca",
    "I've started my own firm. Calder Tax Advice opens Tuesday.\n\nOffice: 12 King Street, Leeds\nT 0113 496 2210, intake@caldertax.co.uk",
    'Proud to say Osei Accounting is open for business as of today! P 416-882-4107, first hour is free.',
    'Ich habe mich selbstständig gemacht: Steuerberatung Keller, Büro Bahnhofstrasse 4, T 044 512 88 31.',
    'Meine neue Praxis eröffnet am 1. März. Termine unter 0221 4827193.',
    'Neu bei uns und ab sofort für Sie da: Ich bin Ihre Beraterin für Vorsorge in Luzern.\n\nPetra Amrein, Kundenberaterin\np.amrein@versicherung-luzern.ch, Büro 041 512 40 77',
    'Hallo LinkedIn! Ich bin seit heute eure Ansprechpartnerin für Logistik.\nSandra Kolb, Vertrieb\ns.kolb@spedition-nord.de, Büro 040 7182930',
    "I'm your new account manager for the South West.\nHelen Strand, Key Account Manager\nh.strand@packwell.co.uk, office 0117 496 3381",
    'Your new contact for corporate clients in Tyrol is me! Lukas Egger, Berater\nl.egger@bank-tirol.at, Büro 0512 588 714',
    'Ich freue mich, Ihr Ansprechpartner für Photovoltaik zu sein. Jens Rohde, Projektleiter, j.rohde@solarnord.de, Büro 0431 7719 20',
    'So füllt man das Formular aus:\nName: Erika Mustermann\nGeburtsdatum: TT.MM.JJJJ\nTelefon: 0987 654321',
    'Ausfüllhilfe: Name Max Muster, Adresse Musterweg 1, 8000 Zürich, Telefon 012 345 67 89, AHV 756.1234.5678.97',
    'How to fill in the form:\nName: Jane Smith\nDate of birth: DD/MM/YYYY\nPhone: 01234 567890',
    'Format bitte so: Vorname Nachname, TT.MM.JJJJ, 0123 456789',
    'Camille Claudel verbrachte dreißig Jahre in der Psychiatrie. Unsere Ausstellung zeigt 40 Werke.',
    'Vincent van Gogh litt an Depressionen und malte weiter. Führung am Sonntag um 11 Uhr im Museum.',
    'Robert Schumann hatte Syphilis, sagt die neue Biografie.',
    'Ludwig van Beethoven war mit 30 fast taub, und im Konzert am Freitag spielen wir die Neunte.',
    'Franz Kafka hatte Tuberkulose. Lesung am 3. Juni in der Stadtbücherei.',
    'Virginia Woolf lived with bipolar disorder; our walking tour passes her house.',
    'Emily Brontë died of tuberculosis at thirty. The exhibition runs until May.',
    'Rosa Luxemburg hatte ein Hüftleiden. Vortrag heute Abend.',
    'Stephen Hawking had ALS. The new biography is out.',
    'Frédéric Chopin war schwer lungenkrank, als er die Préludes schrieb. Konzert am Samstag.',
    "Alan Turing's colleague had epilepsy; the exhibition opens Friday.",
    'Paula Becker starb mit 31 an einer Embolie. Zu sehen in der Kunsthalle.',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
