/**
 * Types of which this plugin shows a part in its own way, whatever they are to visitors otherwise. What is read of them
 * stands in the services beside these names and nowhere else.
 */
const api = (name: string) => `api::${name}.${name}`;

export const staffUid = api('staff-member');
export const departmentUid = api('department');
export const profileUid = api('school-profile');
export const classUid = api('school-class');
export const entryUid = api('timetable-entry');
export const subjectUid = api('subject');
export const yearUid = api('school-year');
export const qualityUid = api('quality-table');

/** A change of these changes a page that is made from records. */
export const recordTypes: ReadonlySet<string> = new Set([
  ...[staffUid, departmentUid, profileUid, classUid],
  ...[entryUid, subjectUid, yearUid, qualityUid],
]);
