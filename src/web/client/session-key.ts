/** The query of who is signed in; everything that must follow a sign-in or sign-out invalidates it. */
export const SESSION_KEY = ['session'] as const;
