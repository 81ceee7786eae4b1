import { parse } from 'yaml';

/** Turns an imported `.yaml` file into a plain object while building, so that no parser is needed to read our own packs. */
export function yamlAsJson() {
  return {
    name: 'yaml-as-json',
    transform(code: string, path: string) {
      if (!/\.ya?ml$/.test(path)) return;
      return { code: `export default ${JSON.stringify(parse(code))};`, map: null };
    },
  };
}
