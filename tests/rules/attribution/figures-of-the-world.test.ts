import { describe, expect, it } from 'vitest';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { findingsOf } from '../one-rule.ts';

const asked = (text: string) => findingsOf(numberSource, text).length;

describe('amounts of a country or the world', () => {
  it.each([
    'In Österreich landen jedes Jahr 790.000 Tonnen genießbares Essen in der Tonne.',
    'Bis 2040 fehlen der Schweiz 40.000 Lehrpersonen.',
    'Uns fehlen in Österreich bis 2032 rund 75.000 Köche und Kellnerinnen.',
    'Rückenschmerzen kosten die deutsche Wirtschaft jedes Jahr 50 Milliarden Euro.',
    'Schlechter Schlaf kostet die Volkswirtschaft 60 Mrd. Euro im Jahr, und ich bin müde.',
    'In Deutschland fehlen 430.000 Kitaplätze. Punkt.',
    'Bundesweit sind 85.000 Lehrstellen unbesetzt und keiner redet drüber.',
    'Hierzulande verschwinden pro Jahr 11.000 Hektar unter Asphalt.',
    'Mehr als 700.000 Wohnungen fehlen in diesem Land.',
    'Österreichweit gehen bis 2033 rund 60.000 Bauarbeiter in Pension.',
    'Schweizweit liegen 8 Millionen alte Handys in Schubladen.',
    'Wir werfen in der Schweiz 2,8 Millionen Tonnen Lebensmittel im Jahr weg.',
    'Weltweit werden 150 Milliarden Kleidungsstücke pro Jahr genäht.',
    'Ich bin seit 20 Jahren Personalerin, und das haut mich um: Innere Kündigung kostet Unternehmen 130 Milliarden Euro im Jahr.',
    'Über 50 % der Hundewelpen, die hierzulande im Netz verkauft werden, kommen aus dem Kofferraum.',
    'Bis 2030 gehen in der Schweiz 12.000 Hausärzte in Rente.',
    'Auf deutschen Straßen sterben jedes Jahr 400 Radfahrer.',
    'The country flushes 2.5 billion wet wipes down the loo annually.',
    'We bin 4.7 million tonnes of food in the UK every year, most of it bread.',
    'Loneliness costs British employers £2.5 billion every year.',
    'Poor mental health costs the economy $1 trillion annually.',
    'By 2030 this country will be short of 140,000 nurses.',
    'There’s a shortage of 4 million cybersecurity people worldwide.',
    'More than 60,000 hedgehogs are killed on Britain’s roads each year.',
    'Nearly 700,000 children in this country don’t own a single book.',
    'Fast fashion gets through 93 billion cubic metres of water a year.',
    'Around 30% of parcels sent nationwide come straight back.',
    'Over 60% of boxes shipped in America are half empty.',
    'As a nation we drink 98 million cups of coffee a day.',
    'I’ve run a bakery for 12 years and it still gets me: worldwide, 1.3 billion tonnes of food are binned each year.',
    'Falls at work cost firms 600,000 days a year nationally.',
    'Across Europe 30 million people can’t heat their homes.',
    'Humanity burns through 100 million barrels of oil a day.',
    'Globally we lose 10 million hectares of woodland every year.',
  ])('need a source: %s', (text) => {
    expect(asked(text)).toBe(1);
  });

  it.each([
    'Wir backen jedes Jahr 40.000 Krapfen und essen jeden zehnten selbst.',
    'Bei uns in der Werkstatt fehlen 3 Leute, bewerbt euch.',
    'Uns fehlen bis Samstag noch 12 Kuchen für das Buffet!',
    'Bis 2035 wollen wir 30.000 Bäume pflanzen.',
    'Weltweit sind wir 1.200 Kolleginnen und Kollegen an 14 Standorten.',
    'Wir liefern 300.000 Pakete im Jahr in ganz Deutschland aus.',
    'Unsere Genossenschaft hat 4.300 Mitglieder in Österreich.',
    'In Deutschland fehlen 430.000 Kitaplätze (Bertelsmann Stiftung, 2024).',
    'Laut WWF landen weltweit jedes Jahr 11 Millionen Tonnen Plastik im Meer.',
    'Der Festzug zog gestern 25.000 Besucher an, danke Bregenz!',
    'Die Tour geht 12.000 km durch ganz Europa, am Montag starten wir in Graz.',
    'In Österreich hat es heute 34 Grad, geht baden.',
    'Der Gutschein gilt schweizweit in 140 Läden.',
    'Am Samstag kamen 3.400 Leute ins Stadion.',
    'Unser Umsatz lag bundesweit bei 3,2 Millionen Euro.',
    'Im Jahr 1848 kamen 3.000 Auswanderer aus Deutschland nach Galveston.',
    'Der Fernwanderweg führt auf 1.200 Kilometern durch die Schweiz.',
    'Das Ticket kostet 49 Euro im Monat und gilt bundesweit.',
    'Der Verband vertritt 9.000 Betriebe in Österreich.',
    'We ship 3 million parcels worldwide every year and pack most of them by hand.',
    'We’re short of 6 marshals for Sunday’s fun run.',
    'Our members planted 12,000 trees across the UK this winter.',
    'The charity raised £40,000 this year, thank you all.',
    'We throw away 3 bags of bread a day and it hurts, so come at five.',
    'The walk is 1,000 miles through Britain and my feet know it.',
    'By 2030 we want to run 50 buses on hydrogen.',
    'Our shop sells 900 pies a week, all made here.',
    'The app has 2 million users worldwide.',
    'According to WRAP we bin 4.7 million tonnes of food in the UK every year.',
    'Over 60% of our boxes are shipped in America.',
    'The bus pass costs £900 a year and works nationwide.',
    'A crowd of 8,000 people came to the county show on Friday.',
    'In 1912 more than 1,500 people died when the Titanic sank.',
    'The team has won 14 caps for Ireland and 3 cups this year.',
  ])('of the own house or with a source do not: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
