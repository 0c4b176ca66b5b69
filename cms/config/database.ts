import { loadSettings } from '@khue/config';

const settings = loadSettings();

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: settings.DATABASE_RUNTIME_URL ?? settings.DATABASE_URL },
    pool: { min: 1, max: 10 },
  },
  // A column that left a schema stays in the database until a migration says otherwise.
  settings: { forceMigration: false },
};
