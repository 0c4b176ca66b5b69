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

/** Every sentence of the portal, in the language it is written in first. */
export const vi = {
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

export type Strings = typeof vi;
