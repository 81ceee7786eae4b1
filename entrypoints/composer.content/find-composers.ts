/** Finds composers from an element or an event, and keeps those that were found. */
import { type Composer, createComposer } from './composer.ts';
import { blocked } from './sites/elements.ts';
import type { ComposerVariant, Site } from './sites/site.ts';

export interface Composers {
  /** The composer whose text is written in this element. */
  at(element: Element): Composer | null;
  /** The composer that this press would publish, with the control that was pressed. */
  ofControl(path: readonly EventTarget[]): { composer: Composer; control: Element } | null;
  /** The composer whose form this is or lies in. */
  ofForm(form: Element): Composer | null;
  /** Those in use, or used and not gone yet. */
  known(): readonly Composer[];
  forget(composer: Composer): void;
}

/** What can be a publish control at all, on any network. */
const pressable = 'button, [role="button"], input[type="submit"]';

export function findComposers(site: Site): Composers {
  const byRoot = new Map<Element, Composer>();
  const editables = site.composers.map((variant) => variant.editable).join(', ');

  function at(element: Element): Composer | null {
    for (const variant of site.composers) {
      const editable = element.closest(variant.editable);
      const root = editable && !site.ignores?.(location, editable) ? variant.root(editable) : null;
      if (editable && root) return known(variant, root, editable);
    }
    return null;
  }

  function known(variant: ComposerVariant, root: Element, editable: Element): Composer {
    let composer = byRoot.get(root);
    if (composer?.variant !== variant) {
      composer = createComposer(site, variant, root, editable);
      byRoot.set(root, composer);
    }
    composer.editable = editable;
    return composer;
  }

  /** Also finds drafts that nobody has clicked into yet. */
  function onPage(near: Node): Composer[] {
    const trees = new Set([document, near.getRootNode() as Document | ShadowRoot]);
    for (const tree of trees) {
      for (const editable of tree.querySelectorAll(editables)) {
        if (![...byRoot.values()].some((composer) => composer.root.contains(editable))) at(editable);
      }
    }
    return [...byRoot.values()];
  }

  return {
    at,
    ofControl(path) {
      const elements = path.filter((target): target is Element => target instanceof Element);
      const pressed = elements.find((element) => element.matches(pressable));
      if (!pressed) return null;
      for (const composer of onPage(pressed)) {
        const control = composer.controls().find((candidate) => elements.includes(candidate));
        if (control && !blocked(control)) return { composer, control };
      }
      return null;
    },
    ofForm: (form) =>
      onPage(form).find(
        ({ root, editable }) =>
          root === form || form.contains(editable) || (form.contains(root) && editable.isConnected),
      ) ?? null,
    known: () => [...byRoot.values()],
    forget(composer) {
      if (byRoot.get(composer.root) === composer) byRoot.delete(composer.root);
    },
  };
}
