/** Own pictures in everyday words: how it was to take them, with what, from where, and what went wrong. */
import { words } from '../../dictionary.ts';

const fault =
  '(*wackel|unschärfe|Unschärfe|Qualität|Bildqualität|Scheibe|Spiegelung|Spiegelungen|Finger|Daumen|Winkel|Zoom|blur|blurry|blurriness|quality|wobble|wobbles|shake|shakes|shaky|grain|tilt|wonky|angle|window|glass|glare|reflection|reflections|thumb|finger|zoom|smudge|smudges|raindrops|raindrop)';
const window =
  '(*fenster|*balkon|Zug|Bus|Auto|Tram|Boot|Fähre|Flieger|Flugzeug|Sattel|Hochsitz|Terrasse|Garten|Traktor|Lkw|LKW|Gondel|Lift|Dach|Straßenrand|Wegrand|Radl|Fahrrad)';

const rooms =
  'kitchen|bedroom|office|train|bus|car|living room|front|bathroom|plane|ferry|hotel|ward|hospital|classroom|upstairs';

/** The author tells how the picture came to be. */
export const takingTold = words({
  any: [
    `(sorry|entschuldigt|Entschuldigung|verzeiht|Verzeihung|tschuldigung|excuse|forgive|pardon|apologies) … ${fault}`,
    '(verwackelt~|unscharf~|verschwommen~)',
    '(blurry|shaky|wonky|grainy|out of focus|bit blurred)',
    '(abdrücken|draufhalten|raushalten)',
    '(abgedrückt|draufgehalten|draufghoitn|rausgehalten)',
    `${window} (aus|raus|heraus)? erwischt`,
    `${window} … (geknipst|fotografiert|ghoitn|ghalten|aufgenommen|gefilmt|gezoomt)`,
    '(vom|ausm|aus dem|durchs) (*fenster|*balkon|Schreibtisch|Garten) aus',
    '(vor der|vor die|vor meiner|vor meine) Linse',
    '(Schnappschuss|Schnappschüsse) (von|vom) (eben|heute|vorhin|gerade|gestern|Wochenende|Spaziergang)',
    '(Bildqualität|Fotoqualität|Handyqualität)',
    '(unbearbeitet~|ungefiltert)',
    '(nicht|net|ned|nix|kaum) bearbeitet',
    '(straight out of camera|no filter|unedited|sooc)',
    '(phone|mobile) (pic|pics|photo|photos|snap|snaps)',
    '(not|far from) (the)? (best|greatest|good) (quality|photo|picture|pic|shot)',
    '(took|shot|snapped|taken) … of (these|them|this|him|her) (before|until|and|while|in)',
    '(caught|snapped|captured) (him|her|them) … (from|mid|with|in|on|at|before)',
    '(had to pull|have to pull|pulled) over',
    '(proper|long|macro) lens',
    '(Blick|Aussicht|Ausblick|Sicht) (aus|von) (meinem|meiner|unserem|unserer)',
    '(Kamera|Handy|Spiegelreflex|Smartphone) … (griffbereit|gezückt|rausgeholt|draufgehalten|hochgehalten|zur Hand|parat)',
    '(Kamera|Spiegelreflex) dabei',
    '(Kamera|Handy|Fotoapparat|Apparat) (holen|raus|rausholen|zücken|geschnappt|geholt|gezückt)',
    '(musste|wollte|konnte|durfte|mussten|wollten) … (fotografieren|knipsen|festhalten|ablichten|filmen)',
    '(had|wanted|managed) to (photograph|film|capture)',
    '(had|wanted|managed) to … a (shot|snap|pic|picture|photo)',
    '(rangezoomt|herangezoomt|reingezoomt|zoomed in|full zoom|max zoom|Zoom am Anschlag|Zoom war am Anschlag)',
    '(Blende|Verschlusszeit|Belichtungszeit|Brennweite) #',
    '(rechts ran|ranfahren|rangefahren|stehen bleiben|stehengeblieben|anhalten) … (Licht|abdrücken|Foto|Bild|Himmel|knipsen)',
    '(sorry|please excuse) … (phone|potato) (camera|pic|quality)',
    '(first|test) (roll|try|shot|shots|attempt|outing|photos|pics|frame|frames) … (lens|camera|drone|film|macro|telephoto)',
    '(grabbed|got|pulled out|whipped out|had|held|fumbled for|reached for) (my|the)? (phone|camera) … (time|out|ready|up|just)',
    '(phone|camera) (in hand|at the ready)',
    'from (my|our) (desk|bed|saddle|allotment|seat)',
    '(one|other) hand … (phone|camera|shutter)',
    '(shaky|frozen|cold|numb|freezing) (hands|fingers)',
    '(had to|couldn’t not|could not not|couldn’t resist) (stop|take|snap|taking|snapping) … (light|view|sky|photo|picture|pic|this)',
    '(hanging|leaning|leaned|hung) out of … (window|car|train)',
    '(from|out of|through) (my|our|the) (window|windscreen|balcony|doorstep|back step|tent)',
    `(from|out of|through) … (${rooms}) (window|windscreen|balcony)`,
    '(quick|quickly|hasty|lucky|cheeky) (snap|pic|shot|photo)',
    '(view|sunset|sunrise) from (my|our)',
  ],
});

/** What it was taken with: of the author behind a word that leads to it, else on sale. */
export const gear = words({
  any: [
    '(new|old|borrowed|secondhand|vintage) (lens|camera|drone|macro|telephoto|film camera|kit lens)',
    '(neuen|neuem|neuer|alten|alter|geliehenen) (*objektiv|Kamera|Linse|Tele|Spiegelreflex|Drohne|Fernglas)',
  ],
});

/** Whoever took it is told by what they are to the author: `the dad of Mila`, `my sister`. */
export const takenByFamily = words({
  any: [
    '(geknipst|fotografiert|geschossen|gemacht|aufgenommen|gefilmt|gemalt|gezeichnet|abgedrückt) (hat|haben) … (Mama|Mami|Mutti|Papa|Vater|Mutter|Bruder|Schwester|Mann|Frau|Sohn|Tochter|Oma|Opa|Onkel|Tante|Cousin|Cousine|Schwager|Schwägerin|Göttergatte|Gattin|Freund|Freundin|Patenonkel|Trauzeuge|Trauzeugin)',
    '(Foto|Fotos|Bild|Bilder|*foto|*bild|Aufnahme) … (hat|macht|machte) … (meine|mein|unser|unsere) (Mama|Papa|Vater|Mutter|Bruder|Schwester|Mann|Frau|Sohn|Tochter|Oma|Opa|Onkel|Tante|Cousin|Cousine|Schwager|Schwägerin|Freund|Freundin|Patenonkel|Trauzeuge|Trauzeugin|Liebste|Liebster|Göttergatte|Kleine|Kleiner|Große|Großer)',
    '(Foto|Fotos|Bild|Bilder|*foto|*bild|Aufnahme) … (hat|macht|machte) … (die|der) (Mama|Papa|Vater|Mutter|Bruder|Schwester|Oma|Opa|Onkel|Tante)',
    '(mein|meine) (Mama|Papa|Vater|Mutter|Bruder|Schwester|Mann|Frau|Sohn|Tochter|Oma|Opa|Onkel|Tante|Freund|Freundin) hat … (geknipst|fotografiert|geschossen|aufgenommen|gefilmt|abgedrückt)',
    '(photo|photos|pic|pics|picture|pictures|shot|shots|snap|snaps|snapped|taken|photographed|drawn|painted) (is|are|were|was)? … (by|courtesy of|thanks to) (my|our|his|her) … (mum|mom|dad|brother|sister|husband|wife|son|daughter|gran|nan|grandad|grandma|grandpa|uncle|aunt|auntie|cousin|boyfriend|girlfriend|partner|other half|kid)',
    '(my|our) (mum|mom|dad|brother|sister|husband|wife|son|daughter|gran|nan|grandad|grandma|grandpa|uncle|aunt|auntie|cousin|boyfriend|girlfriend|partner|other half|flatmate|housemate|best friend) (took|snapped|shot|caught|drew|painted|captured)',
  ],
});
