import { namedUuid } from '../../kernel/ids.ts';
import { fault } from '../finding.ts';
import { readCase } from './case-json.ts';
import { readCoherenceMap } from './coherence-map.ts';
import { type DetectedFile, detect } from './detect.ts';
import { type Draft, finishDraft, startDraft } from './draft.ts';
import type { FrameworkReading, ReadOptions, SourceFile } from './framework-package.ts';
import { readOnderwijsdoelen } from './onderwijsdoelen.ts';
import { readOpenSalt } from './open-salt.ts';
import { readOwnTable } from './own-table.ts';
import { readSlo } from './slo.ts';

/**
 * Reads one or more curricula from the files a person gives, whatever formats they are in. Files that are no framework
 * are skipped and told; a broken file, a cycle or a reference to nowhere in our own table refuses the whole reading.
 */
export function readFramework(files: readonly SourceFile[], options: ReadOptions = {}): FrameworkReading {
  if (files.length === 0) return { ok: false, faults: [fault('framework.noFiles')] };
  const draft = startDraft();
  const slo: Extract<DetectedFile, { format: 'slo' }>[] = [];
  let recognised = 0;
  for (const file of files) {
    const detected = detect(file, draft);
    if (detected) recognised++;
    if (!detected) draft.mending.add('framework.fileSkipped', file.name);
    else if (detected.format === 'slo') slo.push(detected);
    else readOne(detected, draft, options);
  }
  if (slo.length > 0) readSlo(slo, draft);
  if (recognised === 0 && draft.faults.length === 0) {
    draft.faults.push(...files.map((file) => fault('framework.unknownFormat', { file: file.name })));
  }
  tellSameIdentifiers(draft);
  return finishDraft(draft);
}

/** Two frameworks of one reading that carry the same id would overwrite each other; the later one gets an id of its own. */
function tellSameIdentifiers(draft: Draft): void {
  const seen = new Set<string>();
  for (const [index, framework] of draft.frameworks.entries()) {
    if (seen.has(framework.identifier)) {
      const identifier = namedUuid(`${framework.identifier}/${framework.title}`);
      draft.mending.add('framework.identifierTwice', framework.title, framework.identifier);
      draft.frameworks[index] = { ...framework, identifier };
    }
    seen.add(framework.identifier);
  }
}

function readOne(file: Exclude<DetectedFile, { format: 'slo' }>, draft: Draft, options: ReadOptions): void {
  switch (file.format) {
    case 'case':
      readCase(file.name, file.content, draft);
      break;
    case 'coherence':
      readCoherenceMap(file.name, file.content, draft);
      break;
    case 'onderwijsdoelen':
      readOnderwijsdoelen(file.name, file.content, draft);
      break;
    case 'openSalt':
      readOpenSalt(file.name, file.content, draft, options);
      break;
    case 'ownTable':
      readOwnTable(file.name, file.content, draft, options);
      break;
  }
}
