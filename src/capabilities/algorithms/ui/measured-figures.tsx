import { useText } from '../../../web/text/use-text.tsx';
import type { Key, Measured } from './client.ts';

type Figure = Measured['figures'][number];

/** Figures that are no share of something. */
const PLAIN = new Set(['logLoss', 'wholeLogLoss', 'medianMilliseconds']);

/** What a benchmark measured, when and how: one heading a figure, and under it what it was measured on. */
export function MeasuredFigures({ measured }: { measured: Measured }) {
  const { t, date } = useText<Key>();
  const figures = Map.groupBy(measured.figures, ({ figure }) => figure);
  const when = { date: date(measured.date, { dateStyle: 'long' }), command: measured.command };
  return (
    <>
      {[...figures].map(([figure, values]) => (
        <FigureValues key={figure} figure={figure} values={values} />
      ))}
      <p className="soft small">{t('algorithms.measured.when', when)}</p>
    </>
  );
}

function FigureValues({ figure, values }: { figure: string; values: readonly Figure[] }) {
  const { t, has, number } = useText<Key>();
  const words = (key: string, otherwise: string) => (has(key) ? t(key as Key) : otherwise);
  const shown = ({ value }: Figure) =>
    PLAIN.has(figure)
      ? number(value, { maximumFractionDigits: value < 10 ? 3 : 0 })
      : number(value, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.01 ? 2 : 1 });
  return (
    <div>
      <h3>{words(`algorithms.figure.${figure}`, figure)}</h3>
      <ul className="bullets">
        {values.map((one) => (
          <li key={one.of ?? 'all'}>
            {t('algorithms.measured.value', {
              value: shown(one),
              set: one.of ? words(`algorithms.set.${one.of}`, one.of) : t('algorithms.measured.all'),
              cases: one.cases === null ? '?' : number(one.cases),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
