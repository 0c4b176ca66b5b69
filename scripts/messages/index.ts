import { terminalLanguage } from '@khue/config';
import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

/** What the commands say, in the language of the terminal. */
export const messages: Messages = terminalLanguage() === 'en' ? en : vi;
