import { defineSite } from '../composer.content/sites/site.ts';

/** The practice page, described like a network: a post with a button, and a comment that Enter sends. */
export const practiceSite = defineSite({
  network: 'linkedin',
  hosts: [],
  composers: [
    {
      name: 'practice post',
      editable: '.practice-post textarea',
      root: (editable) => editable.closest('.practice-post'),
      controls: (root) => [...root.querySelectorAll('[data-part="publish"]')],
      keys: ['ctrl-enter'],
      context: () => ({ kind: 'post', mode: 'publish' }),
    },
    {
      name: 'practice comment',
      editable: '.practice-comment textarea',
      root: (editable) => editable.closest('.practice-comment'),
      controls: (root) => [...root.querySelectorAll('[data-part="publish"]')],
      keys: ['enter'],
      context: (root) => ({
        kind: 'comment',
        mode: 'publish',
        replyTo: { text: root.querySelector('blockquote')?.textContent ?? '' },
      }),
    },
  ],
});
