import type { Strings } from '../vi/index.ts';
import { account } from './account.ts';
import { audit } from './audit.ts';
import { blocks } from './blocks.ts';
import { contact } from './contact.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { languages } from './languages.ts';
import { library } from './library.ts';
import { machines } from './machines.ts';
import { people } from './people.ts';
import { preview } from './preview.ts';
import { reader } from './reader.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
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
  ...languages,
  ...refusals,
  ...blocks,
  ...contact,
  ...account,
  ...records,
  ...machines,
  ...preview,
};
