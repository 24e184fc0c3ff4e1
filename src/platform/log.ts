/**
 * The log of a running server: one line of JSON per entry. It says where something went wrong, never what it was about. Nothing
 * is taken over unless it is known to hold no data: the frames of an error but not its message, the SQLSTATE and the names
 * of table and constraint but not PostgreSQL's detail, the pattern of a route but not the address that was asked.
 */
export type Log = (level: LogLevel, event: LogEvent, fields?: LogFields, error?: unknown) => void;

export type LogLevel = 'info' | 'warn' | 'error';

/** What an entry is about; a list, so that no text from outside can become one. */
export type LogEvent = 'failed' | 'unhandled';

export interface LogFields {
  readonly correlationId?: string | undefined;
  readonly method?: string | undefined;
  /** The pattern of a route or the name of a procedure, never an address as it was asked. */
  readonly route?: string | undefined;
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly milliseconds?: number | undefined;
}

export function createLog(options: { write?: (line: string) => void; clock?: () => Date } = {}): Log {
  const { write = toStandardError, clock = () => new Date() } = options;
  return (level, event, fields = {}, error) => {
    const entry = {
      at: clock().toISOString(),
      level,
      event,
      ...plainFields(fields),
      ...(error === undefined ? {} : { error: describeError(error) }),
    };
    write(`${JSON.stringify(entry)}\n`);
  };
}

/** A crash prints the error whole, message and all; this logs it as every other and ends the process, as a crash does. */
export function logCrash(log: Log): void {
  process.on('uncaughtException', (error) => {
    log('error', 'unhandled', {}, error);
    process.exit(1);
  });
}

function toStandardError(line: string): void {
  process.stderr.write(line);
}

/** The shapes that names of ours have; a value of another shape is left out, whatever it is. */
const SHAPES: Readonly<Record<keyof LogFields, RegExp>> = {
  correlationId: /^[\w-]{1,40}$/,
  method: /^[A-Z]{3,10}$/,
  route: /^(?:\/[\w./:{}*-]{0,120}|[a-z]{2,30}\.[A-Za-z]{2,40})$/,
  code: /^(?:[a-z]{1,20}(?:-[a-z]{1,20}){0,6}|[A-Z]{3,}(?:_[A-Z]+){0,6}|[0-9A-Z]{5})$/,
  status: /^\d{3}$/,
  milliseconds: /^\d{1,9}$/,
};
const NAME = /^[A-Za-z][A-Za-z_]{0,59}$/;

function plainFields(fields: LogFields): Partial<LogFields> {
  const kept = Object.entries(SHAPES).filter(([key, shape]) => {
    const value = fields[key as keyof LogFields];
    return value !== undefined && shape.test(String(value));
  });
  return Object.fromEntries(kept.map(([key]) => [key, fields[key as keyof LogFields]]));
}

export interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  /** Of the database: which rule of which table, never the values. */
  readonly database?: Readonly<Record<string, string>>;
  readonly at: readonly string[];
  readonly cause?: DescribedError;
}

const MOST_CAUSES = 4;
const MOST_FRAMES = 12;

/** What may be said of an error: its kind, its code, where it was thrown, and the same of its causes. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, at: [] };
  const code = textAt(error, 'code');
  const database = databaseFields(error);
  const message = knownMessage(error);
  const hasCause = error.cause !== undefined && depth < MOST_CAUSES;
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && SHAPES.code.test(code) ? { code } : {}),
    ...(message === undefined ? {} : { message }),
    ...(database === undefined ? {} : { database }),
    at: framesOf(error),
    ...(hasCause ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

function textAt(object: object, key: string): string | undefined {
  const value: unknown = Reflect.get(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** The engine's own wordings, as far as they hold no value: property names and addresses in them are cut off. */
const KNOWN_MESSAGES = [
  /^Cannot (?:read|set) properties of (?:undefined|null)/,
  /is not (?:a function|iterable|a constructor)$/,
  /^Maximum call stack size exceeded$/,
  /^Invalid (?:time value|array length|string length|Date|URL)/,
  /^(?:fetch failed|This operation was aborted|timeout exceeded when trying to connect|Connection terminated(?: unexpectedly)?)/,
];

function knownMessage(error: Error): string | undefined {
  return KNOWN_MESSAGES.map((known) => known.exec(error.message)?.[0]).find((part) => part !== undefined);
}

/** PostgreSQL's fields that name things of ours; `detail`, `where`, `hint` and the message may hold a row or a parameter. */
const DATABASE_FIELDS = ['severity', 'schema', 'table', 'column', 'constraint', 'dataType', 'routine'] as const;

function databaseFields(error: Error): Record<string, string> | undefined {
  const code = textAt(error, 'code');
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code) || textAt(error, 'severity') === undefined) return undefined;
  const named = DATABASE_FIELDS.flatMap((key) => {
    const value = textAt(error, key);
    return value !== undefined && /^\w{1,63}$/.test(value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(named);
}

/** A function's name and the place in a file, as V8 writes a frame; both without blanks from outside. */
const FRAME =
  /^ {4}at (?:async )?(?:([\w.$<>]{1,80})(?: \[as [\w.$<>]{1,80}\])? \()?(?:file:\/\/)?([^()\s]{1,300}:\d{1,7}:\d{1,7})\)?$/;

/** Where it was thrown: frames only, because the first lines of a stack repeat the message. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  const place = error.message === '' ? -1 : stack.indexOf(error.message);
  const frames = place < 0 ? stack : stack.slice(place + error.message.length);
  return frames
    .split('\n')
    .flatMap((line) => {
      const found = FRAME.exec(line);
      return found ? [`${found[1] ?? ''} ${fromProject(found[2] ?? '')}`.trim()] : [];
    })
    .slice(0, MOST_FRAMES);
}

/** Paths from the project's folder on: where a school keeps Poolster is nobody's business. */
function fromProject(path: string): string {
  return path.replace(/^.*\/(?=(?:src|node_modules|scripts|bin)\/)/, '');
}
