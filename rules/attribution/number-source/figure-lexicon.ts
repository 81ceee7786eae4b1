/** Figures about people and markets: of whom or what they are told, how shares are written, and what is no such figure. */
import { type Dictionary, words } from '../../dictionary.ts';
import { everyday } from '../../text/words-around.ts';

/** Told of directly: `40 % der Eltern`, `1.3 billion tonnes`. */
export const groups = everyday(`
  Deutsche Deutscher Mensch Frau Mann Kind Jugendliche Azubi Schüler Student Studentin Haushalt Kunde Kundin Nutzer Bürger Patient Bewerber Job
  Produkte Autos Ideen Vorsätze products cars ideas resolutions
  Stelle Ehe Erwachsene Betrieb Lehrling Rentner Pflegekraft Lehrkraft Mieter
  Erwachsener Person Deutschem Arbeitnehmer Bundesbürger person adult human Bewohner Handwerksbetriebe Vereine Ehrenamtliche Ehrenamtlichen Landwirte Schulen Mieterhaushalte Einbrüche Vermieter
  charities renters landlords homeowners burglaries burglars pubs farmers schools libraries hospitals carers volunteers residents Brit Briton American German European
  Menschen Frauen Männer Mädchen Jungen Kinder Jugendlichen Eltern Mütter Väter Schüler Schülerinnen Studierenden Azubis
  Auszubildenden Lehrkräfte Pflegekräfte Ärzte Ärztinnen Patienten Patientinnen Nutzer Nutzerinnen Kunden Kundinnen
  Käufer Käuferinnen Leser Mieter Haushalte Rentner Senioren Autofahrer Pendler Bewerber Bewerberinnen Gründer
  Gründerinnen Kandidaten Kandidatinnen Personen Leute Bürger Bürgerinnen Wähler Teams Projekte Meetings Mitarbeiter
  Mitarbeitenden Mitarbeiterinnen Angestellten Fachkräfte Stellen Arbeitsplätze Jobs Frührentner Erwachsenen Singles
  Paare Ehen Beziehungen Diäten Texte Posts Videos Mails Webseiten Websites Erwerbstätigen Befragten Betroffenen
  Todesfälle Unfälle Verträge Tiere Arten Insekten Wälder Bäume Tonnen Liter Kaufentscheidungen Suchanfragen Passwörter
  Influencer people women men girls boys children kids teenagers teens parents mothers fathers students apprentices
  teachers nurses doctors patients users customers buyers shoppers readers tenants households pensioners drivers
  commuters applicants candidates founders voters teams projects meetings staff professionals jobs adults couples
  marriages diets posts videos emails websites respondents deaths accidents species insects trees tonnes tons litres
  gallons purchases searches passwords meals clothes influencers graduates citizens homes accounts visitors freelancers
  resumes CVs
`);

/** The sentence is about more than the own house. */
export const topics = everyday(`
  Europa Österreich Schweiz Amerika USA China Welt Gründungen Start
  Wirtschaft Maschinenbau Einzelhandel Handwerk Gastronomie Baugewerbe Mittelstands Führungskraft Firma
  Nachfrage Exporte Mieten Mietpreise Strompreise Inflation Klimawandel Demenz Krebs demand exports rents inflation dementia cancer climate
  economy sector retail construction hospitality tourism healthcare
  Deutschen Österreicher Schweizer Europäer Bundesbürger Bevölkerung Deutschland deutschlandweit bundesweit weltweit
  europaweit Unternehmen Firmen Betriebe KMU Mittelständler Startups Arbeitgeber Arbeitnehmer Beschäftigte Berufstätige
  Führungskräfte Führungspositionen Managerinnen Manager Verbraucher Konsumenten Konsumentinnen Händler Markt Branche
  Industrie Kommunikation produktiver profitabler Produktivität Emissionen Treibhausgase Lebensmittel Risiko Entscheider
  Personaler Recruiter Cyberangriffe Cyberattacken Millennials Gesellschaft Arbeitswelt Frauenanteil Arbeitnehmern
  Arbeitnehmerinnen Beschäftigten Berufstätigen Führungskräften Verbrauchern Verbraucherinnen Märkte Konsum Mittelstand
  Bürger Americans Brits Germans Europeans Britons Canadians Australians population worldwide globally nationwide
  companies businesses firms SMEs startups employers employee worker workforce manager leaders executives CEOs consumer
  retailers market markets industry industries communication productive profitable productivity emissions food risk
  recruiters marketers cyberattacks millennials society Europe employees workers managers consumers leadership planet UK
  US USA world
`);

/** Tails of German compounds that are topics: `Arbeitsmarkt`, `Herzinfarktrisiko`. */
export const topicTails = /(?:markt|risiko|emissionen|branche|industrie|wirtschaft|gewerbe|sektor|unternehmen|firmen)$/;

/** Who speaks of the own house, of here and now needs no source. */
export const ownWords = everyday(`
  wir uns unser unsere unserer unserem unseren unseres ich mir mich mein meine meiner meinem meinen heute gestern morgen
  we us our ours i me my mine i'm i've i'll we're we've we'll tonight today yesterday tomorrow
`);

/** What happens here and now: `zwei von drei Prüfungen geschafft`, `half of the seats are gone`. */
export const sceneWords = everyday(`
  geschafft schon noch bereits gewonnen verloren übrig leer weg fertig erledigt bisher gerade jetzt eben letzte letzten diese dieser diesen
  dieses verkauft ausverkauft vergeben frei belegt gelesen gegessen gestern ausgebucht
  gone done left finished far now still already week weekend morning afternoon evening sold won lost scored ate eaten booked full empty free broken missing arrived
  passed failed played
`);

/** What comes and is done every few minutes. */
export const timetableWords = everyday(`
  Bus Busse Bussen Bahn Bahnen Tram Zug Züge Shuttle Pendelbus Fähre Takt fährt fahren fahre kommt umrühren wenden lüften trinken Pause
  buses tram trams train trains shuttle ferry runs run departs leaves stir baste turn drink break refresh
`);

/** Who is spoken to: a figure of the conversation, not of the world. */
export const addressWords = everyday(`euch eure euer dein deine your yours`);

/** Hearsay: what is told as news about everybody. */
export const hearsayWords = words({
  de: [
    '(wusstet|wusstest|wussten) (ihr|du|Sie)',
    '(schon)? gewusst',
    'Fun Fact~',
    'Funfact~',
    '(Fakt|Zahl) (des|der) (Tages|Woche|Monats)',
    'angeblich',
    'anscheinend',
  ],
  en: [
    'did you know',
    'fun fact~',
    '(fact|stat|number) of the (day|week|month)',
    'apparently',
    'allegedly',
    'scary stat',
  ],
});

/** Shares in words. */
export const shareWords = words({
  de: [
    '(jede|jeder|jedes|jeden) (zweite~|dritte~|vierte~|fünfte~|zehnte~)',
    '(ein|zwei) Drittel',
    '(ein|drei) Viertel',
    'pro Kopf',
    'im (Schnitt|Durchschnitt) #',
    'die Hälfte (aller|der)',
    '(ein|zwei|drei|vier) (Fünftel|Zehntel|Sechstel)',
    '(knapp|fast|rund|über|gut) die Hälfte',
    'jede~ #',
    'neun von #',
    '# von #',
    'um (ein|zwei|drei) (Drittel|Viertel|Fünftel)',
    'um die Hälfte',
    'neun von zehn',
    'acht von zehn',
    '(zwei|drei|vier|fünf|sechs|sieben|einer|eine) von (drei|vier|fünf|sechs|sieben|acht|zehn)',
    '# Millionen',
    '# Milliarden',
    '# Mio',
    '# Mrd',
  ],
  en: [
    '(one|1) in (two|three|four|five|six|seven|eight|ten)',
    'one … in (two|three|four|five|six|seven|eight|ten)',
    'by (a|one|two) (third|quarter|fifth|half|thirds)',
    'by half',
    '(two|three|four|five|six|seven|eight|nine) (in|out of) (three|four|five|six|ten)',
    '(a|one|two) (third|thirds|fifth|fifths) of',
    '(a|one|three) (quarter|quarters) of',
    'per (capita|head)',
    'on average #',
    'half (of)? (all|the)?',
    '(two|three|four) fifths of',
    '(nine|eight|seven|six|four|three|two) (in|out of) every (ten|five|four|three|six)',
    '(one|1) in every (two|three|four|five|six|seven|eight|ten|twenty|#)',
    '# out of #',
    '# in #',
    '# million',
    '# billion',
  ],
});

/** A figure about everybody: an average, a yearly sum, a growth. `whole` says it without a number, `many` with one of thousands, `trend` with any number, whoever it is told of, `grown` the same without a number, `rhythm` every so many minutes, `average` with a number in digits or words, `footprint` what it takes to make a thing, with a large number. */
export const generalWords: Dictionary<
  'whole' | 'counted' | 'many' | 'trend' | 'grown' | 'rhythm' | 'average' | 'footprint'
> = {
  de: [
    {
      data: 'rhythm',
      match: [
        'alle (#|paar|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig) (Sekunden|Minuten)',
        '(jede|pro|in jeder|je) (Minute|Sekunde)',
      ],
    },
    {
      data: 'footprint',
      match: [
        '(Liter|Liter Wasser|Kilo|Kilogramm|Tonnen) (Wasser|CO2|Treibhausgase|Trinkwasser) … (braucht|benötigt|verbraucht|stecken|steckt|nötig|fällig|verschlingt|frisst|fallen|entstehen|gehen|drauf|für)',
        '(braucht|braucht’s|benötigt|verbraucht|verschlingt|frisst|stecken|steckt|kostet|verursacht|entstehen) … (Liter|Kilo|Kilogramm|Tonnen) (Wasser|CO2|Treibhausgase|Trinkwasser)',
      ],
    },
    {
      data: 'whole',
      match: [
        'verdoppelt~',
        'verdreifacht~',
        'vervierfacht~',
        'verzehnfacht~',
        'vervielfacht~',
        'halbiert~',
        '(doppelt|dreimal|viermal|fünfmal|zehnmal|halb) so (viel|viele|hoch|oft|häufig|groß|schnell|produktiv|wahrscheinlich|lange|gut)',
        '# mal (so|häufiger|öfter|mehr|wahrscheinlicher)',
        '# fach~',
        '(die Mehrheit|der Großteil|die meisten) (der|aller)',
        'mehr als die Hälfte',
        'rund die Hälfte',
        'die Hälfte der',
        'nur (ein|jeder) Bruchteil',
        'Rekordtief',
        'Rekordhoch',
        'Höchststand',
      ],
    },
    {
      data: 'grown',
      match: [
        '# mal (schneller|mehr|häufiger|öfter|höher|wahrscheinlicher|effektiver|stärker|besser|günstiger|länger|größer)',
        '(zehnmal|hundertmal|tausendmal|fünfmal|dreimal|viermal) (schneller|mehr|häufiger|öfter|höher|wahrscheinlicher|effektiver|stärker|besser|länger|größer)',
        '(verdoppelt~|verdreifacht~|vervierfacht~|vervielfacht~|halbiert~) … (seit|innerhalb|binnen|gegenüber)',
        '(seit|innerhalb|binnen|gegenüber) … (verdoppelt|verdreifacht|vervierfacht|vervielfacht|halbiert)',
      ],
    },
    {
      data: 'trend',
      match: [
        '(typische|durchschnittliche) (Deutsche|Mensch|Angestellte|Haushalt|Familie|Österreicher|Schweizer|Verbraucher|Bürger|Kunde|Mann|Frau|Erwachsene)',
        'der (Durchschnittsdeutsche|Durchschnittsbürger|Durchschnittsmann|Durchschnittsangestellte|Durchschnittsösterreicher|Durchschnittsschweizer)',
        '(Jahre|Monate|Wochen|Tage|Stunden|Drittel) (seines|ihres|unseres|eures) Lebens',
        'statistisch (gesehen|betrachtet)',
        'laut Statistik',
        'rein statistisch',
        '(die|der) (Zahl|Anzahl|Anteil|Quote) (der|von|an) … (steigt|sinkt|stieg|sank|gestiegen|gesunken|wächst|wuchs|gewachsen|zugenommen|abgenommen|liegt|beträgt|explodiert|klettert|kletterte)',
        '(steigt|sinkt|stieg|sank|wächst|wuchs|explodiert|klettert|liegt) … (Zahl|Anzahl|Anteil|Quote) (der|von|an)',
        '(hat|haben|ist) die (Zahl|Anzahl) der … (zugenommen|abgenommen|gestiegen|gesunken|gewachsen)',
      ],
    },
    { data: 'average', match: ['durchschnittlich~', 'im (Durchschnitt|Schnitt|Mittel)'] },
    {
      data: 'counted',
      match: [
        '(der|die|jeder|jede) durchschnittliche~',
        '(vom Aussterben bedroht|sterben aus|ausgestorben)',
        'der Durchschnittsmensch',
        'in seinem Leben',
        'im Laufe (seines|des|eines) Lebens',
        '(pro|im|jedes|je) (Jahr|Tag|Woche|Monat)',
        'in der Woche',
        'am Tag',
        'jährlich~',
        'täglich~',
        'bis (zum Jahr)? #',
        'seit #',
      ],
    },
    {
      data: 'many',
      match: [
        'weltweit',
        'deutschlandweit',
        'bundesweit',
        'europaweit',
        'in (Deutschland|Österreich|Europa)',
        'in der Schweiz',
      ],
    },
  ],
  en: [
    {
      data: 'rhythm',
      match: [
        'every (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|few) (seconds|minutes)',
        '(every|each|per) minute',
        '(each|per|every single) second',
      ],
    },
    {
      data: 'footprint',
      match: [
        '(takes|needs|uses|uses up|requires|guzzles|swallows|costs) … (litres|liters|gallons|kilos|kg|tonnes|tons) of (water|freshwater|carbon|co2|emissions|greenhouse gases)',
        '(litres|liters|gallons|kilos|kg|tonnes|tons) of (water|freshwater|carbon|co2|emissions|greenhouse gases) … (to make|to produce|to grow|go into|goes into|for a single|for one|per|are needed|is needed)',
      ],
    },
    {
      data: 'whole',
      match: [
        'doubled',
        'tripled',
        'quadrupled',
        'halved',
        '(twice|three times|four times|five times|ten times|# times) (as|more)',
        '(double|triple) (the|since)',
        '(most|the majority) of (all|the)',
        '(more than|over|nearly|almost|about|around) half of',
        'all-time (high|low)',
        'record (high|low)',
      ],
    },
    {
      data: 'grown',
      match: [
        '(#|ten|hundred|thousand|five|three) times (faster|more|higher|better|bigger|less|likelier|stronger|cheaper|healthier|longer|greater)',
        '(doubled|tripled|quadrupled|halved) (since|in the last|in the past|over the last|over the past|compared)',
      ],
    },
    {
      data: 'trend',
      match: [
        'statistically',
        'the typical (person|adult|worker|employee|parent|family|household|american|brit|german|european|user|driver|commuter|company|business|home|consumer|teenager)',
        'the average (person|adult|worker|employee|parent|family|household|man|woman|kid|child|teenager|student|customer|consumer|american|brit|german|european|office worker|user|driver|commuter|manager|company|business|home|human)',
        'the (number|share|proportion|rate|percentage) of … (rose|rises|risen|fell|fallen|dropped|grew|grown|increased|declined|climbed|jumped|soared|up by|up #|down #)',
        '(of|in) (their|our|your|his|her) (life|lives|lifetime)',
      ],
    },
    { data: 'average', match: ['on average', 'an average of'] },
    {
      data: 'counted',
      match: [
        'the average',
        '(a|per|each|every) (year|day|week|month)',
        '(risk of extinction|threatened with extinction|face extinction|facing extinction|go extinct|going extinct)',
        'annually',
        'yearly',
        'daily',
        'by #',
        'since #',
      ],
    },
    {
      data: 'many',
      match: ['worldwide', 'globally', 'nationwide', 'in (Germany|Europe|Britain|America|the UK|the US|the EU)'],
    },
  ],
};

/** What tickets, time and one's own week consist of: shares of these are nobody's statistics. */
export const everydayParts = everyday(`
  Zeit Plätze Karten Tickets Strecke Arbeit Wegs Weges Weg Arbeitszeit Fläche Kosten Einnahmen Erlöse Erlös Preis Preises Preise Sterne Punkte Stimmen
  Vorräte Kapazität Leistung Energie Tages Woche Jahres Materials Teile Startplätze Fälle Spiele Aufgaben Schritte
  time tickets seats places proceeds profits sales points votes stars capacity way price prices cases games tasks steps days hours minutes spots
  slots parts stuff things bookings orders items pieces stock Sternen Punkten Karten Plätzen Spielen Sätzen Toren Folgen Runden Prüfungen
  Fragen Kapiteln Kapitel Folge Etappen Schritten Tagen Wochen Monaten Jahren Stunden Minuten Euro Kilometern Kilometer Anmeldungen Bewerbungen
  Bestellungen Spenden Follower Mitglieder Mitgliedern Teilnehmer Teilnehmern Ausgaben Treffer Treffern Kisten Flaschen Gläsern Seiten Tore
  Töpfen Töpfe Pfannen Tellern Tassen Fenstern Fenster Türen Pflanzen Tomaten Stufen Kartons Umzugskartons Reifen Rädern Saiten Teilen pans pots plates mugs boxes bulbs
  Zimmern Zimmer Hühner Hühnern Katzen Hunde Hunden Brötchen Brote Socken Bewertungen Bällen Versuchen Versuche Wünschen
  games sets goals rounds chapters exams questions pages miles km bottles boxes cookies cakes slices tickets rooms dogs cats hens chickens
  socks shoes matches episodes attempts tries laps reviews followers members signups registrations applications donations attendees
  participants stages volumes levels keys wheels legs windows doors tyres tires lights
`);

/** Offers, batteries, jokes, sport: a figure of everyday life. */
export const otherPercent = words({
  de: [
    'Rabatt~',
    '*rabatt',
    'reduziert~',
    'Nachlass',
    'Skonto',
    'Ermäßigung~',
    'ermäßigt~',
    'Gutschein~',
    'Gutscheincode',
    'extra #',
    'gratis',
    'günstiger',
    'Akku',
    'Mehrwertsteuer',
    'Baumwolle',
    'Wolle',
    'Kakao',
    'Alkohol',
    'Prozent Vol',
    'hundertprozentig',
    '100 %',
    '100 Prozent',
    '110 %',
    '110 Prozent',
    'Regenwahrscheinlichkeit',
    'Steigung',
    'gefühlt~',
    'vermutlich',
    'Scherz',
    'Teilzeit',
    'Ballbesitz',
    'von euch',
    '(von|aus) Ihnen',
    'im Kurs',
    'im Saal',
  ],
  en: [
    '(#|percent|%) off',
    'off (all|everything|any|selected|your|our|the|with)',
    'money off',
    'discount~',
    '(extra|another|additional) #',
    '(with|show|bring) … (ID|student card|voucher|coupon|promo code)',
    'battery',
    'VAT',
    'cotton',
    'wool',
    'cocoa',
    'alcohol',
    '100%',
    '100 percent',
    '110%',
    '110 percent',
    'chance of rain',
    'feels like',
    'i guess',
    'probably',
    'kidding',
    '(#|percent|half|most|many|some|%|all|one|two|three|third|quarter|few|more) of you',
    'of you (guys|lot|who|said|voted|asked)',
    'part time',
    'possession',
  ],
});
