import { makeClasses } from './classes.ts';
import { subjects, years } from './curriculum.ts';
import { departments } from './departments.ts';
import { makePeople } from './pupils.ts';
import { createRandom } from './random.ts';
import { makeStaff } from './staff.ts';
import { makeAssignments } from './teaching.ts';
import type { SampleSchool, Size } from './types.ts';

/** The people and the organisation of the sample school; the same seed gives the same school. */
export function makeSampleSchool(size: Size = 'full', seed = 'khue-van'): SampleSchool {
  const random = createRandom(seed);
  const classes = makeClasses(size);
  return {
    years,
    subjects,
    departments,
    staff: makeStaff(random),
    classes,
    ...makePeople(random, classes, size),
    assignments: makeAssignments(classes),
  };
}
