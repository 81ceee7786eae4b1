/** Compiles the patterns of all dictionaries for the search. */

import { type Dictionary, type DictionaryEntry, entryLanguages } from '../dictionary.ts';
import { CollectedUses, type Owner } from './collected-uses.ts';
import { type CompiledPatterns, entryCounts, useFlag } from './compiled-patterns.ts';
import { foldPhrase } from './normalise.ts';
import { type Ending, ending, type KnownTokens, type Pattern, type PatternPart } from './pattern.ts';
import { PatternError } from './pattern-error.ts';
import { isPlain, keyOf, PatternForms, plainForm, unframed } from './pattern-forms.ts';
import { type PatternStep, parseSteps } from './pattern-steps.ts';

export function compilePatterns(dictionaries: readonly Dictionary[]): CompiledPatterns {
  const compilation = new Compilation();
  for (const [index, dictionary] of dictionaries.entries()) {
    for (const [language, name] of entryLanguages.entries()) {
      for (const entry of dictionary[name] ?? []) compilation.add(entry, index, language);
    }
  }
  return compilation.laidOut(entryCounts(dictionaries));
}

/** Words of plain letters and digits: most terms of a long list. */
const simpleWords = /^\*?[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*[~*]?$/;
const tilde = 126;
const star = 42;

/** A word or phrase without marks besides `*` and `~` at its ends. */
const plain = /^(\*?)([\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*)([~*]?)$/u;

class Compilation {
  readonly #uses = new CollectedUses();
  readonly #forms = new PatternForms();
  /** Slot of each way that patterns begin. */
  readonly #slots = new Map<string, number>();
  readonly #tokens: KnownTokens = new Map();
  #entries = 0;

  add(entry: DictionaryEntry, dictionary: number, language: number): void {
    const owner = { entry: this.#entries++, dictionary, flags: language };
    if (typeof entry.match === 'string') this.#addSource(entry.match, owner);
    else for (const source of entry.match) this.#addSource(source, owner);
    if (entry.unless === undefined || entry.unless.length === 0) return;
    const unless = { ...owner, flags: language | useFlag.unless };
    for (const source of entry.unless) this.#addSource(source, unless);
  }

  #addSource(source: string, owner: Owner): void {
    const simple = simpleWords.test(source);
    const shape = simple ? null : plain.exec(source);
    if (simple || shape !== null) {
      const openStart = source.startsWith('*');
      const last = source.charCodeAt(source.length - 1);
      const how = last === tilde ? ending.inflected : last === star ? ending.open : ending.exact;
      const folded = simple
        ? source.slice(Number(openStart), how === ending.exact ? undefined : -1).toLowerCase()
        : foldPhrase(shape?.[2] as string);
      if (folded === '') throw new PatternError(source, 'has no word in it');
      this.#addPlain(folded, openStart, how, owner);
      return;
    }
    this.#addSteps(parseSteps(source, this.#tokens), owner);
  }

  /** @param literal of words and spaces; the pattern asks for nothing else */
  #addPlain(literal: string, openStart: boolean, how: Ending, owner: Owner): void {
    const flags = useFlag.plain | (literal.includes(' ') ? 0 : useFlag.oneWord);
    this.#uses.add(literal, openStart, how, { form: plainForm(openStart, how), before: -1, slot: -1, owner, flags });
  }

  /** What other patterns begin with too is not looked for twice. */
  #addSteps(steps: readonly PatternStep[], owner: Owner): void {
    const numberFirst = steps[0]?.[0]?.parts[0]?.numberBefore === true;
    const lineStart = steps.length > 1 && steps[0]?.[0]?.lineStart === true;
    let before = -1;
    for (const [index, phrases] of steps.entries()) {
      if (index < steps.length - 1) {
        before = this.#slotOf(phrases, before, owner);
        continue;
      }
      for (const phrase of phrases) {
        const isFirst = steps.length === 1;
        const [only] = phrase.parts;
        if (isFirst && only !== undefined && isPlain(phrase)) {
          this.#addPlain(only.literal, only.openStart, only.ending, owner);
          continue;
        }
        const contiguous = isFirst && phrase.parts.every(({ gap }) => gap === 0);
        const whole = {
          numberFirst: isFirst ? phrase.parts[0]?.numberBefore === true : numberFirst,
          numberAfter: phrase.numberAfter,
          lineStart: isFirst ? phrase.lineStart : lineStart,
          lineEnd: phrase.lineEnd,
          contiguous,
        };
        this.#addPhrase(phrase, before, owner, (part, behind) => {
          this.#addPart(part, this.#forms.numberOf(part, whole), behind, -1, owner);
        });
      }
    }
  }

  /** Slot that notes each of these phrases. */
  #slotOf(phrases: PatternStep, before: number, owner: Owner): number {
    const all = phrases
      .map(({ parts }) => parts.map((part) => `${keyOf(part)} ${part.literal}`).join(' + '))
      .join(' | ');
    return this.#slot(`${before} ${owner.flags & useFlag.language} ${all}`, (slot) => {
      for (const phrase of phrases) {
        this.#addPhrase(phrase, before, owner, (part, behind) => {
          this.#addPart(part, this.#forms.numberOf(part, unframed), behind, slot, owner);
        });
      }
    });
  }

  /** @param addLast takes the last part and the slot of the part before it */
  #addPhrase(
    { parts }: Pattern,
    before: number,
    owner: Owner,
    addLast: (part: PatternPart, before: number) => void,
  ): void {
    let behind = before;
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) {
        addLast(part, behind);
        return;
      }
      const from = behind;
      const key = `${from} ${owner.flags & useFlag.language} ${keyOf(part)} ${part.literal}`;
      behind = this.#slot(key, (slot) => this.#addPart(part, this.#forms.numberOf(part, unframed), from, slot, owner));
    }
  }

  /** Slot of this name; a new one is filled. */
  #slot(name: string, fill: (slot: number) => void): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(name, slot);
    fill(slot);
    return slot;
  }

  #addPart(
    { literal, openStart, ending: how }: PatternPart,
    form: number,
    before: number,
    slot: number,
    owner: Owner,
  ): void {
    this.#uses.add(literal, openStart, how, { form, before, slot, owner, flags: 0 });
  }

  laidOut(entries: Uint32Array): CompiledPatterns {
    return { ...this.#uses.laidOut(), slots: this.#slots.size, entries, forms: this.#forms.all };
  }
}
