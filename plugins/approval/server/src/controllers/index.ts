import { documents } from './documents.ts';
import { people } from './people.ts';
import { registers } from './registers.ts';
import { runs } from './runs.ts';
import { workflows } from './workflows.ts';

export const controllers = { documents, people, registers, runs, workflows };
