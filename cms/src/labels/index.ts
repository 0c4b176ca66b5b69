import { classLog as enClassLog } from './en/class-log.ts';
import { lessons as enLessons } from './en/lessons.ts';
import { library as enLibrary } from './en/library.ts';
import { organisation as enOrganisation } from './en/organisation.ts';
import { people as enPeople } from './en/people.ts';
import { pictures as enPictures } from './en/pictures.ts';
import { portal as enPortal } from './en/portal.ts';
import { values as enValues } from './en/values.ts';
import type { Labels } from './shape.ts';
import { classLog } from './vi/class-log.ts';
import { lessons } from './vi/lessons.ts';
import { library } from './vi/library.ts';
import { organisation } from './vi/organisation.ts';
import { people } from './vi/people.ts';
import { pictures } from './vi/pictures.ts';
import { portal } from './vi/portal.ts';
import { values } from './vi/values.ts';

export type Language = 'vi' | 'en';

/** What people read for every type, component and field. */
export const labels: Readonly<Record<Language, Labels>> = {
  vi: { ...organisation, ...people, ...portal, ...library, ...lessons, ...classLog, ...pictures },
  en: { ...enOrganisation, ...enPeople, ...enPortal, ...enLibrary, ...enLessons, ...enClassLog, ...enPictures },
};

/** What people read for a value of an enumeration. */
export const valueLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: values, en: enValues };
