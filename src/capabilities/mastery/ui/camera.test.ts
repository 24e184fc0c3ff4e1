import { describe, expect, it } from 'vitest';
import { broughtIn, centredOn, fitView, keptInside, LARGEST_SCALE, zoomedAt } from './camera.ts';

const frame = { left: 400, top: 50, width: 800, height: 600 };

describe('fitView', () => {
  it('shows the whole sky in the middle of the free part of the window', () => {
    const view = fitView({ width: 1000, height: 500 }, frame, 0.5);
    expect(view).toEqual({ scale: 0.8, x: 400, y: 150 });
  });

  it('never makes stars too small: it then shows the part around the focus', () => {
    const world = { width: 4000, height: 3000 };
    const view = fitView(world, frame, 0.5, { x: 2000, y: 1500 });
    expect(view.scale).toBe(0.5);
    expect(2000 * view.scale + view.x).toBe(800);
    expect(1500 * view.scale + view.y).toBe(350);
  });

  it('does not blow up a few stars', () => {
    expect(fitView({ width: 100, height: 100 }, frame, 0.5).scale).toBeLessThan(1.5);
  });
});

describe('zoomedAt', () => {
  it('keeps the point under the pointer where it is', () => {
    const view = { scale: 1, x: 10, y: 20 };
    const zoomed = zoomedAt(view, { x: 110, y: 220 }, 1.5, 0.5);
    expect(zoomed).toEqual({ scale: 1.5, x: -40, y: -80 });
  });

  it('stops at the smallest and the largest scale', () => {
    const view = { scale: 1, x: 0, y: 0 };
    expect(zoomedAt(view, { x: 0, y: 0 }, 0.001, 0.5).scale).toBe(0.5);
    expect(zoomedAt(view, { x: 0, y: 0 }, 1000, 0.5).scale).toBe(LARGEST_SCALE);
  });
});

describe('keptInside', () => {
  it('centres what fits and keeps the frame filled by what does not', () => {
    expect(keptInside({ scale: 1, x: -900, y: 5000 }, { width: 400, height: 1200 }, frame)).toEqual({
      scale: 1,
      x: 600,
      y: 50,
    });
  });
});

describe('broughtIn', () => {
  it('moves only as far as needed', () => {
    const view = centredOn({ x: 0, y: 0 }, 1, frame);
    expect(broughtIn(view, { x: 100, y: 0 }, frame, 40)).toEqual(view);
    const moved = broughtIn(view, { x: 1000, y: 0 }, frame, 40);
    expect(1000 + moved.x).toBe(1160);
    expect(moved.y).toBe(view.y);
  });
});
