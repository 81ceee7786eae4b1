/**
 * Nouns that people join to a code name: `Phönixprojekt`, `ProjektPhönix`. Folded spelling (ae, oe, ue, ss). With one of these a
 * compound of a short or everyday word still means the listed term; `Sternzeichen` or `Adlerhorst` do not.
 */
export const compoundPartners: ReadonlySet<string> = new Set(
  `abend abteilung agentur aktion akte akten angebot ankuendigung anlage app audit auftrag ausschreibung auto beta beteiligung
  budget bundle business campaign code daten datei deal demo design device dokument drohne edition einfuehrung enthuellung
  entscheidung entwicklung etat event fabrik fahrzeug feature fertigung fusion geheimnis gelaende geraet geschaeft gruppe
  initiative investition kampagne kauf kickoff kollektion konzept kooperation kosten kunde kunden launch leak leiter leiterin
  lieferung linie liste meeting messe mission mitarbeiter modell modul news nummer operation partner paket patent phase pilot plan
  plaene planung plattform praesentation preis preise premiere presse product produkt produktion programm project projekt protokoll
  prototyp prozess pruefung release report reveal roadmap rollout runde schliessung serie server service show software stand
  standort start strategie studie studio system team teaser technik technologie termin test trailer treffen uebernahme umbau
  update verhandlung verkauf verlagerung version vertrag verzoegerung video vorhaben vorstand vorstellung werk zahlen ziel`.split(
    /\s+/,
  ),
);

/** Endings of a name in German and English, folded. */
export const nameEndings: ReadonlySet<string> = new Set(['s', "'s", 'e', 'n', 'en', 'er', 'es', 'em', 'ern', 'ens']);
