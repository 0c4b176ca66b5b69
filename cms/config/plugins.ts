import { loadSettings } from '@khue/config';

const settings = loadSettings();

export default {
  'users-permissions': { config: { jwtSecret: settings.JWT_SECRET } },
};
