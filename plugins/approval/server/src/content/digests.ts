import { createHash } from 'node:crypto';
import type { Shape } from '../../../domain/canonical.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A shape reduced to some of its fields, for a step that covers no more. */
export const only = (shape: Shape, names: readonly string[]): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => names.includes(name)));
