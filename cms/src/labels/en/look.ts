import type { FieldLabel, SameLabels } from '../shape.ts';
import type { look as vi } from '../vi/look.ts';

const title: FieldLabel = ['Heading', 'Left blank the usual one stands there.'];
const target: Record<'label' | 'section' | 'page' | 'link', FieldLabel> = {
  label: ['Label', 'Short, such as: Admissions.'],
  section: ['Section', 'A part of the portal.'],
  page: ['Page', 'A published page. Choose one only: section, page or address.'],
  link: ['Address', 'An https address elsewhere, or one of this portal that begins with /.'],
};

export const look: SameLabels<typeof vi> = {
  'api::portal-setting.portal-setting': {
    name: 'Look of the portal',
    help: 'Menu, home page, footer and colours of the portal. Seen as soon as it is saved.',
    fields: {
      menu: ['Main menu', 'In order. Left empty: the sections, and the pages that say “In the menu”.'],
      home: ['Home page', 'Its parts in order. Left empty: today, news, doors, about the school.'],
      footerColumns: ['Columns of the footer', 'Three at most. Left empty the footer repeats the menu.'],
      footerText: ['Words of the footer', 'Such as the licence, or who is responsible.'],
      actionColour: [
        'Colour of links and buttons',
        'Like #27407A (indigo). Dark enough to be read; the one for dark grounds is derived. Of the Vietnamese version.',
      ],
      accentColour: [
        'Accent colour',
        'Like #B5361F (vermilion), for today and what is urgent. Of the Vietnamese version.',
      ],
    },
  },
  'portal.menu-entry': {
    name: 'Menu entry',
    help: 'An entry of the main menu.',
    fields: { ...target, links: ['Entries below', 'With them the entry unfolds a list, and a label is enough.'] },
  },
  'portal.link': { name: 'Link', help: 'A link of the menu or the footer.', fields: target },
  'portal.footer-column': {
    name: 'Footer column',
    help: 'A group of links.',
    fields: { title: ['Name', 'Such as: for parents.'], links: ['Links', '1 to 12.'] },
  },
  'home.today': { name: 'Home: today', help: 'Announcements and what comes next.', fields: { title } },
  'home.news': { name: 'Home: news', help: 'The latest articles.', fields: { title } },
  'home.doors': { name: 'Home: doors', help: 'The ways to library, admissions, disclosure.', fields: { title } },
  'home.about': { name: 'Home: about', help: 'Name, motto and address of the school.', fields: { title } },
};
