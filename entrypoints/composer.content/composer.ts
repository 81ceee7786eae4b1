/** One composer of the page: where it is, what stands in it now. */
import type { Post } from '../../rules/post.ts';
import type { Span } from '../../rules/review.ts';
import type { EditorStrategy, EditorText } from './editors/editor.ts';
import { strategyOf } from './editors/index.ts';
import { shown } from './sites/elements.ts';
import type { ComposerContext, ComposerVariant, Site } from './sites/site.ts';

/** One editor of a composer and where its text begins in the whole. */
export interface Part {
  editable: Element;
  strategy: EditorStrategy;
  content: EditorText;
  start: number;
}

/** What would be published now. */
export interface Snapshot {
  text: string;
  parts: Part[];
  context: ComposerContext;
}

export interface Composer {
  id: number;
  site: Site;
  variant: ComposerVariant;
  root: Element;
  /** The editor that was used last. */
  editable: Element;
  /** The newest text; while the editor is out of the page (a later step), the last one that was read. */
  read(): Pick<Snapshot, 'text' | 'parts'>;
  snapshot(): Snapshot;
  controls(): Element[];
  /** Neither the composer nor a later step of it is on the page any more. */
  gone(): boolean;
}

/** Parts of a thread are reviewed as one post, with an empty line between them. */
const betweenParts = '\n\n';

let composerCount = 0;

export function createComposer(site: Site, variant: ComposerVariant, root: Element, editable: Element): Composer {
  let last: Pick<Snapshot, 'text' | 'parts'> = { text: '', parts: [] };
  composerCount += 1;
  const composer: Composer = {
    id: composerCount,
    site,
    variant,
    root,
    editable,
    read() {
      const editables = variant.parts?.(root) ?? [current()];
      const present = editables.filter((element) => element.isConnected);
      if (present.length > 0) last = readParts(present);
      return last;
    },
    snapshot() {
      return { ...composer.read(), context: variant.context(root, composer.editable) };
    },
    controls: () => variant.controls(root),
    gone: () => !(root.isConnected && (shown(root) || shown(composer.editable))) && variant.controls(root).length === 0,
  };

  /** Sub-views of a composer take the editor away and bring a new one. */
  function current(): Element {
    if (!composer.editable.isConnected) composer.editable = root.querySelector(variant.editable) ?? composer.editable;
    return composer.editable;
  }
  return composer;
}

function readParts(editables: Element[]): Pick<Snapshot, 'text' | 'parts'> {
  const parts: Part[] = [];
  let text = '';
  for (const [index, editable] of editables.entries()) {
    if (index > 0) text += betweenParts;
    const strategy = strategyOf(editable);
    const content = strategy.read(editable);
    parts.push({ editable, strategy, content, start: text.length });
    text += content.text;
  }
  return { text, parts };
}

/** The part that a span lies in, with the span as that part counts. Null when it lies in none or in several. */
export function partOf(parts: readonly Part[], { start, end }: Span): { part: Part; span: Span } | null {
  const part = parts.find(
    (candidate) => start >= candidate.start && end <= candidate.start + candidate.content.text.length,
  );
  return part ? { part, span: { start: start - part.start, end: end - part.start } } : null;
}

/** Page ranges of a span that may reach over several parts. */
export function rangesOf(parts: readonly Part[], { start, end }: Span): Range[] {
  return parts.flatMap((part) => {
    const from = Math.max(start - part.start, 0);
    const to = Math.min(end - part.start, part.content.text.length);
    const range = from < to ? part.content.range({ start: from, end: to }) : null;
    return range ? [range] : [];
  });
}

export function postOf(composer: Composer, { text, context }: Snapshot): Post {
  const { kind, media, replyTo, author } = context;
  return {
    text,
    network: composer.site.network,
    kind,
    ...(media && media.length > 0 && { media }),
    ...(replyTo && { replyTo }),
    ...(author && { author }),
  };
}

/** Two snapshots with the same key are the same post going the same way. */
export function keyOf({ text, context }: Pick<Snapshot, 'text' | 'context'>): string {
  return JSON.stringify([text, context.mode]);
}
