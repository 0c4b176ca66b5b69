import { documents } from './documents.ts';
import { people } from './people.ts';
import { runs } from './runs.ts';
import { workflows } from './workflows.ts';

export const controllers = { documents, people, runs, workflows };
