import type { AstroIntegration } from 'astro';
import { readLanguage } from './src/http/language.ts';

/** Where Astro's dev server looks for what comes with a request. */
const locals = Symbol.for('astro.locals');

/** The dev server reads the language from the address as `src/server.ts` does. */
export const devLanguages = (): AstroIntegration => ({
  name: 'khue-dev-languages',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, _response, next) => {
        const { locale, address } = readLanguage(request.url ?? '/');
        request.url = address;
        Reflect.set(request, locals, { locale });
        next();
      });
    },
  },
});
