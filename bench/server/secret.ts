/** Signs the sessions of benchmarks; their servers live for minutes and hold nothing real. */
export const SECRET = 'a secret for benchmarks only, forty characters';
