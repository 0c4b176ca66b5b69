import { builder } from './en/builder.ts';
import { common } from './en/common.ts';
import { designer } from './en/designer.ts';
import { lists } from './en/lists.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { registers } from './en/registers.ts';
import { run } from './en/run.ts';
import { trial } from './en/trial.ts';
import type { Messages } from './vi.ts';

export const en: Messages = {
  ...common,
  ...lists,
  ...registers,
  ...run,
  ...panel,
  ...people,
  ...designer,
  ...trial,
  ...builder,
};
