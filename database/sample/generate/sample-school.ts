import { makeClasses } from './classes.ts';
import { subjects, years } from './curriculum.ts';
import { departments } from './departments.ts';
import { facilities } from './facilities.ts';
import { makePeople } from './pupils.ts';
import { qualityTables } from './quality.ts';
import { at, createRandom } from './random.ts';
import { makeStaff } from './staff.ts';
import { makeAssignments } from './teaching.ts';
import { makeTimetable } from './timetable.ts';
import type { SampleSchool, Size } from './types.ts';

/** The people and the organisation of the sample school; the same seed gives the same school. */
export function makeSampleSchool(size: Size = 'full', seed = 'khue-van'): SampleSchool {
  const random = createRandom(seed);
  const classes = makeClasses(size);
  const assignments = makeAssignments(classes);
  const { startsOn, endsOn } = at(years, years.length - 1);
  return {
    years,
    subjects,
    departments,
    staff: makeStaff(random),
    classes,
    ...makePeople(random, classes, size),
    assignments,
    timetable: makeTimetable(random, classes, assignments, startsOn, endsOn),
    facilities: size === 'full' ? facilities : facilities.slice(0, 1),
    qualityTables: size === 'full' ? qualityTables : qualityTables.slice(0, 1),
  };
}
