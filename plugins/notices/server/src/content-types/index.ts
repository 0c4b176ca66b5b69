import { link } from './link.ts';
import { mail } from './mail.ts';
import { notice } from './notice.ts';
import { preference } from './preference.ts';

export const contentTypes = {
  notice: { schema: notice },
  mail: { schema: mail },
  link: { schema: link },
  preference: { schema: preference },
};
