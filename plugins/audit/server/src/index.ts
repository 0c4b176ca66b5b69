import { controllers } from './controller.ts';
import { bootstrap, register } from './lifecycle.ts';
import { routes } from './routes.ts';
import { services } from './services.ts';

export default { register, bootstrap, controllers, routes, services };
