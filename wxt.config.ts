import { defineConfig } from 'wxt';
import { yamlAsJson } from './assets/packs/yaml-plugin.ts';

/** Pages that the extension reads along on. `composer.content` and the manifest share this list. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: ({ mode }) => ({
    plugins: [yamlAsJson()],
    build: { minify: mode !== 'development', sourcemap: false },
  }),
  i18n: { localesDir: 'assets/locales' },
  manifest: {
    name: 'Leitplanke',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: [
      'https://x.com/*',
      'https://twitter.com/*',
      'https://mobile.x.com/*',
      'https://mobile.twitter.com/*',
      'https://www.facebook.com/*',
      'https://web.facebook.com/*',
      'https://www.instagram.com/*',
      'https://www.linkedin.com/*',
    ],
  },
});
