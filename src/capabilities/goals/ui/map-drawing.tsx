import { Minus, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { GoalId } from '../../../kernel/ids.ts';
import { IconButton } from '../../../web/design/button.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { Row } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Arrow, layOutLine, type Point } from '../domain/layout.ts';
import type { messages } from '../messages.ts';
import type { goals } from './client.ts';
import { GoalArrow, GoalNode, NODE } from './goal-node.tsx';

export type MapLine = Awaited<ReturnType<typeof goals.map.call>>['lines'][number];
export interface LineTitle {
  readonly words: string;
  readonly lang: string;
}

const ZOOMS = [0.35, 0.5, 0.7, 0.85, 1, 1.3, 1.7, 2.2];
const USUAL = 4;
const MARGIN = 16;
const TITLE = 40;

/** Every learning line a lane of its own below the other, zoomable; pointing at a goal shows all its arrows. */
export function MapDrawing(props: {
  lines: readonly MapLine[];
  precedes: readonly Arrow[];
  titleOf: (line: MapLine) => LineTitle;
}) {
  const { t } = useText<keyof typeof messages>();
  const [zoom, setZoom] = useState(USUAL);
  const [across, setAcross] = useState(false);
  const [pointed, setPointed] = useState<GoalId>();
  const drawing = useMemo(() => layOutMap(props.lines, props.precedes), [props.lines, props.precedes]);
  const scale = ZOOMS[zoom] ?? 1;
  const { width, height, places, lanes, lineOf } = drawing;
  const look = (arrow: Arrow) => {
    if (pointed !== undefined && (arrow.from === pointed || arrow.to === pointed)) return 'strong';
    if (lineOf.get(arrow.from) === lineOf.get(arrow.to)) return 'usual';
    return across ? 'faint' : undefined;
  };
  return (
    <div className="stack">
      <Row>
        <ZoomButtons zoom={zoom} onZoom={setZoom} />
        {lanes.length > 1 ? (
          <Switch isSelected={across} onChange={setAcross}>
            {t('goals.map.across')}
          </Switch>
        ) : null}
      </Row>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="goal-drawing goal-map" aria-label={t('goals.map.region')} tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links; no element of HTML is that. */}
        <svg
          role="group"
          aria-label={t('goals.map.picture')}
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
        >
          <Lanes lanes={lanes} width={width} titleOf={props.titleOf} />
          <Arrows precedes={props.precedes} drawing={drawing} look={look} />
          {props.lines.flatMap((line) =>
            line.goals.map((goal) => {
              const place = places.get(goal.goalId);
              if (!place) return null;
              return (
                <GoalNode
                  key={goal.goalId}
                  goal={goal}
                  {...place}
                  look={goal.minimum ? 'usual' : 'beyond'}
                  onPoint={(isPointed) => setPointed(isPointed ? goal.goalId : undefined)}
                />
              );
            }),
          )}
        </svg>
      </section>
    </div>
  );
}

function Arrows(props: {
  precedes: readonly Arrow[];
  drawing: ReturnType<typeof layOutMap>;
  look: (arrow: Arrow) => 'usual' | 'strong' | 'faint' | undefined;
}) {
  return props.precedes.map((arrow) => {
    const look = props.look(arrow);
    return look ? (
      <GoalArrow key={`${arrow.from} ${arrow.to}`} arrow={arrow} layout={props.drawing} look={look} />
    ) : null;
  });
}

function ZoomButtons(props: { zoom: number; onZoom: (zoom: number) => void }) {
  const { t, number } = useText<keyof typeof messages>();
  const { zoom, onZoom } = props;
  const percent = number(Math.round((ZOOMS[zoom] ?? 1) * 100));
  return (
    <>
      <IconButton
        label={t('goals.map.zoomOut')}
        variant="quiet"
        isDisabled={zoom === 0}
        onPress={() => onZoom(zoom - 1)}
      >
        <Minus size="1.1em" aria-hidden />
      </IconButton>
      <span role="status">{t('goals.map.zoom', { percent })}</span>
      <IconButton
        label={t('goals.map.zoomIn')}
        variant="quiet"
        isDisabled={zoom === ZOOMS.length - 1}
        onPress={() => onZoom(zoom + 1)}
      >
        <Plus size="1.1em" aria-hidden />
      </IconButton>
    </>
  );
}

interface Lane {
  readonly line: MapLine;
  readonly y: number;
  readonly height: number;
}

function Lanes(props: { lanes: readonly Lane[]; width: number; titleOf: (line: MapLine) => LineTitle }) {
  return props.lanes.map(({ line, y, height }) => {
    const { words, lang } = props.titleOf(line);
    return (
      <g key={line.lineId}>
        <rect className="goal-lane" x={0} y={y} width={props.width} height={height} rx={16} />
        <text className="goal-lane-title" x={MARGIN} y={y + TITLE - 14} lang={lang}>
          {words}
        </text>
      </g>
    );
  });
}

function layOutMap(lines: readonly MapLine[], precedes: readonly Arrow[]) {
  const places = new Map<GoalId, Point>();
  const routes = new Map<string, readonly Point[]>();
  const lineOf = new Map<GoalId, string>();
  const lanes: Lane[] = [];
  let y = 0;
  let width = 0;
  for (const line of lines) {
    const ids = line.goals.map((goal) => goal.goalId);
    const top = y;
    const layout = layOutLine(ids, precedes, NODE);
    const here = (point: Point) => ({ x: point.x + MARGIN, y: point.y + top + TITLE });
    for (const [id, place] of layout.places) places.set(id, here(place));
    for (const [key, points] of layout.routes) routes.set(key, points.map(here));
    for (const id of ids) lineOf.set(id, line.lineId);
    const height = layout.height + TITLE + MARGIN;
    lanes.push({ line, y, height });
    width = Math.max(width, layout.width + 2 * MARGIN);
    y += height + MARGIN;
  }
  return { places, routes, lineOf, lanes, width, height: Math.max(0, y - MARGIN) };
}
