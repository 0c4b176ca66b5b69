import type { FieldLabel, SameLabels } from '../shape.ts';
import type { blocks as vi } from '../vi/blocks.ts';

const title: FieldLabel = ['Heading', 'Left blank when the block needs none.'];
const pictureAlt: FieldLabel = ['Description of the picture', 'What it shows, for those who cannot see it.'];
const picture: FieldLabel = ['Picture', 'Pupils in it need the consent of their families.'];
const caption: FieldLabel = ['Caption', 'The line below: where, when, by whom.'];

export const blocks: SameLabels<typeof vi> = {
  'block.text': {
    name: 'Text',
    help: 'A text, with a heading if need be.',
    fields: { title, body: ['Text', 'One matter a block.'] },
  },
  'block.picture': {
    name: 'Picture',
    help: 'A picture with its words.',
    fields: { picture, pictureAlt, caption },
  },
  'block.gallery': {
    name: 'Gallery',
    help: 'Several pictures side by side.',
    fields: { title, pictures: ['Pictures', '2 to 40, each with a description of its own.'] },
  },
  'block.table': {
    name: 'Table',
    help: 'A table pasted from a spreadsheet.',
    fields: {
      title: ['Name of the table', 'Says what it tells.'],
      rows: [
        'Rows',
        'Copy cells in a spreadsheet and paste them here; the first row names the columns. By hand, put | between cells.',
      ],
      firstColumnHeads: ['First column names the rows', 'On when the first cell names its row.'],
      note: ['Note below', 'Source and day of the figures.'],
    },
  },
  'block.files': {
    name: 'Files',
    help: 'Documents and forms to download.',
    fields: { title, files: ['Files', 'Readers see the name of the file.'] },
  },
  'block.video': {
    name: 'Film',
    help: 'A film of the school, or a link to YouTube or Vimeo.',
    fields: {
      title: ['Title', 'What the film is about.'],
      film: ['Film file', 'MP4 or WebM; plays on the page.'],
      link: [
        'Address of the film',
        'https address at YouTube or Vimeo. The page links to it and loads nothing from there.',
      ],
      picture: ['Poster', 'Shown before the film runs, or to be clicked.'],
      transcript: ['Words of the film', 'For those who cannot hear or play it.'],
    },
  },
  'block.map': {
    name: 'Map',
    help: 'A picture of a map, the address and a link for directions.',
    fields: {
      title,
      picture: ['Picture of the map', 'The way to the school.'],
      pictureAlt: ['The way in words', 'For those who cannot see the picture.'],
      address: ['Address', 'Street, ward, province.'],
      link: ['Link for directions', 'https address of an online map.'],
    },
  },
  'block.quote': {
    name: 'Quote',
    help: 'Words of somebody, or of a book.',
    fields: {
      text: ['Words', 'Without quotation marks.'],
      speaker: ['Whose', 'A person or a book. Pupils by their given name only.'],
      role: ['Who that is', 'Such as: parent, class 3A.'],
    },
  },
  'block.statistics': {
    name: 'Figures',
    help: 'A few large numbers with their source.',
    fields: {
      title,
      figures: ['Figures', '1 to 8.'],
      source: ['Source', 'Where they come from, and of which day.'],
    },
  },
  'block.people': {
    name: 'People',
    help: 'Members of staff who agreed to be shown.',
    fields: { title, people: ['People', 'Name, title, degree and photograph only; no telephone, no address.'] },
  },
  'part.photo': {
    name: 'Picture of a gallery',
    help: 'One picture of a gallery.',
    fields: { picture, pictureAlt, caption },
  },
  'part.figure': {
    name: 'Figure',
    help: 'A number and what it means.',
    fields: {
      value: ['Number', 'As readers shall see it, such as 9,400.'],
      label: ['Meaning', 'Such as: printed books.'],
    },
  },
  'part.person': {
    name: 'Person',
    help: 'Somebody who agreed to be shown.',
    fields: {
      name: ['Full name', 'As it is written in Vietnamese.'],
      role: ['Title', 'Such as: vice principal.'],
      degree: ['Degree', 'Such as: master of education.'],
      photo: ['Portrait', 'Only if the person agreed.'],
    },
  },
};
