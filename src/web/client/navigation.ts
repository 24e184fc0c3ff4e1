import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';

export type PathParams = Readonly<Record<string, string>>;
export type SearchParams = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address of a page: `hrefOf('/class/$classId', { classId })`. */
export function hrefOf(to: string, params: PathParams = {}, search: SearchParams = {}): string {
  const path = to.replace(/\$(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The address '${to}' needs '${name}'.`);
    return encodeURIComponent(value);
  });
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** Goes to a page from code, after an action; in a page itself use a link. */
export function useGo(): (to: string, params?: PathParams, search?: SearchParams) => void {
  const router = useRouter();
  return (to, params, search) => router.history.push(hrefOf(to, params, search));
}

/** A part of the address, such as `classId` in `/class/$classId`: `usePathParam<ClassId>('classId')`. The server checks it. */
export function usePathParam<Id extends string = string>(name: string): Id {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`This page's address has no '${name}'.`);
  return value as Id;
}

/** A setting of the page that belongs in its address, so that going back and sharing work. */
export function useSearchParam(name: string): readonly [string | undefined, (value: string | undefined) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[name];
  return [
    value === undefined ? undefined : String(value),
    (next) =>
      void navigate({
        to: '.',
        replace: true,
        search: ((before: Record<string, unknown>) => ({ ...before, [name]: next })) as never,
      }),
  ];
}
