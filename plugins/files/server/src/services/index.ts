import { createConsents } from './consents.ts';
import { createLinks } from './links.ts';
import { createPictures } from './pictures.ts';
import { createStore } from './store.ts';

export const services = { consents: createConsents, pictures: createPictures, links: createLinks, store: createStore };
