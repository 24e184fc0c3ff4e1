import { randomUUID } from 'node:crypto';
import { file, smallRoster } from '../../capabilities/people/testing/test-school.ts';
import { insertInvitation } from '../../platform/session/accounts.ts';
import { writeOneRoster } from '../../standards/oneroster/write.ts';
import {
  CODES,
  callsOf,
  classId,
  goalId,
  type Jars,
  ownGoalInput,
  PASSPHRASE,
  type Planted,
  personId,
  schoolId,
} from './policy-network.ts';
import { familyName, givenName, PEOPLE, personOf } from './policy-people.ts';
import type { Case } from './policy-table.ts';
import type { TestServer } from './test-server.ts';

export interface Network {
  readonly server: TestServer;
  readonly jars: Jars;
  readonly planted: Planted;
  /** Of the roster of `ROSTER`, as the administrator of school one was shown it. */
  readonly fingerprint: string;
}
export type InputMaker = (network: Network, who: Case) => unknown;

const command = () => ({ commandId: randomUUID() });
const home = { classId: classId('3A') };
const ada = { learnerId: personId('ada') };
const spare = { personId: personId('spare') };
const aboutAda = { ...home, ...ada, goalId, kind: 'support', reason: 'stuck' };
const roster = () => file('roster.zip', writeOneRoster(smallRoster(), '1.1'));
const results = () => ({
  ...{ ...home, title: 'Toets', day: '2026-11-18', purpose: 'of' },
  file: file('toets.csv', `leerling;${CODES[0]} /10\r\n${givenName('ada')} ${familyName('ada')};7`),
});
const curriculum = () => ({
  ...{ keepFor: 'school', title: 'Proef' },
  files: [file('proef.csv', 'code,statement,parent,prerequisites,kind\nG,Getallen,,,domain\nG1,Telt tot tien,G,,goal')],
});
const group = { kind: 'convergent', goalIds: [goalId] };
const learnerGoal = { goalIds: [goalId], textOlder: 'Ik kan tellen', textYoung: null, criteria: ['Het klopt'] };
const newcomer = () => ({ givenName: 'Nieuw', familyName: 'Iemand', email: `nieuw-${randomUUID()}@walls.test` });
const nextYear = { name: '2027–2028', startsOn: '2027-09-01', endsOn: '2028-08-31' };

/** Ready for `applyRoster`: the outcome that school one's administrator agrees to. */
export async function fingerprintOf(server: TestServer, jars: Jars): Promise<string> {
  const tried = await callsOf(server, 'people', jars.administrator)['tryRoster']?.({ file: roster() });
  return String(tried?.['fingerprint']);
}

/** A valid input of every route, about ada, class 3A or school one; valid for everybody, so that a refusal is the policy's. */
export const INPUTS: Readonly<Record<string, InputMaker>> = {
  'algorithms.algorithms': () => undefined,
  'algorithms.algorithm': () => ({ algorithmId: 'learner-model' }),
  'algorithms.inSchool': () => undefined,

  'privacy.looks': () => ada,
  'privacy.askName': () => ({ ...command(), ...ada, lookId: randomUUID() }),
  'privacy.kept': () => undefined,
  'privacy.exportLearner': () => ({ ...ada, as: 'json' }),
  'privacy.exportOwn': () => ({ as: 'json' }),
  'privacy.nameRequests': () => undefined,
  'privacy.decideName': () => ({ ...command(), requestId: randomUUID(), outcome: 'given', answer: null }),
  'privacy.foreseeErasure': () => ({ personId: ada.learnerId }),
  'privacy.erase': () => ({
    ...{ personId: ada.learnerId, fingerprint: 'another', familyName: 'x' },
    reason: 'To see whether it is refused',
  }),
  'privacy.consents': () => ada,
  'privacy.decideConsent': () => ({ ...command(), ...ada, what: 'research', version: 1, given: false }),
  'privacy.corrections': () => ada,
  'privacy.askCorrection': () => ({ ...command(), ...ada, field: 'familyName', newValue: 'Anders', why: null }),
  'privacy.openCorrections': () => undefined,
  'privacy.decideCorrection': () => ({ ...command(), correctionId: randomUUID(), outcome: 'changed', answer: null }),
  'privacy.movings': () => ada,
  'privacy.packMoving': () => ({ ...ada, kinds: ['evidence'] }),
  'privacy.tryMoving': () => ({ file: file('mee.json', '{}') }),
  'privacy.bringInMoving': () => ({ ...command(), ...ada, checksum: 'x', file: file('mee.json', '{}') }),
  'privacy.retention': () => undefined,
  'privacy.setRetention': () => ({ ...command(), consentAge: 13, kinds: [] }),
  'privacy.holdPerson': () => ({ ...command(), ...spare, reason: 'A complaint runs', until: '2027-06-30' }),
  'privacy.cleanUp': () => ({ fingerprint: 'another' }),

  'people.session': () => undefined,
  'people.switchSchool': (_, who) => ({ schoolId: schoolId(schoolOf(who)) }),
  'people.setUp': async ({ server }) => ({
    token: await insertInvitation(
      server.runtime.database.pool,
      { purpose: 'first-administrator' },
      server.runtime.clock(),
    ),
    ...{ network: 'Nieuw net', school: 'Nieuwe school', level: 'primary', ...newcomer(), passphrase: PASSPHRASE },
  }),
  'people.choosePassphrase': async ({ server }) => ({
    token: await insertInvitation(
      server.runtime.database.pool,
      { purpose: 'choose-passphrase', schoolId: schoolId('one'), personId: spare.personId },
      server.runtime.clock(),
    ),
    passphrase: PASSPHRASE,
  }),
  'people.class': () => home,
  'people.signInCards': () => home,
  'people.renewSignInCards': () => ({ ...command(), ...home, learnerIds: [ada.learnerId] }),
  'people.inspectRoster': () => ({ file: roster() }),
  'people.tryRoster': () => ({ file: roster() }),
  'people.applyRoster': ({ fingerprint }) => ({ ...command(), file: roster(), fingerprint }),
  'people.rolloverProposal': () => undefined,
  'people.rollover': () => ({ ...command(), to: nextYear, moves: [{ ...home, to: { name: '4A', grade: 4 } }] }),
  'people.school': () => undefined,
  'people.searchPeople': () => ({ query: 'Zz' }),
  'people.schoolPerson': () => ({ personId: ada.learnerId }),
  'people.schoolClass': () => home,
  'people.addClass': () => ({ ...command(), name: '3C', grade: 3 }),
  'people.changeClass': () => ({ ...command(), ...home, name: '3Z', grade: 3 }),
  'people.endClass': () => ({ ...command(), ...home }),
  'people.addLearner': () => ({ ...command(), ...home, givenName: 'Nieuw', familyName: 'Kind' }),
  'people.placeLearner': () => ({ ...command(), ...ada, classId: classId('3B'), from: home.classId }),
  'people.endPlace': () => ({ ...command(), ...home, ...ada }),
  'people.addTeacher': () => ({ ...command(), ...home, teacherId: spare.personId }),
  'people.endTeacher': () => ({ ...command(), ...home, teacherId: personId('classTeacher') }),
  'people.addStaff': () => ({ ...command(), ...newcomer(), role: 'teacher' }),
  'people.giveRole': () => ({ ...command(), ...spare, role: 'schoolLeader' }),
  'people.endRole': () => ({ ...command(), ...spare, role: 'teacher' }),
  'people.inviteViewer': () => ({ ...command(), ...ada, ...newcomer(), as: { kind: 'guardian' } }),
  'people.endViewer': () => ({ ...command(), ...ada, viewerId: personId('guardian'), kind: 'guardian' }),
  'people.setPictureRules': () => ({ ...command(), networks: null, from: null, until: null }),
  'people.waitingAccounts': () => undefined,
  'people.passphraseLinks': () => ({ personIds: [spare.personId] }),

  'people.restrictions': () => ada,
  'people.restrictViewer': () => ({
    ...{ ...command(), ...ada, viewerId: personId('guardian'), sees: 'contact' },
    ...{ reason: 'Vonnis van de familierechtbank', from: '2026-11-20', until: null },
  }),
  'people.liftRestriction': () => ({ ...command(), ...ada, viewerId: personId('barredGuardian') }),
  'people.setViewerDays': () => ({
    ...{ ...command(), ...ada, viewerId: personId('counsellor'), kind: 'counsellor' },
    ...{ from: '2026-11-20', until: '2026-12-18' },
  }),
  'people.setResultsWait': () => ({ ...command(), days: 2 }),

  'goals.frameworks': () => undefined,
  'goals.framework': ({ planted }) => ({ frameworkId: planted.frameworkId }),
  'goals.browse': () => ({}),
  'goals.goal': ({ planted }) => ({ goalId: planted.ownGoalId }),
  'goals.map': ({ planted }) => ({ frameworkId: planted.frameworkId }),
  'goals.checkImport': curriculum,
  'goals.import': () => ({ ...command(), ...curriculum() }),
  'goals.exportCase': ({ planted }) => ({ frameworkId: planted.frameworkId }),
  'goals.createOwnFramework': () => ({ ...command(), title: 'Onze doelen', subject: null, language: 'nl-BE' }),
  'goals.addOwnGoal': ({ planted }) => ({ ...command(), ...ownGoalInput(planted.frameworkId, 'E2') }),
  'goals.changeOwnGoal': ({ planted }) => {
    const { kind: _, ...words } = ownGoalInput(planted.frameworkId, 'E3');
    return { ...command(), ...words, goalId: planted.ownGoalId };
  },
  'goals.endOwnGoal': ({ planted }) => ({ ...command(), frameworkId: planted.frameworkId, goalId: planted.ownGoalId }),
  'goals.classFrameworks': () => home,
  'goals.setClassFrameworks': () => ({ ...command(), ...home, frameworkIds: [] }),
  'goals.learnerGoals': () => home,
  'goals.writeLearnerGoal': () => ({ ...command(), ...home, ...learnerGoal }),
  'goals.changeLearnerGoal': ({ planted }) => ({
    ...{ ...command(), ...home, ...learnerGoal },
    learnerGoalId: planted.learnerGoalId,
  }),
  'goals.endLearnerGoal': ({ planted }) => ({ ...command(), ...home, learnerGoalId: planted.learnerGoalId }),
  'goals.chosenGoals': () => ada,
  'goals.chooseGoal': () => ({ ...command(), ...ada, goalId }),
  'goals.leaveGoal': () => ({ ...command(), ...ada, goalId }),

  'evidence.record': () => ({
    ...command(),
    evidence: [
      {
        ...{ eventId: randomUUID(), ...ada, goalIds: [goalId], kind: 'observation', observed: 'alone' },
        ...{ situation: 'class', purpose: 'for', occurredAt: '2026-11-19T09:00:00.000Z' },
      },
    ],
  }),
  'evidence.void': ({ planted }) => ({ ...command(), ...ada, eventId: planted.eventId, reason: 'Verkeerd kind' }),
  'evidence.list': () => ada,
  'evidence.classForResults': () => home,
  'evidence.resultsTemplate': () => ({ ...home, goalIds: [goalId] }),
  'evidence.tryResults': results,
  'evidence.applyResults': () => ({ ...command(), ...results() }),

  'materials.start': () => ({ ...command(), ...ada, goalId, mode: 'practice' }),
  'materials.session': ({ planted }) => ({ ...ada, sessionId: planted.sessionId }),
  'materials.answer': ({ planted }) => ({
    ...{ ...command(), ...ada, sessionId: planted.sessionId, number: 1, response: '1', durationMs: 900 },
  }),
  'materials.help': ({ planted }) => ({ ...command(), ...ada, sessionId: planted.sessionId, number: 1 }),
  'materials.stop': ({ planted }) => ({ ...command(), ...ada, sessionId: planted.sessionId }),

  'mastery.sky': () => ada,
  'mastery.goal': () => ({ ...ada, goalId }),
  'mastery.statuses': () => ada,
  'mastery.choose': () => ({ ...command(), ...ada, goalId, own: true }),

  'teaching.atAGlance': () => home,
  'teaching.coverage': () => home,
  'teaching.board': () => home,
  'teaching.example': () => ({ ...home, goalId }),
  'teaching.setLesson': () => ({ ...command(), ...home, goalIds: [goalId], untilOn: '2026-12-04' }),
  'teaching.endLesson': () => ({ ...command(), ...home }),
  'teaching.act': () => ({ ...command(), ...aboutAda, action: 'instruction' }),
  'teaching.setAside': () => ({ ...command(), ...aboutAda }),
  'teaching.takeBack': ({ planted }) => ({ ...command(), ...home, responseId: planted.responseId }),
  'teaching.ask': () => ({ ...command(), ...home, learnerIds: [ada.learnerId], goalId, kind: 'practice' }),
  'teaching.withdraw': ({ planted }) => ({ ...command(), ...ada, requestId: planted.requestId }),
  'teaching.requests': () => ada,
  'teaching.ownGroups': () => ada,
  'teaching.proposeGroups': () => ({ ...home, ...group }),
  'teaching.acceptGroups': () => ({
    ...{ ...command(), ...home, ...group, untilOn: '2026-12-04' },
    groups: [{ key: 'core', goalId: null, learnerIds: [ada.learnerId, personId('bo')] }],
  }),
  'teaching.endGroups': ({ planted }) => ({ ...command(), ...home, groupingId: planted.groupingId }),
  'teaching.groups': () => home,
  'teaching.wish': () => ({ ...command(), ...home, kind: 'apart', ...ada, otherId: personId('bo') }),
  'teaching.endWish': ({ planted }) => ({ ...command(), ...home, wishId: planted.wishId }),
};

export function schoolOf(who: Case): 'one' | 'two' {
  const key = who === 'anonymous' ? undefined : personOf(who);
  return PEOPLE.find((one) => one.key === key)?.school ?? 'one';
}

/** One event as a machine sends it, about ada. */
export function batchOf(learnerId: string = ada.learnerId) {
  return {
    events: [
      {
        ...{ eventId: randomUUID(), learnerId, kind: 'answer', purpose: 'for', goals: [{ goalId }], score: 1 },
        ...{ situation: 'practice', occurredAt: '2026-11-19T09:00:00.000Z' },
      },
    ],
  };
}
