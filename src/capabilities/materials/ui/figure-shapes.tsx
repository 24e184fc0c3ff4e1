import type { Figure } from '../exercises/exercise.ts';

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

const HOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function ClockDrawing({ figure }: { figure: Of<'clock'> }) {
  const hand = (turn: number, length: number) => {
    const angle = turn * 2 * Math.PI;
    return { x1: 0, y1: 0, x2: Math.sin(angle) * length, y2: -Math.cos(angle) * length };
  };
  return (
    <svg aria-hidden="true" viewBox="-110 -110 220 220" className="fig-square">
      <circle r="104" className="fig-face" />
      {Array.from({ length: 60 }, (_, minute) => {
        const { x2: x, y2: y } = hand(minute / 60, 100);
        const inner = minute % 5 === 0 ? 0.9 : 0.95;
        return <line key={`${x},${y}`} className="fig-tick" x1={x} y1={y} x2={x * inner} y2={y * inner} />;
      })}
      {HOURS.map((hour) => {
        const { x2, y2 } = hand(hour / 12, 78);
        return (
          <text key={hour} x={x2} y={y2} className="fig-label fig-number">
            {hour}
          </text>
        );
      })}
      <line {...hand(((figure.hours % 12) + figure.minutes / 60) / 12, 52)} className="fig-hand fig-hour" />
      <line {...hand(figure.minutes / 60, 84)} className="fig-hand" />
      <circle r="5" className="fig-dot" />
    </svg>
  );
}

const RECTANGLE = { width: 280, height: 200 };

export function RectangleDrawing({ figure }: { figure: Of<'rectangle'> }) {
  const scale = Math.min(RECTANGLE.width / figure.width, RECTANGLE.height / figure.height);
  const width = figure.width * scale;
  const height = figure.height * scale;
  const lines = (count: number) => Array.from({ length: Math.max(0, Math.ceil(count) - 1) }, (_, index) => index + 1);
  return (
    <svg aria-hidden="true" viewBox={`-10 -10 ${width + 100} ${height + 50}`}>
      <rect width={width} height={height} className="fig-shape" />
      {figure.squares
        ? [
            ...lines(figure.width).map((x) => (
              <line key={`x${x}`} className="fig-grid" x1={x * scale} x2={x * scale} y1="0" y2={height} />
            )),
            ...lines(figure.height).map((y) => (
              <line key={`y${y}`} className="fig-grid" y1={y * scale} y2={y * scale} x1="0" x2={width} />
            )),
          ]
        : null}
      <text x={width / 2} y={height + 24} className="fig-label">
        <Measure value={figure.width} unit={figure.unit} />
      </text>
      <text x={width + 12} y={height / 2} className="fig-label fig-start">
        <Measure value={figure.height} unit={figure.unit} />
      </text>
    </svg>
  );
}

function Measure({ value, unit }: { value: number; unit: string }) {
  return (
    <>
      {String(value).replace('.', ',')} {unit}
    </>
  );
}

const POLYGON = 240;

/** Points come with y upwards; labels of sides stand outside, those of corners inside the shape. */
export function PolygonDrawing({ figure }: { figure: Of<'polygon'> }) {
  const xs = figure.points.map(([x]) => x);
  const ys = figure.points.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.max(...ys);
  const scale = POLYGON / Math.max(1e-9, Math.max(...xs) - left, top - Math.min(...ys));
  const points = figure.points.map(([x, y]): [number, number] => [(x - left) * scale, (top - y) * scale]);
  const width = Math.max(...points.map(([x]) => x));
  const height = Math.max(...points.map(([, y]) => y));
  const middle: [number, number] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sides = points.map((point, index): [number, number] => {
    const next = points[(index + 1) % points.length] ?? point;
    return [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
  });
  return (
    <svg aria-hidden="true" viewBox={`-60 -34 ${width + 120} ${height + 68}`}>
      <polygon points={points.map((point) => point.join()).join(' ')} className="fig-shape" />
      {sides.map((side, index) => (
        <Label key={side.join()} at={pushed(side, middle, 24)} text={figure.sideLabels?.[index]} />
      ))}
      {points.map((point, index) => (
        <Label key={point.join()} at={pushed(point, middle, -30)} text={figure.cornerLabels?.[index]} />
      ))}
    </svg>
  );
}

function Label(props: { at: readonly [number, number]; text: string | undefined }) {
  if (!props.text) return null;
  return (
    <text x={props.at[0]} y={props.at[1]} className="fig-label">
      {props.text}
    </text>
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Away from the middle by so much; towards it when negative. */
function pushed(point: readonly [number, number], middle: readonly [number, number], by: number): [number, number] {
  const [x, y] = [point[0] - middle[0], point[1] - middle[1]];
  const length = Math.hypot(x, y) || 1;
  return [point[0] + (x / length) * by, point[1] + (y / length) * by];
}

const ARM = 150;
const ARC = 42;

export function AngleDrawing({ figure }: { figure: Of<'angle'> }) {
  const turn = (figure.degrees * Math.PI) / 180;
  const at = (length: number, angle: number) => `${length * Math.cos(angle)} ${-length * Math.sin(angle)}`;
  const large = figure.degrees > 180 ? 1 : 0;
  return (
    <svg aria-hidden="true" viewBox="-165 -165 330 330" className="fig-square">
      <path d={`M0 0L${at(ARC, 0)}A${ARC} ${ARC} 0 ${large} 0 ${at(ARC, turn)}Z`} className="fig-filled" />
      <path d={`M${at(ARM, 0)}L0 0L${at(ARM, turn)}`} className="fig-arm" />
      <Label at={[Math.cos(turn / 2) * (ARC + 26), -Math.sin(turn / 2) * (ARC + 26)]} text={figure.label} />
    </svg>
  );
}
