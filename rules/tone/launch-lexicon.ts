/** Words with which a product is brought out: how the advertisement begins, how it calls to buy, and what it claims. */
import { type Dictionary, words } from '../dictionary.ts';

/** At the head of a sentence: *Introducing …*, *Vorhang auf für …*, *Der neue … ist da*. */
export const launchLead: Dictionary<undefined> = words({
  de: [
    '^(vorhang auf für|bühne frei für|darf man vorstellen|das ist (der|die|das) neue)',
    '^(wir stellen vor|wir präsentieren|jetzt neu|neu im sortiment|neu im handel|neu bei|ab jetzt im handel|weltneuheit|weltpremiere|produktneuheit|neuheit)',
    '^(der|die|das) (neue|neuen) … (ist|sind) da',
    '^(der|die|das) (nächste|neue) generation',
    '^mit (dem neuen|der neuen|den neuen)',
    '(beginnt|startet) (eine|ein) (neue|neues) (ära|zeitalter|kapitel|dimension)',
    '^(eine neue|die neue) (ära|dimension|art)',
    '^(innovation|qualität|handwerkskunst) made in',
    '^(leistung|design|tradition|technik|funktion|kraft|eleganz|genuss|natur|stil|handwerk) trifft',
    '(wo|wenn) (leistung|design|tradition|technik|funktion|kraft|eleganz|genuss|natur|stil|handwerk) auf … trifft',
    '^mehr … mehr',
    '^(kulinarik|komfort|genuss|technik|erlebnis) auf höchstem niveau',
  ],
  en: [
    '^(introducing|presenting|unveiling|just announced|now available|now open|just launched|just released|new from|brand new|coming soon)',
    '^(say hello to|say goodbye to|meet the|this is the new|discover the|experience)',
    '^the (new|all new) … (is here|has arrived|are here|have arrived)',
    '^the (next generation|future) of',
    "^meet … the (all in one|first|new|next|world's|smart|smarter|fastest|only|most|ultimate|easiest|app|platform|tool)",
    '^(a new era|a new generation|a new chapter)',
    '(power|style|design|performance|tradition|comfort|form|technology|precision|innovation|craftsmanship|heritage) … meets',
    '^(one platform|innovation you can|proudly made in|proudly crafted in|designed for|built for|made for|engineered for)',
    "^the world's",
    '… is here$',
  ],
});

/** Calls to buy, and where it can be bought. */
export const launchCall: Dictionary<undefined> = words({
  de: [
    '(ab sofort|jetzt|ab heute) (… )?(erhältlich|verfügbar|lieferbar|bestellbar|vorbestellbar|buchbar)',
    '(ab sofort|jetzt) (im handel|im fachhandel|online|im onlineshop|in allen|bei allen|überall|am start)',
    'ab (mai|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter) (im handel|im fachhandel|im buchhandel|in den läden|in den filialen|in allen filialen|im regal|bei ausgewählten|bei allen)',
    'bei (ihrem|deinem) (fachpartner|fachhändler|händler|fachhandelspartner)',
    'ab … (erhältlich|verfügbar|lieferbar|bestellbar|im handel|im fachhandel|in den filialen|auf rezept|zu den händlern)',
    'jetzt (vorbestellen|bestellen|testen|entdecken|informieren|kaufen|downloaden|herunterladen|kostenlos testen|probefahren)',
    '(zu|bei) den händlern',
    '(mehr infos|mehr informationen|weitere informationen) (unter|auf|im)',
    'unverbindliche preisempfehlung',
  ],
  en: [
    '(now|already) available',
    'available (now|today|immediately|worldwide|nationwide|exclusively|from|in stores|in select|at select|online|on|this|january|february|march|april|may|june|july|august|september|october|november|december)',
    'available to (order|pre order|buy|download)',
    '(launches|launching|arrives|arriving|ships|shipping|released) (today|this|on|in|next|worldwide|nationwide)',
    '(pre order|preorder|order yours|order|shop|buy) (now|today)',
    '(learn more|find out more|discover more|sign up today|book a demo|start your free trial)',
    'in stores (now|today|from)',
    'available in … and',
    '(launching|coming|arriving) (this|next) (spring|summer|fall|autumn|winter|month|year)',
    '^(order|shop|buy) today',
  ],
});

/** What products are said to be. */
export const launchClaim: Dictionary<undefined> = words({
  de: [
    '(seiner|ihrer) (klasse|art)',
    'aller zeiten',
    '(weltweit|europaweit|deutschlandweit) (erste|erster|erstes|ersten|einzige|einziges|größte|leichteste|schnellste)',
    '(der|die|das) (weltweit|europaweit)',
    '(der|die|das) erste … (mit|ohne|aus|für|der welt|auf dem markt)',
    '(ohne kompromisse|null kompromisse|kompromisslos~|neu gedacht|neu erfunden|neu definiert|auf knopfdruck|für höchste ansprüche|für jeden anspruch|perfekt abgestimmt|klimaneutral|nachhaltig)',
    'mehr … weniger',
    '# (reichweite|ladezeit|laufzeit|akkulaufzeit|leistung)',
    '(minuten|stunden|kilometer) (reichweite|ladezeit|laufzeit|akkulaufzeit)',
    '(der|die|das) neue',
    'erstmals',
    'die sich selbst',
  ],
  en: [
    "world's (first|fastest|lightest|smallest|smartest|thinnest|most|only|largest)",
    '(in its|in their) (class|category)',
    '(most|fastest|lightest|smartest|thinnest|strongest|quietest|best) … (ever|yet|on the market|available|in the world)',
    "(we|we've|we have) ever (made|built|created|designed)",
    'ever (made|built|created|designed|crafted)',
    'the (first|only|fastest|smartest|smarter|easiest|all in one|ultimate|perfect|complete|most)',
    '(all in one|trusted by|engineered (for|to)|designed (for|to)|built (for|to)|endless possibilities|without compromise|no compromises|reimagined|redefined|redefining|reinvented|like never before|effortless|seamless|next level|timeless design|timeless|state of the art|in seconds|combines|brings)',
    '(lighter|stronger|faster|smarter|quieter|sturdier|thinner|simpler|brighter|cleaner) (lighter|stronger|faster|smarter|quieter|sturdier|thinner|simpler|brighter|cleaner|and)',
    'range of #',
  ],
});
