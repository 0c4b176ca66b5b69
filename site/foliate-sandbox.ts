import type { ViteUserConfig } from 'astro';

const loose = "'allow-same-origin allow-scripts'";

/**
 * foliate-js lets the frames of a book run scripts (WebKit gives no events to others) and leaves the rest to the
 * content policy. Ours run nothing by the frame's own rules as well; a new version that says it otherwise fails the build.
 */
export const foliateSandbox: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'khue-foliate-sandbox',
  transform(code, id) {
    if (!/foliate-js\/(paginator|fixed-layout)\.js/.test(id)) return undefined;
    if (!code.includes(loose)) throw new Error(`${id} no longer sets its sandbox as expected`);
    return { code: code.replaceAll(loose, "'allow-same-origin'"), map: null };
  },
};
