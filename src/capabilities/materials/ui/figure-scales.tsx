import { useText } from '../../../web/text/use-text.tsx';
import type { Figure } from '../exercises/exercise.ts';

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** 0, step, 2·step … up to a value, without the dust of adding decimals. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toFixed(6)));
}

const LINE = 400;

export function NumberLineDrawing({ figure }: { figure: Of<'numberLine'> }) {
  const { number } = useText();
  const x = (value: number) => ((value - figure.from) / (figure.to - figure.from)) * LINE;
  const labels = new Set(figure.labels);
  return (
    <svg aria-hidden="true" viewBox={`-30 -40 ${LINE + 60} 92`} className="fig-wide">
      <line x1="-14" x2={LINE + 14} className="fig-axis" />
      {steps(figure.from, figure.to, figure.step).map((value) => (
        <g key={value} transform={`translate(${x(value)} 0)`}>
          <line y1={labels.has(value) ? -11 : -7} y2={labels.has(value) ? 11 : 7} className="fig-axis" />
        </g>
      ))}
      {figure.labels.map((value) => (
        <text key={value} x={x(value)} y="30" className="fig-label">
          {number(value)}
        </text>
      ))}
      {figure.mark === undefined ? null : <path d={`M${x(figure.mark)} -4l-9 -22h18z`} className="fig-mark" />}
    </svg>
  );
}

const CHART = { height: 180, bar: 44, gap: 22, left: 40 };

export function BarsDrawing({ figure }: { figure: Of<'bars'> }) {
  const { localized, number } = useText();
  const top = Math.ceil(Math.max(...figure.values) / figure.step) * figure.step;
  const y = (value: number) => CHART.height - (value / top) * CHART.height;
  const width = figure.values.length * (CHART.bar + CHART.gap) + CHART.gap;
  const x = (index: number) => CHART.left + CHART.gap + index * (CHART.bar + CHART.gap);
  return (
    <svg aria-hidden="true" viewBox={`-6 -14 ${CHART.left + width + 12} ${CHART.height + 50}`}>
      {steps(0, top, figure.step).map((value) => (
        <g key={value}>
          <line x1={CHART.left} x2={CHART.left + width} y1={y(value)} y2={y(value)} className="fig-grid" />
          <text x={CHART.left - 8} y={y(value)} className="fig-label fig-end">
            {number(value)}
          </text>
        </g>
      ))}
      {figure.values.map((value, index) => {
        const label = figure.labels[index];
        return (
          <g key={label?.nl ?? index}>
            <rect x={x(index)} y={y(value)} width={CHART.bar} height={CHART.height - y(value)} className="fig-filled" />
            <text x={x(index) + CHART.bar / 2} y={CHART.height + 20} className="fig-label">
              {label ? localized(label) : ''}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const PLANE = 320;

export function PlaneDrawing({ figure }: { figure: Of<'plane'> }) {
  const { size } = figure;
  const unit = PLANE / (2 * size);
  const labelled = size > 6 ? 2 : 1;
  const ticks = steps(-size, size, 1);
  return (
    <svg
      aria-hidden="true"
      viewBox={`${-PLANE / 2 - 14} ${-PLANE / 2 - 14} ${PLANE + 28} ${PLANE + 28}`}
      className="fig-large"
    >
      <clipPath id="plane-clip">
        <rect x={-PLANE / 2} y={-PLANE / 2} width={PLANE} height={PLANE} />
      </clipPath>
      {ticks.map((value) => (
        <g key={value} className="fig-grid">
          <line x1={value * unit} x2={value * unit} y1={-PLANE / 2} y2={PLANE / 2} />
          <line y1={value * unit} y2={value * unit} x1={-PLANE / 2} x2={PLANE / 2} />
        </g>
      ))}
      <path d={`M${-PLANE / 2 - 8} 0H${PLANE / 2 + 8}M0 ${PLANE / 2 + 8}V${-PLANE / 2 - 8}`} className="fig-axis" />
      {ticks
        .filter((value) => value !== 0 && value % labelled === 0)
        .map((value) => (
          <g key={value} className="fig-small">
            <text x={value * unit} y="12" className="fig-label">
              {String(value).replace('-', '−')}
            </text>
            <text x="-6" y={-value * unit} className="fig-label fig-end">
              {String(value).replace('-', '−')}
            </text>
          </g>
        ))}
      <g clipPath="url(#plane-clip)">
        {figure.lines.map(({ slope, intercept }) => (
          <line
            key={`${slope}/${intercept}`}
            className="fig-line"
            x1={-PLANE / 2}
            y1={-(intercept - slope * size) * unit}
            x2={PLANE / 2}
            y2={-(intercept + slope * size) * unit}
          />
        ))}
      </g>
      {figure.points.map((point) => (
        <g key={`${point.x}/${point.y}`} transform={`translate(${point.x * unit} ${-point.y * unit})`}>
          <circle r="5" className="fig-mark" />
          {point.label ? (
            <text x="9" y="-11" className="fig-label fig-start">
              {point.label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
