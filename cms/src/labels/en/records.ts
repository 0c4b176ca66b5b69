import type { FieldLabel, SameLabels } from '../shape.ts';
import type { records as vi } from '../vi/records.ts';

const slug: FieldLabel = ['Address', 'Last part of the page’s address. Left empty, it is made from the name.'];

export const records: SameLabels<typeof vi> = {
  'api::timetable-entry.timetable-entry': {
    name: 'Timetables',
    help: 'One row for each weekly period of a class. Rows that need a class, a teacher or a room twice are refused.',
    fields: {
      schoolClass: ['Class', 'The class that has this period.'],
      weekday: ['Day', 'Day of the week.'],
      session: ['Session', 'Morning or afternoon.'],
      periodNumber: ['Period', 'Number within the session.'],
      subject: ['Subject', 'Subject of the period.'],
      teacher: ['Teacher', 'Who teaches it in an ordinary week.'],
      room: ['Room', 'Left empty in the room of the class or outdoors.'],
      validFrom: ['Holds from', 'Left empty: from the first day of the school year.'],
      validTo: [
        'Holds until',
        'Left empty: until the last day of the year. To change a timetable, end the old row and add a new one.',
      ],
    },
  },
  'api::school-document.school-document': {
    name: 'School documents',
    help: 'Plans, regulations, decisions and documents of the governing body. Shown as soon as the principal approves.',
    fields: {
      title: ['Title', 'Full title of the document.'],
      slug,
      kind: ['Kind', 'What the governing body sent is “From the governing body”.'],
      number: ['Number', 'For example: 45/QĐ-THCSKV.'],
      issuedOn: ['Issued on', 'Date on the document.'],
      issuer: ['Issued by', 'Left empty: by the school.'],
      signer: ['Signed by', 'Name and office of who signed it.'],
      effectiveFrom: ['In effect from', 'Left empty: from its date.'],
      effectiveTo: ['In effect until', 'Left empty: no end known.'],
      summary: ['Summary', 'One or two sentences that tell whether to open it.'],
      replaces: ['Replaces', 'The older document that it replaces.'],
      files: ['Files', 'PDF with searchable text.'],
    },
  },
  'api::facility.facility': {
    name: 'Facilities',
    help: 'Rooms, grounds and equipment that the school presents. The page adds up numbers and areas.',
    fields: {
      name: ['Name', 'For example: computer room.'],
      slug,
      kind: ['Kind', 'Group on the page of facilities.'],
      count: ['Number', 'How many rooms or sets there are.'],
      area: ['Area (m²)', 'Of all of them together; empty for equipment.'],
      capacity: ['Capacity', 'Places in all of them together.'],
      description: ['Description', 'One or two sentences: what it is for, what is in it.'],
      inUseSince: ['In use since', 'A year of four digits.'],
      picture: ['Picture', 'A landscape picture of the school. Pupils in it need the consent of their families.'],
      pictureAlt: ['Description of the picture', 'What it shows, for those who cannot see it.'],
      shownOrder: ['Order', 'Small numbers come first.'],
    },
  },
  'api::quality-table.quality-table': {
    name: 'Quality tables',
    help: 'Results of a school year in aggregates. Shown when the principal approves; below five pupils no number is shown.',
    fields: {
      title: ['Title', 'For example: learning results of lower secondary.'],
      slug,
      schoolYear: ['School year', 'Year of the figures.'],
      level: ['Level', 'Which level the figures speak of.'],
      source: ['Source', 'Where they come from, and of which day.'],
      shownOrder: ['Order', 'Small numbers come first.'],
      figures: ['Figures', 'One indicator a row; no names, no comparison of classes.'],
    },
  },
  'quality.figure': {
    name: 'Figure',
    help: 'One number of the table.',
    fields: {
      indicator: ['Indicator', 'For example: completed well.'],
      grade: ['Grade', 'Left empty: the whole level.'],
      value: ['Value', 'The number.'],
      unit: ['Measured in', 'Per cent, people, or another unit.'],
      unitName: ['Unit', 'When it is another one, for example: half-days.'],
      base: ['Out of', 'The number of pupils that the percentage is taken of.'],
    },
  },
  'api::news-tag.news-tag': {
    name: 'News tags',
    help: 'Keywords of news that bring articles on one subject together.',
    fields: {
      name: ['Name', 'Short, for example: STEM.'],
      slug,
    },
  },
};
