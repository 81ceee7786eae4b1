/** Facebook: Lexical everywhere. Controls are `div[role=button]`, never `<button>`. Messenger uses the same editor and is left alone. */
import { nearestWith, plainWords, precedes, shown, textOf, within, worded } from './elements.ts';
import { mediaIn } from './media.ts';
import { type ComposerContext, defineSite } from './site.ts';
import { commentWords, finalWords, kindAndMode, nextWords } from './wordings.ts';

const editable = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const dialog = '[role="dialog"]';
const button = '[role="button"]';
const commentSubmit = '#focused-state-composer-submit';
const commentForm = 'form[role="presentation"]';
const article = '[role="article"], [data-pagelet*="FeedUnit"], [aria-posinset]';
const storyText = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';
const storyAuthor = '[data-ad-rendering-role="profile_name"]';
const commentText = '[dir="auto"]';

const messageLabel = /^(message|write to|nachricht|schreibe? an|aa$)/i;
const commentLabel =
  /^(comment|reply|answer|write a (public )?(comment|reply)|kommentier|kommentar|antwort|schreibe? (einen|eine) )/i;
const nameInLabel = /(?:\bas|\bals) (.+?)(?:…|\.\.\.)?$/i;

function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('aria-placeholder') ?? '';
}

/** The last step may be a dialog of its own, without the editor: *Post settings*. */
function finalControlsElsewhere(): Element[] {
  const dialogs = within(document, dialog).filter(
    (candidate) => shown(candidate) && !candidate.querySelector(editable),
  );
  return dialogs.flatMap((candidate) => worded(within(candidate, button), finalWords));
}

/** *Post* is the last button with words below the text in every language; before that it may be *Next*. */
function dialogControls(root: Element): Element[] {
  const buttons = within(root, button).filter(shown);
  const known = worded(buttons, finalWords);
  if (known.length > 0) return known;
  const element = root.querySelector(editable);
  const elsewhere = root.isConnected && element && shown(element) ? [] : finalControlsElsewhere();
  if (elsewhere.length > 0) return elsewhere;
  const last = plainWords(buttons).findLast((control) => element && precedes(element, control));
  return last ? [last] : [];
}

/** What a comment answers: the comment above it for a reply, else the post. */
function answered(form: Element): Pick<ComposerContext, 'replyTo'> {
  for (let holder = form.parentElement?.closest(article); holder; holder = holder.parentElement?.closest(article)) {
    const text = textOf(holder, storyText) ?? (holder.querySelector(article) ? undefined : textOf(holder, commentText));
    const author = textOf(holder, storyAuthor);
    if (text) return { replyTo: { text, ...(author && { author }) } };
  }
  return {};
}

export const facebook = defineSite({
  network: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  ignores: (location, element) =>
    location.pathname.startsWith('/messages') ||
    messageLabel.test(element.getAttribute('aria-label') ?? '') ||
    messageLabel.test(element.getAttribute('aria-placeholder') ?? ''),
  composers: [
    {
      name: 'comment',
      editable,
      root: (element) =>
        element.closest(commentForm) ??
        (commentLabel.test(labelOf(element)) ? (nearestWith(element, commentSubmit) ?? element.parentElement) : null),
      controls(root) {
        const submit = within(root, `${commentSubmit} ${button}`);
        return submit.length > 0 ? submit : worded(within(root, button), commentWords);
      },
      keys: ['enter', 'ctrl-enter'],
      context(root, element) {
        const handle = nameInLabel.exec(labelOf(element))?.[1];
        const kind = /^(reply|answer|antwort)/i.test(labelOf(element)) ? 'reply' : 'comment';
        return {
          kind,
          mode: 'publish',
          media: mediaIn([root]),
          ...(handle && { author: { handle } }),
          ...answered(root),
        };
      },
    },
    {
      name: 'post dialog',
      editable,
      root: (element) => element.closest(dialog),
      controls: dialogControls,
      leadsOn: (control) => worded([control], nextWords).length > 0,
      keys: ['ctrl-enter'],
      context(root) {
        const previews = within(root, 'img[src^="blob:"], img[src*="scontent"], video').map(
          (preview) => preview.parentElement ?? preview,
        );
        return { ...kindAndMode(dialogControls(root), 'post'), media: mediaIn(new Set(previews)) };
      },
    },
  ],
});
