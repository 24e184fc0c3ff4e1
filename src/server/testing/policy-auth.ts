/** Who a call of the sign-in library serves. A fresh session is at most ten minutes old; nobody's three pictures are a holder's. */
export const SERVED = {
  anybody: 'anybody',
  holder: 'whose account it is, not in a session opened with pictures',
  freshHolder: 'whose account it is, in a fresh session, not one opened with pictures',
  freshStaff: 'who works at a school, in a fresh session',
} as const;
export type Served = keyof typeof SERVED;

interface AuthRow {
  readonly by: Served;
  /** A body that is in order, so that only the wall can refuse it; without one the call is a GET. */
  readonly body?: object;
}

const NOBODY = '019a0000-0000-7000-8000-000000000000';

/** Every call of the library that is open; the others do not exist for the world. A provider adds `/callback/<its id>`. */
export const AUTH_ROWS: Readonly<Record<string, AuthRow>> = {
  '/class-code/names': { by: 'anybody', body: { classCode: 'NOSUCH' } },
  '/class-code/sign-in': {
    by: 'anybody',
    body: { classCode: 'NOSUCH', personId: NOBODY, pictures: ['sun', 'sun', 'sun'] },
  },
  '/sign-in-ways': { by: 'anybody' },
  '/sign-in/email': { by: 'anybody', body: { email: 'nobody@school.test', password: 'niet de goede zin' } },
  '/sign-in/social': { by: 'anybody', body: { provider: 'nosuch' } },
  '/passkey/generate-authenticate-options': { by: 'anybody' },
  '/passkey/verify-authentication': { by: 'anybody', body: { response: { id: 'nosuch' } } },
  '/passkey/generate-register-options': { by: 'freshStaff' },
  '/passkey/verify-registration': { by: 'freshStaff', body: { response: {} } },
  '/link-social': { by: 'freshHolder', body: { provider: 'nosuch' } },
  '/security': { by: 'holder' },
  '/security/rename-passkey': { by: 'holder', body: { id: NOBODY, name: 'Laptop' } },
  '/security/remove': { by: 'freshHolder', body: { kind: 'identity', id: NOBODY } },
  '/security/change-passphrase': { by: 'holder', body: { current: 'niet de goede zin', next: 'vier rode fietsen' } },
  '/security/end-session': { by: 'holder', body: { id: NOBODY } },
  '/security/end-other-sessions': { by: 'holder', body: {} },
  '/sign-out': { by: 'anybody', body: {} },
};
