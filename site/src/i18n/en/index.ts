import type { Strings } from '../vi/index.ts';
import { audit } from './audit.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { library } from './library.ts';
import { people } from './people.ts';
import { preview } from './preview.ts';
import { reader } from './reader.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';

/** Every sentence of the portal in English. A sentence that is missing here, or one too many, does not compile. */
export const en: Strings = {
  ...frame,
  ...home,
  ...texts,
  ...library,
  ...search,
  ...reader,
  ...people,
  ...errors,
  ...audit,
  ...preview,
};
