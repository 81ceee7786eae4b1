import { useEffect, useState } from 'react';
import { ask } from '../background/ask.ts';
import type { Answers } from '../background/protocol.ts';
import { type Asked, nothingYet, settle } from './asked.ts';

/** Asks the background for the packs when the component appears, and whenever they changed. */
export function usePacks(): Asked<Answers['packs']> & { askAgain(): void } {
  const [asked, setAsked] = useState<Asked<Answers['packs']>>(nothingYet);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when told to
  useEffect(() => {
    let wanted = true;
    settle(ask<'packs'>({ type: 'packs' })).then((answer) => wanted && setAsked(answer));
    return () => {
      wanted = false;
    };
  }, [times]);
  return { ...asked, askAgain: () => setTimes((before) => before + 1) };
}
