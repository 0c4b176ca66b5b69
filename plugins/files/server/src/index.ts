import { createDelivery } from './controllers/delivery.ts';
import { register } from './register.ts';
import { routes } from './routes.ts';
import { services } from './services/index.ts';

export default { register, routes, services, controllers: { delivery: createDelivery } };
