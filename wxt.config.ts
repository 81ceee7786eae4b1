import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { fingerprintOf } from './assets/packs/fingerprint.ts';
import { yamlAsJson } from './assets/packs/yaml-plugin.ts';
import { siteHosts } from './entrypoints/composer.content/sites/hosts.ts';

/** Pages of the extension load their own files and nothing else; no page and no background script can open a connection. */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentScriptContext = fileURLToPath(
  new URL('entrypoints/composer.content/content-script-context.ts', import.meta.url),
);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: ({ mode, command }) => {
    // Every build has React as people get it, test builds included; Vite and its React plugin look here.
    if (command === 'build') process.env.NODE_ENV = 'production';
    return {
      plugins: [yamlAsJson()],
      // What was compiled by other rules is compiled again. While developing, rules change without a build.
      define: {
        'import.meta.env.RULES_BUILD': JSON.stringify(
          command === 'build' ? fingerprintOf(['rules', 'assets/packs']) : String(Date.now()),
        ),
      },
      build: { minify: mode !== 'development', sourcemap: false },
      resolve: { alias: { 'wxt/utils/content-script-context': contentScriptContext } },
    };
  },
  i18n: { localesDir: 'assets/locales' },
  hooks: {
    'vite:build:extendConfig': (_entrypoints, config) => {
      // WXT would put the mode here for content scripts.
      config.define = { ...config.define, 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_extension_name__' },
    permissions: ['storage', 'scripting'],
    /** Pages that the extension reads along on. */
    host_permissions: siteHosts,
    // While developing, pages load from a local server.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPagesPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leitplanke@leitplanke.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
