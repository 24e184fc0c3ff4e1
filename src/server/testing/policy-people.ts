import type { Role } from '../../kernel/access.ts';
import { ALL_CASES, type Case } from './policy-table.ts';

/** The school day of the policy tests; periods below are told from here. */
export const TODAY = '2026-11-20';
export const YESTERDAY = '2026-11-19';
const TOMORROW = '2026-11-21';
const START = '2026-09-01';
const LATER = '2027-05-01';

interface Period {
  readonly from: string;
  readonly until: string | null;
}

export interface NetworkPerson {
  readonly key: string;
  readonly school: 'one' | 'two';
  readonly roles: readonly Role[];
  readonly member: Period;
  readonly learnsIn?: string;
  readonly teaches?: { readonly group: string } & Period;
  readonly sees?: { readonly learner: string; readonly kind: 'guardian' | 'counsellor' | 'partner' } & Period;
  readonly restricted?: 'contact' | 'nothing';
}

const always: Period = { from: START, until: null };
const over: Period = { from: START, until: YESTERDAY };
const coming: Period = { from: TOMORROW, until: null };
const invited: Period = { from: START, until: LATER };

function learner(key: string, school: 'one' | 'two', learnsIn: string): NetworkPerson {
  return { key, school, roles: ['learner'], member: always, learnsIn };
}
function teacher(key: string, group: string, days: Period, school: 'one' | 'two' = 'one'): NetworkPerson {
  return { key, school, roles: ['teacher'], member: always, teaches: { group, ...days } };
}
function viewer(key: string, kind: 'guardian' | 'counsellor' | 'partner', of: string, days: Period): NetworkPerson {
  const school = of === 'dee' ? 'two' : 'one';
  return { key, school, roles: [kind], member: always, sees: { learner: of, kind, ...days } };
}
function staff(key: string, role: Role, school: 'one' | 'two' = 'one'): NetworkPerson {
  return { key, school, roles: [role], member: always };
}

/** Everybody of the two schools. A case of the table is the person of the same key, but for learners and weak sessions. */
export const PEOPLE: readonly NetworkPerson[] = [
  learner('ada', 'one', '3A'),
  learner('bo', 'one', '3A'),
  learner('cas', 'one', '3B'),
  learner('dee', 'two', '3A'),
  teacher('classTeacher', '3A', always),
  teacher('otherTeacher', '3B', always),
  teacher('formerTeacher', '3A', over),
  teacher('futureTeacher', '3A', coming),
  { ...teacher('leaver', '3A', always), member: over },
  teacher('teacherElsewhere', '3A', always, 'two'),
  viewer('guardian', 'guardian', 'ada', always),
  viewer('secondGuardian', 'guardian', 'ada', { from: START, until: LATER }),
  viewer('otherGuardian', 'guardian', 'bo', always),
  viewer('formerGuardian', 'guardian', 'ada', over),
  viewer('futureGuardian', 'guardian', 'ada', coming),
  { ...viewer('contactGuardian', 'guardian', 'ada', always), restricted: 'contact' },
  { ...viewer('barredGuardian', 'guardian', 'ada', always), restricted: 'nothing' },
  viewer('guardianElsewhere', 'guardian', 'dee', always),
  viewer('counsellor', 'counsellor', 'ada', invited),
  viewer('otherCounsellor', 'counsellor', 'bo', invited),
  viewer('formerCounsellor', 'counsellor', 'ada', over),
  viewer('counsellorElsewhere', 'counsellor', 'dee', invited),
  viewer('partner', 'partner', 'ada', invited),
  viewer('otherPartner', 'partner', 'bo', invited),
  { ...viewer('formerPartner', 'partner', 'ada', over), member: over },
  staff('schoolLeader', 'schoolLeader'),
  staff('administrator', 'administrator'),
  staff('networkCoordinator', 'networkCoordinator'),
  staff('administratorElsewhere', 'administrator', 'two'),
  // Nobody's case: whose passphrase and roles the inputs change.
  staff('spare', 'teacher'),
];

const SAME: Readonly<Partial<Record<Case, string>>> = {
  self: 'ada',
  selfByPictures: 'ada',
  classmate: 'bo',
  otherLearner: 'cas',
  learnerElsewhere: 'dee',
  classTeacherByPictures: 'classTeacher',
  administratorByPictures: 'administrator',
};

export function personOf(who: Exclude<Case, 'anonymous'>): string {
  return SAME[who] ?? who;
}

export const SIGN_INS = ALL_CASES.filter((one): one is Exclude<Case, 'anonymous'> => one !== 'anonymous');

/** Words that nothing else contains, by which an answer gives away whom it is about. */
export const givenName = (key: string) => `Gg${key}gG`;
export const familyName = (key: string) => `Zz${key}zZ`;
/** Stands in what was observed of a learner. */
export const record = (key: string) => `Rr${key}rR`;
/** One of the three pictures that open a young child's session. */
export const picture = (key: string) => `Pp${key}pP`;
export const schoolWord = (school: 'one' | 'two') => `Schola${school}aS`;
