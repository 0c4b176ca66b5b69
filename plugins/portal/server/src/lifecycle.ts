import type { Facts, Schedules } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { actionDefinitions } from './actions.ts';
import { getService } from './get-service.ts';
import { recordTypes } from './record-types.ts';
import { accountUid, type HolderKind, staffAccountUid } from './services/accounts.ts';
import { figureTypes } from './services/figures.ts';
import { petitionUid } from './services/petitions.ts';

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
    {
      wants: ({ uid }) =>
        getService(strapi, 'reading').shownTypes.has(uid) || recordTypes.has(uid) || figureTypes.includes(uid),
    },
  );
  (outbox.service('facts') as Facts).subscribe(
    'content.changed',
    'portal-petitions',
    (change) => getService(strapi, 'petitions').tellKeepers(change),
    { wants: ({ uid }) => uid === petitionUid },
  );
  (outbox.service('schedules') as Schedules).every({
    name: 'portal.petitions',
    cron: '50 3 * * *',
    run: () => getService(strapi, 'petitions').forgetOld(),
  });
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

  endSessionsWith(strapi, 'portal', accountUid);
  endSessionsWith(strapi, 'staff', staffAccountUid);
}

/** Another password, a block or the end of an account ends its sessions. */
function endSessionsWith(strapi: Core.Strapi, kind: HolderKind, uid: string): void {
  const remember = async (event: AccountEvent) => {
    const rows = await strapi.db.query(uid as never).findMany({ where: event.params.where ?? {}, select: ['id'] });
    event.state.portalAccounts = rows.map((row: { id: number }) => row.id);
  };
  const revoke = ({ state }: AccountEvent) =>
    getService(strapi, 'sessions').revoke(kind, (state.portalAccounts as number[] | undefined) ?? []);
  const ifClosing = (act: (event: AccountEvent) => Promise<void>) => async (event: AccountEvent) => {
    const { data = {} } = event.params;
    const closes = data.blocked === true || data.confirmed === false || data.isActive === false;
    if ('password' in data || closes) await act(event);
  };
  strapi.db.lifecycles.subscribe({
    models: [uid],
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
