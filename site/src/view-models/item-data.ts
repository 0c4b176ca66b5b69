import type { LibraryItem } from '@khue/config/contracts';

const types: Partial<Record<LibraryItem['kind'], string[]>> = {
  book: ['Book'],
  textbook: ['Book', 'LearningResource'],
  reference: ['Book', 'LearningResource'],
  'digital-lesson': ['LearningResource'],
  'exam-paper': ['LearningResource', 'Quiz'],
  audio: ['AudioObject'],
  video: ['VideoObject'],
  thesis: ['Thesis'],
  newspaper: ['PublicationIssue'],
};
const formats: Record<string, string> = { 'application/epub+zip': 'https://schema.org/EBook' };

/** What search engines and other libraries read: schema.org in JSON-LD. */
export function itemData(item: LibraryItem, address: string, origin: string): Record<string, unknown> {
  const cover = item.cover?.src;
  const data: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': types[item.kind] ?? ['CreativeWork'],
    '@id': address,
    url: address,
    name: item.title,
    description: item.description,
    author: names(item.creators).map((name) => ({ '@type': 'Person', name })),
    publisher: item.publisher && { '@type': 'Organization', name: item.publisher },
    datePublished: item.year?.toString(),
    inLanguage: item.language,
    image: cover && new URL(cover, origin).href,
    about: item.subject,
    educationalLevel: item.grades.map((grade) => `Lớp ${grade}`),
    numberOfPages: item.file?.mime === 'application/pdf' ? item.file.pages : null,
    bookFormat: formats[item.file?.mime ?? ''],
    isAccessibleForFree: item.accessLevel !== 'metadata',
    copyrightHolder: item.rightsHolder && { '@type': 'Organization', name: item.rightsHolder },
    sameAs: item.externalUrl,
  };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
}

const names = (creators: string | null) => (creators ?? '').split(/\s*[,;]\s*/).filter(Boolean);
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
