declare namespace App {
  interface Locals {
    locale: import('@khue/config').Locale;
    /** Whom the page is made for: passed to every loader. */
    caller: import('./loaders/cms.ts').Caller;
    /** How the person wants pages to look. */
    display: import('./http/display.ts').Display;
  }
}
