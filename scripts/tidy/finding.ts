export interface Finding {
  readonly path: string;
  readonly line: number;
  /** `T1` … */
  readonly rule: string;
  readonly message: string;
}

export interface Exception {
  /** A file, or a folder with a slash at its end. */
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
}

/** T0: an exception without a reason, or one that nothing needs any more, is itself untidy. */
export function withoutExceptions(findings: readonly Finding[], exceptions: readonly Exception[]): Finding[] {
  const isExcepted = (finding: Finding) => exceptions.some((one) => explains(one, finding));
  const stale = exceptions
    .filter((one) => !findings.some((finding) => explains(one, finding)))
    .map((one) => ({
      path: 'scripts/tidy/exceptions.ts',
      line: 1,
      rule: 'T0',
      message: `the exception of ${one.path} from ${one.rule} has no reason or is no longer needed: take it out`,
    }));
  return [...findings.filter((finding) => !isExcepted(finding)), ...stale];
}

function explains({ rule, path, reason }: Exception, finding: Finding): boolean {
  const isThere = path.endsWith('/') ? finding.path.startsWith(path) : finding.path === path;
  return isThere && rule === finding.rule && reason.trim().length > 0;
}
