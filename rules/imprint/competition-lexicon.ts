/** Words of competitions. Trap: `gewinnen` as convincing somebody, sport, and the announcement of who has won. */
import { type Dictionary, words } from '../dictionary.ts';

export const competitions: Dictionary<undefined> = {
  de: [
    {
      match: [
        '*gewinnspiel~',
        'Verlosung~',
        'verlosen',
        'verlost',
        'verlose',
        'Preisausschreiben',
        'mitmachen und gewinnen',
        'mitmachen & gewinnen',
        'mach mit und gewinne',
        'macht mit und gewinnt',
        'zu gewinnen gibt es',
        "zu gewinnen gibt's",
        'gibt es zu gewinnen',
        "gibt's zu gewinnen",
        'Teilnahmeschluss',
        'Adventskalender … gewinn~',
        'wer mitmacht … gewinn~',
        '(kommentier~|like~|liken|teile|teilt|folg~) … (gewinne|gewinnt|gewinnen)',
        '(gewinne|gewinnt|gewinnen Sie) … (Ticket~|Gutschein~|Preis~|Paket~|Reise~|Wochenende~|Karten|Freikarten|Exemplar~|Set)',
      ],
      unless: ['Gewinnspiel Betrug', 'Gewinnspiele verboten', 'kein Gewinnspiel'],
      data: undefined,
    },
  ],
  en: [
    {
      match: [
        'sweepstake~',
        'raffle~',
        'prize draw~',
        'enter to win',
        'for a chance to win',
        'chance to win a',
        '(like|comment|follow|tag|share|retweet) … to (win|enter)',
        'comment and win',
        'win a (weekend|camera|day|night|holiday|dinner) for (two|#)',
        'enter (our|the) (contest|competition)',
        '(photo|video|writing|summer|christmas) contest … win',
        'contest … (enter|win|prize)',
        'win (a|an|one of|two|free) … (ticket~|voucher~|gift card~|trip~|copy|copies|bundle~|hamper~|prize~)',
      ],
      unless: ['won a', 'won the'],
      data: undefined,
    },
  ],
  any: [{ match: ['giveaway~', 'Give-away~'], unless: ['dead giveaway', 'give-away price'], data: undefined }],
};

/** Where the conditions stand. */
export const termsWords = words({
  de: [
    'Teilnahmebedingung~',
    'Teilnahmebeding',
    'Gewinnspielbedingung~',
    'Spielregeln',
    'Bedingungen',
    'Teilnahmeregeln',
    'Regeln zur Teilnahme',
    'TNB',
  ],
  en: [
    'terms and conditions',
    'terms & conditions',
    't&c',
    't&cs',
    't & cs',
    'terms apply',
    'full terms',
    'official rules',
    'contest rules',
    'competition rules',
    'giveaway rules',
    'terms',
    'rules',
  ],
});

/** Somebody else's competition, or one that is over. */
export const competitionIsOver = words({
  de: [
    'Gewinner~ ist',
    'Gewinner~ sind',
    'Gewinner~ steht fest',
    'Gewinner~ stehen fest',
    'ausgelost',
    'hat gewonnen',
    'haben gewonnen',
    'habe gewonnen',
    'gewonnen hat',
    'gewonnen haben',
    'gewonnen habe',
    'ist beendet',
    'ist vorbei',
    'herzlichen Glückwunsch',
    'Glückwunsch an',
    'mitgemacht',
    'Verlosung (war|hat|brachte)',
    'bei (der|einer) Verlosung',
    'bei (einem|dem) Gewinnspiel',
  ],
  en: [
    'winner~ is',
    'winner~ are',
    'has been drawn',
    'have been drawn',
    'congratulations to',
    'congrats to',
    'i won',
    'has won',
    'have won',
    'is closed',
    'is over',
    'we won',
    'who won',
    '^won',
    'did win',
    'won … (raffle|prize draw|sweepstake|giveaway)',
    '(raffle|prize draw|giveaway) (raised|made|brought in|was)',
    '(raffle|prize draw) (ticket|tickets) (sold|raised)',
    'raised … for',
  ],
});

/** Ways of entering that networks do not allow. */
export const forbiddenMechanics = words({
  de: [
    '(markiere|markiert|markieren Sie) # (Freunde|Freundinnen|Personen|Leute)',
    '(markiere|markiert|verlinke|verlinkt) … (Freunde|Freundinnen|Freundin|Freund|Personen)',
    '(teile|teilt) (diesen|den) (Beitrag|Post) … (Story|Chronik|Pinnwand)',
  ],
  en: [
    'tag # (friends|people|mates)',
    '(tag|mention) … (friends|friend|mates)',
    'share this post … (story|timeline|wall)',
  ],
});
