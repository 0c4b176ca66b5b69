import type { Facts, Schedules } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { actionDefinitions } from './actions.ts';
import { getService } from './get-service.ts';
import { accountUid } from './services/accounts.ts';
import { figureTypes } from './services/figures.ts';

interface AccountEvent {
  params: { where?: object; data?: Record<string, unknown> };
  state: Record<string, unknown>;
}

/** Changes reach the sites' log. Accounts have one door, this plugin's: users-permissions keeps them, its own routes are gone. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const users = strapi.plugin('users-permissions');
  users.routes = { ...users.routes, 'content-api': { type: 'content-api', routes: [] } };

  const outbox = strapi.plugin('outbox');
  (outbox.service('facts') as Facts).subscribe(
    'content.changed',
    'portal',
    (change) => getService(strapi, 'log').write(change),
    ({ uid }) => getService(strapi, 'reading').shownTypes.has(uid) || figureTypes.includes(uid),
  );
  (outbox.service('schedules') as Schedules).every({
    name: 'portal.log',
    cron: '40 3 * * *',
    run: () => getService(strapi, 'log').forgetOld(),
  });
  (outbox.service('schedules') as Schedules).every({
    name: 'portal.page-views',
    cron: '50 3 * * *',
    run: () => getService(strapi, 'pageViews').forgetOld(),
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(actionDefinitions);
  // Instantiated now: a schema that shows what it must not stops the start.
  getService(strapi, 'reading');

  const ids = async ({ params }: AccountEvent) => {
    const rows = await strapi.db.query(accountUid).findMany({ where: params.where ?? {}, select: ['id'] });
    return rows.map((row: { id: number }) => row.id);
  };
  const remember = async (event: AccountEvent) => {
    event.state.portalAccounts = await ids(event);
  };
  const revoke = ({ state }: AccountEvent) =>
    getService(strapi, 'sessions').revoke((state.portalAccounts as number[] | undefined) ?? []);
  const ifClosing = (act: (event: AccountEvent) => Promise<void>) => async (event: AccountEvent) => {
    const { data = {} } = event.params;
    if ('password' in data || data.blocked === true || data.confirmed === false) await act(event);
  };
  strapi.db.lifecycles.subscribe({
    models: [accountUid],
    beforeUpdate: ifClosing(remember),
    afterUpdate: ifClosing(revoke),
    beforeUpdateMany: ifClosing(remember),
    afterUpdateMany: ifClosing(revoke),
    beforeDelete: remember,
    afterDelete: revoke,
    beforeDeleteMany: remember,
    afterDeleteMany: revoke,
  } as never);
}
