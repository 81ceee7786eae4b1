/** Instagram: Lexical for captions, a textarea for comments. No anchors but roles and words; structure comes before words. */
import { plainWords, precedes, shown, textOf, within, worded } from './elements.ts';
import { mediaIn } from './media.ts';
import { type ComposerContext, defineSite } from './site.ts';
import { finalWords, kindAndMode } from './wordings.ts';

const caption = [
  '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  '[role="dialog"] textarea[aria-label*="caption" i]',
  '[role="dialog"] textarea[aria-label*="Bildunterschrift" i]',
].join(', ');
const comment = 'form textarea, form [contenteditable="true"][role="textbox"]';
const dialog = '[role="dialog"]';
const button = '[role="button"], button';
const submit = 'button[type="submit"]';
const profile =
  'a[href^="/"][role="link"]:has(img[alt*="profil" i]), a[href^="/"]:has(svg[aria-label="Profile"], svg[aria-label="Profil"])';

/** *Share* stands in the header: the last control with words before the caption. */
function shareControls(root: Element): Element[] {
  const controls = within(root, button).filter(shown);
  const known = worded(controls, finalWords);
  if (known.length > 0) return known;
  const element = root.querySelector(caption);
  const last = plainWords(controls).findLast((control) => element && precedes(control, element));
  return last ? [last] : [];
}

function author(): Pick<ComposerContext, 'author'> {
  const handle = document.querySelector(profile)?.getAttribute('href')?.replaceAll('/', '');
  return handle ? { author: { handle } } : {};
}

function answered(form: Element): Pick<ComposerContext, 'replyTo'> {
  const post = form.closest('article') ?? form.closest(dialog) ?? document.querySelector('article');
  const text = textOf(post, 'h1') ?? textOf(post, 'span[dir="auto"]');
  const handle = post?.querySelector('a[href^="/"]')?.getAttribute('href')?.replaceAll('/', '');
  return text ? { replyTo: { text, ...(handle && { author: handle }) } } : {};
}

export const instagram = defineSite({
  network: 'instagram',
  hosts: ['www.instagram.com'],
  ignores: (location) => location.pathname.startsWith('/direct'),
  composers: [
    {
      name: 'caption',
      editable: caption,
      root: (element) => (element.closest('form') ? null : element.closest(dialog)),
      controls: shareControls,
      keys: [],
      context(root) {
        return {
          ...kindAndMode(shareControls(root), 'post'),
          media: mediaIn(within(root, ':has(> img[src^="blob:"]), :has(> video)')),
          ...author(),
        };
      },
    },
    {
      name: 'comment',
      editable: comment,
      root: (element) => element.closest('form'),
      controls(root) {
        const native = within(root, submit);
        return native.length > 0 ? native : plainWords(within(root, button)).slice(-1);
      },
      keys: ['enter', 'ctrl-enter'],
      context: (root) => ({ kind: 'comment', mode: 'publish', ...author(), ...answered(root) }),
    },
  ],
});
