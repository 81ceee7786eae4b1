/** Things near at hand, and what one has seen oneself: words of people who tell, which hardly stand in a release. */
import { type Dictionary, words } from '../dictionary.ts';

export const everyday: Dictionary<undefined> = words({
  de: [
    '(fiel|fielen) (um|runter|hin|ins|vom|aus dem)',
    '(saß|saßen|lief|liefen|klatschte|klatschten|roch|lachte|lachten|weinte|sang|sangen|tanzte|tanzten|aß|aßen|trank|tranken|schlief|schliefen|regnete|schneite|hörte|hörten|trafen sich|traf sich|grillte|grillten|putzte|putzten|backte|backten|flog|flogen|kroch|hing|hingen|rannte|rannten|verlor|verloren|unterlag|unterlagen|siegte|siegten|unentschieden|remis|schob|schoben|fror|froren)',
    '(kassier|kassierer|kassierin|kassenwart|gerätehaus|feuerwehrhaus|vereinsheim|clubheim|vereinshaus|pfarrheim|turnhalle|dorfplatz|schulhof|flohmarkt|kuchenbuffet|tombola|kulisse|vorhang|generalprobe|chorprobe|halbzeit|kameraden|kameradin|kameradinnen|jugendfeuerwehr|fundbüro|aushang|bushaltestelle|hausmeister|nachbar~|nachbars|nachbarin|theatergruppe|imker|kegelabend|freibad|hallenbad|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|stammtisch|maibaum|wanderung)',
    '(regen|matsch|schuhe|stiefel|socken|jacke|mütze|fahrrad|ofen|herd|stühle|topf|schüssel|löffel|apfel|äpfel|kirsche|kirschen|tomaten|kartoffeln|suppe|brot|brötchen|eier|mehl|teig|torte|bier|most|honig|wolle|hund|katze|hühner|schafe|ziege|bienen|ente|enten|gans|gänse|storch|igel|frösche|kuh|kühe|pferd|pferde|schwan|bagger|garten|balkon|keller|dachboden|treppe|sofa|bett)',
    '(obmann|obfrau|schriftführer|schriftführerin|jugendwart|jugendwartin|kommandant|kommandantin|gruppenführer|betreuer|betreuerin|trainerin|helferinnen und helfer|helfern|helferinnen|ortswehr|ortsgruppe|übung|übungen|übungs*|monatsübung|atemschutz|schläuche|drehleiter|fehlalarm|fehlalarme|einsatzbereitschaft|sirene|zeltlager|lagerfeuer|siegerehrung|wanderpokal|kreisliga)',
    '(gasthaus|wirtshaus|wirt|wirtin|hütte|pfarrsaal|schützenheim|bach|mühle|weiher|wiese|feldweg|scheune|stall|traktor|anhänger|besen|eimer|jause|semmeln|gulasch|schnitzel|würstl|waffeln|glühwein|limo|applaus|gelächter|enkel|enkelin|onkel|tante|schwiegermutter|bruder|schwester|baby|puppe|teddy)',
    '(großes|riesen|riesiges|riesengroßes) (dank|dankeschön)',
    '(wer|wenn jemand) (mag|will|möchte|hat|kann|noch)',
    '^(am vergangenen|letzten) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)',
  ],
  en: [
    'fell (over|off|asleep|down|out of)',
    '(sat|ran|sang|danced|ate|drank|slept|laughed|cried|rained|snowed|clapped|smelled|smelt|flew|crept|hung|pushed|froze|baked|grilled|scrubbed|swept|mopped|forgot|woke|borrowed|dug|hugged|kicked|threw|chased)',
    '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|caretaker|treasurer|village hall|church hall|scout hut|clubhouse|changing room|changing rooms|half time|kick off|away win|home win|wickets|innings|rehearsal|rehearsals|choir practice|panto|raffle|tombola|jumble sale|car boot|notice board|noticeboard|lost property|neighbour|neighbours|neighbor|neighbors|allotment|potluck|bake sale|first team|second team|seconds|under 12s|chess club|quiz night|ceilidh|beekeepers)',
    '(rain|mud|muddy|boots|shoes|socks|jacket|hat|bike|kettle|oven|stove|chairs|pot|spoon|apples|cherries|tomatoes|potatoes|soup|bread|eggs|flour|dough|cake|cakes|pie|beer|cider|honey|wool|dog|dogs|cat|hens|sheep|goat|goats|bees|goose|geese|hedgehog|frogs|cow|cows|horse|pony|garden|shed|balcony|attic|stairs|sofa|sandwiches|biscuits|puddle|puddles)',
    '(skipper|cox|umpire|coaches|helpers|call out|callout|shout|pager|hose|hoses|ladders|false alarm|cubs|brownies|scouts|prize giving|ramblers|choir|brass band|silver band|toddler group)',
    '(pub|inn|chapel|barn|beck|brook|mill|pond|meadow|footbridge|tractor|trailer|bucket|broom|stew|chips|waffles|lemonade|applause|clapping|grandson|granddaughter|uncle|aunt|brother|sister|baby|dummy|teddy|duck|ducks|swan|owl|owls)',
    '(thanks|thank you) to (our|the)',
  ],
});
