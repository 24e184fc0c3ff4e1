import { algorithms } from '../capabilities/algorithms/capability.ts';
import { evidence } from '../capabilities/evidence/capability.ts';
import { goals } from '../capabilities/goals/capability.ts';
import { mastery } from '../capabilities/mastery/capability.ts';
import { materials } from '../capabilities/materials/capability.ts';
import { people } from '../capabilities/people/capability.ts';
import { privacy } from '../capabilities/privacy/capability.ts';
import { teaching } from '../capabilities/teaching/capability.ts';
import type { Capability } from '../platform/capability.ts';

/** The one registration list: a capability is a folder plus a line here. */
export const CAPABILITIES: readonly Capability[] = [
  people,
  goals,
  evidence,
  materials,
  mastery,
  teaching,
  algorithms,
  privacy,
];
