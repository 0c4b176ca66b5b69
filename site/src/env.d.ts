declare namespace App {
  interface Locals {
    locale: import('@khue/config').Locale;
    /** Address that was asked for, also on the page that explains why it cannot be shown. */
    here: string;
    /** Whom the page is made for: passed to every loader. */
    caller: import('./loaders/cms.ts').Caller;
    /** How the person wants pages to look. */
    display: import('./http/display.ts').Display;
  }
}
