declare namespace App {
  interface Locals {
    /** Language of the page, by its address. */
    locale: import('@khue/config').Locale;
    /** The address of a page of ours in this language: for every link, form and redirect. */
    path: (address: string) => string;
    /** Address that was asked for, also on the page that explains why it cannot be shown. */
    here: string;
    /** Whom the page is made for: passed to every loader. */
    caller: import('./loaders/cms.ts').Caller;
    /** What the page about something withdrawn may tell; only set while that page is made. */
    withdrawn?: import('@khue/config/contracts').Withdrawn;
    /** The page shows an EPUB, which has a content policy of its own. */
    showsBook?: boolean;
    /** Set when the page may be kept: nobody is logged in, and its address is plain. */
    page?: import('./cache/pages.ts').PageSlot;
    /** What the CMS told visitors before; only the development server has none. */
    answers?: import('./cache/answers.ts').AnswerStore;
    /** The draft that is shown; only set while its preview is made. */
    preview?: import('@khue/config/contracts').Preview;
    /** How the person wants pages to look. */
    display: import('./http/display.ts').Display;
  }
}
