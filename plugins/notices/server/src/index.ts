import { bootstrap } from './bootstrap.ts';
import { contentTypes } from './content-types/index.ts';
import { controllers } from './controllers/index.ts';
import { createMailer, register } from './register.ts';
import { routes } from './routes/index.ts';

export default { register, bootstrap, contentTypes, controllers, routes, services: { mailer: createMailer } };
