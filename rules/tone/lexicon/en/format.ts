/** Marks of a press release's form. Dateline, end marks, tickers and signs such as ® are found in `structure/`. */
import { lexicon } from '../lexicon.ts';

export const format = lexicon('format', [
  ['for immediate release', 5, 'Delete'],
  [
    ['^press release', '^news release', '^media release', '^press statement'],
    5,
    'Open with the news',
    { unless: ['press release (writing|season|template)', 'press releases'] },
  ],
  [['=PRNewswire', 'business wire', 'globe newswire', 'pr newswire', '=EINPresswire'], 5, 'Drop the wire line'],
  ['notes to editors', 5, 'Delete'],
  [
    [
      'media contact',
      'press contact',
      'media contacts',
      'press contacts',
      'media enquiries',
      'media inquiries',
      'press enquiries',
      'press inquiries',
    ],
    5,
    'Questions? Ask us here.',
    { unless: ['looking for (a|your) (media|press) contact'] },
  ],
  ['^about us$', 5, 'Link the profile'],
  [['=NYSE', '=NASDAQ', '=Nasdaq', '=LSE', '=FWB', '=XETRA', '=TSX'], 4, 'Investor channel only'],
  [['forward looking statements', 'safe harbor', 'safe harbour'], 5, 'Do not paste; ask investor relations'],
  [
    ['=Inc', '=Ltd', '=LLC', '=plc', '=PLC', '=Corp', '=GmbH', '=N =V', '=Oyj', '=Oy'],
    2,
    'Brand name only',
    { when: 'legal-form', unless: ['promoter … =Ltd', 'promoter … =Inc', 'promoter … =GmbH'] },
  ],
  [
    ['hereinafter', 'hereinafter referred to as'],
    4,
    'Delete',
    { unless: ['hereinafter promoter', 'hereinafter the promoter'] },
  ],
  ['for (more|further|additional) information (about|on)? … (visit|contact|see|go to)', 3, 'More: [link]'],
  ['is a (registered)? trademark of', 3, 'Delete'],
  ['(high resolution|print quality) (images|photos) (are)? available', 4, 'Attach the image with alt text'],
  [['dear sir or madam', 'dear valued customer', 'dear valued customers'], 4, 'Hi all'],
]);
