/** Words of headlines and leads: who acts, and what organisations do there. */
import { type Dictionary, words } from '../dictionary.ts';

/** Kinds of organisations, and what stands for one in a headline. As tails they also find compounds: *Stadtwerke*, *Landesverband*. */
export const organisation: Dictionary<undefined> = words({
  de: [
    '(*wirtschaftsrat|*ethikrat|*beirat|*kulturrat|*bundesrat|*jugendherberge|*bibliothek|*archiv|*kirchenkreis|*bistum|*orchester|*philharmonie|*festspiele|*akademie|*sternwarte|*kunsthalle|*staatsoper|oper|*galerie|*tierpark|*hospiz|*festival)',
    '(*werke|*verein|*verband|*verbund|*bund|*kammer|*gruppe|*konzern|*stiftung|*klinikum|*kliniken|*krankenhaus|*sparkasse|*volksbank|*bank|*versicherung|*gesellschaft|*genossenschaft|*gewerkschaft|*ministerium|*ministerin|*minister|*museum|*hochschule|*universität|*flughafen|*flughafens|*polizei|*feuerwehr|*reederei|*werft|*hersteller|*anbieter|*unternehmen|*unternehmens|*betriebe|*verlag|*kette|*institut|*landkreis|*gemeinderat|*stadtrat|*kreistag|*aufsichtsrat|*verwaltungsrat|*vorstand|*hauptversammlung|*zoo|*theater|*holding|*spezialist|*dienstleister|*bauer|*händler|*versorger|amt|bundesamt|landesamt|finanzamt|ordnungsamt|gesundheitsamt|umweltamt|kriminalamt|bauamt|jugendamt|standesamt|*behörde|*agentur|*kanzlei|*messe|*spital|*fabrik|*brauerei|*molkerei|*druckerei|*gemeinschaft|*forscher|*forscherin|*forscherinnen|*forschende)',
    '^land',
    '(=Grünen|=Linken|=Linkspartei)',
    '(*bündnis|*initiative|*fraktion|*partei|*umwelthilfe|*nothilfe|*parlament|*senat|*kommission|*ausschuss|*forum|*innung|*zentrum|*ministerien|*behörden|*verbände|*vereine|*direktion|*präsidium|*regierung|*klub|*sender|*redaktion|*rechnungshof|*gericht|*gerichtshof|*staatsanwaltschaft|*kirche|*diakonie|*caritas|*rettungsdienst|*wissenschaftler~|*wissenschaftlerin~|*konferenz|*zentrale|*versammlung)',
    '(kreis|stadt|gemeinde|bund|koalition|opposition|netzwerk|projekt|kollektiv|entwickler|entwicklerteam|*schülerrat|*elternrat|*wacht|*landkreise|gewerkschaften|mieterbund|kommunen|ministerin|senatorin|staatssekretär|staatssekretärin|bundesregierung|landesregierung|bezirk|kommune|firma|start up|startup|tochter|tochterunternehmen|marktführer|technologieführer|geschäftsführung|handwerk|handel|branche|industrie|studie|umfrage|erhebung|untersuchung|grundschule|gesamtschule|gymnasium|präsident|präsidentin|wissenschaftler)',
  ],
  en: [
    '(trustees|nurses|teachers|councillors|councils|voters|lawmakers|mps|project|detectives|observatory|library|bureau|coalition|alliance|initiative|troopers|officers|deputies|firefighters|court|tribunal|firm|firms|guild|festival|orchestra|academy|publisher|startup|county|city|borough|district|government|parliament|clinic|hospice|study|survey|review|poll|ministry|network|centre|board of supervisors|supervisors|regulator|regulators|watchdog|cinema|rail|team of researchers|scientists|bank|banks|foundation|council|university|college|hospital|museum|authority|police|association|airport|airlines|holdings|group|technologies|industries|systems|logistics|motors|pharmaceuticals|pharma|therapeutics|biotech|energy|partners|ventures|capital|institute|ministry|minister|department|agency|commission|committee|company|companies|manufacturer|supplier|provider|operator|retailer|maker|insurer|board|trust|society|union|federation|chamber|corporation|enterprises|labs|laboratories|networks|software|semiconductor|airline|shipyard|dairy|brewery|zoo|theatre|theater|hotels|foods|centres|centers|senator|governor|shareholders|court|commissioners|charity|cooperative|consortium|researchers|scientists|firm|startup|start up|survey|research|study|report|campaigners|regulator|festival|developer|studio|statistics office|rail|freight)',
  ],
  any: [
    '=AG',
    '=GmbH',
    '=gGmbH',
    '=SE',
    '=KG',
    '=Inc',
    '=Ltd',
    '=LLC',
    '=plc',
    '=PLC',
    '=Corp',
    '=NV',
    '=SA',
    '=eG',
    '=e =V',
    '=CDU',
    '=CSU',
    '=SPD',
    '=FDP',
    '=NGO',
    '=EU',
    '=UN',
    '=UK',
    '=FC',
    '=VfL',
    '=TSV',
    '=SC',
    '=HSG',
    '=TuS',
    '=SV',
  ],
});

/** What an organisation does in a headline, in the third person. */
export const newsVerb: Dictionary<undefined> = words({
  de: [
    '(trennt sich von|trennen sich von|festakt|bittet um hinweise)',
    '^(einladung zum pressegespräch|einladung zur pressekonferenz|pressetermin|neue ausstellung|neue sonderausstellung|neue studie)',
    '(öffnet am|öffnet im|öffnet wieder|zieht … aus dem verkehr|ziehen … aus dem verkehr|geht … auf asientournee|geht … auf tournee|geht auf tour|sichert sich|sichern sich|löst … ab|lösen … ab|steigt … auf|steigen … auf|siegt|siegen|holt gold|findet … statt|finden … statt|tritt in kraft|treten in kraft|weist … zurück|wird fortgesetzt|wird ausgebaut|wird saniert|schlägt alarm|zieht bilanz|ziehen bilanz)',
    '(vertieft|vertiefen|teilt … mit|teilte … mit|stellt … zur verfügung|läuft … vom band|rollt … vom band|ist … zur … gewählt|ist … zum … gewählt|trauert um|gratuliert|bezieht stellung|beginnt … sanierung|verbietet|untersagt|erlässt|ehrt|zeichnet … aus|kürt)',
    '(hat|haben) … (beschlossen|veröffentlicht|vergeben|verabschiedet|vorgelegt|unterzeichnet|gewählt|genehmigt|übernommen|eröffnet|vorgestellt|ausgezeichnet|bestätigt|erhalten|gestartet|abgeschlossen|ernannt|berufen|erworben|verliehen|abgefertigt|verzeichnet|erzielt|ausgeliefert|beantragt|bewilligt|verurteilt|festgenommen|gefasst|verlängert|verpflichtet|zertifiziert|verfehlt|zurückgewiesen|abgewiesen|aufgehoben|untersagt|gekündigt|entschieden|gesteigert|gesenkt|erhöht)',
    '(übernimmt|übernehmen|eröffnet|eröffnen|erhöht|erhöhen|senkt|senken|steigert|steigern|steigt|sinkt|wächst|investiert|investieren|präsentiert|präsentieren|erweitert|erweitern|modernisiert|vereinbart|vereinbaren|bestellt|verzeichnet|verzeichnen|verbucht|schafft|begrüßt|rechnet mit|rechnen mit|rechnet … mit|plant|planen|beschließt|beruft|ernennt|verabschiedet|fördert|fordert|fordern|meldet|melden|bündeln|bündelt|zeigt|startet|starten|gewinnt|erhält|erhalten|verleiht|liefert|gründet|beteiligt sich|unterzeichnet|unterzeichnen|kooperiert|kooperieren|veröffentlicht|verlängert|erzielt|erzielen|bestätigt|warnt|reduziert|zieht … ein|verstärkt|sichert|sponsert|überreicht|ehrt|kündigt … an|führt … ein|führen … ein|stellt … vor|stellen … vor|stellt … ein|ruft … zurück|rufen … zurück|weiht … ein|legt … vor|legt … zu|legt … auf|baut … aus|baut … ab|stockt … auf|nimmt … auf|nimmt … in betrieb|gibt … bekannt|geben … bekannt|bringt … auf den markt|setzt … auf|setzen … auf|tritt … bei|steigt … ein|schließt … ab|schließen … ab|hat … zugestimmt|stimmt … zu)',
    '(verpflichtet|verzichtet|unterschreibt|kritisiert|lehnt … ab|appelliert|rät|raten|ruft … auf|sucht zeugen|ermittelt|ermöglicht|ermöglichen|festigt|unterstreicht|folgt auf|entwickelt|entwickeln|erforscht|untersucht|weist … hin|setzt sich … ein|spricht sich … aus|lobt|würdigt|stiftet|spendet|vergibt|schreibt … aus|erschließt|verdoppelt|halbiert|hebt … an|hebt … prognose|baut # stellen|passt … an|wechselt|verlässt|profitieren|belegt|erreicht|übergibt|veranstaltet|feiert # jahre|lädt … ein|setzt … fort|nimmt … teil|gehört … zu den|zählt zu)',
    '(erwirbt|erwerben|veräußert|errichtet|weitet … aus|beauftragt|einigt sich|einigen sich|klagt|testet|erprobt|entdeckt|entdecken|weist … nach|weisen … nach|prognostiziert|erwartet|erwarten|befürchtet|wählt|benennt|räumt … ab|tritt … an|tritt … zurück|blickt auf|sorgt für|betreibt|bezieht|bezieht neu~|stoppt|verdient|hält … fest|rückt … auf|geht … in betrieb|geht an den start|geht in die|sucht ehrenamtliche|verleihen|ehren|fusionieren|fusioniert|verschärft|lockert|regelt|tagt|diskutiert|entlastet|beziffert|erhebt)',
    '(erleichtert|erleichtern|erschwert|kritisieren|mahnt|mahnen|bedauert|bedauern|verurteilt|verurteilen|unterstützt|unterstützen|befürwortet|begrüßen|beklagt|beklagen|verlangt|verlangen|drängt|drängen|pocht|reagiert|reagieren|protestiert|protestieren|demonstriert|demonstrieren|hebt … auf|heben … auf|stellt … um|stellen … um|gibt … frei|gibt entwarnung|bringt … ein|bringen … ein|reicht … ein|reichen … ein|wehrt sich|wehren sich|einigt|öffnet|schließt|setzt … um|positioniert sich|spricht sich|belegen|zeigen|bietet … an|legt … offen|steigen|sinken|wachsen|überzeugt|siedelt … an|siedelt … um|feiert|feiern|sammelt|sammeln|vermittelt|sichern|warnen|stärkt|stärken|schützt|schützen)',
    '(bedroht|bedrohen|beleuchtet|beleuchten|richtet … ein|zahlt … aus|erbringt|rettet|retten|erklingt|widerspruch eingelegt|ruft … auf|machen mit|hilft|helfen bei|beschäftigt sich|befasst sich|widmet sich|widmen sich|informieren|informiert über|beraten|tagen)',
    '(wird|wurde) (neuer|neue|neues)',
    '^(unbekannte|stellungnahme|gemeinsame stellungnahme|statement (zu|zum|zur|von|des|der)|offener brief|bekanntmachung|beginn der|beginn des|start der|start des|abschluss der|abschluss des|eröffnung der|eröffnung des|verleihung|preisverleihung|gründung|urteil|klage gegen|rechtsstreit|bürgerbegehren|volksbegehren|bürgerentscheid|aufruf|resolution|erklärung (des|der|von|zum|zur)|positionspapier|förderung für|forschungsprojekt|zeugenaufruf|fahndung|neue version|version #|ausschreibung)',
    'wird … (vorstand|vorstandsvorsitzender|vorstandsvorsitzende|geschäftsführer|geschäftsführerin)',
    '^(baubeginn|baustart|spatenstich|rückruf|neuer standort|weltpremiere|tarifeinigung|richtfest|umsatz|umsatzplus|rekordumsatz|quartalszahlen|halbjahreszahlen|führungswechsel|personalie|neueröffnung|übernahme|kooperation|strategische partnerschaft|auszeichnung|studie|umfrage|warnung vor|pressemitteilung)',
  ],
  en: [
    '(has|have) … (published|recommended|awarded|approved|found|launched|appointed|opened|reopened|acquired|completed|signed|released|confirmed|secured|named|issued|adopted|elected|raised|reported|unveiled|selected|granted|rejected|warned|urged|welcomed|agreed|chosen|shortlisted|crowned|honoured|honored|recognised|recognized|certified|extended|postponed|closed|rated|ranked|voted|dismissed|overturned|upheld|ruled|ordered|blocked|cleared|detected|discovered|identified|developed|introduced|suspended|withdrawn|lifted|installed|received|earned|won|joined|merged|expanded|invested|committed|pledged|donated|doubled|surpassed|reached|secured|exceeded)',
    '(is|are) (urging|opening|calling on|calling for|launching|investing|recruiting|expanding|seeking|partnering|warning|planning|offering|introducing|reporting|joining forces)',
    '(is|are) to (open|reopen|close|receive|invest|build|host|move|merge|benefit|become|get)',
    'will (take place|be held|return|reopen|close|be published|be available|be released|be introduced|mark|celebrate|feature)',
    '(stop|arrest|seize|rescue|recover) (truck|man|woman|driver|drivers|suspect|suspects|two|three|four|five)',
    '^(media invitation|media alert|press invitation|new exhibition|new report)',
    '(part company|parts company|seek|seeks) (with|white|two|man|woman|witnesses)',
    'embarks on',
    '(clinch|clinches|defeat|defeats|edge past|advance to|learns|delivers|reduces|combines|links … to|carries|carried|finds|found that|shows that|reveals that|took part in|raising # for)',
    '(acquires|opens|raises|raised|lowers|reports|appoints|appointed|names|named|completes|expands|receives|received|extends|unveils|unveiled|posts|orders|introduces|welcomes|expects|reduces|recalls|approves|approved|launches|launched|supports|calls for|announces|announced|publishes|presents|presented|awards|awarded|wins|secures|selects|selected|cuts|hires|promotes|delivers|begins|breaks ground|kicks off|teams up|partners with|joins forces|sells|buys|urges|elects|elected|honors|honours|invests|adds|signs|signed|marks|achieves|earns|releases|released|files|plans to|aims to|agrees to|set to|acquired|completed|introduced|opened|expanded|celebrates|showcases|strengthens|targets|tops|exceeds)',
    '(suspends|withdraws|deploys|reveals|voices|backs|bans|boosts|builds|confirms|creates|criticises|criticizes|debuts|demands|develops|donates|empowers|enables|establishes|exits|funds|gains|grants|halts|hosts|inks|installs|issues|merges|outlines|pauses|pledges|proposes|protects|protecting|recognises|recognizes|rejects|renews|reopens|restores|returns to|rolls out|scales|seeks|slows|rises|falls|grows|shows|takes|brings|switches|transfers|transforms|trials|upgrades|warns|widens|warn|appeals|appeal for|charged with|joins|leads|offers|provides|replaces|succeeds|to succeed|goes live|go on sale|on sale|partner on|expand collaboration|first to|surpasses|doubles|triples|commits|allocates|ratifies|condemns|defends|highlights|finds)',
    '(eyes|nears|lands|pilots|spearheads|collaborates|collaborate|unite|discover|discovers|identify|identifies|develop|develops|urge|demand|arrest|arrests|investigate|investigates|rescues|seizes|convicts|jailed|fined|fines|steps down|retires|resigns|re elected|relocates|hits|climbs|jumps|dips|plunges|forecasts|predicts|estimates|declares|distributes|ranks|ranked|crowned|shortlisted|scoops|bags|doubles|modernises|modernizes|streamlines|integrates|equips|trains|hands over|hailed|praised|slashes|trims|swings to|returns to profit|named among|voted|teams with|call for|calls on)',
    'to (stay|remain|reopen|return|tour|merge|move|invest|create|showcase|begin|launch|acquire|open|expand|build|host|present|cut|raise|close|supply|deliver|offer|receive|join|merge|appoint|lead|become|replace|buy|sell)',
    '(enter|enters|entered) into',
    '(sign|publish|report|agree|approve|award|launch|open|secure) (research|strategic|annual|new|record|partnership|agreement|definitive|striker|midfielder|on)',
    '(agreement|deal) reached',
    '(reach|reaches)',
    '^(statement (on|by|from|of|regarding|concerning)|joint statement|response to|open letter|notice of|call for (papers|proposals|applications|nominations|evidence|tenders)|celebration of|opening of|launch of|election of|release of|award of|public hearing|annual general meeting|position paper|grant|funding for|grants for|collaboration between|partnership between|progress on|version #)',
    '(lifts|calls|criticises|criticizes|slams|supports|opposes|deplores|regrets|votes|sues|petitions|protests|joins|elects|moves to|opens up|goes to|heads to|turns|set for|due to|under way|underway|to start|to become|to get|to protect|to help|to provide|to fund)',
    'will (publish|launch|host|present|receive|begin|create|acquire|invest|succeed|serve as|take over|expand|report)',
    '(concludes|suggests|figures show|experts say|study says|police say)$',
    '(join|oppose|reject|face|pledge|condemn|scrap|overturn|helps|threatens|fails to|failed to stop|appealing for|closes|back plans|backs plans|to ballot|to protest|go on display|goes on display|return to|opens to)',
    'closed from',
    '^(recall|recall notice|groundbreaking|agreement|construction of|appointment of|results|study|survey|new research|new study|update on|media advisory|industry first|applications open|registration opens|winners announced)',
  ],
});

/** What ends a headline that has no other verb: *Grundschule eingeweiht*, *Flood defences completed*. */
export const newsParticiple: Dictionary<undefined> = words({
  de: [
    '(*ausgezeichnet|vereinbart|erfolgt|erzielt|gesperrt|beschlossen|verliehen|unterzeichnet|abgeschlossen|gestartet|genehmigt|bestätigt|gegründet|eingeweiht|fertiggestellt|eingerichtet|übergeben|übernommen|gewählt|zertifiziert|rezertifiziert|freigegeben|berufen|ernannt|gestiegen|gesunken|zurückgegangen|gewachsen|ausgeschildert|aufgenommen|erweitert|eröffnet|verlängert|vorgestellt|veröffentlicht|verabschiedet|geehrt|prämiert|nominiert|modernisiert|saniert|verurteilt|festgenommen|gefördert|bewilligt|gestoppt|verschoben|wiedereröffnet|rückläufig|angekündigt|vorgelegt|verpflichtet|präsentiert|aufgeklärt|erhöht|gesenkt|gesucht|platziert|geborgen|gerettet|evakuiert|eingereicht|erschienen|verfügbar|umgesetzt|gesammelt|beantragt|abgelehnt|gefasst|sichergestellt|beschlagnahmt|geschlossen|erreicht|gewürdigt|gefordert|verlegt|verkauft|besetzt|eingestellt|aufgehoben|zurückgewiesen|überfallen|beraubt|verletzt|ausgebaut|umgestellt)',
  ],
  en: [
    '(completed|approved|announced|unveiled|awarded|appointed|named|launched|released|published|revealed|opened|charged|arrested|sentenced|recalled|extended|postponed|suspended|signed|secured|granted|elected|confirmed|certified|rescued|seized|submitted|proposed|recovered|selected|chosen|honoured|honored|recognised|recognized|cancelled|canceled|adopted|rejected|expanded|restored|upgraded|injured|planned|banned|lifted|renewed|available|sought|wanted by police)',
  ],
});

/** Units of quantities that are news. */
export const newsUnit: Dictionary<undefined> = words({
  de: [
    '# (prozent|euro|mio|millionen|milliarden|mrd|arbeitsplätze|stellen|haushalte|mitarbeitende|mitarbeiter|kilometer|tonnen)',
  ],
  en: ['# (percent|per cent|million|billion|pence|euros|dollars|jobs|employees|homes|districts|countries|tonnes|tons)'],
});
