import type { Core } from '@strapi/strapi';
import type { Day, SampleSchool } from '../generate/types.ts';
import type { Texts } from '../text/texts.ts';

export interface Context {
  strapi: Core.Strapi;
  school: SampleSchool;
  texts: Texts;
  today: Day;
  /** Width of the news pictures in pixels. */
  pictureWidth: number;
  /** The hash of the one password that all demonstration accounts share. */
  passwordHash: string;
}

/** A part of the load. It is done wholly, or what it has done so far is found again when it is repeated. */
export interface Step {
  name: string;
  /** What the person at the console reads. */
  label: string;
  run(context: Context): Promise<void>;
}
