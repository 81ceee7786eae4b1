/** What `yaml-plugin.ts` makes of an imported file. */
declare module '*.yaml' {
  const pack: import('../../rules/pack/schema.ts').PackSource;
  export default pack;
}
