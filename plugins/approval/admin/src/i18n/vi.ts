import { builder } from './vi/builder.ts';
import { common } from './vi/common.ts';
import { designer } from './vi/designer.ts';
import { lists } from './vi/lists.ts';
import { panel } from './vi/panel.ts';
import { people } from './vi/people.ts';
import { registers } from './vi/registers.ts';
import { run } from './vi/run.ts';
import { trial } from './vi/trial.ts';

/** What people read in the approval screens. Keys are used as `approval.<key>`. */
export const vi = {
  ...common,
  ...lists,
  ...registers,
  ...run,
  ...panel,
  ...people,
  ...designer,
  ...trial,
  ...builder,
} as const;

export type MessageKey = keyof typeof vi;
/** Another language; a missing or unknown key does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;
