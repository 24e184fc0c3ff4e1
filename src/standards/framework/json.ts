/** Reading values out of parsed JSON whose shape is not known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's own value; never something inherited, such as `constructor`. */
export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Trimmed text of a text or a number; undefined for anything else and for empty text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

export function textAt(record: JsonRecord, key: string): string | undefined {
  return textOf(own(record, key));
}

export function listAt(record: JsonRecord, key: string): readonly unknown[] {
  const value = own(record, key);
  return Array.isArray(value) ? value : [];
}

/** The values of a list, or of an object that is used as a map from id to value. */
export function entriesAt(record: JsonRecord, key: string): readonly unknown[] {
  const value = own(record, key);
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}

/** The object without keys whose value is undefined, as `exactOptionalPropertyTypes` wants it. */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

export type JsonReading = { ok: true; value: unknown } | { ok: false; line: number };

export function parseJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, line: lineOfError(text, error instanceof Error ? error.message : '') };
  }
}

function lineOfError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const upTo = position === undefined ? text : text.slice(0, Number(position));
  return upTo.split('\n').length;
}
