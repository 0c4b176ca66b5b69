import { join } from 'node:path';
import { childEnvironment, loadSettings, root, type Settings } from '@khue/config';
import { prepareDatabase } from '../../database/prepare.ts';
import { withClient } from '../../database/roles.ts';
import { sampleDueSql } from '../../database/sample/write/progress.ts';
import { buildAdmin } from '../build/admin.ts';
import { buildSite } from '../build/site.ts';
import { messages } from '../messages/index.ts';
import { checkMachine, takeLock } from './checks.ts';
import { type ServerPlan, Servers } from './children.ts';
import { type Database, openDatabase } from './database.ts';
import { loadSample } from './load-sample.ts';
import { ensureSecrets } from './secrets.ts';
import { stage } from './stages.ts';

export interface School {
  settings: Settings;
  /** Whether the sample school lives in the database. */
  hasSample: boolean;
  stop(): Promise<void>;
}

/** How `start` and `dev` differ: what is built beforehand and what runs. */
export interface Mode {
  environment: Record<string, string>;
  build(settings: Settings, environment: NodeJS.ProcessEnv): Promise<unknown>;
  servers(settings: Settings, database: Database, environment: NodeJS.ProcessEnv): ServerPlan[];
  onGiveUp(name: string): void;
}

/**
 * Brings the school up from whatever state the checkout is in. What was started is stopped again
 * when a later stage fails.
 */
export async function bringUp(mode: Mode): Promise<School> {
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    const settings = await stage('settings', async () => {
      ensureSecrets();
      const read = loadSettings();
      undo.push(takeLock(read.dataDir));
      await checkMachine(read);
      return read;
    });
    const database = await stage('database', () => openDatabase(settings));
    undo.push(() => database.stop());
    const environment = childEnvironment({ ...mode.environment, ...environmentFor(settings, database) });
    await stage('build', () => mode.build(settings, environment));
    await stage('prepare', () => prepareDatabase(database.ownerUrl, database.runtimeRole, environment));
    if (settings.SAMPLE_SCHOOL && (await sampleDue(database))) {
      await stage('sample', () => loadSample(settings, environment));
    }
    const servers = new Servers(mode.onGiveUp);
    undo.push(() => servers.stop());
    const plans = mode.servers(settings, database, environment);
    await stage('start', () => Promise.all(plans.map((plan) => servers.start(plan))));
    return { settings, hasSample: await hasSample(database), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What every process of the school is told, besides the settings it reads itself. */
export function environmentFor(settings: Settings, database: Database): Record<string, string> {
  return {
    DATABASE_URL: database.ownerUrl,
    DATABASE_RUNTIME_URL: database.runtimeUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Strapi keeps instants without a zone; the school's own days name theirs wherever they are computed.
    TZ: 'UTC',
    // Compiled code is kept between starts.
    NODE_COMPILE_CACHE: join(settings.dataDir, 'cache/compiled'),
  };
}

/** An empty database, or one in which loading the sample school was cut off. */
const sampleDue = (database: Database) =>
  withClient(database.runtimeUrl, async (client) => {
    const { rows } = await client.query(sampleDueSql);
    return rows[0].due as boolean;
  });

/** The clerk's demonstration account stands for all of them. */
const hasSample = (database: Database) =>
  withClient(database.runtimeUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT 1 FROM admin_users WHERE email = 'vanthu@khue.example') AS sample`,
    );
    return rows[0].sample as boolean;
  });

/** The two servers as they run in a school. */
export function productionServers(
  settings: Settings,
  _database: Database,
  environment: NodeJS.ProcessEnv,
): ServerPlan[] {
  return [
    {
      name: messages.admin,
      module: join(root, 'scripts/processes/cms.ts'),
      environment,
      healthUrl: `${settings.cmsInternalUrl}/_health`,
    },
    {
      name: messages.portal,
      module: join(root, 'scripts/processes/site.ts'),
      environment: { ...environment, HOST: settings.HOST, PORT: String(settings.SITE_PORT) },
      healthUrl: `http://127.0.0.1:${settings.SITE_PORT}/suc-khoe`,
    },
  ];
}

export const productionBuild = (_settings: Settings, environment: NodeJS.ProcessEnv) =>
  Promise.all([buildAdmin(environment), buildSite(environment)]);
