/** A text that tells that something looks real, or that nobody has noticed. */

/** @param stretch the words around the tool that made it */
export function looksReal(stretch: string): boolean {
  return inEnglish.test(stretch) || inGerman.test(stretch);
}

const inEnglish =
  /(?<!\p{L})(?:(?:can(?:['’]?t|not)|couldn['’]?t) (?:even )?tell|(?:looks?|looking|sounds?|seems?)(?: (?:like|so|just|dead|totally|very|almost|completely|pretty|all))* (?:an? |the )?(?:real|proper|genuine|legit|authentic)|(?:the )?real (?:deal|thing)|(?:do|does|did)(?:n['’]?t| not) (?:actually |even |really )?exist|never (?:existed|happened)|(?:isn['’]?t|is not|aren['’]?t|not)(?: an?| even| actually| our)* (?:real|client|customer|person|employee|built)|(?:nobody|no one|not a soul)(?: (?:has|had|ever|even))* (?:noticed|clocked|spotted|asked|realised|realized|questioned|knows|knew|minded|can tell)|passes? for|no (?:models?|photographers?|cameras?|studio|photoshoot|actors?|crew)|fooled|convincing|we never (?:left|went|had|filmed)|there were (?:only )?\p{L}+ people|as (?:last|this) year['’]s)(?!\p{L})/iu;

const inGerman =
  /(?<!\p{L})(?:gibt(?:['’]?s| es|s)?(?: sie| ihn| den| die| das)?(?: in)?(?: (?:gar|echt|überhaupt|so|wirklich|ja))* (?:nicht|net|ned)|(?:in echt|gar) (?:nicht|net) gibt|existier(?:t|en) (?:gar |so )?nicht|(?:keiner|niemand|keinem|niemandem|kein mensch|kein kunde)(?: \p{L}+){0,2} (?:merkt|gemerkt|gefragt|aufgefallen|auf|was)|merkt (?:keiner|niemand|kein mensch|man nicht)|fällt (?:keinem|niemandem|nicht) (?:auf)?|(?:sieht|sehen|wirkt|wirken|schaut|klingt|klingen)(?: \p{L}+){0,3} (?:echt|real|wie vom (?:fotografen|profi))|wie echt|täuschend|(?:den|keinen) unterschied|ohne (?:studio|fotograf|fotografen|model|kamera|shooting)|noch (?:gar )?nicht (?:gebaut|da|fertig)|(?:drauf|darauf) reingefallen|kein (?:model|fotograf|shooting)|da waren \p{L}+ leute)(?!\p{L})/iu;
