export * from './approval.ts';
export * from './audit.ts';
export * from './content-options.ts';
export * from './files.ts';
export * from './jobs.ts';
export * from './library.ts';
export * from './portal.ts';
export * from './reader.ts';
