import { dayIn, ministryCode, personalId, temporaryCode } from './codes.ts';
import { demoHousehold, demoPupils } from './demo-family.ts';
import { guardianshipsOf, type Household, makeHousehold } from './families.ts';
import { pupilName, surname } from './names.ts';
import { at, type Random } from './random.ts';
import type { Guardian, Guardianship, Pupil, SchoolClass, Size } from './types.ts';

const ethnicities = [
  ['Kinh', 88],
  ['Mường', 5],
  ['Thái', 3],
  ['Tày', 2],
  ['Hoa', 1],
  ['Dao', 1],
] as const;

const birthPlaces = [
  ['Tỉnh Thanh Giang', 90],
  ['Thành phố Hà Nội', 3],
  ['Tỉnh Thanh Hoá', 2],
  ['Tỉnh Nghệ An', 2],
  ['Thành phố Hải Phòng', 1],
  ['Thành phố Đà Nẵng', 1],
  ['Tỉnh Ninh Bình', 1],
] as const;

/** The year in which the current school year begins. */
const startYear = 2026;

interface Seat {
  schoolClass: SchoolClass;
  /** Set for the children of the demonstration family. */
  demo?: (typeof demoPupils)[number];
}

export interface People {
  pupils: Pupil[];
  guardians: Guardian[];
  guardianships: Guardianship[];
}

/** Fills the classes, family by family, so that brothers and sisters share their adults. */
export function makePeople(source: Random, classes: SchoolClass[], size: Size): People {
  const random = source.fork('pupils');
  const seats = random.shuffle(seatsOf(random, classes, size));
  const people: People = { pupils: [], guardians: [], guardianships: [] };
  addFamily(people, random, takeDemoSeats(seats), demoHousehold, 0);
  for (let serial = 1; seats.length > 0; serial++) {
    const family = [at(seats.splice(0, 1), 0)];
    const sibling = random.chance(0.15) ? seats.findIndex((seat) => fits(seat, family)) : -1;
    if (sibling >= 0) family.push(at(seats.splice(sibling, 1), 0));
    addFamily(people, random, family, undefined, serial);
  }
  if (size === 'full') addFormerPupils(people, random);
  numberRegister(people.pupils);
  return people;
}

const fits = (seat: Seat, family: Seat[]) =>
  family.every((other) => Math.abs(other.schoolClass.grade - seat.schoolClass.grade) >= 2);

function seatsOf(random: Random, classes: SchoolClass[], size: Size): Seat[] {
  return classes.flatMap((schoolClass) => {
    const count = size === 'small' ? 6 : random.int(30, 33);
    const demo = demoPupils.filter((pupil) => pupil.schoolClass === schoolClass.name);
    return Array.from({ length: count }, (_, index) => {
      const own = demo[index];
      return own ? { schoolClass, demo: own } : { schoolClass };
    });
  });
}

function takeDemoSeats(seats: Seat[]): Seat[] {
  const demo = seats.filter((seat) => seat.demo);
  for (const seat of demo) seats.splice(seats.indexOf(seat), 1);
  return demo.sort((one, other) => other.schoolClass.grade - one.schoolClass.grade);
}

function addFamily(people: People, random: Random, seats: Seat[], given: Household | undefined, serial: number): void {
  const ethnicity = given ? 'Kinh' : random.weighted(ethnicities);
  const family = given ? 'Nguyễn' : surname(random, ethnicity);
  const residence = `Tổ dân phố ${random.int(1, 14)}, phường Khuê Văn, tỉnh Thanh Giang`;
  const children = seats.map((seat) => makePupil(random, seat, family, ethnicity, residence, people.pupils.length));
  children.forEach((child, index) => {
    child.personalId = personalId(child.gender, child.birthDate, 1000 + (people.pupils.length + index) * 7);
  });
  const eldest = Math.min(...children.map((child) => Number(child.birthDate.slice(0, 4))));
  const household = given ?? makeHousehold(random, family, ethnicity, eldest, serial);
  people.pupils.push(...children);
  people.guardians.push(...household.guardians);
  people.guardianships.push(...children.flatMap((child) => guardianshipsOf(child, household)));
}

function makePupil(
  random: Random,
  { schoolClass, demo }: Seat,
  family: string,
  ethnicity: string,
  residence: string,
  serial: number,
): Pupil {
  const { grade } = schoolClass;
  const gender = demo?.gender ?? random.weighted([['male', 52] as const, ['female', 48] as const]);
  // A few start school a year late.
  const late = !demo && grade > 1 && random.chance(0.02) ? 1 : 0;
  const birthDate = demo?.birthDate ?? dayIn(random, startYear - 5 - grade - late);
  const entryYear =
    grade <= 5 ? startYear + 1 - grade : random.chance(0.7) ? startYear + 1 - grade : startYear + 6 - grade;
  return {
    pupilCode: grade === 1 && random.chance(0.12) ? temporaryCode(random) : codeOf(demo, entryYear, serial, random),
    registerNumber: 0,
    fullName: demo?.fullName ?? pupilName(random, family, gender),
    gender,
    birthDate,
    personalId: '',
    ethnicity,
    birthPlace: random.weighted(birthPlaces),
    residence,
    status: 'attending',
    enrolledOn: `${entryYear}-09-05`,
    leftOn: null,
    schoolClass: schoolClass.name,
  };
}

const codeOf = (demo: Seat['demo'], entryYear: number, serial: number, random: Random) =>
  demo?.pupilCode ?? ministryCode(entryYear, 10000 + serial * 10 + random.int(0, 9));

/** Children who went to another school, gave up or finished grade 9; they keep their register number. */
function addFormerPupils(people: People, random: Random): void {
  const endings = [
    ['transferred-out', '2026-10-12', 3],
    ['transferred-out', '2026-09-28', 6],
    ['transferred-out', '2026-06-15', 8],
    ['left', '2025-12-01', 9],
    ['completed', '2026-05-29', 10],
    ['completed', '2026-05-29', 10],
  ] as const;
  endings.forEach(([status, leftOn, grade], index) => {
    const first = people.pupils.length;
    addFamily(
      people,
      random,
      [{ schoolClass: { name: '', grade, room: '', homeroomTeacher: '' } }],
      undefined,
      900 + index,
    );
    Object.assign(at(people.pupils, first), { status, leftOn, schoolClass: null });
  });
}

/** The register runs in the order of entry and is never reused. */
function numberRegister(pupils: Pupil[]): void {
  const order = pupils
    .map((pupil, index) => ({ pupil, index }))
    .sort((one, other) => one.pupil.enrolledOn.localeCompare(other.pupil.enrolledOn) || one.index - other.index);
  order.forEach(({ pupil }, index) => {
    pupil.registerNumber = 1201 + index;
  });
}
