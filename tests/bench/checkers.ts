/** What is measured side by side: each a function from a text to whatever it finds. */
import { compilePack, type Post } from '../../rules/index.ts';
import { packWithTerms } from './packs.ts';

/** What a company brings along. */
export const usualTerms = 10_000;

type Check = (text: string) => unknown;

export interface Checker {
  name: string;
  /** Fresh processes to measure in; a process may run in a slow mode from its first to its last moment. */
  processes: number;
  /** Each text differs from the one before it in one letter; otherwise in two, from a changed letter to another. */
  keyPress?: true;
  load(): Promise<Check>;
}

export const ours: Checker = {
  name: 'Leitplanke, whole review',
  processes: 3,
  async load() {
    const reviewer = compilePack(packWithTerms(usualTerms));
    return (text) => reviewer.review(postOf(text));
  },
};

export const oursWhileTyping: Checker = {
  name: 'Leitplanke, one key press',
  processes: 3,
  keyPress: true,
  async load() {
    const draft = compilePack(packWithTerms(usualTerms)).draft();
    return (text) => draft.review(postOf(text));
  },
};

export function postOf(text: string): Post {
  return { text, network: 'linkedin', now: '2026-11-21T10:00:00Z' };
}

/** Installed for the benchmark alone, versions in its lockfile. */
export const peers: readonly Checker[] = [
  {
    name: 'write-good',
    processes: 3,
    async load() {
      return (await packageNamed<{ default: Check }>('write-good')).default;
    },
  },
  {
    name: 'alex',
    processes: 1,
    async load() {
      return (await packageNamed<{ text: Check }>('alex')).text;
    },
  },
  {
    name: 'retext, 8 rules',
    processes: 1,
    async load() {
      const { retext } = await packageNamed<{ retext: () => Processor }>('retext');
      const processor = retext();
      for (const rule of retextRules)
        processor.use((await packageNamed<{ default: unknown }>(`retext-${rule}`)).default);
      return (text) => processor.processSync(text);
    },
  },
  {
    name: 'compromise/two (tags only)',
    processes: 1,
    async load() {
      return (await packageNamed<{ default: Check }>('compromise/two')).default;
    },
  },
  {
    name: 'harper.js',
    processes: 1,
    async load() {
      const { LocalLinter } = await packageNamed<Harper>('harper.js');
      const { binaryInlined } = await packageNamed<{ binaryInlined: unknown }>('harper.js/binaryInlined');
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];

const retextRules = [
  ...['simplify', 'passive', 'equality', 'readability'],
  ...['profanities', 'intensify', 'repeated-words', 'indefinite-article'],
];

interface Processor {
  use(rule: unknown): unknown;
  processSync(text: string): unknown;
}

interface Harper {
  LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
}

/** The name is not known to the compiler, so that types are checked without the packages too. */
async function packageNamed<Exports>(name: string): Promise<Exports> {
  return (await import(name)) as Exports;
}
