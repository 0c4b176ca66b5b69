import { resolve } from 'node:path';
import { z } from 'zod';
import { definitions, type Raw } from './definitions.ts';
import { secretNames, weakness } from './secrets.ts';
import type { SettingsMessages } from './settings-messages.ts';

export interface Settings extends Omit<Raw, 'CMS_URL' | 'SITE_URL'> {
  CMS_URL: string;
  SITE_URL: string;
  /** Where the site reaches the CMS on this machine. */
  cmsInternalUrl: string;
  /** Absolute path of DATA_DIR. */
  dataDir: string;
}

/** The settings are wrong; `message` holds a sentence for each mistake. */
export class SettingsError extends Error {
  readonly code = 'settings.invalid';
}

type Values = Record<string, string | undefined>;

/**
 * Empty variables count as not set; the environment wins over the generated secrets.
 * @throws SettingsError that names every mistake with its remedy.
 */
export function parseSettings(environment: Values, generated: Values, root: string, say: SettingsMessages): Settings {
  const given = Object.fromEntries(
    Object.keys(definitions)
      .map((name) => [name, environment[name] || generated[name]])
      .filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const shape = Object.fromEntries(Object.entries(definitions).map(([name, [schema]]) => [name, schema]));
  const parsed = z.object(shape).safeParse(given);
  const mistakes = unknownNames(environment).map(say.unknown);
  if (!parsed.success) mistakes.push(...parsed.error.issues.map((issue) => explain(issue, given, say)));
  else mistakes.push(...conflicts(parsed.data as Raw, say), ...weakSecrets(parsed.data as Raw).map(say.weak));
  if (mistakes.length > 0) throw new SettingsError(mistakes.join('\n'));
  return complete(parsed.data as Raw, root);
}

function complete(raw: Raw, root: string): Settings {
  return {
    ...raw,
    CMS_URL: raw.CMS_URL ?? `http://localhost:${raw.CMS_PORT}`,
    SITE_URL: raw.SITE_URL ?? `http://localhost:${raw.SITE_PORT}`,
    cmsInternalUrl: `http://127.0.0.1:${raw.CMS_PORT}`,
    dataDir: resolve(root, raw.DATA_DIR),
  };
}

/** Values that may hold a password are never repeated. */
const confidential = /KEY|SECRET|PASSWORD|TOKEN|SALT|^(DATABASE_.*|SMTP_)URL$/;

function explain(issue: z.core.$ZodIssue, given: Record<string, string>, say: SettingsMessages): string {
  const name = String(issue.path[0]);
  if (secretNames.some((secret) => secret === name) && !given[name]) return say.missing(name);
  return say.invalid(name, confidential.test(name) ? '' : `=${given[name]}`, issue.message);
}

/** A name with one of our prefixes that we do not know is most likely a slip. */
function unknownNames(environment: Values): string[] {
  const ours = /^(CMS|SITE|DATABASE|MEILI|S3|SMTP|KHUE)_[A-Z_]+$/;
  return Object.keys(environment).filter((name) => ours.test(name) && !(name in definitions));
}

/** Settings that are fine one by one and wrong together. */
function conflicts(raw: Raw, say: SettingsMessages): string[] {
  const store = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const named = store.filter((name) => raw[name]);
  const found = named.length > 0 && named.length < store.length ? [say.together(store.join(', '))] : [];
  if (Boolean(raw.MEILI_URL) !== Boolean(raw.MEILI_KEY)) found.push(say.together('MEILI_URL, MEILI_KEY'));
  if (Boolean(raw.SMTP_URL) !== Boolean(raw.MAIL_FROM)) found.push(say.together('SMTP_URL, MAIL_FROM'));
  if (raw.CMS_URL?.startsWith('https:') && !raw.TRUST_PROXY)
    found.push(say.together('CMS_URL=https://…, TRUST_PROXY=true'));
  if (raw.ROLE !== 'prepare' && raw.NODE_ENV === 'production' && sameRole(raw)) found.push(say.sameRole);
  return found;
}

function sameRole({ DATABASE_URL, DATABASE_RUNTIME_URL }: Raw): boolean {
  if (!DATABASE_URL || !DATABASE_RUNTIME_URL) return false;
  return new URL(DATABASE_URL).username === new URL(DATABASE_RUNTIME_URL).username;
}

const weakSecrets = (raw: Raw) =>
  raw.NODE_ENV === 'production' ? secretNames.filter((name) => weakness(name, raw[name])) : [];
