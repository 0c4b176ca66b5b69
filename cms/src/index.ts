import type { Core } from '@strapi/strapi';
import { guardWrites } from './model/guard-writes.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardWrites(strapi);
  },
  bootstrap() {},
};
