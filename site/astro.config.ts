import node from '@astrojs/node';
import { loadSettings } from '@khue/config';
import { defineConfig } from 'astro/config';
import { devLanguages } from './dev-languages.ts';
import { externalConfig } from './external-config.ts';
import { foliateSandbox } from './foliate-sandbox.ts';
import { pdfjsAssets } from './pdfjs-assets.ts';

/** Styles of everything but the reader of books, which is opened by few. */
const portalStyles = { name: 'portal', test: /\/site\/src\/(?!components\/reader\/|pages\/doc\/).*\.css$/ };

/** One build serves every school: settings are read when the server runs, never here (the dev server excepted). */
export default defineConfig({
  output: 'server',
  // `src/server.ts` is the server; it asks Astro for what it has not kept.
  adapter: node({ mode: 'middleware', bodySizeLimit: 64 * 1024, experimentalDisableStreaming: true }),
  integrations: [pdfjsAssets(), devLanguages()],
  server: ({ command }) => (command === 'dev' ? { host: loadSettings().HOST, port: loadSettings().SITE_PORT } : {}),
  session: false,
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  // `middleware.ts` checks the origin: it knows the public address behind a proxy with HTTPS, the built-in check does not.
  security: { checkOrigin: false },
  // No inline script or style anywhere, so the policy needs neither hashes nor nonces.
  build: { inlineStylesheets: 'never' },
  vite: {
    ...externalConfig,
    plugins: [...(externalConfig.plugins ?? []), foliateSandbox],
    // The module is patched on its way; the dev server must not bundle it beforehand.
    optimizeDeps: { exclude: ['foliate-js'] },
    // One style sheet for the portal: a phone on a slow line waits for one answer, and only at its first page.
    environments: { ssr: { build: { rolldownOptions: { output: { codeSplitting: { groups: [portalStyles] } } } } } },
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, cssTarget: ['chrome100', 'firefox100', 'safari15.4'] },
  },
});
