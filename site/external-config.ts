import type { ViteUserConfig } from 'astro';

const names = ['@khue/config', '@khue/config/contracts'];

/**
 * Leaves `@khue/config` out of the bundle: it finds the checkout by its own place on disk, and the
 * running Node reads its TypeScript as it does everywhere else. The dev server knows the first way only,
 * the build the second.
 */
export const externalConfig: ViteUserConfig = {
  ssr: { external: names },
  plugins: [
    {
      name: 'khue-external-config',
      apply: 'build',
      enforce: 'pre',
      resolveId: (id) => (names.includes(id) ? { id, external: true } : undefined),
    },
  ],
};
