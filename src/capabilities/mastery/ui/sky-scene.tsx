import { type RefObject, useEffect, useRef, useState } from 'react';
import { Page } from '../../../web/design/page.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { SkyArea } from '../domain/sky-layout.ts';
import type { messages } from '../messages.ts';
import type { Frame } from './camera.ts';
import { Segments } from './segments.tsx';
import { type SkyLine, SkyMap } from './sky-map.tsx';
import type { SkyViewProps } from './sky-page.tsx';
import { StarCard } from './star-card.tsx';
import { SkyLegend } from './status-legend.tsx';

type Key = keyof typeof messages;

/** More areas than this do not fit beside each other. */
const SEGMENTS = 4;

/** The sky over the whole window, with the card of one star on it; on narrow screens the card stands below. */
export function SkyScene(props: SkyViewProps & { areas: readonly SkyArea<SkyLine>[] }) {
  const { t } = useText<Key>();
  const { sky, areas } = props;
  const stage = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const layout = useFreeFrame({ stage, side, top, foot });
  const chosenId = props.asked ?? sky.next[0]?.goalId;
  const [areaId, setAreaId] = useState<string>();
  const area =
    areas.find((one) => one.areaId === areaId) ??
    areas.find((one) => one.lines.some((part) => part.goalIds.some((id) => id === chosenId))) ??
    areas[0];
  if (!area) return null;
  return (
    <div className="sky-page">
      <div className="sky-greeting">
        <Page title={props.greeting.title} lead={props.greeting.lead} />
      </div>
      <div className="sky-top" ref={top}>
        <AreaChoice areas={areas} area={area} onChange={setAreaId} />
        <ViewChoice view={props.view} onView={props.onView} />
      </div>
      <SkyMap
        key={area.areaId}
        area={area}
        stage={stage}
        frame={layout?.frame}
        wheel={layout?.isWide ? 'free' : 'needsKey'}
        chosenId={chosenId}
        onChoose={(goalId) => {
          props.onAsk(goalId);
          // The card speaks for itself: whoever opened a star goes on reading there.
          requestAnimationFrame(() =>
            document.getElementById('star-card')?.focus({ preventScroll: layout?.isWide ?? true }),
          );
        }}
      />
      <div className="sky-side" ref={side}>
        <StarCard sky={sky} asked={props.asked} onAsk={props.onAsk} hint={t('sky.card.hint')} />
      </div>
      <div className="sky-foot" ref={foot}>
        <SkyLegend />
      </div>
    </div>
  );
}

export function ViewChoice(props: Pick<SkyViewProps, 'view' | 'onView'>) {
  const { t } = useText<Key>();
  return (
    <Segments
      label={t('sky.view')}
      options={[
        { value: 'sky', label: t('sky.view.sky') },
        { value: 'list', label: t('sky.view.list') },
      ]}
      value={props.view}
      onChange={props.onView}
    />
  );
}

function AreaChoice(props: {
  areas: readonly SkyArea<SkyLine>[];
  area: SkyArea<SkyLine>;
  onChange: (areaId: string) => void;
}) {
  const { t, has, localized } = useText<Key>();
  if (props.areas.length < 2) return null;
  const names = (line: SkyLine) => {
    const key = `sky.subject.${line.subject}`;
    const sameSubject = new Set(
      props.areas
        .flatMap((area) => area.lines)
        .flatMap(({ line: one }) => (one.subject === line.subject ? one.frameworkId : [])),
    );
    return has(key) && sameSubject.size === 1 ? t(key as Key) : plainTitle(localized(line.framework));
  };
  const options = props.areas.map((area) => {
    const [line] = area.lines;
    const title = line ? names(line.line) : '';
    const { part, parts } = area;
    return { value: area.areaId, label: parts === 1 ? title : t('sky.area.part', { title, part, parts }) };
  });
  if (options.length > SEGMENTS)
    return <Select label={t('sky.area')} options={options} value={props.area.areaId} onChange={props.onChange} />;
  return <Segments label={t('sky.area')} options={options} value={props.area.areaId} onChange={props.onChange} />;
}

/** Without what stands in brackets, such as that it is a demo. */
function plainTitle(title: string): string {
  return title.replace(/\s*\(.*\)$/, '');
}

interface Parts {
  readonly stage: RefObject<HTMLElement | null>;
  readonly side: RefObject<HTMLElement | null>;
  readonly top: RefObject<HTMLElement | null>;
  readonly foot: RefObject<HTMLElement | null>;
}

/** The part of the stage that nothing covers, followed while things change size. */
function useFreeFrame(parts: Parts): { readonly frame: Frame; readonly isWide: boolean } | undefined {
  const [layout, setLayout] = useState<{ frame: Frame; isWide: boolean }>();
  // The refs are made once and never change.
  const known = useRef(parts);
  useEffect(() => {
    const measure = () =>
      setLayout((before) => {
        const next = measured(known.current);
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    const observer = new ResizeObserver(measure);
    for (const part of Object.values(known.current) as RefObject<HTMLElement | null>[])
      if (part.current) observer.observe(part.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return layout;
}

const AIR = 12;
/** Beside the sky stand the buttons that zoom. */
const ZOOM = 84;

function measured({ stage, side, top, foot }: Parts): { frame: Frame; isWide: boolean } | undefined {
  const box = stage.current?.getBoundingClientRect();
  const beside = side.current?.getBoundingClientRect();
  if (!box || !beside) return undefined;
  const isWide = beside.right < box.right - 200 && beside.top < box.bottom;
  if (!isWide) return { isWide, frame: framed(AIR, AIR, box.width - AIR, box.height - AIR) };
  const above = top.current?.getBoundingClientRect();
  const below = foot.current?.getBoundingClientRect();
  return {
    isWide,
    frame: framed(
      beside.right - box.left + AIR,
      (above ? above.bottom - box.top : 0) + AIR,
      box.width - ZOOM,
      (below ? below.top - box.top : box.height) - AIR,
    ),
  };
}

function framed(left: number, top: number, right: number, bottom: number): Frame {
  return { left, top, width: Math.max(160, right - left), height: Math.max(160, bottom - top) };
}
