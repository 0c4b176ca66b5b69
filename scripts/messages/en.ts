import type { Messages } from './vi.ts';

export const en: Messages = {
  stage: {
    settings: 'Reading the settings',
    database: 'Starting the database',
    build: 'Building the admin and the portal (only when sources changed)',
    prepare: 'Preparing the tables',
    sample: 'Loading the sample school',
    start: 'Starting the servers',
  },
  ready: (seconds) => `Khuê is ready after ${seconds} seconds.`,
  portal: 'Portal',
  admin: 'Admin',
  accounts: 'Demonstration accounts',
  password: (password) => `Password of all of them: ${password}`,
  firstAdmin: 'Open the admin to create the first administrator.',
  stopHint: 'Press Ctrl-C to stop.',
  stopping: 'Stopping …',
  stopped: 'Stopped, all data is kept.',
  restarted: (name) => `${name} ended unexpectedly and is started again.`,
  gaveUp: (name) => `${name} ended unexpectedly several times in a row: see the errors above; Khuê stops.`,
  error: {
    port: (port, name) => `Port ${port} (${name}) is used by another program: stop it or set ${name} to another port.`,
    running: (pid) => `Khuê already runs on this data folder (process ${pid}): stop it first.`,
    disk: (folder, megabytes) =>
      `The disk of ${folder} has only ${megabytes} MB left: free at least 500 MB and try again.`,
    databaseUnreachable: (where, reason) =>
      `The database ${where} cannot be reached (${reason}): check DATABASE_URL and the PostgreSQL server.`,
    databaseEmbedded: (reason) => `The embedded database did not start: ${reason}`,
    databaseNewer: (database, code) =>
      `The database belongs to version ${database}, newer than the code (${code}): update the code, do not run old code on new data.`,
    runtimeRole:
      'The role in DATABASE_URL may not create the role khue_app: create a role that owns nothing and set DATABASE_RUNTIME_URL.',
    prepare: (reason) => `The tables could not be prepared:\n${reason}`,
    build: (reason) => `The build failed:\n${reason}`,
    notHealthy: (name, seconds) => `${name} did not answer within ${seconds} seconds: see the errors above.`,
    unknown: (reason) => `An unexpected error: ${reason}`,
  },
  reset: {
    losing: (folder) => `This deletes for ever everything in ${folder}:`,
    list: [
      'the database (records, articles, accounts)',
      'uploaded files (pictures, documents, books)',
      'the search index',
      'the generated secrets',
    ],
    external: 'A database of your own (DATABASE_URL) and an S3 store are not touched.',
    question: 'Type "delete" to go on: ',
    answers: ['delete'],
    kept: 'Nothing was deleted.',
    done: 'Deleted. Run `npm start` to begin anew.',
    nothing: (folder) => `There is nothing to delete: ${folder} does not exist.`,
  },
  reindex: {
    progress: (done, total) => `Indexed ${done}/${total} documents`,
    done: (count, seconds) => `Indexed ${count} documents in ${seconds} seconds.`,
    failed: (count) => `${count} documents could not be indexed: see the log of the admin.`,
  },
};
