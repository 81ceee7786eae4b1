import { describe, expect, it } from 'vitest';
import { numberSource } from '../../../rules/attribution/number-source.ts';
import { findingsOf } from '../one-rule.ts';

const asked = (text: string) => findingsOf(numberSource, text).length;

describe('figures that are told as facts', () => {
  it.each([
    'Eine aktuelle Befragung unter Handwerkern hat ergeben: 7 von 10 Lehrstellen bleiben leer.',
    'Eine neue Umfrage unter Eltern hat gezeigt, dass 58 % sich mehr Ganztagsplätze wünschen.',
    'Umfragen unter Landwirten ergaben: Jeder zweite Hof hat keine Nachfolge.',
    'Fakt ist: Kinder, denen täglich vorgelesen wird, kennen mit sechs 1.000 Wörter mehr.',
    'Es ist eine Tatsache, dass Menschen mit Hund 20 Minuten mehr am Tag gehen.',
    'Tatsache: Neun von zehn Plastikflaschen werden nie ein zweites Mal befüllt.',
    'Die Zahl der Rebhühner ist seit 1990 um bis zu 90 % zurückgegangen.',
    'Feldlerchen sind seit 1990 um 60 % zurückgegangen, lasst den Ackerrand stehen.',
    'Grundstücke haben sich in den letzten zehn Jahren um 80 Prozent verteuert.',
    'Fünfundneunzig Prozent aller Chatbots werden nach einem Jahr abgeschaltet.',
    'Siebzig Prozent der Vorstände kommen aus denselben fünf Hochschulen.',
    'Achtzig Prozent der Gründer würden es wieder tun.',
    'Insekten haben seit den Achtzigern um drei Viertel abgenommen.',
    'A new poll among landlords found that 6 out of 10 want to sell.',
    'It’s a fact that people with a garden sleep 40 minutes longer.',
    'It is a well known fact that pupils who eat breakfast score 17% higher.',
    'Fact: 9 in 10 toothbrushes end up in landfill.',
    'The fact is that two thirds of tenants never see their deposit again.',
    'Swifts have declined by up to 60% since 1995, please keep your eaves open.',
    'Bumblebees are down by 30% over the last ten years.',
    'House prices have risen by 73% since 2010 and wages have not.',
    'Barn owl numbers have fallen by more than 50 percent since the sixties.',
    'Eighty percent of dashboards are never opened twice.',
    'Ninety per cent of startups will not see their fifth birthday.',
    'Sixty-two percent of carers have never had a whole weekend off.',
    'Three quarters of garden hedges have vanished since the war.',
  ])('need a source: %s', (text) => {
    expect(asked(text)).toBe(1);
  });

  it.each([
    'Fakt ist: Wir haben gestern drei Punkte liegen lassen.',
    'Tatsache ist, dass unser Ofen 300 Grad schafft und die Pizza in 2 Minuten fertig ist.',
    'Fakt: Der Bäcker hat ab Montag ab 6 Uhr offen.',
    'Eine Umfrage unter unseren 40 Mitgliedern hat ergeben: 31 wollen ein Zeltlager.',
    'Eine Befragung von Bitkom hat ergeben: 7 von 10 Lehrstellen bleiben leer.',
    'Unsere Unfälle sind seit 2022 um 40 % zurückgegangen, danke an alle Sicherheitsbeauftragten.',
    'Die Anmeldungen in unserem Verein sind um 12 % gestiegen.',
    'Ich bin zu fünfundneunzig Prozent sicher, dass es regnet.',
    'Siebzig Prozent Kakao, dreißig Prozent Geduld.',
    'Fünfzig Prozent auf alles, nur am Samstag!',
    'Laut Statistik Austria sind die Mieten seit 2019 um 21 % gestiegen.',
    'It’s a fact that our 40 volunteers run on tea.',
    'Fact: the pool opens at 7 on Saturday.',
    'The fact is that we lost 3 games and I lost my voice.',
    'Our waste has fallen by 40% since 2021, thanks to the night shift.',
    'My screen time is down by 30% this week.',
    'According to the BTO, swifts have declined by 60% since 1995.',
    'I’m ninety-five percent sure I left the oven on.',
    'Eighty percent of my wardrobe is black.',
    'Fifty percent of proceeds go to the lifeboat.',
    'Ninety percent of success is showing up.',
    'We raised prices by 5% in May.',
    'Ticket sales are up by 12% since Monday.',
  ])('of the own house or with a source do not: %s', (text) => {
    expect(asked(text)).toBe(0);
  });
});
