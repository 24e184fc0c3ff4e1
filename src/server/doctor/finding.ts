/** Something that is wrong with an installation, or will be. Words for whoever runs it, with what to do. */
export interface Finding {
  /** Short name of the check, the same for ever: monitoring may look for it. */
  readonly check: string;
  /** A problem makes `poolster doctor` exit with 1; advice does not. */
  readonly level: 'problem' | 'advice';
  readonly what: string;
  readonly remedy: string;
}

export function problem(check: string, what: string, remedy: string): Finding {
  return { check, level: 'problem', what, remedy };
}

export function advice(check: string, what: string, remedy: string): Finding {
  return { check, level: 'advice', what, remedy };
}

/** A short list of names for a sentence. */
export function named(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
