/**
 * Leaves `@khue/config` out of the bundle: it finds the checkout by its own place on disk, and the
 * running Node reads its TypeScript as it does everywhere else.
 */
export const externalConfig = {
  name: 'khue-external-config',
  enforce: 'pre' as const,
  resolveId: (id: string) => (/^@khue\/config(\/|$)/.test(id) ? { id, external: true } : undefined),
};
