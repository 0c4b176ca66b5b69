import type { Views } from './view.ts';

/** Components have no list; what it names costs nothing and keeps the panel from choosing. */
export const blocks: Views = {
  'block.text': { list: ['title'], mainField: 'title', form: ['title:12', 'body:12'] },
  'block.picture': { list: ['pictureAlt'], mainField: 'pictureAlt', form: ['picture:6 pictureAlt:6', 'caption:12'] },
  'block.gallery': { list: ['title'], mainField: 'title', form: ['title:12', 'pictures:12'] },
  'block.table': { list: ['title'], mainField: 'title', form: ['title:8 firstColumnHeads:4', 'rows:12', 'note:12'] },
  'block.files': { list: ['title'], mainField: 'title', form: ['title:12', 'files:12'] },
  'block.video': {
    list: ['title'],
    mainField: 'title',
    form: ['title:12', 'link:12', 'film:6 picture:6', 'transcript:12'],
  },
  'block.map': {
    list: ['address'],
    mainField: 'address',
    form: ['title:12', 'address:6 link:6', 'picture:6 pictureAlt:6'],
  },
  'block.quote': { list: ['speaker'], mainField: 'speaker', form: ['text:12', 'speaker:6 role:6'] },
  'block.statistics': { list: ['title'], mainField: 'title', form: ['title:12', 'figures:12', 'source:12'] },
  'block.people': { list: ['title'], mainField: 'title', form: ['title:12', 'people:12'] },
  'part.photo': { list: ['pictureAlt'], mainField: 'pictureAlt', form: ['picture:6 pictureAlt:6', 'caption:12'] },
  'part.figure': { list: ['value'], mainField: 'label', form: ['value:4 label:8'] },
  'part.person': { list: ['name'], mainField: 'name', form: ['name:6 role:6', 'degree:6 photo:6'] },
};
