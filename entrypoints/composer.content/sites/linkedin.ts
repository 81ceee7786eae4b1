/** LinkedIn: TipTap in a native dialog, Quill in an open shadow root or in the page, at the same time, per account. */
import { plainWords, shown, textOf, within, worded } from './elements.ts';
import { mediaIn } from './media.ts';
import { type ComposerContext, defineSite } from './site.ts';
import { commentWords, finalWords, kindAndMode } from './wordings.ts';

const newEditable = '[componentkey="ShareBox_textEditor"][contenteditable="true"]';
const newPreview = '#ShareBoxpreviewCard, figure:has(svg#image-medium)';
const quill = '.ql-editor[contenteditable="true"]';
const quillDialog =
  '[data-test-modal-id="sharebox"], .share-box-v2__modal, [aria-labelledby="share-to-linkedin-modal__header"], .share-creation-state';
const quillPublish = 'button.share-actions__primary-action';
const quillPreview = '.share-creation-state__preview-container, .media-editor__container';
const quillAuthor = '.share-unified-settings-entry-button, .share-creation-state__member-info';
const adminEditable =
  '[role="dialog"] [role="textbox"][contenteditable="true"], dialog [role="textbox"][contenteditable="true"]';
const anyDialog = 'dialog, [role="dialog"]';
const newCommentBox =
  '[componentkey^="commentBox-"], [data-view-name="comment-box"], [componentkey^="replaceableComment_urn:li:comment:"]';
const newCommentEditable = '.ProseMirror[role="textbox"]';
const commentSubmit = [
  'button[componentkey*="commentButtonSection"]',
  'button[data-view-name="comment-post"]',
  'button[data-view-name="comment-reply-post"]',
  'button.comments-comment-box__submit-button--cr',
  'button[class*="comments-comment-box__submit-button"]',
].join(', ');
const oldCommentBox = '.comments-comment-box, .comments-comment-box__form';
const opener = 'svg#comment-small';
const message = '.msg-form__contenteditable, .msg-form__contenteditable *';
const post = '[role="listitem"], .feed-shared-update-v2, [data-urn*="urn:li:activity"]';
const postText = '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], .update-components-text';

/** Buttons with a picture open things, under names that sound like publishing; the one that publishes has words only, and is last. */
function dialogControls(root: Element): Element[] {
  const buttons = plainWords(within(root, 'button').filter(shown));
  const known = worded(buttons, finalWords);
  return known.length > 0 ? known : buttons.slice(-1);
}

function classicControls(root: Element): Element[] {
  const known = within(root, quillPublish);
  return known.length > 0 ? known : dialogControls(root);
}

function dialogContext(root: Element): ComposerContext {
  return { ...kindAndMode(dialogControls(root), 'post'), media: mediaIn(within(root, newPreview)) };
}

function commentControls(root: Element): Element[] {
  const submit = within(root, commentSubmit);
  const controls = submit.length > 0 ? submit : worded(within(root, 'button'), commentWords);
  return controls.filter((control) => !control.querySelector(opener) && !control.hasAttribute('aria-expanded'));
}

/** The comment box may be a sibling of the post inside a common list item, or inside the post. */
function commentContext(root: Element): ComposerContext {
  const holder = root.closest(post) ?? root.parentElement;
  const text = textOf(holder, postText);
  return { ...kindAndMode(commentControls(root), 'comment'), ...(text && { replyTo: { text } }) };
}

const ctrlEnter = ['ctrl-enter'] as const;

export const linkedin = defineSite({
  network: 'linkedin',
  hosts: ['www.linkedin.com'],
  ignores: (location, element) =>
    /^\/(messaging|sales|recruiter|search)\b/.test(location.pathname) || element.matches(message),
  composers: [
    {
      name: 'post dialog',
      editable: newEditable,
      root: (element) => element.closest(anyDialog),
      controls: dialogControls,
      keys: ctrlEnter,
      context: dialogContext,
    },
    {
      name: 'classic comment',
      editable: quill,
      root: (element) => element.closest(oldCommentBox),
      controls: commentControls,
      keys: ctrlEnter,
      context: commentContext,
    },
    {
      name: 'classic post dialog',
      editable: quill,
      root: (element) => element.closest(anyDialog) ?? element.closest(quillDialog),
      controls: classicControls,
      keys: ctrlEnter,
      context(root) {
        const handle = textOf(root, quillAuthor)?.split('\n')[0];
        const media = mediaIn(within(root, quillPreview));
        return { ...kindAndMode(classicControls(root), 'post'), media, ...(handle && { author: { handle } }) };
      },
    },
    {
      name: 'comment',
      editable: newCommentEditable,
      root: (element) => element.closest(newCommentBox),
      controls: commentControls,
      keys: ctrlEnter,
      context: commentContext,
    },
    {
      name: 'company page',
      editable: adminEditable,
      root: (element) => element.closest(anyDialog),
      controls: dialogControls,
      keys: ctrlEnter,
      context: dialogContext,
    },
  ],
});
