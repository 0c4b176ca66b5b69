import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyEnvironment } from '@khue/config';
import type { Core } from '@strapi/strapi';
import pg from 'pg';
import supertest from 'supertest';
import { inject } from 'vitest';
import { createCms } from '../../scripts/processes/load-cms.ts';
import { cmsEnvironment, testPasswords } from './cms-environment.ts';
import { template } from './global-database.ts';

export interface TestCms {
  /** The running Strapi, for arranging data; a test asserts through `http`. */
  strapi: Core.Strapi;
  /** HTTP against the real server, in process. */
  http: ReturnType<typeof supertest>;
  /** Signs in to the admin panel and answers the value of the Authorization header. */
  signIn(email: string, password?: string): Promise<string>;
  /** Waits until every recorded fact was worked off (or is waiting for a retry). */
  settled(): Promise<void>;
  /** Address of this file's database as the runtime role, for raw SQL. */
  databaseUrl: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Settings besides those of every CMS under test, such as a mail server. */
  settings?: Record<string, string>;
  /** Called with the environment before anything runs, for a test that changes the tables of its database. */
  prepared?(environment: ReturnType<typeof cmsEnvironment>): Promise<void>;
  /** Called before `register`, for a test that adds content types. */
  created?(strapi: Core.Strapi): void;
  /** Called between `register` and `bootstrap`, for a test that listens to facts itself. */
  registered?(strapi: Core.Strapi): void | Promise<void>;
}

export const testPassword = 'Mat-khau-thu-1';

/**
 * Starts a real CMS on its own copy of the template database; one per test file, in `beforeAll`
 * (allow 60 s), stopped in `afterAll`. The server runs under the runtime role, as in production.
 *
 *     const cms = await startCms();
 *     await cms.http.get('/api/portal/news').expect(200);
 */
export async function startCms(options: StartOptions = {}): Promise<TestCms> {
  const database = `khue_${randomBytes(6).toString('hex')}`;
  const databasePort = inject('databasePort');
  const dataDir = join(inject('folder'), database);
  mkdirSync(dataDir, { recursive: true });
  await copyTemplate(database, databasePort);
  const environment = cmsEnvironment({ database, databasePort, dataDir });
  await options.prepared?.(environment);
  applyEnvironment({ ...environment, ...options.settings });
  const strapi = createCms();
  options.created?.(strapi);
  await strapi.register();
  await options.registered?.(strapi);
  await strapi.bootstrap();
  strapi.server.mount();
  const http = supertest(strapi.server.httpServer as Server);
  return {
    strapi,
    http,
    databaseUrl: environment.DATABASE_RUNTIME_URL,
    signIn: (email, password = testPassword) => signIn(http, email, password),
    settled: () => settled(environment.DATABASE_RUNTIME_URL),
    stop: async () => {
      await settled(environment.DATABASE_RUNTIME_URL);
      await strapi.destroy();
    },
  };
}

async function copyTemplate(database: string, port: number): Promise<void> {
  const client = new pg.Client(`postgres://khue_admin:${testPasswords.admin}@127.0.0.1:${port}/postgres`);
  await client.connect();
  await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER khue_owner`);
  await client.end();
}

async function signIn(http: TestCms['http'], email: string, password: string): Promise<string> {
  const answer = await http.post('/admin/login').send({ email, password }).expect(200);
  return `Bearer ${answer.body.data.token as string}`;
}

async function settled(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS open FROM pgboss.job
         WHERE name LIKE '%.%' AND (state = 'active' OR (state = 'created' AND start_after <= now()))`,
      );
      if (rows[0].open === 0) return;
      await sleep(20);
    }
  } finally {
    await client.end();
  }
}
