/** What is known about a network: where its composers are, how they publish, what stands around them. One file per network. */
import type { Media, Network, PostKind } from '../../../rules/post.ts';

/** What a composer of a page is about to publish, besides its text. */
export interface ComposerContext {
  kind: PostKind;
  /** What the publish control would do now; a held post goes out only in the mode it was reviewed in. */
  mode: 'publish' | 'schedule' | 'save';
  media?: Media[];
  replyTo?: { text: string; author?: string };
  author?: { handle?: string };
}

export type PublishKey = 'ctrl-enter' | 'enter';

/** One kind of composer on a site. Selectors that do not depend on the language of the page come first. */
export interface ComposerVariant {
  /** For people and tests: `post dialog`, `inline reply`. */
  name: string;
  /** Matches the editable element itself. */
  editable: string;
  /** Root of the composer: holds editable, publish controls and context. Null: this variant does not fit here. */
  root(editable: Element): Element | null;
  /** Publish controls that are there now, the one that would be pressed first. */
  controls(root: Element): Element[];
  /** The control does not publish yet but leads to a last step, out of sight of the text: held here, where it can be mended. */
  leadsOn?(control: Element): boolean;
  /** Keys that publish from inside the editable. */
  keys: readonly PublishKey[];
  context(root: Element, editable: Element): ComposerContext;
  /** Editables whose texts go out together, in order (thread). Default: the one editable. */
  parts?(root: Element): Element[];
}

export interface Site {
  network: Network;
  hosts: readonly string[];
  composers: readonly ComposerVariant[];
  /** Messages, search and the like: left alone. */
  ignores?(location: Location, editable: Element): boolean;
}

export function defineSite(site: Site): Site {
  return site;
}
