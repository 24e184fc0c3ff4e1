/** A setting or a circumstance that a person can mend: its message says how, and no stack is shown. */
export class SettingError extends Error {}
