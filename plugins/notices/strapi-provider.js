export { init } from './server/src/register.ts';
