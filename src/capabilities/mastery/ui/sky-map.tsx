import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { seededRandom } from '../../../kernel/random.ts';
import { useSettings } from '../../../web/client/settings.ts';
import { IconButton } from '../../../web/design/button.tsx';
import { VisuallyHidden } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Direction, nearestIn } from '../domain/nearest.ts';
import { isShown } from '../domain/next.ts';
import { type LinePart, type PlacedArea, placeArea, type SkyArea } from '../domain/sky-layout.ts';
import type { messages } from '../messages.ts';
import type { Frame } from './camera.ts';
import type { Constellation, Star } from './client.ts';
import { useICan } from './goal-words.ts';
import { StarLights, StarShape } from './star-shape.tsx';
import { type Camera, useCamera } from './use-camera.ts';
import { useGestures } from './use-gestures.ts';

/** A learning line as the sky draws it. */
export type SkyLine = Constellation & { readonly nameLength: number };

type Key = keyof typeof messages;

/** One thing in the sky that can have the focus: a star, or the name of a constellation. */
interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly part: LinePart<SkyLine>;
  readonly star?: Star;
}

/**
 * The sky itself. One place in the tab order; arrow keys go from star to star, Page Up and Page Down from constellation to
 * constellation, Enter opens, plus and minus zoom.
 */
export function SkyMap(props: {
  area: SkyArea<SkyLine>;
  stage: RefObject<HTMLDivElement | null>;
  frame: Frame | undefined;
  wheel: 'free' | 'needsKey';
  chosenId: string | undefined;
  onChoose: (goalId: string) => void;
}) {
  const { t } = useText<Key>();
  const { area, frame, stage, chosenId } = props;
  const shape = frame ? Math.round((frame.width / frame.height) * 10) / 10 : 1.4;
  const { textSize } = useSettings();
  const placed = useMemo(() => placeArea(area, shape, textSize / 100), [area, shape, textSize]);
  const spots = useMemo(() => spotsOf(placed), [placed]);
  const focus = useMemo(() => spots.find((spot) => spot.star?.goalId === chosenId), [spots, chosenId]);
  // The first view looks at the star of the card; choosing another one later does not move the sky.
  const [first] = useState(() => focus?.star?.goalId);
  const firstSpot = useMemo(() => spots.find((spot) => spot.star?.goalId === first), [spots, first]);
  const camera = useCamera(stage, placed, frame, firstSpot);
  useGestures(stage, camera, props.wheel);
  const keys = useRovingFocus(spots, camera, focus?.key);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups places in a drawing.
    <div
      ref={stage}
      className="sky-stage"
      role="group"
      aria-label={t('sky.map')}
      aria-describedby="sky-keys"
      onKeyDown={keys.onKeyDown}
    >
      <StarLights />
      <div id="sky-keys" hidden>
        {t('sky.keys')}
      </div>
      <Backdrop />
      <Edges placed={placed} />
      {spots.map((spot) => (
        <SpotButton
          key={spot.key}
          spot={spot}
          isTabStop={spot.key === keys.current}
          isChosen={spot.star !== undefined && spot.star.goalId === chosenId}
          onFocus={() => keys.onFocus(spot)}
          onPress={() => (spot.star ? props.onChoose(spot.star.goalId) : camera.goTo(middleOf(placed, spot.part)))}
        />
      ))}
      <div className="sky-zoom">
        <IconButton label={t('sky.zoomIn')} onPress={() => camera.zoom(1.35)}>
          <Plus size="1.2em" aria-hidden />
        </IconButton>
        <IconButton label={t('sky.zoomOut')} onPress={() => camera.zoom(1 / 1.35)}>
          <Minus size="1.2em" aria-hidden />
        </IconButton>
        <IconButton label={t('sky.zoomFit')} onPress={camera.fit}>
          <Maximize size="1.1em" aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

function SpotButton(props: {
  spot: Spot;
  isTabStop: boolean;
  isChosen: boolean;
  onFocus: () => void;
  onPress: () => void;
}) {
  const { t } = useText<Key>();
  const { spot } = props;
  const place = { '--sx': spot.x, '--sy': spot.y } as Record<string, number>;
  const common = {
    type: 'button' as const,
    'data-spot': spot.key,
    style: place,
    tabIndex: props.isTabStop ? 0 : -1,
    onFocus: props.onFocus,
    onClick: props.onPress,
  };
  if (spot.star) {
    return (
      <button {...common} className="sky-star" aria-pressed={props.isChosen} data-status={spot.star.status}>
        <StarShape status={spot.star.status} own={spot.star.own} />
        <StarName star={spot.star} />
      </button>
    );
  }
  const lit = starsOf(spot.part).filter((star) => isShown(star.status)).length;
  return (
    <button {...common} className="sky-name">
      <PartName part={spot.part} />
      <VisuallyHidden>{t('sky.constellation.count', { n: spot.part.goalIds.length, lit })}</VisuallyHidden>
    </button>
  );
}

/** Seen when pointed at or focused; always the button's name. */
function StarName(props: { star: Star }) {
  const { t } = useText<Key>();
  const iCan = useICan();
  return (
    <span className="sky-star-name">
      <b>{iCan(props.star)}</b>
      <span>
        {t(`status.${props.star.status}`)}
        {props.star.own ? ` · ${t('sky.own')}` : ''}
      </span>
    </span>
  );
}

export function PartName(props: { part: LinePart<SkyLine> }) {
  const { t, localized } = useText<Key>();
  const { line, part, parts } = props.part;
  const title = localized(line.title);
  return <span>{parts === 1 ? title : t('sky.constellation.part', { title, part, parts })}</span>;
}

function Edges(props: { placed: PlacedArea<SkyLine> }) {
  return (
    <svg className="sky-edges" aria-hidden="true">
      <g>
        {props.placed.parts.map(({ part, figure, x, y }) =>
          figure.edges.map(({ from, to }) => (
            <line
              key={`${part.key}/${from.goalId}/${to.goalId}`}
              x1={x + from.x}
              y1={y + from.y}
              x2={x + to.x}
              y2={y + to.y}
            />
          )),
        )}
      </g>
    </svg>
  );
}

const FAR_STARS = farStars();

/** Far stars that mean nothing; they stand still. */
function Backdrop() {
  return (
    <svg className="sky-backdrop" aria-hidden="true">
      {FAR_STARS.map((star) => (
        <circle key={star.id} cx={`${star.x}%`} cy={`${star.y}%`} r={star.size} opacity={star.light} />
      ))}
    </svg>
  );
}

function farStars() {
  const random = seededRandom('far stars');
  return Array.from({ length: 240 }, (_, id) => ({
    id,
    x: (random.next() * 100).toFixed(2),
    y: (random.next() * 100).toFixed(2),
    size: (0.4 + random.next()).toFixed(2),
    light: (0.12 + 0.4 * random.next()).toFixed(2),
  }));
}

function useRovingFocus(spots: readonly Spot[], camera: Camera, chosenKey: string | undefined) {
  const [focused, setFocused] = useState<string>();
  const current = [focused, chosenKey].find((key) => spots.some((spot) => spot.key === key)) ?? spots[0]?.key;
  const pending = useRef<string>(undefined);
  useEffect(() => {
    if (pending.current === undefined) return;
    document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(pending.current)}"]`)?.focus();
    pending.current = undefined;
  });
  const go = (spot: Spot | undefined) => {
    if (!spot) return;
    pending.current = spot.key;
    setFocused(spot.key);
    camera.bringIn(spot);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = spots.find((spot) => spot.key === current);
    if (!here || !(event.target instanceof HTMLElement) || !event.target.dataset['spot']) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoomByKey(event.key, camera)) return event.preventDefault();
    const next = spotByKey(event.key, here, spots);
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  return {
    current,
    onKeyDown,
    onFocus: (spot: Spot) => {
      setFocused(spot.key);
      camera.bringIn(spot);
    },
  };
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function spotByKey(key: string, here: Spot, spots: readonly Spot[]): Spot | undefined {
  const direction = ARROWS[key];
  if (direction) {
    // From a name arrows lead to names, from a star to stars: a sky of many stars is crossed quickly, one of few precisely.
    const kind = spots.filter((spot) => (spot.star === undefined) === (here.star === undefined));
    const to = nearestIn(direction, here, kind);
    return spots.find((spot) => spot.key === to?.key);
  }
  const ownStars = spots.filter((spot) => spot.part.key === here.part.key && spot.star);
  const names = spots.filter((spot) => !spot.star);
  const at = names.findIndex((spot) => spot.part.key === here.part.key);
  if (key === 'Home') return ownStars[0];
  if (key === 'End') return ownStars.at(-1);
  if (key === 'PageDown') return names[(at + 1) % names.length];
  if (key === 'PageUp') return names.at(at - 1);
  if (key === 'Escape') return here.star ? names[at] : undefined;
  if (key === 'Enter' && !here.star) return ownStars.find((spot) => spot.star?.status === 'withinReach') ?? ownStars[0];
  return undefined;
}

function zoomByKey(key: string, camera: Camera): boolean {
  if (key === '+' || key === '=') camera.zoom(1.35);
  else if (key === '-') camera.zoom(1 / 1.35);
  else if (key === '0') camera.fit();
  else return false;
  return true;
}

function spotsOf(placed: PlacedArea<SkyLine>): Spot[] {
  return placed.parts.flatMap(({ part, figure, x, y }) => {
    const stars = new Map(starsOf(part).map((star) => [star.goalId as string, star]));
    return [
      { key: part.key, x: x + figure.width / 2, y: y + figure.height + 6, part },
      ...figure.stars.flatMap((place): Spot[] => {
        const star = stars.get(place.goalId);
        return star ? [{ key: place.goalId, x: x + place.x, y: y + place.y, part, star }] : [];
      }),
    ];
  });
}

function starsOf(part: LinePart<SkyLine>): Star[] {
  const shown = new Set(part.goalIds);
  return part.line.stars.filter((star) => shown.has(star.goalId));
}

function middleOf(placed: PlacedArea<SkyLine>, part: LinePart<SkyLine>) {
  const own = placed.parts.find((one) => one.part.key === part.key);
  return own
    ? { x: own.x + own.figure.width / 2, y: own.y + own.figure.height / 2 }
    : { x: placed.width / 2, y: placed.height / 2 };
}
