import { fault } from '../finding.ts';
import { count, type Draft, inReadingOrder, tidyRelations } from './draft.ts';
import type { FrameworkGoal, FrameworkRelation } from './framework-package.ts';
import { compact, type JsonRecord, listAt, textAt, textOf } from './json.ts';
import { plainText } from './plain-text.ts';

interface SloFile {
  readonly name: string;
  readonly content: readonly JsonRecord[];
}

/**
 * SLO's linked curriculum data (kerndoelen), several files that refer to each other by id and make one framework
 * together. A reference downward (`kerndoel_id` of a domain) is a goal being part of a heading. References to levels
 * and subjects lead to other SLO sets; they are counted (`references` counts all) and left out.
 */
export function readSlo(files: readonly SloFile[], draft: Draft): void {
  const goals = new Map<string, FrameworkGoal>();
  const relations: FrameworkRelation[] = [];
  for (const { name, content } of files) {
    const type = entityType(content);
    for (const [index, entity] of content.entries()) {
      const goal = goalOf(entity, type, goals.size);
      const field = `[${index}].id`;
      if (goal.statement === '') {
        draft.mending.add('framework.goalWithoutText', name, `[${index}]`);
        continue;
      }
      if (goals.has(goal.sourceId) || goal.sourceId === '') {
        const code = goal.sourceId === '' ? 'framework.missingField' : 'framework.duplicateId';
        draft.faults.push(fault(code, { file: name, field, data: { id: goal.sourceId } }));
        continue;
      }
      goals.set(goal.sourceId, goal);
      for (const relation of relationsOf(name, entity, draft)) relations.push(relation);
    }
  }
  count(
    draft,
    'entities',
    files.reduce((sum, file) => sum + file.content.length, 0),
  );
  if (goals.size === 0) draft.faults.push(...files.map((file) => fault('framework.empty', { file: file.name })));
  const together = files.map((file) => file.name).join(', ');
  const tidy = tidyRelations(together, new Set(goals.keys()), relations, draft.mending);
  draft.frameworks.push({
    identifier: 'https://opendata.slo.nl/curriculum/schemas/curriculum-kerndoelen/context.json',
    title: 'Kerndoelen',
    language: 'nl-NL',
    publisher: 'SLO',
    sourceUri: 'https://opendata.slo.nl/curriculum/',
    licence: 'MIT',
    attribution: 'SLO, curriculum-kerndoelen',
    goals: inReadingOrder([...goals.values()], tidy),
    relations: tidy,
  });
}

type EntityType = 'Kerndoel' | 'Vakleergebied' | 'Subdomein' | 'Uitstroomprofiel';

/** Which kind of entity a file holds shows in the keys that its entities have together; the file does not say. */
function entityType(content: readonly JsonRecord[]): EntityType {
  const keys = new Set(content.flatMap((entity) => Object.keys(entity)));
  if (keys.has('prefix') || keys.has('kerndoelLabel')) return 'Kerndoel';
  if (keys.has('vakleergebied_id') || keys.has('kerndoel_domein_id')) return 'Vakleergebied';
  return keys.has('kerndoel_id') ? 'Subdomein' : 'Uitstroomprofiel';
}

function goalOf(entity: JsonRecord, itemType: EntityType, position: number): FrameworkGoal {
  const statement = plainText(textAt(entity, 'title') ?? '');
  const notes = plainText(textAt(entity, 'description') ?? '') || undefined;
  const base = { sourceId: textAt(entity, 'id') ?? '', statement, itemType, position };
  if (itemType !== 'Kerndoel') {
    return compact<FrameworkGoal>({ ...base, kind: itemType === 'Subdomein' ? 'cluster' : 'domain', notes });
  }
  const abbreviated = plainText(textAt(entity, 'kerndoelLabel') ?? '') || notes;
  const code = textAt(entity, 'prefix');
  return compact<FrameworkGoal>({
    ...base,
    kind: 'goal',
    code,
    abbreviated,
    notes: notes === abbreviated ? undefined : notes,
  });
}

function relationsOf(file: string, entity: JsonRecord, draft: Draft): FrameworkRelation[] {
  const parent = textAt(entity, 'id') ?? '';
  return Object.keys(entity)
    .filter((key) => key.endsWith('_id'))
    .flatMap((key) => {
      const ids = listAt(entity, key).flatMap((id) => textOf(id) ?? []);
      count(draft, 'references', ids.length);
      if (DOWNWARD.has(key)) return ids.map((from) => ({ from, to: parent, kind: 'partOf' as const }));
      for (const id of ids) draft.mending.add('framework.outsideReference', file, id, { kind: key });
      return [];
    });
}

const DOWNWARD = new Set(['kerndoel_id', 'kerndoel_domein_id', 'kerndoel_uitstroomprofiel_id']);
