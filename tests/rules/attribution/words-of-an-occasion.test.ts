import { describe, expect, it } from 'vitest';
import { quoteSource } from '../../../rules/attribution/quote-source.ts';
import { findingsOf } from '../one-rule.ts';

const found = (text: string) => findingsOf(quoteSource, text).length;

describe('words of an occasion or of a book without a name', () => {
  it.each([
    'Aus der heutigen Sitzung des Bauausschusses, nicht öffentlich war das nicht: „Wer Schatten will, soll sich halt einen Hut kaufen.“',
    'Aus der letzten Gemeindeversammlung: „Für den Spielplatz ist kein Franken da, für den Kreisel schon.“',
    'Wortwörtlich in der Bürgerversammlung am Montag: „Die Jungen sollen froh sein, dass überhaupt ein Bus fährt.“',
    'So gefallen im Kantonsrat: „Velofahrer zahlen ja auch keine Steuern für die Straße.“',
    'Originalton Elternabend: „Das Handy erzieht mein Kind besser als jede Lehrerin.“',
    'Am Telefon heute, Originalton: „Ich zahl erst, wenn das Wetter auch mal mitspielt.“',
    'Aus dem Protokoll der Hauptversammlung: „Über Frauen im Vorstand reden wir, wenn sonst nichts ansteht.“',
    'Gehört auf der Podiumsdiskussion, erste Reihe: „Mieter haben einfach zu viele Rechte und zu wenig Möbel.“',
    'Aus der gestrigen Kreistagsdebatte: „Hebammen können schließlich auch einmal dreißig Kilometer fahren.“',
    'Tatsächlich so gesagt in der Aktionärsversammlung: „Homeoffice ist Urlaub mit Laptop und schlechtem Gewissen.“',
    'Aus dem Buch, das ich gerade verschlinge: „Der Winter war ein Gast, der seine Schuhe im Flur vergaß.“',
    'Satz aus dem Roman, der auf meinem Nachttisch liegt: „Sie sammelte Abschiede wie andere Leute Tassen.“',
    'Aus meiner aktuellen Lektüre: „Niemand hatte ihr gesagt, dass Mut nach kaltem Kaffee schmeckt.“',
    'Das Buch unseres Lesekreises beginnt so: „An einem Dienstag hörte der Fluss auf zu fließen.“',
    'Seite 84 im Krimi, den wir gerade im Laden haben: „Wer lange genug schweigt, wird irgendwann für klug gehalten.“',
    'Wortwörtlich aus der Elternbeiratssitzung: „Mathe braucht später sowieso kein Mensch.“',
    'From a novel a customer left in the café: “She had the patience of a locked door.”',
    'Real words from last night’s council meeting: “If you can’t afford the parking, perhaps the town isn’t for you.”',
    'Spoken aloud at the parish council on Tuesday: “We do not need a crossing, we need better children.”',
    'Word for word from the AGM: “Women are welcome on the board as soon as a chair breaks.”',
    'Direct quote from the planning committee this evening: “Bats should have thought of that before they moved in.”',
    'An actual sentence from today’s hearing: “Rivers are supposed to be brown if you look at it properly.”',
    'Said out loud in a public meeting last night: “Buses are for people who made the wrong choices.”',
    'Heard on the phone this morning, verbatim: “I’ll pay you the day the gutters clean themselves.”',
    'From yesterday’s school board session: “Libraries are nice, but the football pitch comes first and last.”',
    'Quote of the evening from the residents’ meeting: “The trees started it and the trees can finish it.”',
    'These exact words were used at the licensing hearing: “Nobody under forty needs to be out after nine.”',
    'Minutes of the shareholders’ meeting, page 3: “Training is what people do who cannot learn.”',
    'From the book I’m reading right now: “Grief is a lodger who never learns where the plates go.”',
    'A line from the novel on my bedside table: “She kept her promises the way other people keep goldfish.”',
    'Line of the day from our book club’s current read: “He apologised like a man returning a library book.”',
    'Page 212 of the thriller we can’t put down: “The sea keeps its receipts longer than any lawyer.”',
  ])('need a name: %s', (text) => {
    expect(found(text)).toBe(1);
  });

  it.each([
    'Aus der gestrigen Gemeinderatssitzung, Bürgermeisterin Anna Holzer: „Der Spielplatz kommt, und zwar noch vor dem ersten Schnee.“',
    'Stadtrat Meier im Bauausschuss: „Wir sanieren die Brücke, bevor sie uns auf den Kopf fällt.“',
    'In der Sitzung sagte unsere Vorsitzende: „Wir bauen erst, wenn das Geld wirklich auf dem Konto liegt.“',
    'Unser Lehrling am Telefon: „Ich kann gerade nicht, der Chef steht neben mir und hört zu.“',
    'Frau Zgraggen rief an und sagte: „Ihr seid die Ersten, die zurückrufen, das glaubt mir keiner.“',
    'Aus dem Buch „Der Salzpfad“ von Raynor Winn: „Es war ein Weg, und wir gingen ihn Schritt für Schritt.“',
    'Der Satz stammt aus Mascha Kalékos Briefen: „Ich bin, vor jenen Jahren, jung gewesen, und das reicht.“',
    'Der schönste Satz stammt aus Arno Geigers Roman: „Er hatte vergessen, was er vergessen wollte, und lachte.“',
    'Die erste Zeile kommt aus Marlen Haushofers „Die Wand“: „Heute, am fünften November, beginne ich mit meinem Bericht.“',
    'Aus Robert Seethalers Der Trafikant: „Man müsste eigentlich immer irgendwo am Wasser sitzen und schauen.“',
    'Meine Chefin in der Teamsitzung: „Wer Kuchen mitbringt, darf heute zehn Minuten früher heim.“',
    'Lektion aus der Werkstatt: „passt schon“ ist keine Maßeinheit.',
    'Merksatz für heute: „das hält schon“ ist kein Prüfbericht.',
    'Wieder gelernt: „schau ma mal“ ist kein Liefertermin.',
    'Der Elternabend „Wie viel Handy verträgt ein Kind eigentlich wirklich“ ist am Dienstag um 19 Uhr.',
    'One of my favourite lines comes from Ali Smith’s Autumn: “It was the worst of times, and we had sandwiches.”',
    'This comes from Dervla Murphy’s Full Tilt: “I set off because the roads were there and dry enough.”',
    'The best advice is taken from Nora Ephron’s essays: “Take notes, keep the recipe, and leave the man.”',
    'From Hilary Mantel’s memoir: “You come to this place, mid-life, and you don’t know how you got here.”',
    'The quote is out of Matt Haig’s latest novel: “There was a library and it had no closing time at all.”',
    'Councillor Jo Reeves at the planning meeting: “The bridge opens in May or I eat my hat.”',
    'The mayor, Ellen Price, said at the meeting: “We will plant a hundred trees and water all of them.”',
    'Our apprentice on the phone: “I can’t talk, the boss is standing next to me.”',
    'My gran at Sunday lunch, word for word: “I’m not old, I’m just well marinated, pass the gravy.”',
    'Lesson from the kitchen: “looks done to me” is not a temperature.',
    'Reminder from the workshop: “about that long” is not a measurement.',
    'Lesson of the week: “it worked on my machine” is not a test report.',
    'Today I learned that “just one more episode” is not a bedtime.',
    'Advice from accounts: “I’ll find the receipt later” is not bookkeeping.',
    'The parents’ evening “How much screen time is too much for my child” starts at seven.',
    'Mrs Okafor rang and said: “You’re the first people who ever called me back on a Sunday.”',
  ])('with a name, or a remark that is the topic, do not: %s', (text) => {
    expect(found(text)).toBe(0);
  });
});

describe('whose words they were, behind the quotation', () => {
  it.each([
    '“You cannot hurry a good dough, love, it will not thank you.” My first boss Mrs Tansley, 1989, to a very tired me.',
    '“We build it once and we build it so it stays,” our site manager Ewan Brodie told the visitors on Friday.',
    '„Wer nie etwas fallen lässt, hat auch nie etwas getragen.“ Unsere alte Chorleiterin Frau Immel, beim letzten Konzert.',
    '„Man muss die Glocke hören, bevor sie läutet und lange danach.“ Kaum ein Satz aus Ada Brands Briefen wird so oft gelesen.',
  ])('%s', (text) => {
    expect(found(text)).toBe(0);
  });

  it.each([
    '“You cannot hurry a good dough, love, it will not thank you.” My favourite line of the week, happy Monday all.',
    '„Wer nie etwas fallen lässt, hat auch nie etwas getragen.“ Unser Spruch der Woche für euch alle.',
  ])('not %s', (text) => {
    expect(found(text)).toBe(1);
  });
});
