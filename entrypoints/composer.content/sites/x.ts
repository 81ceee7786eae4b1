/** X: Draft.js on wide pages, a textarea on narrow ones. Test ids do not depend on the language. */
import { nearestWith, precedes, textOf, within } from './elements.ts';
import { mediaIn } from './media.ts';
import { type ComposerContext, defineSite } from './site.ts';

const editable = [
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  'textarea[data-testid^="tweetTextarea_"]',
  '[data-testid^="tweetTextarea_"] textarea',
].join(', ');
const dialog = '[role="dialog"]';
const dialogButton = '[data-testid="tweetButton"]';
const inlineButton = '[data-testid="tweetButtonInline"]';
const boxButton = `${inlineButton}, ${dialogButton}`;
const inlineReply = '[data-testid="inline_reply_offscreen"]';
const status = 'article[data-testid="tweet"]';
const statusText = '[data-testid="tweetText"]';
const statusAuthor = '[data-testid="User-Name"] a[href^="/"]';
const replyingTo = 'a[href^="/"]:not([href*="/status/"]):not([href*="/compose/"])';
const quotedStatus = 'a[href*="/status/"], [role="link"] [data-testid="User-Name"]';
const attachments = '[data-testid="attachments"]';
const scheduled = '[data-testid="scheduledTweetIndicator"], [data-testid="scheduledIndicator"]';
const profile = 'a[data-testid="AppTabBar_Profile_Link"]';

const ctrlEnter = ['ctrl-enter'] as const;

/** The status that a box on a status page answers: the last one before it. */
function answeredBefore(box: Element): Element | undefined {
  return within(document, status).findLast((article) => precedes(article, box));
}

function answer(article: ParentNode | undefined | null): Pick<ComposerContext, 'replyTo'> {
  const text = textOf(article, statusText);
  const author = article?.querySelector(statusAuthor)?.getAttribute('href')?.slice(1);
  return text ? { replyTo: { text, ...(author && { author }) } } : {};
}

function around(root: Element): Pick<ComposerContext, 'mode' | 'media' | 'author'> {
  const handle = document.querySelector(profile)?.getAttribute('href')?.slice(1);
  return {
    mode: root.querySelector(scheduled) ? 'schedule' : 'publish',
    media: mediaIn(within(root, attachments)),
    ...(handle && { author: { handle } }),
  };
}

const parts = (root: Element) => within(root, editable);
const boxControls = (root: Element) => within(root, boxButton);
const onStatusPage = () => /\/status\/\d+/.test(location.pathname);

export const x = defineSite({
  network: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  composers: [
    {
      name: 'dialog',
      editable,
      root: (element) => element.closest(dialog),
      controls: (root) => within(root, dialogButton),
      keys: ctrlEnter,
      parts,
      context(root, element) {
        const reply = answer(root.querySelector(status) ?? (root.querySelector(quotedStatus) ? null : root));
        const isReply = reply.replyTo !== undefined || root.querySelector(`[dir="ltr"] > ${replyingTo}`) !== null;
        const isQuote = !isReply && within(root, quotedStatus).some((card) => precedes(element, card));
        const several = parts(root).length > 1;
        return {
          kind: isReply ? 'reply' : several ? 'thread' : isQuote ? 'repost' : 'post',
          ...around(root),
          ...reply,
        };
      },
    },
    {
      name: 'inline reply',
      editable,
      root: (element) => element.closest(inlineReply) ?? (onStatusPage() ? nearestWith(element, boxButton) : null),
      controls: boxControls,
      keys: ctrlEnter,
      parts,
      context: (root) => ({ kind: 'reply', ...around(root), ...answer(answeredBefore(root)) }),
    },
    {
      name: 'inline box',
      editable,
      root: (element) => nearestWith(element, boxButton),
      controls: boxControls,
      keys: ctrlEnter,
      parts,
      context: (root) => ({ kind: parts(root).length > 1 ? 'thread' : 'post', ...around(root) }),
    },
  ],
});
