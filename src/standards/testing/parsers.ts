import { strToU8 } from 'fflate';
import type { Fault } from '../../kernel/problem.ts';
import { linesOf, parseAnswerLog } from '../answers/answer-log.ts';
import { writeCase } from '../case/write.ts';
import { readFramework } from '../framework/read.ts';
import { readOneRoster } from '../oneroster/read.ts';
import { writeOneRoster } from '../oneroster/write.ts';
import { readResults } from '../results/read.ts';
import { decodeText } from '../table/decode.ts';
import { readTable } from '../table/read.ts';
import { readWorkbook } from '../table/read-workbook.ts';
import { ONE_FRAMEWORK, ONE_ROSTER } from './samples.ts';
import { workbookOf } from './workbook.ts';

/** What a reader made of bytes: faults when it refused, nothing but `ok` when it took them. */
export interface Outcome {
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  /** What it understood, for reading again. */
  readonly value?: unknown;
}

export interface Parser {
  readonly name: string;
  readonly seeds: readonly Uint8Array[];
  readonly isZip?: boolean;
  readonly run: (bytes: Uint8Array) => Promise<Outcome>;
}

const text = (lines: readonly string[]) => strToU8(lines.join('\r\n'));
const json = (value: unknown) => strToU8(JSON.stringify(value));

/** Every reader of files that people give, each with small files of our own that it takes. */
export const PARSERS: readonly Parser[] = [
  {
    name: 'table',
    seeds: [text(['naam;klas;score', 'Jan;4A;7,5', '"De Vos; jr.";4B;8']), text(['a,b', '1,"twee\nregels"'])],
    run: async (bytes) => outcomeOf(readTable(bytes, 'a.csv'), (reading) => reading.table),
  },
  {
    name: 'OneRoster',
    seeds: [writeOneRoster(ONE_ROSTER, '1.1'), writeOneRoster(ONE_ROSTER, '1.2')],
    isZip: true,
    run: async (bytes) => outcomeOf(readOneRoster(bytes), (reading) => reading.roster),
  },
  {
    name: 'workbook',
    seeds: [
      workbookOf(
        [
          ['naam', 'W4.1 /10'],
          ['Jan', 7.5],
          ['An & Co', 8],
        ].map((row) => row.map((c) => (typeof c === 'string' ? c.replace('&', '&amp;') : c))),
      ),
    ],
    isZip: true,
    run: async (bytes) => {
      const reading = await readWorkbook(bytes);
      return reading.ok
        ? { ok: true, faults: [], value: reading.sheets }
        : { ok: false, faults: [{ code: reading.reason === 'tooLarge' ? 'zip.tooLarge' : 'zip.unreadable' }] };
    },
  },
  {
    name: 'results',
    seeds: [
      text(['leerling;W4.1 /10;W4.2 (5 p);Lezen %', 'Jan;7,5;4/5;80%', 'An;afwezig;3;juist']),
      text(['voornaam,naam,A,B', 'maximum,,10,20', 'Jan,Peeters,7,15']),
    ],
    run: async (bytes) => {
      const table = readTable(bytes, 'r.csv');
      return table.ok
        ? outcomeOf(readResults(table.table, {}, 'r.csv'), (reading) => reading.rows)
        : { ok: false, faults: table.faults };
    },
  },
  {
    name: 'answers',
    seeds: [
      text(['learner,item,skills,t,correct,fold', 'a,i1,s1~s2,0,1,0', 'a,i2,s1,12.5,0,1', '"b, c",i1,s2,3,0.5,']),
    ],
    run: async (bytes) => {
      const faults: Fault[] = [];
      const rows: unknown[] = [];
      for await (const entry of parseAnswerLog(linesOf([decodeText(bytes)]), 'a.csv')) {
        if (entry.ok) rows.push(entry.row);
        else faults.push(entry.fault);
      }
      return { ok: faults.length === 0, faults, value: rows };
    },
  },
  {
    name: 'framework',
    seeds: [
      json(writeCase(ONE_FRAMEWORK, { baseUri: 'https://poolster.test/ims/case/v1p1/', now: new Date(0) })),
      json({
        set: { id: 'ODS_1', naam: 'Lager', aantal: 1 },
        doelen: [
          {
            id: '1',
            code: '1.1',
            tekst: '<p>a<sup>2</sup></p>',
            extra: { titels: { '1': { titel: 'T' } }, geldigheid: { geldig_van_dt: '2025-09-01' } },
          },
        ],
      }),
      json([
        { id: 'k1', title: 'Taal', prefix: '1', kerndoelLabel: '<b>x</b>', vakleergebied_id: ['v1'] },
        { id: 'k2', title: 'Lezen', prefix: '2' },
      ]),
      json({
        domains: [{ id: 1, name: 'N', ordinal: 'NF', grade: '3', ordering: 1 }],
        clusters: [{ id: 2, name: 'C', ordinal: 'A', ccmathdomain_id: 1 }],
        standards: [
          { id: 3, desc: 'S', ordinal: '1.a', ccmathcluster_id: 2 },
          { id: 4, desc: 'T', ordinal: '2', ccmathcluster_id: 2 },
        ],
        edges: [{ from: 3, to: 4 }],
        nd_edges: [{ from: 4, to: 3 }],
      }),
      text([
        'code;statement;parent;prerequisites;year_from;year_to;kind;valid_from',
        'D;Getallen;;;;;domain;',
        'D.1;Tellen;D;;1;2;;2025-09-01',
        'D.2;Optellen;D;D.1;2;3;;',
      ]),
      text(['identifier,fullStatement,humanCodingScheme,smartLevel', 'a1,Count,1,1', 'a2,Add,1.1,1.1']),
    ],
    run: async (bytes) =>
      outcomeOf(
        readFramework([{ name: 'f', text: decodeText(bytes) }], { title: 'T', language: 'nl-BE' }),
        (reading) => reading.frameworks,
      ),
  },
];

type Reading = { readonly ok: true } | { readonly ok: false; readonly faults: readonly Fault[] };

function outcomeOf<R extends Reading>(reading: R, value: (taken: Extract<R, { ok: true }>) => unknown): Outcome {
  if (!reading.ok) return { ok: false, faults: reading.faults };
  return { ok: true, faults: [], value: value(reading as Extract<R, { ok: true }>) };
}
