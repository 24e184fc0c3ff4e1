import { type ClassId, namedUuid, type PersonId, type SchoolId } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import type { TrueLearner } from './learner-simulator.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';

/** Who is in the demo network, before anything has happened. A pure function of the seed and the sizes. */
export interface DemoSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly level: 'primary' | 'middle' | 'secondary';
  readonly people: readonly DemoPerson[];
  readonly classes: readonly DemoClass[];
  readonly relations: readonly {
    viewer: PersonId;
    learner: PersonId;
    kind: 'guardian' | 'counsellor' | 'partner';
    purpose: string | null;
  }[];
}

export interface DemoPerson {
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: readonly string[];
  readonly readingLevel: 'young' | 'older';
  /** Only the people one can sign in as have one. */
  readonly email?: string;
  readonly character?: Partial<TrueLearner>;
}

export interface DemoClass {
  readonly classId: ClassId;
  readonly name: string;
  readonly grade: number;
  /** Keys of demo frameworks, those the class works with first. */
  readonly frameworks: readonly string[];
  readonly teachers: readonly PersonId[];
  readonly learners: readonly PersonId[];
  readonly code?: string;
}

export interface Sizes {
  /** How many schools of each level; the default demo has one of each. */
  readonly schools: number;
  /** Learners per class, or undefined for 18 to 25. */
  readonly learners?: number;
}

const NETWORK = 'poolster-demo';
/** The school of the first of each level holds the people of the story. */
const PLANS = [
  { level: 'primary', name: 'Basisschool De Zeester', classes: ['3A', '4A', '5A', '6A'], firstGrade: 0, teachers: 8 },
  {
    level: 'middle',
    name: 'Middenschool Het Kompas',
    classes: ['1A', '1B', '1C', '1D', '1E', '2A', '2B', '2C', '2D', '2E'],
    firstGrade: 6,
    teachers: 30,
  },
  {
    level: 'secondary',
    name: 'Atheneum Noorderlicht',
    classes: ['3A', '3B', '4A', '4B', '5AM', '6AM'],
    firstGrade: 6,
    teachers: 14,
  },
] as const;

export function planNetwork(random: Random, sizes: Sizes): DemoSchool[] {
  const schools: DemoSchool[] = [];
  for (let number = 1; number <= sizes.schools; number++)
    for (const plan of PLANS) schools.push(planSchool(random.fork(`${plan.level}/${number}`), plan, number, sizes));
  return schools;
}

type Plan = (typeof PLANS)[number];

function planSchool(random: Random, plan: Plan, number: number, sizes: Sizes): DemoSchool {
  const key = `${NETWORK}/${plan.level}/${number}`;
  const id = (name: string) => namedUuid(`${key}/${name}`) as PersonId;
  const story = number === 1 ? STORY[plan.level] : { staff: [], learners: [], relations: [] };
  const staff = planStaff(random, plan, id, story);
  const teachers = staff.filter((person) => person.roles.includes('teacher'));
  const learners: DemoPerson[] = [];
  const classes = plan.classes.map((name, index): DemoClass => {
    const grade = plan.firstGrade + Number(name[0]);
    const named = story.learners
      .filter((one) => one.class === name)
      .map((one) => ({ ...one.person, personId: id(one.person.email ?? one.person.givenName) }));
    const size = sizes.learners ?? random.integer(18, 25);
    const others = drawPeople(random, Math.max(0, size - named.length), new Set(named.map((one) => one.givenName))).map(
      (person, i) => ({
        ...person,
        personId: id(`${name}/${i}`),
      }),
    );
    const members = [...named, ...others].map(
      (person): DemoPerson => ({ ...person, roles: ['learner'], readingLevel: grade <= 4 ? 'young' : 'older' }),
    );
    learners.push(...members);
    return {
      classId: namedUuid(`${key}/class/${name}`) as ClassId,
      name,
      grade,
      frameworks: frameworksFor(grade, name),
      teachers: teachersFor(
        teachers,
        story.staff.filter((one) => one.classes.includes(name)).map((one) => id(one.person.email ?? '')),
        index,
      ),
      learners: members.map((person) => person.personId),
      ...(plan.level === 'primary' ? { code: `POOL${name}${number === 1 ? '' : number}` } : {}),
    };
  });
  return {
    schoolId: namedUuid(key) as SchoolId,
    name: number === 1 ? plan.name : `${plan.name} ${number}`,
    level: plan.level,
    people: [...staff, ...learners],
    classes,
    relations: story.relations.map((relation) => ({
      ...relation,
      viewer: id(relation.viewer),
      learner: id(relation.learner),
    })),
  };
}

function planStaff(random: Random, plan: Plan, id: (name: string) => PersonId, story: Story): DemoPerson[] {
  const named = story.staff.map((one): DemoPerson => ({ ...one.person, personId: id(one.person.email ?? '') }));
  const missing = plan.teachers - named.filter((person) => person.roles.includes('teacher')).length;
  const others = drawPeople(random, missing, new Set(named.map((one) => one.givenName)));
  return [
    ...named,
    ...others.map(
      (person, i): DemoPerson => ({ ...person, personId: id(`staff/${i}`), roles: ['teacher'], readingLevel: 'older' }),
    ),
  ];
}

/** Two or three teachers a class, those of the story first. */
function teachersFor(teachers: readonly DemoPerson[], named: readonly PersonId[], index: number): PersonId[] {
  const others = teachers.filter((person) => !person.email);
  const chosen = [...named];
  for (let i = 0; chosen.length < 3 && i < others.length; i++) {
    const next = others[(index * 2 + i) % others.length]?.personId;
    if (next && !chosen.includes(next)) chosen.push(next);
  }
  return chosen;
}

function frameworksFor(grade: number, name: string): string[] {
  if (name.endsWith('AM')) return ['demo-nederlands-am-3', 'demo-zelfsturing'];
  if (grade <= 6) return ['demo-wiskunde-basis', 'demo-nederlands-basis', 'demo-zelfsturing'];
  if (grade <= 8) return ['demo-wiskunde-sec-1', 'demo-nederlands-sec-1', 'demo-zelfsturing'];
  return ['demo-wiskunde-sec-2', 'demo-wiskunde-sec-1', 'demo-zelfsturing'];
}

function drawPeople(random: Random, count: number, taken: ReadonlySet<string>) {
  return random
    .shuffle(GIVEN_NAMES.filter((name) => !taken.has(name)))
    .slice(0, count)
    .map((givenName) => ({
      givenName,
      familyName: random.pick(FAMILY_NAMES),
      roles: [],
      readingLevel: 'older' as const,
    }));
}

interface Story {
  readonly staff: readonly { person: Omit<DemoPerson, 'personId'>; classes: readonly string[] }[];
  readonly learners: readonly { person: Omit<DemoPerson, 'personId' | 'roles' | 'readingLevel'>; class: string }[];
  readonly relations: readonly {
    viewer: string;
    learner: string;
    kind: 'guardian' | 'counsellor' | 'partner';
    purpose: string | null;
  }[];
}

const at = (name: string) => `${name}@demo.poolster.test`;
const adult = (givenName: string, familyName: string, name: string, roles: readonly string[]) => ({
  givenName,
  familyName,
  email: at(name),
  roles,
  readingLevel: 'older' as const,
});

/** The people of README.md, with a character that makes their story show. */
const STORY: Readonly<Record<Plan['level'], Story>> = {
  primary: {
    staff: [
      { person: adult('Amina', 'Bensaïd', 'amina', ['teacher']), classes: ['4A'] },
      { person: adult('Griet', 'Vandenberghe', 'griet', ['schoolLeader', 'administrator']), classes: [] },
      { person: adult('Karim', 'Haddouchi', 'ouder', ['guardian']), classes: [] },
    ],
    learners: [
      {
        class: '4A',
        person: {
          givenName: 'Adam',
          familyName: 'Haddouchi',
          email: at('adam'),
          character: { ability: 1.6, learningRate: 1.6, halfLifeDays: 150, motivation: 0.9, slip: 0.03 },
        },
      },
    ],
    relations: [{ viewer: at('ouder'), learner: at('adam'), kind: 'guardian', purpose: null }],
  },
  middle: {
    staff: [{ person: adult('Ellen', 'De Backer', 'ellen', ['schoolLeader', 'administrator']), classes: [] }],
    learners: [],
    relations: [],
  },
  secondary: {
    staff: [
      { person: adult('Sam', 'Verlinden', 'sam', ['teacher']), classes: ['3A', '3B', '4A'] },
      { person: adult('Joris', 'Wauters', 'joris', ['schoolLeader', 'administrator']), classes: [] },
      { person: adult('Leen', 'Baeten', 'clb', ['counsellor']), classes: [] },
      { person: adult('Tom', 'Huybrechts', 'partner', ['partner']), classes: [] },
    ],
    learners: [
      {
        class: '3A',
        person: {
          givenName: 'Bas',
          familyName: 'Vranckx',
          email: at('bas'),
          character: { ability: -0.5, learningRate: 0.9, motivation: 0.45 },
        },
      },
      {
        class: '6AM',
        person: {
          givenName: 'Charlotte',
          familyName: 'Maertens',
          email: at('charlotte'),
          character: { ability: -0.7, learningRate: 0.8, motivation: 0.5 },
        },
      },
    ],
    relations: [
      { viewer: at('clb'), learner: at('bas'), kind: 'counsellor', purpose: 'Studiekeuze en motivatie' },
      {
        viewer: at('partner'),
        learner: at('charlotte'),
        kind: 'partner',
        purpose: 'Werkplekleren in het woonzorgcentrum',
      },
    ],
  },
};
