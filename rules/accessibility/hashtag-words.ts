/** Words that hashtags are put together from. Only a tag whose borders these show is worth a remark. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that German does not join into compounds: with one of these a tag is several words. */
export const joints = list(`
  für fuer ohne und oder wir ihr ich du uns euch mich dich ist sind seid bin bist wird werden haben hat hast habe kann können
  koennen nicht kein keine keinen mein meine meinen dein deine deinen unser unsere unseren euer eure der die das den dem des einen
  einer eines jetzt heute morgen immer wieder mehr vom zum zur im am beim sich wie was wer warum wo
  machen macht mach sagen sagt geht gehen gegen statt lieber gemeinsam endlich bleibt bleiben bleib
  the and of for to my your our we you they is are was be been not no with without from this that it its i me us who what why how
  make makes made let lets get go goes do does can will love loves need needs have has never always all every
`);

/** Words that also begin or end a single word: these alone prove nothing. */
export const looseWords = list(`
  mit in an auf aus bei von zu nach über ueber unter vor durch um so da hier dort alle alles viel neu neue neuer neues neuen gut
  gute guter gutes guten besser beste besten stark starke schön schoene schöne klein kleine groß grosse große ganz nur auch noch
  nie nein ja ein eine zusammen hoch vorbei
  a an at by on up out as or if so in new now more most best good great better big small happy first next just back
`);

/** German nouns; two of them side by side are one word. */
export const germanNouns = list(`
  alltag angebot arbeit arbeiten arbeitgeber arbeitsplatz ausbildung ausflug azubi auto bahn berg bild bildung blick buch büro
  chance demokratie dank danke deutschland dienstag digital digitalisierung donnerstag einblick energie energiewende erfolg essen
  fahrrad familie feier feierabend fest firma foto frau frauen freitag freude freunde freiheit frühling fußball garten geschichte
  gesundheit glück handwerk haus heimat herbst herz hilfe hof hund idee ideen jahr job kaffee karriere katze kinder klima
  klimaschutz klimawandel kollegen kolleginnen kommunikation krise kuchen kultur kunde kunden kunst kurs land lager leben lernen
  leute leidenschaft licht liebe machen marke mensch menschen messe mittwoch mobilität montag motivation mut musik nachhaltigkeit
  natur österreich planet politik pause praktikum projekt rad reise reisen respekt samstag schule schweiz see sommer sonne sonntag
  spaß sport stadt start straße stolz tag tage team technik termin tier tiere tipp tipps toleranz tür übung umwelt unternehmen
  urlaub vielfalt wald wandern weg weihnachten welt werkstatt wetter wiese winter wir wissen woche wochenende wochen zeit ziel
  ziele zukunft zusammenhalt
`);

/** English words; two of them side by side are two words. */
export const englishWords = list(`
  activity adventure advice agency art artist baby beach beauty black blog board body book books boss brand breakfast business cafe
  camera campaign care career cat challenge change charity city class climate coach code coffee color community company content
  cooking cool creative culture customer dance data day days design development diary digital dinner dog dogs dream dreams drink
  earth easy eat education employee employer energy event events experience family fashion feel festival fit fitness food football
  free freedom friday friend friends fun future game garden gift girl girls goals green grow growth guide hair happiness health
  healthy heart help hero history holiday holidays home hope house idea ideas inspiration instagood interior job jobs journey joy
  kids kitchen knowledge lab lady late launch leader leaders leadership learning life lifestyle light like little live living local
  london look lunch making man marketing matter matters media men mental mind mindset moment moments monday money morning mother
  motivation mountain movie music nature network news night office old open outdoor park party passion peace people perfect pet
  photo photos pic place plan planet play plant plants power pride product project projects proud quality question quote quotes
  reading ready real recipe recipes red reading ride road run runner running sale saturday school science season security self
  service share shop shopping show skills sky slow small smart smile social software song space sport sports spring start startup
  stay stories story street strategy street strong student studio style success summer sun sunday sunset support sweet system talk
  talent tea teacher team tech technology thank thanks think thoughts thursday time tip tips today together tour trade training
  transformation travel traveling trend trip tuesday tutorial university update vacation vibes video view vintage visit walk wall
  water way wednesday week weekend well wellness white wild win window winter wisdom woman women work worker workers working
  workout workplace world writing year years yoga young
`);

/** Single words that fall apart into the words above. */
export const wholeWords = list(`
  altogether together forget forgotten within without become becomes income outcome welcome someone somewhere sometimes everywhere
  everything everyone something nothing wherever however whatever whoever whenever understanding inspiration information formation
  instagood instamood overall notebook facebook football basketball workshop networking breakfast handmade weekend homework
  housework teamwork craftwork artwork framework lifetime lifestyle sunshine background playground daylight daytime nighttime
  zusammenarbeit zusammenhalt wiedersehen gegenwart gegenseitig unterwegs übernachtung weiterbildung mitarbeiter mitarbeiterin
  mitarbeitende miteinander füreinander voneinander zueinander nebeneinander durcheinander heimarbeit allein alleinerziehend
  istanbul derby diesel dienstag dasein herbst herzlich wirtschaft wirklich wirkung unseren ihren derzeit dessen deren denken denkmal
  immerhin wiederholung machenschaften heutzutage morgenstern niemals nachhaltigkeit
`);
