/** That somebody expects a child: for those who have not told it themselves. Of stars every paper tells it. */
import type { DictionaryEntry } from '../../../dictionary.ts';
import type { Illness } from './illness-lexicon.ts';

const expecting = (match: readonly string[], unless: readonly string[] = []): DictionaryEntry<Illness> => ({
  match,
  unless,
  data: { kind: 'told', inEveryPaper: true },
});

export const pregnancies: Readonly<Record<'de' | 'en', readonly DictionaryEntry<Illness>[]>> = {
  de: [
    expecting(
      [
        '(ist|is|sei|wieder|schon|ungewollt|heimlich|jetzt) schwanger',
        'schwanger (ist|is|sei)',
        'erwartet (ein|ihr|das) (Kind|Baby|erstes Kind|zweites Kind|erste Kind|zweite Kind|erstes|zweites|drittes)',
        'erwartet (Zwillinge|Nachwuchs|im … Nachwuchs)',
        '(bekommt|kriegt) (ein|ihr) (Kind|Baby|erstes Kind|zweites Kind)',
        'in der # (SSW|Schwangerschaftswoche)',
        'in der # Woche schwanger',
        'in anderen Umständen',
        '# (Woche|SSW|Monat) schwanger',
      ],
      ['(wenn|falls|ob) … schwanger', 'schwanger (oder|werden)'],
    ),
  ],
  en: [
    expecting(
      [
        "(is|she's|now|again|secretly|already|got|fell|fallen) pregnant",
        '(weeks|months) pregnant',
        '# (weeks|months) (along|gone)',
        "(is|she's|are) expecting (twins|again|triplets|a (baby|child|boy|girl|little one))",
        "(is|she's|are) expecting (her|their) (first|second|third|fourth|baby)",
        "(is|she's) having a baby",
        'has a (baby|bun) (on the way|in the oven)',
        '(her|the) pregnancy',
        'up the duff',
      ],
      [
        '(if|when|whether|while) … pregnant',
        "(is|she's) having a baby (shower|goat|boom|sister|brother|elephant|lamb)",
        '# (weeks|months) (along|gone) (in|with|on|since|by)',
        'pregnancy (test|tests|yoga|class|classes|vitamins|photos|discrimination)',
      ],
    ),
  ],
};
