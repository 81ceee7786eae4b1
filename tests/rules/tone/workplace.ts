/** Longer posts from work life, by employees and by companies that talk, written for these tests. */
import type { Language } from '../../../rules/post.ts';

export const workplace: Record<Language, readonly string[]> = {
  de: [
    'Ich freue mich sehr, ab heute als Projektleiterin bei der Lindtal Energie zu arbeiten! Nach sechs Jahren in der Beratung geht es für mich jetzt um Stromnetze. Danke an alle, die mich auf diesem Weg begleitet haben. Wer von euch kennt sich mit Umspannwerken aus?',
    'Gestern war ich auf dem Digitalgipfel in Jena. Spannende Vorträge, gute Gespräche und die Erkenntnis: Digitale Transformation scheitert selten an der Technik, sondern meistens daran, dass keiner miteinander redet. Bei uns war es genauso. Was sind eure Erfahrungen?',
    'Wir sind stolz: Unser Azubi Can hat beim Landeswettbewerb den zweiten Platz gemacht. Can, du hast dir das verdient! Und wir haben jetzt einen Pokal in der Kantine stehen, direkt neben dem Ketchup.',
    'Nach 14 Jahren verlasse ich zum Jahresende die Nordwerk SE. Ich durfte Teams aufbauen, Fehler machen, Märkte verstehen und nachts um drei mit Singapur telefonieren. Danke an mein Team, danke an meine Chefin. Was kommt, verrate ich im Januar.',
    'Heute haben wir unser neues Lager in Betrieb genommen. Der erste Stapler ist gleich mal gegen den Pfosten gefahren, nichts passiert, alle haben gelacht. Danke an das ganze Team, das hier seit Monaten am Wochenende Regale geschraubt hat!',
    'Unser neuer Nachhaltigkeitsbericht ist da. 84 Seiten, ich weiß. Deshalb hier die drei Dinge, die mich überrascht haben: Unser größter Brocken ist nicht die Heizung, sondern der Weg zur Arbeit. Zwei Drittel von uns kommen allein im Auto. Und das Jobrad nutzt fast niemand. Woran liegt das bei euch?',
    'Liebe Kundinnen und Kunden, ab Montag bauen wir die Filiale am Markt um. Ihr findet uns so lange im Container gegenüber, Geldautomat inklusive. Es wird eng, es wird laut, aber wir sind für euch da. Kommt gern vorbei!',
    'Was macht eigentlich eine Controllerin? Ich werde das ständig gefragt. Kurz gesagt: Ich sage Leuten, dass sie weniger Geld haben, als sie denken. Und dann helfe ich ihnen, damit klarzukommen. Am meisten mag ich die Momente, in denen aus Zahlen eine Entscheidung wird.',
    'Unsere Teamleiterin Svenja ist zur Bereichsleiterin befördert worden. Wer sie kennt, weiß: Das war überfällig. Svenja, wir freuen uns mit dir und hoffen, dass du trotzdem noch mit uns Mittag isst!',
    'Drei Learnings aus meinem ersten Jahr als Führungskraft: Erstens, zuhören schlägt reden. Zweitens, Feedback wird nicht besser, wenn man es aufschiebt. Drittens, Kuchen hilft immer. Was würdet ihr ergänzen?',
    'Wir haben den Zuschlag für das Klinikum bekommen! Ich sitze noch im Zug und grinse alle an. Vier Monate Arbeit mit einem Team, das nachts um elf noch Folien getauscht hat. Danke, ihr seid der Wahnsinn.',
    'Heute ist internationaler Frauentag. In unserer Entwicklung arbeiten 11 Frauen und 74 Männer. Das ist besser als vor fünf Jahren und trotzdem nicht gut. Wir reden am Donnerstag offen darüber, ab 17 Uhr in der Kantine, kommt dazu.',
  ],
  en: [
    "I'm happy to share that I'm starting a new position as Project Manager at Northmoor Energy! After six years in consulting I'm moving to power grids. Thank you to everyone who supported me along the way. Who here knows their way around substations?",
    "Spent yesterday at the digital summit in Leeds. Great talks, good people, and one insight: digital transformation rarely fails because of technology, it fails because nobody talks to each other. It was the same for us. What's your experience?",
    'We are proud: our apprentice Can came second in the national skills competition. Can, you earned it! There is now a trophy in our canteen, right next to the ketchup.',
    "After 14 years I'm leaving Wexford at the end of the year. I got to build teams, make mistakes, learn about markets and call Singapore at three in the morning. Thank you to my team and to my boss. What's next? I'll tell you in January.",
    'We opened our new warehouse today. The first forklift hit a post right away, nothing happened, everybody laughed. Thanks to the whole team who spent months of weekends putting up shelves!',
    "Our new sustainability report is out. 84 pages, I know. So here are three things that surprised me: our biggest chunk isn't heating, it's the way to work. Two thirds of us drive alone. And hardly anybody uses the bike scheme. Why do you think that is?",
    "Dear customers, we're rebuilding our branch on Market Square from Monday. You'll find us in the container across the street, cash machine included. It'll be cramped and loud, but we're here for you. Come and say hi!",
    'What does a controller do all day? I get asked that a lot. In short: I tell people they have less money than they think. And then I help them cope. My favourite moments are the ones in which numbers turn into a decision.',
    'Our team lead Svenja has been promoted to head of department. If you know her, you know it was overdue. Svenja, we are so happy for you and hope you will still have lunch with us!',
    "Three learnings from my first year as a manager: listening beats talking. Feedback doesn't get better when you put it off. Cake always helps. What would you add?",
    "We won the hospital contract! I'm still on the train grinning at everybody. Four months of work with a team that was swapping slides at eleven at night. Thank you, you're amazing.",
    "Today is International Women's Day. Our engineering team is 11 women and 74 men. That's better than five years ago and still not good. We're talking about it openly on Thursday at five in the canteen, come along.",
  ],
};

/** Passages from the middle of releases: no dateline, no heading, often no name. */
export const passages: Record<Language, readonly string[]> = {
  de: [
    'Mit dem Ausbau reagiert der Verkehrsverbund auf die gestiegene Nachfrage im Berufsverkehr. Künftig fahren die Züge zwischen sechs und neun Uhr im Zehn-Minuten-Takt. Die Kosten in Höhe von 4,3 Millionen Euro jährlich tragen Land und Kommunen je zur Hälfte.',
    'Das Modell verfügt über einen Akku mit 82 Kilowattstunden und erreicht nach Herstellerangaben eine Reichweite von bis zu 540 Kilometern. Die Auslieferung der ersten Fahrzeuge beginnt im Frühjahr. Der Einstiegspreis liegt bei 39.900 Euro.',
    '„Die Ergebnisse zeigen, dass sich konsequente Vorsorge auszahlt“, betont Studienleiterin Prof. Dr. Maren Holz. Für die Untersuchung wurden mehr als 2.000 Haushalte befragt. Finanziert wurde das Vorhaben vom Bundesministerium für Forschung.',
    'Am Dienstagabend ist es auf der Bundesstraße 6 zu einem Verkehrsunfall mit drei Leichtverletzten gekommen. Ein 43-jähriger Autofahrer hatte beim Abbiegen ein entgegenkommendes Fahrzeug übersehen. Der Sachschaden beläuft sich auf rund 15.000 Euro.',
    'Ziel der Kooperation ist es, Absolventinnen und Absolventen frühzeitig für technische Berufe zu gewinnen. Neben Praktika und Werkführungen sind gemeinsame Projektwochen vorgesehen. Die Vereinbarung hat zunächst eine Laufzeit von drei Jahren.',
    'Der Vorstand bewertet den Geschäftsverlauf trotz rückläufiger Konsumstimmung als zufriedenstellend. Für das Gesamtjahr wird weiterhin ein leichtes Umsatzplus erwartet. Das operative Ergebnis verbesserte sich auf 31,4 Millionen Euro.',
    'Die Ausstellung umfasst rund 120 Exponate aus vier Jahrhunderten und ist bis zum 15. September zu sehen. Begleitend findet ein umfangreiches Vortragsprogramm statt. Führungen werden sonntags um 11 Uhr angeboten.',
    'Als familiengeführter Mittelständler beschäftigt das Unternehmen rund 400 Mitarbeiterinnen und Mitarbeiter an drei Standorten. Zum Kundenkreis zählen namhafte Automobilzulieferer sowie Betriebe der Medizintechnik.',
  ],
  en: [
    'The expansion responds to growing demand during rush hours. Trains will run every ten minutes between six and nine in the morning. The annual cost of 4.3 million pounds will be shared equally by the region and the municipalities.',
    'The model features an 82 kilowatt-hour battery and offers a range of up to 540 kilometres. Deliveries of the first vehicles will begin in spring, with prices starting at 39,900 pounds.',
    '“The results show that consistent prevention pays off,” said lead author Professor Maren Holt. More than 2,000 households were surveyed for the study, which was funded by the Department for Research.',
    'Three people sustained minor injuries in a collision on the A6 on Tuesday evening. A 43-year-old driver failed to notice an oncoming vehicle while turning. Damage is estimated at 15,000 pounds.',
    'The aim of the cooperation is to attract graduates to technical professions at an early stage. In addition to internships and plant tours, joint project weeks are planned. The agreement will initially run for three years.',
    'The board considers the course of business satisfactory despite weak consumer sentiment. A slight increase in sales is still expected for the full year. Operating profit improved to 31.4 million pounds.',
    'The exhibition comprises around 120 objects from four centuries and will be on view until September 15. It is accompanied by an extensive programme of lectures. Guided tours are available on Sundays at 11 a.m.',
    'A family-owned business, the company employs around 400 people at three locations. Its customers include well-known automotive suppliers and manufacturers of medical devices.',
  ],
};
