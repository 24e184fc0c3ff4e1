import type { SchoolId } from '../../kernel/ids.ts';
import { type Calibration, type ModelParameters, SHIPPED_CALIBRATION } from '../../model/learner/learner-model.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectCalibration, selectLatestCalibration } from './mastery.queries.ts';

// A numbered calibration never changes, so it may be kept; 17,000 items take some megabytes, so only the last few are. The key
// names when it was made, because one that was undone leaves its number to the next.
const KEPT = 8;
const kept = new Map<string, Calibration>();

/** The calibration that new beliefs of this school are folded with (M4): its latest, or the shipped one. */
export async function currentCalibration(ctx: Ctx): Promise<Calibration> {
  const latest = await selectLatestCalibration(ctx);
  return latest === undefined ? SHIPPED_CALIBRATION : loadCalibration(ctx, ctx.schoolId, latest);
}

interface Latest {
  readonly number: number;
  readonly madeAt: Date;
}

async function loadCalibration(ctx: Ctx, schoolId: SchoolId, { number, madeAt }: Latest): Promise<Calibration> {
  const key = `${schoolId}/${number}/${madeAt.toISOString()}`;
  const known = kept.get(key);
  if (known) return known;
  const row = await selectCalibration(ctx, number);
  const calibration: Calibration = {
    number,
    // A calibration from before parameters were kept used the shipped ones.
    parameters: { ...SHIPPED_CALIBRATION.parameters, ...(row.parameters as Partial<ModelParameters>) },
    goalEasiness: new Map(Object.entries(row.goalEasiness as Record<string, number>)),
    itemEasiness: new Map(Object.entries(row.itemEasiness as Record<string, number>)),
  };
  kept.set(key, calibration);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest) kept.delete(oldest);
  return calibration;
}
