/** The classes of the English tone lexicon. */
export { advertising } from './advertising.ts';
export { announcing } from './announcing.ts';
export { boilerplate } from './boilerplate.ts';
export { buzzword } from './buzzword.ts';
export { cliche } from './cliche.ts';
export { emotion } from './emotion.ts';
export { format } from './format.ts';
export { machine } from './machine.ts';
export { nominal } from './nominal.ts';
export { passive } from './passive.ts';
export { quote } from './quote.ts';
export { superlative } from './superlative.ts';
