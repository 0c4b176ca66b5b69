import { z } from 'zod';
import { parseCommand } from './parse-command.ts';

const port = z.coerce.number().int().min(1).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));
const postgres = z.url({ protocol: /^postgres(ql)?$/ });
const secret = z.string();
/** A program with its arguments that reads `{input}` and writes `{output}`. */
const converter = z
  .string()
  .refine((text) => ['{input}', '{output}'].every((place) => text.includes(place)), '{input} {output}')
  .refine((text) => parseCommand(text) !== undefined, '" \'')
  .transform((text) => parseCommand(text) ?? []);

/** Every setting: its default, and one line that also stands in the README's table. */
export const definitions = {
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
  SMTP_URL: [
    z.url({ protocol: /^smtps?$/ }).optional(),
    'Mail server, such as `smtps://user:password@mail.example:465`. Without it no mail leaves.',
  ],
  MAIL_FROM: [z.email().optional(), 'Address that mail comes from.'],
  SAMPLE_SCHOOL: [flag.default(true), 'Load the sample school into an empty database. Set `false` for a real school.'],
  PRIVATE_PARTNERS: [
    flag.default(false),
    '`true` when partner libraries, and pages that items link to, may stand in a private network, such as that of a group of schools.',
  ],
  OCR_COMMAND: [
    converter.optional(),
    'Reads scanned PDFs, such as `ocrmypdf -l vie --skip-text {input} {output}`: a program, run without a shell, that writes a PDF with text to `{output}`, or UTF-8 text with a form feed after each page. Without it scans are only marked.',
  ],
  LOG_LEVEL: [z.enum(['error', 'warn', 'info', 'debug']).default('info'), 'How much the servers log.'],
  APP_KEYS: [secret, 'Secret. Keys that sign cookies, separated by commas.'],
  API_TOKEN_SALT: [secret, 'Secret. Salt of API tokens.'],
  ADMIN_JWT_SECRET: [secret, 'Secret. Signs the sessions of the admin.'],
  TRANSFER_TOKEN_SALT: [secret, 'Secret. Salt of transfer tokens.'],
  JWT_SECRET: [secret, 'Secret. Signs tokens of portal accounts inside the CMS.'],
  ENCRYPTION_KEY: [secret, 'Secret. Encrypts what the CMS stores encrypted.'],
  FILE_SECRET: [secret, 'Secret. Signs short-lived addresses of private files in the admin.'],
  PREVIEW_SECRET: [secret, 'Secret. Signs the passes by which editors see drafts on the portal, for ten minutes each.'],
  SITE_TOKEN: [secret, 'Secret. Proves to the CMS that a request comes from the portal.'],
  AUDIT_SIGNING_KEY: [
    secret,
    'Secret. Signs the state of the audit, so that anybody can check it; it never leaves the server.',
  ],
  DATABASE_ADMIN_PASSWORD: [secret, 'Secret. Superuser of the embedded PostgreSQL.'],
  DATABASE_OWNER_PASSWORD: [secret, 'Secret. Role `khue_owner` of the embedded PostgreSQL.'],
  DATABASE_APP_PASSWORD: [secret, 'Secret. Role `khue_app`.'],
  DEMO_PASSWORD: [
    secret,
    'Password of the demonstration accounts of the sample school, made anew for each installation.',
  ],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

export type Definitions = typeof definitions;
/** What the schemas make of the given values. */
export type Raw = { -readonly [Name in keyof Definitions]: z.output<Definitions[Name][0]> };

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
