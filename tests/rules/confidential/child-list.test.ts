import { describe, expect, it } from 'vitest';
import { personalData } from '../../../rules/confidential/personal-data.ts';
import { findingsOf } from '../one-rule.ts';

function isFlagged(text: string): boolean {
  return findingsOf(personalData, { text }).some(({ severity }) => severity !== 'info');
}

describe('children with their dates of birth, one below the other', () => {
  it.each([
    'Kader fürs Turnier, bitte prüfen:\nMila Brenner 04.06.2014\nJonte Arslan 19.11.2014\nFinn Odermatt 30.01.2015\nPasskontrolle ist um neun.',
    'Anmeldung Schwimmkurs ist durch.\nLeonie Huemer, 12.3.2018\nYusuf Cetin, 7.9.2017\nAnton Mayrhofer, 25.12.2017',
    'Wir fahren mit:\n- Emil Gasser (14.05.2013)\n- Noemi Zbinden (02.08.2013)\n- Lian Frei (21.10.2012)',
    'Stimmt das alles so? Hab die Liste für den Verband abgetippt\nTheo Kranz – 11.02.2012\nBen Oswald – 03.07.2012\nMats Lindner – 28.09.2011',
    'U9s cards are in:\nOscar Bellamy 03/09/2016\nHarpreet Gill 21/01/2017\nMorgan Tate 12/05/2017\nCollect from me.',
    'Names for the passport trip\nIsla Whitcombe: 14 March 2014\nRory Pagett: 2 June 2013\nDev Chaudhary: 30 Oct 2014',
    'Soccer roster, double check the spelling\nMason Kirkland 5/17/2015\nAva Trujillo 11/02/2014\nJaylen Odom 8/29/2015',
    'Ballett am Samstag, diese Kinder sind angemeldet:\n1. Clara Wenger 09.04.2017\n2. Sophie Dolezal 16.07.2016\n3. Ida Brunner 01.02.2017',
    'Sternsinger-Gruppe 4\nJakob Steindl; 13.08.2014\nMagdalena Pichler; 05.01.2013\nRafael Auer; 22.11.2013',
    'Startliste Kids-Cup\nNina Hofer 2014-02-19\nLars Egger 2013-12-03\nJana Moser 2014-08-27',
    'Pfadilager, definitive Liste\nLivia Ammann\t17.03.2012\nGian Caflisch\t02.12.2011\nSeline Roth\t29.06.2012',
    'the beavers going to camp\nHenry Stubbs 12.01.2018\nPoppy Lisle 30.05.2018\nArlo Finch 08.11.2017',
    'Brenner, Mila 04.06.2014\nArslan, Jonte 19.11.2014\nOdermatt, Finn 30.01.2015',
  ])('%s', (text) => {
    expect(isFlagged(text)).toBe(true);
  });

  it.each([
    'Unsere Termine:\nSC Altenau 04.06.2025\nTSV Brackel 19.11.2025\nFC Hoheneck 30.01.2026',
    'Konzerte:\nAnna Loos 12.03.2026\nMax Giesinger 14.04.2026\nClara Louise 20.05.2026',
    'Konzerte im Archiv:\nMax Raabe 12.03.2016\nInga Rumpf 14.04.2016\nKlaus Hoffmann 20.05.2017',
    'Our speakers so far:\nJane Goodall 12/05/2016\nDavid Nott 14/06/2016\nMary Beard 21/09/2017',
    'Verstorbene des Jahres:\nErna Pohl 12.01.2026\nKarl Wirth 03.02.2026\nHilde Ott 19.02.2026',
    'Gewonnene Medaillen:\nTina Maze 10.02.2014\nAnna Fenninger 15.02.2014\nMarcel Hirscher 22.02.2014',
    'Lesungen 2017:\nJuli Zeh 12.03.2017\nSaša Stanišić 02.04.2017\nEva Menasse 09.05.2017',
    'Past fixtures:\nLeeds United 12/05/2016\nAston Villa 19/05/2016\nHull City 26/05/2016',
    'Releases:\nStardew Valley 26/02/2016\nRocket League 07/07/2015\nHollow Knight 24/02/2017',
    'Präsidenten im Amt:\nAlexander Bellen 26.01.2017\nHeinz Fischer 08.07.2004\nThomas Klestil 08.07.1992',
    'Die neuen Filialen:\nLinz Mitte 04.06.2014\nGraz West 19.11.2014\nWels Nord 30.01.2015',
    'Hochzeiten im Schloss:\nAnna Berger 04.06.2016\nPeter Lang 19.11.2016\nEva Sommer 30.01.2017',
    'Charlie Chaplin 16.04.1889\nBuster Keaton 04.10.1895\nHarold Lloyd 20.04.1893',
    'Mein Tagebuch:\nSchwarzer Peter 04.06.2014\nRoter Faden 19.11.2014\nBlaue Stunde 30.01.2015',
    'Staffel 3:\nDer Anfang 04.06.2014\nDie Flucht 19.11.2014\nDas Ende 30.01.2015',
  ])('not %s', (text) => {
    expect(isFlagged(text)).toBe(false);
  });
});
