import { type Column, DataTable } from '../../../web/design/data-table.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key, Measured } from './client.ts';

type Figure = Measured['figures'][number];

/** Figures that are no share of something. */
const PLAIN = new Set(['logLoss', 'medianMilliseconds']);

/** What a benchmark measured, when and how. */
export function MeasuredFigures({ measured }: { measured: Measured }) {
  const { t, has, number, date } = useText<Key>();
  const words = (key: string, otherwise: string) => (has(key) ? t(key as Key) : otherwise);
  const shown = ({ figure, value }: Figure) =>
    PLAIN.has(figure)
      ? number(value, { maximumFractionDigits: value < 10 ? 3 : 0 })
      : number(value, { style: 'percent', maximumFractionDigits: value < 0.01 ? 2 : 1 });
  const columns: Column<Figure>[] = [
    {
      id: 'what',
      title: t('algorithms.measured.what'),
      cell: (one) => words(`algorithms.figure.${one.figure}`, one.figure),
    },
    {
      id: 'of',
      title: t('algorithms.measured.of'),
      cell: (one) => (one.of ? words(`algorithms.set.${one.of}`, one.of) : t('algorithms.measured.all')),
    },
    { id: 'value', title: t('algorithms.measured.value'), align: 'end', cell: shown },
    {
      id: 'cases',
      title: t('algorithms.measured.cases'),
      align: 'end',
      cell: (one) => (one.cases === null ? '' : number(one.cases)),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('algorithms.measured.title')}
        isCaptionHidden
        columns={columns}
        items={measured.figures}
        keyOf={(one) => `${one.figure} ${one.of}`}
      />
      <p>
        {t('algorithms.measured.when', {
          date: date(measured.date, { dateStyle: 'long' }),
          command: measured.command,
        })}
      </p>
    </>
  );
}
