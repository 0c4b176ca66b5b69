import type { Settings } from '@khue/config';
import { type EmbeddedServer, startEmbedded } from '../../database/embedded/server.ts';
import { ensureDatabase, ensureRole, ownerRole, runtimeRole, withClient } from '../../database/roles.ts';
import { messages } from '../messages/index.ts';
import { checkPort } from './checks.ts';
import { Problem } from './problem.ts';

export interface Database {
  /** As the role that owns the tables. */
  ownerUrl: string;
  /** As the role that owns nothing. */
  runtimeUrl: string;
  runtimeRole: string;
  stop(): Promise<void>;
}

const databaseName = 'khue';

/** Starts the embedded PostgreSQL, or checks the server that DATABASE_URL names. */
export async function openDatabase(settings: Settings): Promise<Database> {
  return settings.DATABASE_URL ? openOwn(settings, settings.DATABASE_URL) : openEmbedded(settings);
}

async function openEmbedded(settings: Settings): Promise<Database> {
  await checkPort(settings.DATABASE_PORT, 'DATABASE_PORT', '127.0.0.1');
  const server = await startEmbedded({
    dataDir: settings.dataDir,
    port: settings.DATABASE_PORT,
    adminPassword: settings.DATABASE_ADMIN_PASSWORD,
  });
  try {
    await ensureRoles(server, settings);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...embeddedUrls(settings), stop: () => server.stop() };
}

/** Addresses of the embedded server, whoever started it. */
function embeddedUrls(settings: Settings): Omit<Database, 'stop'> {
  const url = (role: string, password: string) =>
    `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${settings.DATABASE_PORT}/${databaseName}`;
  return {
    ownerUrl: url(ownerRole, settings.DATABASE_OWNER_PASSWORD),
    runtimeUrl: url(runtimeRole, settings.DATABASE_APP_PASSWORD),
    runtimeRole,
  };
}

/** For a command beside a school that may be running: joins its database, or opens it for the while. */
export async function joinDatabase(settings: Settings, schoolRuns: boolean): Promise<Database> {
  if (schoolRuns && !settings.DATABASE_URL) return { ...embeddedUrls(settings), stop: async () => undefined };
  return openDatabase(settings);
}

async function ensureRoles(server: EmbeddedServer, settings: Settings): Promise<void> {
  await withClient(server.adminUrl('postgres'), async (client) => {
    await ensureRole(client, ownerRole, settings.DATABASE_OWNER_PASSWORD);
    await ensureRole(client, runtimeRole, settings.DATABASE_APP_PASSWORD);
    await ensureDatabase(client, databaseName);
  });
}

async function openOwn(settings: Settings, ownerUrl: string): Promise<Database> {
  try {
    await withClient(ownerUrl, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new Problem(messages.error.databaseUnreachable(withoutPassword(ownerUrl), (error as Error).message));
  }
  const runtimeUrl = settings.DATABASE_RUNTIME_URL ?? (await makeRuntimeRole(ownerUrl, settings.DATABASE_APP_PASSWORD));
  return { ownerUrl, runtimeUrl, runtimeRole: new URL(runtimeUrl).username, stop: async () => undefined };
}

async function makeRuntimeRole(ownerUrl: string, password: string): Promise<string> {
  try {
    await withClient(ownerUrl, (client) => ensureRole(client, runtimeRole, password));
  } catch (error) {
    if ((error as { code?: string }).code === '42501') throw new Problem(messages.error.runtimeRole);
    throw error;
  }
  const url = new URL(ownerUrl);
  url.username = runtimeRole;
  url.password = encodeURIComponent(password);
  return url.href;
}

function withoutPassword(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}
