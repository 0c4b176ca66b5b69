import { createLinks } from './links.ts';
import { createPictures } from './pictures.ts';
import { createStore } from './store.ts';

export const services = { pictures: createPictures, links: createLinks, store: createStore };
