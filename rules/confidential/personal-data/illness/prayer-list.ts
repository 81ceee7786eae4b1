/** Words of lists in which a parish or a circle of friends asks to pray for people, with what they suffer from. */
import { words } from '../../../dictionary.ts';
import type { Span } from '../../../review.ts';
import { startsIn } from '../../../text/near.ts';

export const prayerWords = words({
  de: [
    '(Gebetskette|Gebetsliste|Gebetsanliegen|Fürbitte|Fürbitten|Gebetskreis|Krankenliste)',
    '(beten|betet) (wir)? (für|um)',
    '(Genesungswünsche|gute Besserung) (an|für|gehen)',
    '(krankgemeldet|Krankenstand|Krankmeldungen|Ausfälle)',
  ],
  en: [
    '(prayer|prayers|praying|pray) (list|chain|request|requests|warriors|circle|for|needed|needs|board)',
    '(lift up|lifting up|keep in prayer|uphold in prayer|sick and shut in|sick list|healing list|shut ins)',
    '(get well wishes|speedy recovery|absences|sickness list)',
  ],
});

/** Characters behind such a word in which the list goes on. */
const reach = 700;

/** Whether the place stands in a list of people to pray for. @param prayers places of `prayerWords` */
export function isInPrayerList(prayers: readonly Span[], { start }: Span): boolean {
  return startsIn(prayers, { start: start - reach, end: start });
}
