import { useText } from '../../../web/text/use-text.tsx';
import type { Figure } from '../exercises/exercise.ts';
import { BarsDrawing, NumberLineDrawing, PlaneDrawing } from './figure-scales.tsx';
import { AngleDrawing, ClockDrawing, PolygonDrawing, RectangleDrawing } from './figure-shapes.tsx';
import './figure.css';

/** A drawing beside an exercise. Screen readers hear `alt`, which says what is drawn without giving the answer away. */
export function FigureView({ figure }: { figure: Figure }) {
  const { localized } = useText();
  if (figure.kind === 'table') return <TableFigure figure={figure} />;
  return (
    <div className="figure" role="img" aria-label={localized(figure.alt)}>
      <Drawing figure={figure} />
    </div>
  );
}

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

function Drawing({ figure }: { figure: Exclude<Figure, { kind: 'table' }> }) {
  switch (figure.kind) {
    case 'numberLine':
      return <NumberLineDrawing figure={figure} />;
    case 'fractionBars':
      return <FractionBars figure={figure} />;
    case 'clock':
      return <ClockDrawing figure={figure} />;
    case 'rectangle':
      return <RectangleDrawing figure={figure} />;
    case 'polygon':
      return <PolygonDrawing figure={figure} />;
    case 'angle':
      return <AngleDrawing figure={figure} />;
    case 'bars':
      return <BarsDrawing figure={figure} />;
    case 'plane':
      return <PlaneDrawing figure={figure} />;
  }
}

const BAR = { width: 320, height: 44, gap: 14 };

function FractionBars({ figure }: { figure: Of<'fractionBars'> }) {
  const height = figure.bars.length * (BAR.height + BAR.gap) - BAR.gap;
  return (
    <svg aria-hidden="true" viewBox={`-2 -2 ${BAR.width + 4} ${height + 4}`}>
      {figure.bars.map((bar, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars of one drawing never move.
        <g key={row} transform={`translate(0 ${row * (BAR.height + BAR.gap)})`}>
          {Array.from({ length: bar.parts }, (_, part) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its parts.
              key={part}
              className={part < bar.shaded ? 'fig-filled' : 'fig-empty'}
              x={(part * BAR.width) / bar.parts}
              width={BAR.width / bar.parts}
              height={BAR.height}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function TableFigure({ figure }: { figure: Of<'table'> }) {
  const { localized } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="figure-table" aria-label={localized(figure.alt)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {figure.head.map((cell) => (
              <th key={cell.nl} scope="col">
                {localized(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own.
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
