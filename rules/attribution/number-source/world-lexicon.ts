/** What is counted for the whole world: waste, species, oceans. */
import { everyday } from '../../text/words-around.ts';

/** What nobody has at home: large figures about these are counted for the whole world. */
export const worldThings = everyday(`
  Plastikmüll Mikroplastik Plastikabfälle Verpackungsmüll Elektroschrott Elektromüll Textilmüll Tierarten Pflanzenarten Regenwald Regenwälder
  Waldfläche Fußballfeld Fußballfelder Ozean Ozeane Weltmeere Korallen Korallenriffe Gletscher Treibhausgase Kohlendioxid Lebensmittelabfälle
  Meeressäuger Meeresschildkröten Seevögel Wale Delfine whales dolphins seabirds turtles
  microplastics e-waste landfill landfills rainforest rainforests oceans species corals glaciers topsoil pitches
`);
/** What many people have: only millions of these are. */
export const manyThings = everyday(`
  Plastik Plastikflaschen PET-Flaschen Plastiktüten Einwegbecher Pappbecher Kaffeebecher Kaffeekapseln Altkleider Kleidungsstücke Textilien Insekten
  Arten Wald Wälder Meer Meere CO2 Essen Lebensmittel Brot Handys Smartphones Windeln Zigarettenkippen Pakete Retouren Zahnbürsten Batterien
  plastic plastics garments textiles clothing clothes forest forests ocean sea seas carbon co2 straws capsules nappies diapers butts phones cups
  bags bottles waste food meals parcels returns toothbrushes batteries reefs
`);
/** `our oceans`: everybody’s. */
export const everybodys = everyday(`
  Ozeane Ozeanen Meere Meeren Weltmeere Weltmeeren Wälder Wäldern Flüsse Flüssen Gewässer Gewässern Planet Planeten Erde Welt Gesellschaft Umwelt Böden Luft Klima
  Deutschen Deutsche Menschen Österreicher Schweizer Europäer Brits Americans humans
  oceans ocean seas sea rivers forests planet earth world society environment soils atmosphere climate landfills landfill wildlife beaches
`);
