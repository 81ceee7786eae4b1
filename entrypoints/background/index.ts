import { defineBackground } from 'wxt/utils/define-background';
import { builtInPacks, defaultPackId } from '../../assets/packs/built-in.ts';
import { showBadge } from './badge.ts';
import { openPracticePageOnInstall } from './first-run.ts';
import { createCompiledStore } from './packs/compiled-store.ts';
import { createPacks } from './packs/packs.ts';
import { injectPanel } from './panel.ts';
import { createReviewService } from './review-service.ts';
import { answerRequests } from './router.ts';

/** Everything is registered before the first pause: the worker may have been woken by the event that it is about to get. */
export default defineBackground(() => {
  const packs = createPacks(builtInPacks, defaultPackId, createCompiledStore(import.meta.env.RULES_BUILD));
  const reviews = createReviewService({ packs, showBadge, injectPanel });

  reviews.listen();
  answerRequests({
    review: ({ post }) => reviews.review(post),
    tab: async ({ tabId }) => reviews.inTab(tabId),
    packs: () => packs.list(),
    'use-pack': ({ id }) => packs.use(id),
    'install-pack': ({ file, text }) => packs.install(file, text),
    'remove-pack': ({ id }) => packs.remove(id),
  });
  openPracticePageOnInstall();
});
