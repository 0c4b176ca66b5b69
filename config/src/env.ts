import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { parseSettings, type Settings, SettingsError } from './parse-settings.ts';
import { type SettingsMessages, settingsMessages } from './settings-messages.ts';

/** Top folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The file in which `npm start` keeps the generated secrets of a data folder (mode 0600). */
export const secretsFile = (dataDir: string) => resolve(dataDir, 'secrets.json');

export const dataDirOf = () => resolve(root, environment().DATA_DIR || '.data');

/** The environment of this process with changes, for a child process. */
export const childEnvironment = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});

/** For a program that is not ours: where programs and temporary files lie, and none of our settings. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

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
  const say = settingsMessages[terminalLanguage()];
  loaded ??= parseSettings(environment(), readSecrets(dataDirOf(), say), root, say);
  return loaded;
}

/** The process's environment, and below it the file `.env` in the top folder where a school keeps its settings. */
function environment(): NodeJS.ProcessEnv {
  const file = resolve(root, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}

function readSecrets(dataDir: string, say: SettingsMessages): Record<string, string> {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new SettingsError(say.unreadable(file));
  }
}
