export {
  dataDirOf,
  loadSettings,
  parseSettings,
  root,
  type Settings,
  SettingsError,
  secretsFile,
  settingsTable,
} from './env.ts';
export { school } from './school.ts';
export { generateSecret, secretNames } from './secrets.ts';
