/**
 * Marks under flagged words: with the CSS Custom Highlight API, which paints text without touching it; as boxes in a layer of our
 * own where that does not reach (Firefox before 140, text fields, shadow roots in some browsers). Decoration only: a page can see and remove it.
 */
import type { Severity, Span } from '../../rules/review.ts';
import { partOf, rangesOf } from './composer.ts';
import { type Dossier, standing } from './desk.ts';
import { fieldBoxes } from './field-boxes.ts';
import { overlay, removeOverlay } from './overlay.ts';

/** Names that say nothing, because every page can list them. They are in style.css. */
const names: Record<Severity, string> = { info: 'mark-1', hint: 'mark-2', warn: 'mark-3', stop: 'mark-4' };
const colours: Record<Severity, string> = { info: '#6b7280', hint: '#2563eb', warn: '#d97706', stop: '#dc2626' };

export interface Marks {
  /** Paints the marks of this composer and no others. */
  show(dossier: Dossier | null, layerParent: Element): void;
  remove(): void;
}

interface Mark {
  severity: Severity;
  place: Span;
}

export function createMarks(): Marks {
  let boxed: { dossier: Dossier; marks: Mark[]; parent: Element } | null = null;
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawBoxes);
  };

  function drawBoxes() {
    if (!boxed) return;
    const { dossier, marks, parent } = boxed;
    const boxes = marks.flatMap(({ severity, place }) =>
      boxesOf(dossier, place).map((box) => boxElement(box, colours[severity])),
    );
    overlay(parent).replaceChildren(...boxes);
  }

  function show(dossier: Dossier | null, parent: Element) {
    const marks = dossier ? marksOf(dossier) : [];
    const paints = dossier !== null && paintable(dossier);
    paint(paints && dossier ? marks : [], dossier);
    const before = boxed;
    boxed = dossier && !paints && marks.length > 0 ? { dossier, marks, parent } : null;
    if (boxed && !before) watch('addEventListener', follow);
    if (!boxed && before) watch('removeEventListener', follow);
    if (boxed) follow();
    else removeOverlay();
  }

  return {
    show,
    remove() {
      show(null, document.documentElement);
      cancelAnimationFrame(frame);
    },
  };
}

/** Most severe on top. Notes on the whole post have no words to mark. */
function marksOf(dossier: Dossier): Mark[] {
  return standing(dossier).flatMap(({ id, severity }) => {
    const place = dossier.places.get(id);
    return place && severity !== 'info' ? [{ severity, place }] : [];
  });
}

function paintable({ snapshot }: Dossier): boolean {
  return (
    typeof Highlight === 'function' &&
    snapshot.parts.every(({ editable, strategy }) => strategy.name !== 'textarea' && reached(editable))
  );
}

/** Our sheet belongs to the document. Into an open shadow root it reaches where highlights are inherited, and the style says so. */
function reached(editable: Element): boolean {
  if (editable.getRootNode() === document) return true;
  return getComputedStyle(editable, `::highlight(${names.stop})`).textDecorationLine === 'underline';
}

function paint(marks: Mark[], dossier: Dossier | null): void {
  if (typeof Highlight !== 'function') return;
  for (const [severity, name] of Object.entries(names)) {
    const ranges = marks
      .filter((mark) => mark.severity === severity)
      .flatMap(({ place }) => (dossier ? rangesOf(dossier.snapshot.parts, place) : []));
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
}

function boxesOf({ snapshot }: Dossier, place: Span): DOMRect[] {
  const target = partOf(snapshot.parts, place);
  if (target?.part.strategy.name === 'textarea') return fieldBoxes(target.part.editable, [target.span]).flat();
  return rangesOf(snapshot.parts, place).flatMap((range) => [...range.getClientRects()]);
}

function boxElement({ left, bottom, width }: DOMRect, colour: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position: fixed; left: ${left}px; top: ${bottom - 2}px; width: ${width}px; height: 2px; background: ${colour}; border-radius: 1px;`;
  return element;
}

function watch(method: 'addEventListener' | 'removeEventListener', listener: () => void): void {
  window[method]('scroll', listener, { capture: true, passive: true });
  window[method]('resize', listener);
}
