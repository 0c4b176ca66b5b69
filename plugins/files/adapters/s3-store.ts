import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type FileStore, MissingFileError } from '../ports/file-store.ts';

export interface S3Options {
  bucket: string;
  endpoint?: string | undefined;
  region: string;
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
}

/** The part of Strapi's S3 provider that is used here. */
interface S3Provider {
  uploadStream(file: ProviderFile): Promise<void>;
  delete(file: ProviderFile): Promise<unknown>;
  getSignedUrl(file: ProviderFile): Promise<{ url: string }>;
  getObjectMetadata(file: ProviderFile): Promise<{ contentLength?: number }>;
}
interface ProviderFile {
  hash: string;
  ext: string;
  mime?: string;
  url?: string;
  stream?: Readable;
}

/** A private bucket. Readers never meet it: bytes pass through the CMS, which asks at every request. */
export function createS3Store(options: S3Options): FileStore {
  const provider = openProvider(options);
  return {
    async write(name, bytes, mime) {
      await provider.uploadStream({ ...split(name), mime, stream: bytes });
    },
    async size(name) {
      const facts = await provider.getObjectMetadata(split(name)).catch((error: { name?: string }) => {
        if (error.name === 'NotFound' || error.name === 'NoSuchKey') throw new MissingFileError(`No object ${name}`);
        throw error;
      });
      return facts.contentLength ?? 0;
    },
    async read(name, range) {
      // The provider signs only addresses that name its own bucket.
      const { url } = await provider.getSignedUrl({ ...split(name), url: `s3://${options.bucket}/${name}` });
      const headers = range ? { Range: `bytes=${range.start}-${range.end}` } : undefined;
      const answer = await fetch(url, headers ? { headers } : {});
      if (answer.status === 404) throw new MissingFileError(`No object ${name} in the bucket`);
      if (!answer.ok || !answer.body) throw new Error(`The file store answered ${answer.status} for ${name}`);
      return Readable.fromWeb(answer.body as ReadableStream);
    },
    async remove(name) {
      await provider.delete(split(name));
    },
  };
}

const split = (name: string) => {
  const ext = extname(name);
  return { hash: name.slice(0, name.length - ext.length), ext };
};

function openProvider({ bucket, endpoint, region, accessKeyId, secretAccessKey }: S3Options): S3Provider {
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
  // Loaded only where a bucket is configured: the S3 client costs memory at every start.
  const { init } = createRequire(import.meta.url)('@strapi/provider-upload-aws-s3') as {
    init(options: unknown): S3Provider;
  };
  return init({
    rootPath: 'files',
    s3Options: {
      ...(credentials ? { credentials } : {}),
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      region,
      params: { Bucket: bucket, ACL: 'private', signedUrlExpires: 60 },
    },
  });
}
