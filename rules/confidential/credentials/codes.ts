/** Codes that are typed or turned: PINs, codes of doors, locks, alarms and cards, codes to be used once. */
import type { Span } from '../../review.ts';
import { isBesideTestCard } from '../test-card.ts';
import { cardCodeBehind, codeBefore, codeBehind, pinCodeBehind, statedCodeBehind } from './access-code.ts';
import { combinationBehind } from './combination.ts';
import { leverCodeBehind } from './lever-code.ts';
import { lockCodeBehind } from './lock-code.ts';
import { turnsNear } from './lock-turns.ts';
import { codeOfMessage } from './message-code.ts';
import { passwordBehind } from './password.ts';
import { codeByMessage, codeForPlace, codeOfThing } from './place-code.ts';
import { recoveryCodesBehind } from './recovery.ts';
import type { SecretSearch } from './secret-search.ts';
import { codeListBehind } from './two-step.ts';
import { typedCodeNear } from './typed-code.ts';
import { unlockCodeNear } from './unlock-code.ts';

export function findCodes(search: SecretSearch): void {
  const { analysis } = search;
  const { text, hits } = analysis;
  const add = (shape: string, span: Span | undefined): void => search.add('password', shape, span);
  for (const hit of search.told(hits.pin))
    add('pin', codeBehind(text, hit.end) ?? codeBefore(text, hit.start) ?? statedCodeBehind(text, hit.end));
  for (const hit of search.told(hits.code)) {
    add('code', codeBehind(text, hit.end) ?? passwordBehind(text, hit.end) ?? codeBefore(text, hit.start));
    add('code', statedCodeBehind(text, hit.end));
  }
  for (const hit of search.told(hits.plainCode))
    add('code', codeForPlace(text, hit) ?? codeByMessage(text, hit) ?? codeOfThing(text, hit));
  for (const hit of search.told(hits.cardCode))
    if (!isBesideTestCard(analysis, hit)) add('card-code', cardCodeBehind(text, hit.end));
  for (const hit of search.told(hits.lowerPin)) add('pin', pinCodeBehind(text, hit.end));
  for (const hit of search.toldWithNumber(hits.lock))
    add(
      'code',
      lockCodeBehind(text, hit.end, hit.entry.data) ??
        typedCodeNear(text, hit) ??
        turnsNear(text, hit) ??
        leverCodeBehind(text, hit.end) ??
        (hit.entry.data.turned ? combinationBehind(text, hit) : undefined),
    );
  for (const hit of search.toldWithNumber(hits.turn)) add('code', turnsNear(text, hit));
  for (const hit of search.toldWithNumber(hits.unlock)) add('code', unlockCodeNear(text, hit));
  for (const hit of search.told(hits.recovery)) add('code', recoveryCodesBehind(text, hit.end));
  for (const hit of search.toldWithNumber(hits.twoStep)) add('code', codeListBehind(text, hit.end));
  for (const hit of search.toldWithNumber(hits.message)) add('code', codeOfMessage(text, hit, hit.entry.data));
}
