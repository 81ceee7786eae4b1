/** Rules about a place in the text. The others weigh the whole post: its tone, its length, what it lacks. */
import { allRules } from '../../rules/registry.ts';

const local =
  /^(confidential\/(?!quiet-period)|crisis\/topic|terminology\/|heat\/|claims\/|imprint\/outdated-law|attribution\/weak-source|accessibility\/(fake-font|hashtag-case))/;

export const localRules = allRules.filter(({ id }) => local.test(id));

/** Paragraphs that have nothing to do with anything. */
export const neighbours = {
  de: ['Gestern war es schön am See.\n\n', '\n\nDanach gab es Suppe.'],
  en: ['Yesterday the lake was lovely.\n\n', '\n\nAfterwards we had soup.'],
} as const;
