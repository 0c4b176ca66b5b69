import type { Core } from '@strapi/strapi';
import { guardAdminAccounts } from './access/admin-accounts.ts';
import { registerConditions } from './access/conditions.ts';
import { guardAnswers } from './access/guard-answers.ts';
import { guardCopies } from './access/guard-copies.ts';
import { closeHiddenTypes } from './access/hidden-types.ts';
import { closePortalAccounts } from './access/portal-accounts.ts';
import { withdrawStrapiDefaults } from './access/strapi-defaults.ts';
import { syncRoles } from './access/sync-roles.ts';
import { adoptPictures } from './model/adopt-pictures.ts';
import { guardConsents } from './model/guard-consents.ts';
import { askOnSubmission, guardPictures } from './model/guard-pictures.ts';
import { guardTimetable } from './model/guard-timetable.ts';
import { guardWrites } from './model/guard-writes.ts';
import { tellOfHiddenPictures } from './model/hidden-pictures.ts';
import { applyViews } from './settings/apply-views.ts';
import { ensureLocales } from './settings/locales.ts';

/** Wiring only: what the school's model adds to Strapi before and after the database is open. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    closeHiddenTypes(strapi);
    guardWrites(strapi);
    guardTimetable(strapi);
    guardPictures(strapi);
    guardConsents(strapi);
    tellOfHiddenPictures(strapi);
    guardAnswers(strapi);
    guardCopies(strapi);
    await registerConditions(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardAdminAccounts(strapi);
    askOnSubmission(strapi);
    await ensureLocales(strapi);
    await closePortalAccounts(strapi);
    await withdrawStrapiDefaults(strapi);
    await syncRoles(strapi);
    await applyViews(strapi);
    await adoptPictures(strapi);
  },
};
