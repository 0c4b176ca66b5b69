export type { ApprovalLabel, ApprovalPage, ApprovalPerson } from './common.ts';
export * from './people.ts';
export * from './registers.ts';
export * from './runs.ts';
export * from './workflows.ts';
