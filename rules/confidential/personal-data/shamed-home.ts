/** The home of somebody who is pointed at: `the troll behind this account is Dina Marsh, 8 Larch Road, Leeds LS7 3AB`. */

const pointedAt =
  '(?:clown|person|man|woman|lady|guy|bloke|fella|dude|lad|kid|troll|idiot|moron|jerk|coward|creep|liar|loser|hater|snitch|bully|cheat|genius|hero|customer|reviewer|caller|neighbou?r|owner|driver|cyclist|culprit|offender|name|[Tt]yp|[Kk]erl|Mann|Frau|Mensch|Person|Herr|Dame|Depp|Idiot|Troll|Feigling|Held|Genie|Schlaumeier|Anrufer(?:in)?|Kund(?:e|in)|Nachbar(?:in)?|Fahrer(?:in)?|Besitzer(?:in)?|Halter(?:in)?|Verfasser(?:in)?|Absender(?:in)?|Täter(?:in)?|Schuldige[rn]?|Übeltäter(?:in)?)';
const isNamed = new RegExp(
  `(?<!\\p{L})${pointedAt}(?!\\p{L})[^.!?\\n]{0,90}?(?:\\s(?:is|ist|heißt|heisst|was|war)(?:\\s(?:called|named|übrigens|nämlich|also|actually|one|a|ein|eine|einer|der|die|none other than|Herr|Frau|Mr|Mrs|Ms)\\.?){0,3}|:)\\s(?:Dr\\.?\\s)?\\p{Lu}[\\p{L}’'-]+\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}[\\p{L}’'-]+(?:,?\\s(?:of|from|at|aus|aus der|in der|living at)|[,:(]|\\s[–-])\\s?$`,
  'u',
);
/** Somebody is recommended, or has an office there. */
const recommended =
  /(?<!\p{L})(?:best|beste[rnms]?|to (?:call|see|ask|contact|go to)|recommend\p{L}*|empfehl\p{L}*|empfohlen|toll\p{L}*|great|lovely|nett\p{L}*|new|neue[rn]?|contact|Kontakt|Ansprech\p{L}*|responsible for|in charge|zuständig\p{L}*|behind the (?:counter|bar)|elected|gewählt\p{L}*)(?!\p{L})/iu;

/** Characters in front of an address in which somebody is pointed at and named. */
const reach = 170;

/** @param start where the whole address begins, with its house and place */
export function isShamedBefore(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - reach), start);
  const match = isNamed.exec(lead);
  return match !== null && !recommended.test(match[0]);
}
