import type { Strings } from '../vi/index.ts';

export const blocks: Pick<Strings, 'blocks'> = {
  blocks: {
    watchOn: (host) => `Watch on ${host}`,
    transcript: 'Words of the film',
    noPlayer: 'This device cannot play the film.',
    downloadFilm: 'Download the film',
    directions: 'Open a map with directions',
    source: 'Source',
    files: 'Files to download',
  },
};
