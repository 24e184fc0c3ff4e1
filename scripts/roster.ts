import type { Random } from '../src/kernel/random.ts';
import type {
  RosterClass,
  RosterEnrolment,
  RosterPackage,
  RosterPerson,
  RosterYear,
} from '../src/standards/roster/roster-package.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';

const SCHOOL = 'school-1';

interface RosterPlan {
  readonly learnerIds: readonly string[];
  readonly classSize: number;
  readonly random: Random;
  /** The calendar year in which the school year begins. */
  readonly year: number;
}

/** One school in one school year: classes as equal as they can be, none above `classSize`, a teacher each. */
export function makeRoster({ learnerIds, classSize, random, year: first }: RosterPlan): RosterPackage {
  const year = schoolYear(first);
  const count = Math.ceil(learnerIds.length / classSize);
  const classes = Array.from({ length: count }, (_, index) => classNumber(index, year));
  const names = random.fork('names');
  const teachers = classes.map((_, index) => person(`teacher-${index + 1}`, 'teacher', names));
  const learners = learnerIds.map((id, index) => {
    const grade = classes[classOf(index, learnerIds.length, count)]?.grade;
    return { ...person(id, 'learner', names), ...(grade === undefined ? {} : { grade }) };
  });
  return {
    version: '1.1',
    complete: true,
    schools: [{ sourceId: SCHOOL, name: 'Oefenschool' }],
    years: [year],
    classes,
    people: [...teachers, ...learners],
    enrolments: [
      ...teachers.map((teacher, index) => ({ ...enrolment(teacher, classes[index], year), primary: true })),
      ...learners.map((learner, index) => enrolment(learner, classes[classOf(index, learnerIds.length, count)], year)),
    ],
    removed: [],
  };
}

function classOf(index: number, learners: number, classes: number): number {
  return Math.floor((index * classes) / learners);
}

function schoolYear(first: number): RosterYear {
  return {
    sourceId: `year-${first}`,
    name: `${first}-${first + 1}`,
    startsOn: `${first}-09-01`,
    endsOn: `${first + 1}-09-01`,
  };
}

/** Classes 1A, 2A … 6A, 1B and so on, so that every year of study has as many. */
function classNumber(index: number, schoolYear: RosterYear): RosterClass {
  const year = (index % 6) + 1;
  const letter = lettersOf(Math.floor(index / 6));
  return {
    sourceId: `class-${index + 1}`,
    name: `${year}${letter}`,
    schoolSourceId: SCHOOL,
    grade: String(year + 6).padStart(2, '0'),
    code: `${year}${letter}`,
    yearSourceIds: [schoolYear.sourceId],
  };
}

function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

function person(sourceId: string, role: 'learner' | 'teacher', random: Random): RosterPerson {
  return {
    sourceId,
    givenName: random.pick(GIVEN_NAMES),
    familyName: random.pick(FAMILY_NAMES),
    username: `${role}.${sourceId}`,
    ...(role === 'teacher' ? { email: `${sourceId}@oefenschool.test` } : {}),
    roles: [{ role, schoolSourceId: SCHOOL }],
    guardianOf: [],
    active: true,
  };
}

function enrolment(member: RosterPerson, group: RosterClass | undefined, year: RosterYear): RosterEnrolment {
  const role = member.roles[0]?.role === 'teacher' ? 'teacher' : 'learner';
  return {
    sourceId: `enrolment-${role}-${member.sourceId}`,
    classSourceId: group?.sourceId ?? '',
    personSourceId: member.sourceId,
    role,
    from: year.startsOn,
    until: year.endsOn,
  };
}
