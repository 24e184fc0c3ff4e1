/*
 * Who may call what: an independent statement that `walls.api.test.ts` compares with every answer over HTTP.
 * To add a route: 1. add a row below, `'capability.route': only('classTeacher')`, listing every case that gets an answer;
 * a case that is refused with a code of its own goes in the second argument, `{ selfByPictures: 'needs-passphrase' }`.
 * 2. Add a valid input under the same key in `policy-inputs.ts` (about the learner ada, in class 3A of school one).
 * 3. `nice npx vitest run --project api src/server/testing/walls` and, when it agrees, `POOLSTER_WRITE=1` before the same
 * command writes docs/access.md. Plain routes (no contract) go in PLAIN_ROWS.
 */

/** Everybody who may stand at the door, as they stand to the learner ada, in class 3A of school one. */
export const CASES = {
  anonymous: 'nobody has signed in',
  self: 'the learner',
  selfByPictures: 'the learner, signed in with pictures',
  classmate: 'a learner of the same class',
  otherLearner: 'a learner of another class',
  classTeacher: 'a teacher of the class',
  classTeacherByPictures: 'a teacher of the class in a weak session',
  otherTeacher: 'a teacher of another class',
  formerTeacher: 'a co-teacher until yesterday',
  futureTeacher: 'a co-teacher from tomorrow',
  guardian: 'a parent',
  secondGuardian: 'the other parent, with a login of their own',
  otherGuardian: "a classmate's parent",
  formerGuardian: 'a guardian until yesterday',
  futureGuardian: 'a guardian from tomorrow',
  contactGuardian: 'a parent who by decision has contact only',
  barredGuardian: 'a parent who by decision sees nothing',
  counsellor: 'an invited counsellor',
  otherCounsellor: 'a counsellor invited for a classmate',
  formerCounsellor: 'a counsellor whose invitation is over',
  partner: 'an invited partner',
  otherPartner: 'a partner invited for a classmate',
  formerPartner: 'a partner whose invitation and place are over',
  schoolLeader: 'a school leader',
  administrator: 'an administrator',
  administratorByPictures: 'an administrator in a weak session',
  networkCoordinator: 'a coordinator of the network',
  leaver: 'a teacher who left the school and still stands in the class',
  learnerElsewhere: 'a learner of another school',
  teacherElsewhere: 'a teacher of another school',
  guardianElsewhere: 'a guardian in another school',
  counsellorElsewhere: 'a counsellor in another school',
  administratorElsewhere: 'an administrator of another school',
} as const;
export type Case = keyof typeof CASES;
export const ALL_CASES = Object.keys(CASES) as Case[];

export interface Row {
  /** Gets an answer. */
  readonly allowed: readonly Case[];
  /** Is refused with this code; every other case with `not-allowed`, and nobody's session with `sign-in-needed`. */
  readonly codes: Readonly<Partial<Record<Case, string>>>;
}

/** No session, or none that stands for anybody at a school any more. */
export const NOBODY: readonly Case[] = ['anonymous', 'leaver', 'formerPartner'];
const ELSEWHERE: readonly Case[] = [
  'learnerElsewhere',
  'teacherElsewhere',
  'guardianElsewhere',
  'counsellorElsewhere',
  'administratorElsewhere',
];
const SIGNED_IN = ALL_CASES.filter((one) => !NOBODY.includes(one));
const HERE = SIGNED_IN.filter((one) => !ELSEWHERE.includes(one));
const SELF = ['self', 'selfByPictures'] as const;
const TEACHERS = ['classTeacher', 'classTeacherByPictures'] as const;
const PARENTS = ['guardian', 'secondGuardian'] as const;
const OFFICE = ['schoolLeader', 'administrator'] as const;
const SEES_LEARNING = [...SELF, ...TEACHERS, ...PARENTS, 'counsellor'] as const;

function only(...allowed: readonly Case[]): Row {
  return { allowed, codes: {} };
}
function but(row: Row, codes: Row['codes']): Row {
  return { allowed: row.allowed.filter((one) => codes[one] === undefined), codes: { ...row.codes, ...codes } };
}
function each(cases: readonly Case[], code: string): Row['codes'] {
  return Object.fromEntries(cases.map((one) => [one, code]));
}

/** Curricula are open to whoever is at a school today; a school's own goals are no other school's. */
const member = only(...SIGNED_IN);
const ownFramework = but(member, each(ELSEWHERE, 'framework-unknown'));
const ownGoal = but(member, each(ELSEWHERE, 'goal-unknown'));
/** About the whole school: an administrator elsewhere gets their own, and nothing of this one. */
const office = but(only(...OFFICE, 'administratorElsewhere'), { administratorByPictures: 'needs-passphrase' });
/** About somebody or something of this school. */
const officeHere = but(office, { administratorElsewhere: 'not-found' });
const administrators = but(only('administrator', 'administratorElsewhere'), {
  administratorByPictures: 'needs-passphrase',
});
const teachers = only(...TEACHERS);
const oneself = only(...SELF);

/** The key of a link is enough, whoever holds it. */
const anybody = only(...ALL_CASES);

export const ROWS: Readonly<Record<string, Row>> = {
  'algorithms.algorithms': anybody,
  'algorithms.algorithm': anybody,
  'algorithms.inSchool': office,

  'privacy.looks': only(...SELF, ...PARENTS),
  'privacy.askName': but(only(...SELF, ...PARENTS), each([...SELF, ...PARENTS], 'not-found')),
  'privacy.kept': member,
  'privacy.exportLearner': but(only(...SELF, ...PARENTS), { selfByPictures: 'needs-passphrase' }),
  'privacy.exportOwn': but(
    member,
    each(['selfByPictures', 'classTeacherByPictures', 'administratorByPictures'], 'needs-passphrase'),
  ),
  'privacy.nameRequests': administrators,
  'privacy.decideName': but(administrators, each(['administrator', 'administratorElsewhere'], 'not-found')),
  'privacy.foreseeErasure': but(administrators, { administratorElsewhere: 'not-found' }),
  'privacy.erase': but(administrators, { administrator: 'erasure-changed', administratorElsewhere: 'not-found' }),
  'privacy.consents': only(...SELF, ...PARENTS),
  // Ada is too young to say yes alone, and anybody of them may say no.
  'privacy.decideConsent': only(...SELF, ...PARENTS),
  'privacy.corrections': only(...SELF, ...PARENTS),
  'privacy.askCorrection': but(only(...SELF, ...PARENTS), { selfByPictures: 'needs-passphrase' }),
  'privacy.openCorrections': administrators,
  'privacy.decideCorrection': but(administrators, each(['administrator', 'administratorElsewhere'], 'not-found')),
  'privacy.movings': only(...SELF, ...PARENTS),
  'privacy.packMoving': but(only(...SELF, ...PARENTS), { selfByPictures: 'needs-passphrase' }),
  'privacy.tryMoving': but(administrators, each(['administrator', 'administratorElsewhere'], 'moving-unreadable')),
  'privacy.bringInMoving': but(administrators, each(['administrator', 'administratorElsewhere'], 'moving-unreadable')),
  'privacy.retention': administrators,
  'privacy.setRetention': administrators,
  'privacy.holdPerson': but(administrators, { administratorElsewhere: 'not-found' }),
  'privacy.cleanUp': but(administrators, each(['administrator', 'administratorElsewhere'], 'erasure-changed')),

  'people.session': anybody,
  'people.switchSchool': only(...SIGNED_IN),
  'people.setUp': anybody,
  'people.choosePassphrase': anybody,
  'people.class': only(...TEACHERS, ...OFFICE, 'administratorByPictures'),
  'people.signInCards': but(only('classTeacher', ...OFFICE), {
    classTeacherByPictures: 'needs-passphrase',
    administratorByPictures: 'needs-passphrase',
  }),
  'people.renewSignInCards': but(only('classTeacher', ...OFFICE), {
    classTeacherByPictures: 'needs-passphrase',
    administratorByPictures: 'needs-passphrase',
  }),
  'people.inspectRoster': office,
  'people.tryRoster': office,
  'people.applyRoster': office,
  'people.rolloverProposal': office,
  'people.rollover': officeHere,
  'people.school': office,
  'people.searchPeople': office,
  'people.schoolPerson': officeHere,
  'people.schoolClass': officeHere,
  'people.addClass': office,
  'people.changeClass': officeHere,
  'people.endClass': officeHere,
  'people.addLearner': officeHere,
  'people.placeLearner': officeHere,
  'people.endPlace': officeHere,
  'people.addTeacher': officeHere,
  'people.endTeacher': officeHere,
  'people.addStaff': office,
  'people.giveRole': officeHere,
  'people.endRole': officeHere,
  'people.inviteViewer': officeHere,
  'people.endViewer': officeHere,
  'people.setPictureRules': office,
  'people.waitingAccounts': office,
  'people.passphraseLinks': office,

  // Decisions about families: not even for a school leader.
  'people.restrictions': administrators,
  'people.restrictViewer': but(administrators, { administratorElsewhere: 'not-found' }),
  'people.liftRestriction': but(administrators, { administratorElsewhere: 'not-found' }),
  'people.setViewerDays': officeHere,
  'people.setResultsWait': office,

  'goals.frameworks': member,
  'goals.framework': ownFramework,
  'goals.browse': member,
  'goals.goal': ownGoal,
  'goals.map': ownFramework,
  'goals.checkImport': administrators,
  'goals.import': administrators,
  'goals.exportCase': ownFramework,
  'goals.createOwnFramework': office,
  'goals.addOwnGoal': but(office, { administratorElsewhere: 'framework-unknown' }),
  'goals.changeOwnGoal': but(office, { administratorElsewhere: 'framework-unknown' }),
  'goals.endOwnGoal': but(office, { administratorElsewhere: 'framework-unknown' }),
  'goals.classFrameworks': only(...TEACHERS, ...SELF, 'classmate', ...OFFICE, 'administratorByPictures'),
  'goals.setClassFrameworks': only(...TEACHERS, 'administrator', 'administratorByPictures'),
  'goals.learnerGoals': only(...TEACHERS, ...SELF, 'classmate', ...OFFICE, 'administratorByPictures'),
  'goals.writeLearnerGoal': teachers,
  'goals.changeLearnerGoal': teachers,
  'goals.endLearnerGoal': teachers,
  'goals.chosenGoals': only(...SEES_LEARNING),
  'goals.chooseGoal': oneself,
  'goals.leaveGoal': oneself,

  'evidence.record': only(...TEACHERS, 'partner'),
  'evidence.void': teachers,
  'evidence.list': only(...SEES_LEARNING),
  'evidence.classForResults': teachers,
  'evidence.resultsTemplate': teachers,
  'evidence.tryResults': teachers,
  'evidence.applyResults': teachers,

  'materials.start': oneself,
  'materials.session': oneself,
  'materials.answer': oneself,
  'materials.help': oneself,
  'materials.stop': oneself,

  'mastery.sky': only(...SEES_LEARNING),
  'mastery.goal': only(...SEES_LEARNING),
  'mastery.statuses': only(...SEES_LEARNING),
  'mastery.choose': only(...SELF, ...TEACHERS),

  'teaching.atAGlance': teachers,
  'teaching.coverage': teachers,
  'teaching.board': teachers,
  'teaching.example': teachers,
  'teaching.setLesson': teachers,
  'teaching.endLesson': teachers,
  'teaching.act': teachers,
  'teaching.setAside': teachers,
  'teaching.takeBack': teachers,
  'teaching.ask': teachers,
  'teaching.withdraw': teachers,
  'teaching.requests': only(...SELF, ...TEACHERS),
  'teaching.ownGroups': oneself,
  'teaching.proposeGroups': teachers,
  'teaching.acceptGroups': teachers,
  'teaching.endGroups': teachers,
  'teaching.groups': teachers,
  'teaching.wish': teachers,
  'teaching.endWish': teachers,
};

/** What is served outside the contracts. */
export const PLAIN_ROWS: Readonly<Record<string, Row>> = {
  'GET /health': anybody,
  'GET /api/openapi.json': anybody,
  'GET /events': member,
  'POST /api/evidence/batch': only(...TEACHERS, 'partner'),
};

/**
 * Whose name may stand in an answer, and whose learning. Names of staff are no secret in their school. Learners are `ada` and
 * `bo` in 3A, `cas` in 3B, and `dee` in the other school.
 */
export interface Knowledge {
  readonly names: readonly string[];
  readonly records: readonly string[];
}
const both = (...keys: string[]): Knowledge => ({ names: keys, records: keys });
const VIEWERS_OF_ADA = ALL_CASES.filter(
  (one) => /guardian|counsellor|partner/i.test(one) && !/other|Elsewhere/.test(one),
);
const VIEWERS_OF_BO = ['otherGuardian', 'otherCounsellor', 'otherPartner'];
const VIEWERS_OF_DEE = ['guardianElsewhere', 'counsellorElsewhere'];
const EVERYBODY_HERE = ['ada', 'bo', 'cas', ...HERE, ...NOBODY];
const nothing = both();

export const KNOWS: Readonly<Record<Case, Knowledge>> = {
  anonymous: nothing,
  leaver: nothing,
  formerPartner: nothing,
  self: { names: ['ada', ...VIEWERS_OF_ADA], records: ['ada'] },
  selfByPictures: { names: ['ada', ...VIEWERS_OF_ADA], records: ['ada'] },
  classmate: { names: ['bo', ...VIEWERS_OF_BO], records: ['bo'] },
  otherLearner: both('cas'),
  classTeacher: { names: ['ada', 'bo', ...VIEWERS_OF_ADA, ...VIEWERS_OF_BO], records: ['ada', 'bo'] },
  classTeacherByPictures: { names: ['ada', 'bo', ...VIEWERS_OF_ADA, ...VIEWERS_OF_BO], records: ['ada', 'bo'] },
  otherTeacher: both('cas'),
  formerTeacher: nothing,
  futureTeacher: nothing,
  guardian: both('ada'),
  secondGuardian: both('ada'),
  otherGuardian: both('bo'),
  formerGuardian: nothing,
  futureGuardian: nothing,
  contactGuardian: { names: ['ada'], records: [] },
  barredGuardian: nothing,
  counsellor: both('ada'),
  otherCounsellor: both('bo'),
  formerCounsellor: nothing,
  partner: both('ada'),
  otherPartner: both('bo'),
  schoolLeader: { names: EVERYBODY_HERE, records: [] },
  administrator: { names: EVERYBODY_HERE, records: [] },
  administratorByPictures: { names: EVERYBODY_HERE, records: [] },
  networkCoordinator: nothing,
  learnerElsewhere: { names: ['dee', ...VIEWERS_OF_DEE], records: ['dee'] },
  teacherElsewhere: { names: ['dee', ...VIEWERS_OF_DEE], records: ['dee'] },
  guardianElsewhere: both('dee'),
  counsellorElsewhere: both('dee'),
  administratorElsewhere: { names: ['dee', ...ELSEWHERE], records: [] },
};
