import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { secretNames, weakness } from './secrets.ts';

/** Top folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const port = z.coerce.number().int().min(1).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));
const postgres = z.url({ protocol: /^postgres(ql)?$/ });
const secret = z.string();

/** Every setting: its default, and one line that also stands in the README's table. */
const definitions = {
  NODE_ENV: [
    z.enum(['production', 'development', 'test']).default('production'),
    'Set by the scripts: `start` is production, `dev` development.',
  ],
  DATA_DIR: [
    z.string().default('.data'),
    'Folder of everything the school owns: secrets, database, files, search index. Relative to the checkout.',
  ],
  HOST: [
    z.string().default('127.0.0.1'),
    'Address both servers listen on. `0.0.0.0` opens them to the network: put a proxy with HTTPS in front.',
  ],
  CMS_PORT: [port.default(1337), 'Port of the admin and the API.'],
  SITE_PORT: [port.default(4321), 'Port of the portal.'],
  CMS_URL: [address.optional(), 'Public address of the admin; default `http://localhost:CMS_PORT`.'],
  SITE_URL: [address.optional(), 'Public address of the portal; default `http://localhost:SITE_PORT`.'],
  TRUST_PROXY: [flag.default(false), '`true` when a proxy in front sets `X-Forwarded-For` and `X-Forwarded-Proto`.'],
  ROLE: [
    z.enum(['all', 'web', 'worker', 'prepare']).default('all'),
    'What a CMS process does: answer requests (`web`), work off jobs (`worker`) or both; `prepare` brings the tables in step and is used by the scripts.',
  ],
  DATABASE_URL: [
    postgres.optional(),
    'A PostgreSQL server of your own, as the role that owns the tables. Without it the embedded server runs.',
  ],
  DATABASE_RUNTIME_URL: [
    postgres.optional(),
    'The same database as the role that owns nothing. Default: the role `khue_app`, made by the owner when it may create roles.',
  ],
  DATABASE_PORT: [port.default(54329), 'Port of the embedded PostgreSQL, on 127.0.0.1 only.'],
  MEILI_URL: [address.optional(), 'A Meilisearch server. Without it the embedded search index is used.'],
  MEILI_KEY: [z.string().min(16).optional(), 'Key for the Meilisearch server.'],
  S3_BUCKET: [z.string().min(3).optional(), 'Bucket for uploaded files. Without it they lie in the data folder.'],
  S3_ENDPOINT: [address.optional(), 'Address of the S3-compatible store.'],
  S3_REGION: [z.string().default('us-east-1'), 'Region of the bucket.'],
  S3_ACCESS_KEY_ID: [z.string().optional(), 'Key id for the bucket.'],
  S3_SECRET_ACCESS_KEY: [z.string().optional(), 'Secret key for the bucket.'],
  SAMPLE_SCHOOL: [flag.default(true), 'Load the sample school into an empty database. Set `false` for a real school.'],
  LOG_LEVEL: [z.enum(['error', 'warn', 'info', 'debug']).default('info'), 'How much the servers log.'],
  APP_KEYS: [secret, 'Secret. Keys that sign cookies, separated by commas.'],
  API_TOKEN_SALT: [secret, 'Secret. Salt of API tokens.'],
  ADMIN_JWT_SECRET: [secret, 'Secret. Signs the sessions of the admin.'],
  TRANSFER_TOKEN_SALT: [secret, 'Secret. Salt of transfer tokens.'],
  JWT_SECRET: [secret, 'Secret. Signs tokens of portal accounts inside the CMS.'],
  ENCRYPTION_KEY: [secret, 'Secret. Encrypts what the CMS stores encrypted.'],
  FILE_SECRET: [secret, 'Secret. Signs short-lived addresses of private files in the admin.'],
  SITE_TOKEN: [secret, 'Secret. Proves to the CMS that a request comes from the portal.'],
  DATABASE_ADMIN_PASSWORD: [secret, 'Secret. Superuser of the embedded PostgreSQL.'],
  DATABASE_OWNER_PASSWORD: [secret, 'Secret. Role `khue_owner` of the embedded PostgreSQL.'],
  DATABASE_APP_PASSWORD: [secret, 'Secret. Role `khue_app`.'],
  DEMO_PASSWORD: [
    secret,
    'Password of the demonstration accounts of the sample school, made anew for each installation.',
  ],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

type Definitions = typeof definitions;
type Raw = { -readonly [Name in keyof Definitions]: z.output<Definitions[Name][0]> };

export interface Settings extends Omit<Raw, 'CMS_URL' | 'SITE_URL'> {
  CMS_URL: string;
  SITE_URL: string;
  /** Where the site reaches the CMS on this machine. */
  cmsInternalUrl: string;
  /** Absolute path of DATA_DIR. */
  dataDir: string;
}

/** The settings are wrong; `message` is a list of sentences for the person who set them. */
export class SettingsError extends Error {
  readonly code = 'settings.invalid';
}

/** Name, default and meaning of every setting, in the order of the README's table. */
export const settingsTable = Object.entries(definitions).map(([name, [schema, meaning]]) => ({
  name,
  default: defaultOf(schema),
  meaning,
}));

function defaultOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? String(parsed.data) : '';
}

/** The file in which `npm start` keeps the generated secrets of a data folder (mode 0600). */
export const secretsFile = (dataDir: string) => resolve(dataDir, 'secrets.json');

export const dataDirOf = () => resolve(root, environment().DATA_DIR || '.data');

/** The environment of this process with changes, for a child process. */
export const childEnvironment = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});

/** Changes the environment of this process before anything read it; for tests and start scripts. */
export function applyEnvironment(changes: Record<string, string>): void {
  Object.assign(process.env, changes);
  loaded = undefined;
}

/** Language of messages in the terminal: English where the system speaks English, else Vietnamese. */
export const terminalLanguage = (): 'vi' | 'en' =>
  /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'en' : 'vi';

/** A Chromium for the browser tests, when the developer names one; not a setting of the product. */
export const chromiumPath = () => process.env.CHROMIUM_PATH || undefined;

/** Suites run at full size under `npm run test:full`, reduced with fixed seeds otherwise. */
export const testsAtFullSize = () => process.env.TEST_SIZE === 'full';

let loaded: Settings | undefined;

/**
 * Reads the environment and the generated secrets once per process.
 * @throws SettingsError that names every mistake with its remedy.
 */
export function loadSettings(): Settings {
  loaded ??= parseSettings(environment(), readSecrets(dataDirOf()));
  return loaded;
}

/** The process's environment, and below it the file `.env` in the top folder where a school keeps its settings. */
function environment(): NodeJS.ProcessEnv {
  const file = resolve(root, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}

/** Pure part of `loadSettings`: empty variables count as not set, the environment wins over the file. */
export function parseSettings(environment: NodeJS.ProcessEnv, generated: Record<string, string>): Settings {
  const given = Object.fromEntries(
    Object.keys(definitions)
      .map((name) => [name, environment[name] || generated[name]])
      .filter(([, value]) => value !== undefined),
  );
  const shape = Object.fromEntries(Object.entries(definitions).map(([name, [schema]]) => [name, schema]));
  const parsed = z.object(shape).safeParse(given);
  const mistakes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => explain(String(issue.path[0]), issue, given));
  mistakes.push(...unknownNames(environment));
  if (parsed.success) mistakes.push(...weakSecrets(parsed.data as Raw));
  if (mistakes.length > 0) throw new SettingsError(mistakes.join('\n'));
  const raw = parsed.data as Raw;
  return {
    ...raw,
    CMS_URL: raw.CMS_URL ?? `http://localhost:${raw.CMS_PORT}`,
    SITE_URL: raw.SITE_URL ?? `http://localhost:${raw.SITE_PORT}`,
    cmsInternalUrl: `http://127.0.0.1:${raw.CMS_PORT}`,
    dataDir: resolve(root, raw.DATA_DIR),
  };
}

function explain(name: string, issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  if (secretNames.includes(name as never))
    return `${name} is missing: run \`npm start\` once, it generates the secrets.`;
  return `${name}=${String(given[name])} is not valid (${issue.message}). ${definitions[name as keyof Definitions]?.[1] ?? ''}`;
}

/** A name with one of our prefixes that we do not know is most likely a slip. */
function unknownNames(environment: NodeJS.ProcessEnv): string[] {
  const ours = /^(CMS|SITE|DATABASE|MEILI|S3|KHUE)_[A-Z_]+$/;
  return Object.keys(environment)
    .filter((name) => ours.test(name) && !(name in definitions))
    .map((name) => `${name} is not a setting of Khuê: remove it or correct its name (README, "Settings").`);
}

function weakSecrets(raw: Raw): string[] {
  if (raw.NODE_ENV !== 'production') return [];
  return secretNames.flatMap((name) => {
    const reason = weakness(name, raw[name]);
    return reason ? [`${name} ${reason}: remove it from the environment and \`npm start\` generates a good one.`] : [];
  });
}

function readSecrets(dataDir: string): Record<string, string> {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SettingsError(
      `${file} cannot be read as JSON: restore it from a backup, the database cannot be opened without it.`,
    );
  }
}
