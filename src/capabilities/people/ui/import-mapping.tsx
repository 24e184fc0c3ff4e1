import { Checkbox } from '../../../web/design/checkbox.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { DataTable } from '../../../web/design/data-table.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { ROSTER_FIELDS, type RosterField, TABLE_ROLES, type TableMapping } from '../domain/roster-mapping.ts';
import type { messages } from '../messages.ts';
import type { RosterSource, TableInspection } from './client.ts';

const NONE = '';
const NEEDED: ReadonlySet<RosterField> = new Set(['givenName', 'familyName']);

/** Which column is what, with the first rows beside it; the server guessed or remembered most of it. */
export function MappingForm(props: {
  inspection: TableInspection;
  source: RosterSource;
  onChange: (source: RosterSource) => void;
  onSheet: (sheet: string) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const { inspection, source } = props;
  const mapping: TableMapping = (source.mapping ?? inspection.mapping) as TableMapping;
  const change = (part: Partial<TableMapping>) =>
    props.onChange({ ...source, mapping: { ...mapping, ...part, columns: { ...(part.columns ?? mapping.columns) } } });
  return (
    <div className="stack">
      {inspection.isRemembered ? (
        <Notice kind="info">
          <p>{t('roster.remembered')}</p>
        </Notice>
      ) : null}
      {inspection.sheets.length > 1 ? (
        <Select
          label={t('roster.sheet')}
          value={inspection.sheet}
          onChange={props.onSheet}
          options={inspection.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
        />
      ) : null}
      <Sample inspection={inspection} />
      <RadioGroup
        label={t('roster.role')}
        value={mapping.role}
        onChange={(role) => change({ role })}
        options={TABLE_ROLES.map((value) => ({ value, label: t('roster.role.choice', { role: value }) }))}
      />
      <ColumnSelects inspection={inspection} mapping={mapping} onChange={(columns) => change({ columns })} />
      <RadioGroup
        label={t('roster.year')}
        value={source.year ?? 'running'}
        onChange={(year) => props.onChange({ ...source, year })}
        options={(['running', 'next'] as const).map((value) => ({
          value,
          label: t('roster.year.choice', { year: value }),
        }))}
      />
      <Checkbox isSelected={mapping.complete} onChange={(complete) => change({ complete })}>
        {t('roster.complete')}
      </Checkbox>
      <p className="soft small">{t('roster.complete.help')}</p>
    </div>
  );
}

/** One select box per field: which heading holds it. */
function ColumnSelects(props: {
  inspection: TableInspection;
  mapping: TableMapping;
  onChange: (columns: TableMapping['columns']) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const { mapping } = props;
  const headings = [...new Set(props.inspection.head.filter((name) => name !== ''))];
  return (
    <div className="import-mapping">
      {ROSTER_FIELDS.filter((field) => isAsked(field, mapping)).map((field) => (
        <Select
          key={field}
          label={t('roster.column', { field })}
          help={help(t, field)}
          value={mapping.columns[field] ?? (NEEDED.has(field) ? null : NONE)}
          onChange={(heading) => props.onChange(withColumn(mapping.columns, field, heading))}
          options={[
            ...(NEEDED.has(field) ? [] : [{ value: NONE, label: t('roster.column.none') }]),
            ...headings.map((value) => ({ value, label: value })),
          ]}
        />
      ))}
    </div>
  );
}

/** Guardians belong to learners; a column of roles is asked only when it decides. */
function isAsked(field: RosterField, { role }: TableMapping): boolean {
  if (field === 'role') return role === 'byColumn';
  return !field.startsWith('guardian') || role !== 'teacher';
}

function help(
  t: (key: 'roster.column.id.help' | 'roster.column.class.help') => string,
  field: RosterField,
): string | undefined {
  if (field === 'sourceId') return t('roster.column.id.help');
  return field === 'className' ? t('roster.column.class.help') : undefined;
}

function withColumn(columns: TableMapping['columns'], field: RosterField, heading: string): TableMapping['columns'] {
  const { [field]: _, ...rest } = columns;
  return heading === NONE ? rest : { ...rest, [field]: heading };
}

function Sample(props: { inspection: TableInspection }) {
  const { t } = useText<keyof typeof messages>();
  const { head, sample } = props.inspection;
  return (
    <DataTable
      caption={t('roster.sample')}
      items={sample.map((cells, row) => ({ cells, row }))}
      keyOf={({ row }) => String(row)}
      columns={head.map((name, column) => ({
        id: `${column} ${name}`,
        title: name,
        cell: (item: { cells: readonly string[]; row: number }) => item.cells[column] ?? '',
      }))}
    />
  );
}
