import type { Readable } from 'node:stream';
import type { ByteRange } from '../../domain/range.ts';
import { isFileId, storedName } from '../../domain/stored-name.ts';
import { type FileStore, MissingFileError } from '../../ports/file-store.ts';
import { sign } from './signature.ts';

/** A file or one of its renditions, as Strapi hands it to a provider. */
export interface ProviderFile {
  hash: string;
  ext?: string | null;
  mime: string;
  url?: string;
  stream?: Readable;
}

/** What the rest of this plugin uses besides the methods that Strapi calls. */
export interface FilesProvider {
  size(file: Pick<ProviderFile, 'hash' | 'ext'>): Promise<number>;
  read(file: Pick<ProviderFile, 'hash' | 'ext'>, range?: ByteRange): Promise<Readable>;
}

const nameOf = ({ hash, ext }: Pick<ProviderFile, 'hash' | 'ext'>): string => {
  const name = storedName(hash, ext);
  if (name === undefined) throw new MissingFileError('This file was not stored by this provider');
  return name;
};

/** Last part of the address: an original is named by its id alone, a rendition with its extension. */
const addressOf = (file: Pick<ProviderFile, 'hash' | 'ext'>) =>
  isFileId(file.hash) ? `/api/files/${file.hash}` : `/api/files/renditions/${file.hash}${file.ext ?? ''}`;

/** Strapi's upload provider over a private store; one delivery route whatever the store is. */
export function createProvider(store: FileStore, secret: string) {
  const save = async (file: ProviderFile) => {
    if (!file.stream) throw new Error('A file without bytes cannot be stored');
    await store.write(nameOf(file), file.stream, file.mime);
    file.url = addressOf(file);
  };
  const remove = (file: ProviderFile) => {
    const name = storedName(file.hash, file.ext);
    return name === undefined ? undefined : store.remove(name);
  };
  return {
    uploadStream: save,
    async replaceStream(next: ProviderFile, previous: ProviderFile) {
      await save(next);
      if (nameOf(next) !== storedName(previous.hash, previous.ext)) await remove(previous);
    },
    delete: remove,
    isPrivate: () => true,
    getSignedUrl(file: ProviderFile) {
      const { expires, signature } = sign(secret, file.hash, Math.floor(Date.now() / 1000));
      return { url: `${addressOf(file)}?expires=${expires}&signature=${signature}` };
    },
    size: (file: ProviderFile) => store.size(nameOf(file)),
    read: (file: ProviderFile, range?: ByteRange) => store.read(nameOf(file), range),
  };
}
