import type { FieldLabel, SameLabels } from '../shape.ts';
import type { portal as vi } from '../vi/portal.ts';

const slug: FieldLabel = ['Address', 'Last part of the page address. Left blank it is made from the title.'];

export const portal: SameLabels<typeof vi> = {
  'api::news-category.news-category': {
    name: 'News categories',
    help: 'Groups of news on the portal.',
    fields: { name: ['Name', 'Short.'], slug },
  },
  'api::news-article.news-article': {
    name: 'News',
    help: 'Articles about life at the school. On the portal as soon as the leadership approves it.',
    fields: {
      title: ['Title', 'Says the main thing in one sentence.'],
      slug,
      summary: ['Summary', 'One or two sentences for lists.'],
      body: ['Text', 'No private details of pupils without consent.'],
      cover: ['Cover picture', 'A landscape picture. Pupils in it need consent.'],
      coverAlt: ['Description of the cover', 'What the picture shows, for those who cannot see it.'],
      category: ['Category', 'Group of the article.'],
      tags: ['Tags', 'Keywords that bring articles on one subject together, such as STEM.'],
      publishedOn: ['Date', 'Date printed on the article.'],
      featured: ['Lead story', 'Stands first on the home page.'],
    },
  },
  'api::announcement.announcement': {
    name: 'Announcements',
    help: 'What everybody must know for some time.',
    fields: {
      title: ['Title', 'Who has to do what by when.'],
      slug,
      level: ['Level', 'Urgent ones show on every page.'],
      body: ['Text', 'Short, what to do comes first.'],
      validFrom: ['Show from', 'Not shown before this day.'],
      validTo: ['Show until', 'Empty: shown for ever.'],
      files: ['Attachments', 'Documents and forms to download.'],
    },
  },
  'api::event.event': {
    name: 'Events',
    help: 'Something that takes place at the school.',
    fields: {
      title: ['Title', 'For example: parents’ evening.'],
      slug,
      startsAt: ['Starts at', 'Day and time.'],
      endsAt: ['Ends at', 'Empty when not known.'],
      allDay: ['All day', 'The portal then shows the day only.'],
      place: ['Place', 'For example: hall, second floor.'],
      description: ['Description', 'Programme, what to bring.'],
    },
  },
  'api::page.page': {
    name: 'Pages',
    help: 'Pages that rarely change, such as contact.',
    fields: {
      title: ['Title', 'Name of the page, also in the menu.'],
      slug,
      body: ['Opening text', 'First on the page. A short page needs nothing else.'],
      blocks: ['Blocks', 'What follows: texts, pictures, tables, files, films, maps… in their order.'],
      showInMenu: [
        'Show in menu',
        'Puts the page into the usual menu. Where “Look of the portal” has a menu of its own, choose the page there.',
      ],
      menuOrder: ['Order in menu', 'Small numbers come first.'],
    },
  },
  'api::disclosure-document.disclosure-document': {
    name: 'Disclosure documents',
    help: 'What the school must make public.',
    fields: {
      title: ['Title', 'Full title of the document.'],
      slug,
      number: ['Number', 'For example: 45/TB-THCSKV.'],
      issuedOn: ['Issued on', 'Date on the document.'],
      schoolYear: ['School year', 'Year it speaks about.'],
      category: ['Category', 'Group in the disclosure rules.'],
      summary: ['Summary', 'One or two sentences that tell whether to open it.'],
      files: ['Files', 'PDF with searchable text.'],
    },
  },
};
