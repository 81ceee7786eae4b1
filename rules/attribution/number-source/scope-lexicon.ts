/** Of how much of the world a figure is told, what is told of it, and who counts only itself. */
import type { Dictionary } from '../../dictionary.ts';
import { everyday } from '../../text/words-around.ts';

/** A country, a continent, the economy, everybody. `lack` says by itself that something is missing. */
export const worldScopes: Dictionary<'place' | 'lack'> = {
  de: [
    {
      data: 'place',
      match: [
        'weltweit',
        '(deutschlandweit|bundesweit|europaweit|österreichweit|schweizweit|landesweit)',
        'EU weit',
        'hierzulande',
        'auf der (ganzen)? (Welt|Erde)',
        'in (ganz)? (Deutschland|Österreich|Europa|Südtirol|Liechtenstein|Bayern|Tirol|Amerika|China|Indien|Afrika)',
        'in (der|die) (ganzen)? (Schweiz|EU|Europäischen Union|Alpenregion)',
        'in den (USA|Niederlanden)',
        'der Schweiz',
        '(in diesem|im ganzen|in unserem|bei uns im) Land',
        '(deutsche~|österreichische~|Schweizer|schweizerische~|europäische~|heimische~) (Wirtschaft|Haushalte~|Straßen|Betriebe~|Unternehmen|Firmen|Wälder~|Schulen|Gewässer~|Autobahnen|Krankenhäuser~|Spitäler~|Kliniken|Büros|Küchen|Wohnungen|Gärten|Städte~|Krankenkassen)',
        '(die|der) (Volkswirtschaft|Wirtschaft|Menschheit|Allgemeinheit|Arbeitgeber|Steuerzahler)',
        '(kostet|kosten) … (Unternehmen|Firmen|Betriebe|Arbeitgeber|KMU|Volkswirtschaft|Kassen|Kommunen)',
      ],
    },
    { data: 'lack', match: ['fehlen', 'fehlten', 'fehlen werden'] },
  ],
  en: [
    {
      data: 'place',
      match: [
        '(worldwide|globally|nationwide|nationally|statewide|countrywide|humanity)',
        '(around|across|all over|in|of) the (whole|entire)? (world|globe|country|nation|planet)',
        '(in|across) this (country|nation)',
        'as a (nation|country|species|society|planet)',
        '(in|across|over|of) (Britain|Great Britain|England|Scotland|Wales|Ireland|Europe|America|Canada|Australia|New Zealand|Germany|Austria|Switzerland|France|India|Africa|Asia|China)',
        '(in|across) the (UK|US|USA|EU|States|Netherlands)',
        '(Britain’s|America’s|Europe’s|Australia’s|Ireland’s|Scotland’s|the country’s|the nation’s|the world’s|the UK’s) (roads|rivers|schools|hospitals|streets|high streets|farms|homes|beaches|landfills|forests)',
        '(British|American|European|Australian|Canadian|Irish|Scottish|UK|US) (employers|businesses|companies|firms|households|homes|roads|taxpayers|workers|schools|hospitals|farms|families|consumers|shoppers|pensioners|kitchens|offices)',
        'the (country|nation|economy|taxpayer|planet)',
        '(costs|cost|costing) … (companies|businesses|employers|firms|economy|taxpayers|retailers|farmers|SMEs)',
      ],
    },
    { data: 'lack', match: ['shortage of', 'short of', 'shortfall of'] },
  ],
};

/** What is told of such amounts: something is missing, lost, wasted, or somebody suffers. */
export const burdens = everyday(`
  fehlen fehlt fehlten mangelt Mangel sterben stirbt starben getötet verunglücken landen landet werfen wirft weggeworfen weggeschmissen verschwinden
  verschwindet verschwendet verschwenden kosten kostet verlieren verliert verloren verbrauchen verbraucht verbrennen verbrennt verbrannt verursachen
  verursacht unbesetzt Rente Pension Ruhestand pensioniert Müll Tonne Schubladen erkranken erkrankt leiden leidet hungern hungert obdachlos abgeholzt gerodet
  gefällt versiegelt vernichtet entsorgt entstehen anfallen retourniert zurückgeschickt verendet verenden überfahren ertrinken ertrunken misshandelt
  schmeißen verpufft verpuffen blockieren schlucken frisst vertrocknet verbaut leerstehen leer genäht stecken
  short shortage shortfall lack lacks missing die dies killed kills thrown throw throws wasted waste wastes wasting bin bins binned dump dumps dumped
  flush flushes flushed lost lose loses losing cost costs costing burn burns burned burnt consume consumes consumed unfilled vacant retire retires
  homeless hungry starve starving landfill scrapped felled suffer suffers suffering guzzles guzzle emitted emits emit drown injured hospitalised
  unpaid chucked chuck discarded incinerated trashed gobbles swallows through
`);

/** What everybody does where `we` are a country: `we bin four million tonnes`. */
export const useVerbs = everyday(`
  werfen schmeißen verschwenden verbrauchen essen trinken verlieren verbrennen entsorgen kaufen produzieren konsumieren verursachen
  throw bin waste flush eat drink lose burn use consume dump spend buy chuck discard get
`);

/** A sum for a year or a day. */
export const yearly = everyday(`Jahr jährlich Tag täglich Jahre year annually yearly annum day daily`);

/** A house and what it counts of itself, a way and its length, a ticket: nobody's statistics. */
export const houseWords = everyday(`
  vertritt vertreten Verband Mitglied Mitglieder Mitgliedern Umsatz Filialen Standorte Standorten Läden Geschäften Partner Partnern Partnerbetriebe Follower
  Abonnenten Kolleginnen Kollegen Besucher Besuchern Gäste Gästen Tour Reise Radreise Wanderweg Fernwanderweg Radtour Ticket Gutschein gilt liefert betreut
  beschäftigt Konzern App Plattform Verein Auflage Exemplare Fans Zuschauer Teilnehmende Teilnehmer Netzwerk Auswanderer Tournee Stiftung Spenden
  Samstag Sonntag Freitag Wochenende Lauf Rennen Finale Spiel bergauf Saturday Sunday Friday weekend race match final show visited seats play
  represents represent serves serve employs employ delivers
  app platform shop branches stores outlets subscribers followers members fans tour trail walk ride journey raised revenue turnover crowd festival
  tickets album downloads episode team cup caps club network copies miles website charity mile hike donations
`);

/** Told with a risk: what nobody wants, and a share of nobody's own. */
export const fates = everyday(`
  Risiko Unfallrisiko Sterberisiko Krebsrisiko Herzinfarktrisiko Gefahr Krebs Lungenkrebs Brustkrebs Hautkrebs Diabetes Herzinfarkt Herzinfarkte Herzinfarkten Schlaganfall Unfall Unfälle Unfallgefahr
  Verletzung Verletzungen Kopfverletzung Tod sterben stirbt tödlich krank erkrankt erkranken depressiv Depression Depressionen Burnout brichst bricht brechen
  verunfallen verunfallt verunglücken verunglückt ertrinkt ertrinken scheitern scheitert kündigen kündigt Arbeitslos arbeitslos Demenz Asthma Allergien übergewichtig Gymnasium Studium einsam gemobbt
  risk risks odds chance chances danger cancer diabetes stroke strokes dementia die dies dying death deaths drown drowns crash crashes accident accidents injury
  injured injuries killed heart illness ill sick depression depressed burnout asthma obese lonely quit fail fails divorce addicted jailed bullied
`);

/** How much likelier something is for some people. */
export const riskWords: Dictionary<'likely' | 'times'> = {
  de: [
    {
      data: 'likely',
      match: [
        '(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert)mal (wahrscheinlicher|eher|so wahrscheinlich)',
        '# (Mal|x) (wahrscheinlicher|eher|so wahrscheinlich)',
        '(doppelt|halb|dreifach) so wahrscheinlich',
      ],
    },
    {
      data: 'times',
      match: [
        '(doppelt|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|elfmal|zwölfmal|zwanzigmal|hundertmal) (so|häufiger|öfter|höher|seltener|größer|mehr)',
        '# (Mal|x|fach) (so|häufiger|öfter|höher|seltener|größer)',
        '(verdoppelt|verdreifacht|vervierfacht|halbiert) … (Risiko|Gefahr|Sterberisiko|Unfallrisiko|Wahrscheinlichkeit)',
        '(Risiko|Gefahr|Sterberisiko|Unfallrisiko|Wahrscheinlichkeit) … (verdoppelt|verdreifacht|vervierfacht|halbiert)',
      ],
    },
  ],
  en: [
    {
      data: 'likely',
      match: [
        '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a hundred) times (more|less|as)? (likely|likelier)',
        '(twice|half) as likely',
        '(doubles|triples|quadruples|halves|doubling|halving) … (risk|odds|chance|chances)',
        '(cuts|lowers|raises|reduces|increases|slashes|ups) … (risk|odds|chance|chances) … (by)',
        '(#|two|three|four|five|six|seven|eight|nine|ten) times the (risk|odds|rate|chance)',
        '(twice|double|triple) the (risk|odds|rate)',
      ],
    },
  ],
};

/** What is changed by a measure that everybody may take: `Tempo 30 senkt die Zahl der Verletzten um 37 Prozent`. */
export const commonGoods = everyday(`
  Unfälle Unfallzahlen Verletzungen Verletzten Verletzte Unfalltote Verkehrstote Risiko Lärm Straßenlärm Stress Stresslevel Blutdruck Puls Temperatur Hitze Produktivität
  Konzentration Kriminalität Einbrüche Feinstaub Schadstoffe Emissionen CO2-Ausstoß Treibhausgase Starkregen Sterblichkeit Fehlzeiten Krankentage Kreativität
  Gedächtnisleistung Leistungsfähigkeit Lebenserwartung Heizkosten Energieverbrauch Krebsrisiko Herzinfarktrisiko Schmerzen Angst Müdigkeit
  accidents injuries crashes deaths fatalities casualties risk noise stress pressure temperature temperatures productivity concentration crime burglaries
  pollution emissions runoff mortality absenteeism absences creativity memory expectancy infections pain anxiety fatigue focus bullying turnover obesity
  heat flooding wellbeing happiness odds chances
`);

/** What a measure does to them. */
export const effectVerbs = everyday(`
  senkt senken reduziert reduzieren verringert verringern mindert mindern dämpft dämpfen steigert steigern erhöht erhöhen verbessert verbessern verkürzt
  verlängert drückt drücken steigt steigen sinkt sinken
  cut cuts reduce reduces lower lowers boost boosts raise raises increase increases improve improves slash slashes drop drops falls rises cutting reducing
  lowering boosting raising increasing improving
`);

/** Told side by side: what one group does and the other does not. */
export const contrasts: readonly (readonly [string, string])[] = [
  ['frauen', 'maenner'],
  ['maedchen', 'jungen'],
  ['maedchen', 'buben'],
  ['muetter', 'vaeter'],
  ['women', 'men'],
  ['girls', 'boys'],
  ['mothers', 'fathers'],
  ['mums', 'dads'],
];
