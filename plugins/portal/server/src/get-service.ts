import type { Core } from '@strapi/strapi';
import type { services } from './services/index.ts';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** This plugin's own services with their types. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin('portal').service(name);
