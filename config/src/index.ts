export {
  contrast,
  contrastOnPaper,
  formatColour,
  leastContrast,
  parseColour,
  type Rgb,
  tonesOf,
} from './colour.ts';
export { settingsTable } from './definitions.ts';
export {
  applyEnvironment,
  childEnvironment,
  chromiumPath,
  dataDirOf,
  loadSettings,
  root,
  secretsFile,
  terminalLanguage,
  testsAtFullSize,
  toolEnvironment,
} from './env.ts';
export { type Settings, SettingsError } from './parse-settings.ts';
export { type Locale, school } from './school.ts';
export { generateSecret, secretNames } from './secrets.ts';
export { parseTable, type Table, type TableTrouble } from './table-lines.ts';
export { videoHost } from './video-link.ts';
