import { people } from '../capabilities/people/capability.ts';
import type { Capability } from '../platform/capability.ts';

/** The one registration list: a capability is a folder plus a line here. */
export const CAPABILITIES: readonly Capability[] = [people];
