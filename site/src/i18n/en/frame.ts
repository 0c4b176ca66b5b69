import type { Strings } from '../vi/index.ts';

export const frame: Pick<
  Strings,
  'skip' | 'siteName' | 'home' | 'menu' | 'display' | 'pager' | 'breadcrumbs' | 'footer' | 'offline'
> = {
  skip: 'Skip to content',
  siteName: 'School portal',
  home: 'Home',
  menu: {
    label: 'Menu',
    main: 'Main menu',
    news: 'News',
    announcements: 'Announcements',
    events: 'Events',
    library: 'Library',
    disclosures: 'Public documents',
    logIn: 'Log in',
    logOut: 'Log out',
    personal: 'My page',
  },
  display: {
    title: 'Display',
    theme: 'Theme',
    themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { normal: 'Normal', high: 'High' },
    text: 'Text size',
    texts: { normal: 'Normal', large: 'Large' },
  },
  pager: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    position: (n, of) => `Page ${n} of ${of}`,
  },
  breadcrumbs: 'You are here',
  footer: {
    audit: 'Verify the approval register',
    content: 'Content',
    school: 'The school',
    madeWith: 'This site runs on Khuê, open-source software for schools.',
  },
  offline: {
    title: 'Books on this device',
    lead: 'Books that you have downloaded can be read without a connection.',
    none: 'No books yet. When you read something that may be kept, open “Reading options” and choose “Download for reading offline”.',
    remove: 'Remove from this device',
  },
};
