/** Pages in the words of schema.org. Functions here take what a page shows and say no more than it does. */

interface School {
  name: string;
  shortName: string;
  motto: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  level?: 'primary' | 'lower-secondary' | 'primary-lower-secondary' | null;
  logo: { src: string } | null;
  governingBody: string | null;
}
type Data = Record<string, unknown>;

const context = 'https://schema.org';

/** JSON that is safe inside `<script>`: nothing in it ends the element or begins a comment. */
export const safeJson = (data: object): string =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Name by which other data point to the school. */
export const schoolId = (origin: string): string => `${origin}/#truong`;

const levels = {
  primary: ['ElementarySchool'],
  'lower-secondary': ['MiddleSchool'],
  'primary-lower-secondary': ['ElementarySchool', 'MiddleSchool'],
};

export const schoolData = (school: School, origin: string): Data =>
  withoutGaps({
    '@context': context,
    '@type': levels[school.level ?? 'primary-lower-secondary'],
    '@id': schoolId(origin),
    name: school.name,
    alternateName: school.shortName,
    slogan: school.motto,
    url: `${origin}/`,
    logo: school.logo && origin + school.logo.src,
    address: school.address && { '@type': 'PostalAddress', streetAddress: school.address, addressCountry: 'VN' },
    telephone: school.phone,
    email: school.email,
    parentOrganization: school.governingBody && { '@type': 'GovernmentOrganization', name: school.governingBody },
  });

interface Article {
  title: string;
  summary: string | null;
  publishedOn: string;
  locale: string;
  category: { name: string } | null;
  cover: { src: string; width: number; height: number } | null;
}

/**
 * @param address of the article's page
 * @param picture address of the picture that its links are shown with
 * @param changedAt instant since which it reads as it does; null when that is not told
 */
export function articleData(
  article: Article,
  address: string,
  picture: string,
  { school, changedAt }: { school: string | null; changedAt: string | null },
): Data {
  const { origin } = new URL(address);
  const publisher = organisation(origin, school);
  return withoutGaps({
    '@context': context,
    '@type': 'NewsArticle',
    '@id': address,
    mainEntityOfPage: address,
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedOn,
    dateModified: changedAt,
    articleSection: article.category?.name,
    inLanguage: article.locale,
    image: [article.cover && origin + article.cover.src, picture].filter(Boolean),
    author: publisher,
    publisher,
  });
}

interface Happening {
  title: string;
  startsAt: string;
  endsAt: string | null;
  allDay: boolean | null;
  place: string | null;
}

/** Days of all-day events are those of the school's clock: `dayOf` says them. */
export function eventData(
  event: Happening,
  address: string,
  picture: string,
  { school, dayOf }: { school: string | null; dayOf: (instant: string) => string },
): Data {
  const { origin } = new URL(address);
  const time = (instant: string) => (event.allDay ? dayOf(instant) : instant);
  return withoutGaps({
    '@context': context,
    '@type': 'EducationEvent',
    '@id': address,
    url: address,
    name: event.title,
    startDate: time(event.startsAt),
    endDate: event.endsAt && time(event.endsAt),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: event.place ?? school ?? origin },
    image: [picture],
    organizer: organisation(origin, school),
  });
}

/** Where a page stands, from the home page on; the last one is the page itself. */
export const breadcrumbData = (steps: readonly { name: string; address: string }[]): Data => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: address,
  })),
});

const organisation = (origin: string, name: string | null) =>
  withoutGaps({ '@type': 'EducationalOrganization', '@id': schoolId(origin), name, url: `${origin}/` });

function withoutGaps(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
