import { mails } from './mails.ts';
import { mine } from './mine.ts';

export const controllers = { mine, mails };
