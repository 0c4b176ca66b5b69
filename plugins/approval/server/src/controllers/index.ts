import { documents } from './documents.ts';
import { runs } from './runs.ts';

export const controllers = { documents, runs };
