/** The built scripts stay small: networks' pages load them, panel and popup open without a wait. */
import { type BuiltScript, builtScripts, pageScripts, scriptsOfPage } from './built-scripts.ts';
import { type Check, failed, passed } from './check.ts';

const build = '.output/chrome-mv3';

/** `needs`: title of the check that makes the build. */
export function sizes(needs: string): Check[] {
  return [
    size('Script in every page of the networks', 30_000, 'raw', needs, () => pageScripts(build)),
    size('Script of the panel', 120_000, 'gzip', needs, () =>
      builtScripts(build).filter(({ file }) => file === 'content-scripts/panel.js'),
    ),
    size('Scripts of the popup', 120_000, 'gzip', needs, () => scriptsOfPage(build, 'popup.html')),
  ];
}

function size(
  what: string,
  limit: number,
  measure: 'raw' | 'gzip',
  needs: string,
  scripts: () => BuiltScript[],
): Check {
  return {
    title: `${what}: at most ${limit / 1_000} kB ${measure === 'raw' ? 'minified' : 'gzip'}`,
    needs: [needs],
    async run() {
      const found = scripts();
      if (found.length === 0) return failed(`No such script in ${build}.`);
      const bytes = found.reduce((sum, script) => sum + script[measure], 0);
      const list = found.map((script) => `  ${script.file}: ${script.raw} bytes, ${script.gzip} gzip`).join('\n');
      return bytes <= limit
        ? { ...passed, details: list }
        : failed(`${list}\n${bytes} bytes, ${bytes - limit} too many.`);
    },
  };
}
