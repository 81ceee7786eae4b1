/** Locale files, as `assets/packs/yaml-plugin.ts` gives them to the tests. */
declare module '*.yml' {
  const words: { [key: string]: string | typeof words };
  export default words;
}
