export {
  applyEnvironment,
  childEnvironment,
  chromiumPath,
  dataDirOf,
  loadSettings,
  parseSettings,
  root,
  type Settings,
  SettingsError,
  secretsFile,
  settingsTable,
  terminalLanguage,
  testsAtFullSize,
} from './env.ts';
export { school } from './school.ts';
export { generateSecret, secretNames } from './secrets.ts';
