import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, MissingFileError } from '../ports/file-store.ts';
import { createLocalStore } from './local-store.ts';
import { createS3Store } from './s3-store.ts';

const name = '0123456789abcdef0123456789abcdef.pdf';
const bytes = (value: string | Buffer) => Readable.from([value]);

/** What every store promises. */
function keepsItsPromises(store: () => FileStore) {
  it('gives back what was written, whole or in part', async () => {
    await store().write(name, bytes('Khuê Văn Các'), 'application/pdf');
    expect(await text(await store().read(name))).toBe('Khuê Văn Các');
    expect(await text(await store().read(name, { start: 0, end: 2 }))).toBe('Khu');
    const all = Buffer.from('Khuê Văn Các');
    const part = await buffer(await store().read(name, { start: 6, end: all.length - 1 }));
    expect(part.equals(all.subarray(6))).toBe(true);
    expect(await store().size(name)).toBe(all.length);
  });

  it('overwrites', async () => {
    await store().write(name, bytes('mới'), 'application/pdf');
    expect(await text(await store().read(name))).toBe('mới');
  });

  it('removes, and removing twice is no mistake', async () => {
    await store().remove(name);
    await store().remove(name);
    await expect(store().read(name)).rejects.toBeInstanceOf(MissingFileError);
    await expect(store().size(name)).rejects.toBeInstanceOf(MissingFileError);
  });

  it('keeps nothing of a write that broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('line cut');
      })(),
    );
    await expect(store().write(name, broken, 'application/pdf')).rejects.toThrow();
    await expect(store().read(name)).rejects.toBeInstanceOf(MissingFileError);
  });
}

describe('local folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'khue-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  keepsItsPromises(() => createLocalStore(folder));

  it('is closed to other users of the machine and leaves no parts behind', async () => {
    await createLocalStore(folder).write(name, bytes('x'), 'application/pdf');
    expect(statSync(join(folder, '01', '23', name)).mode & 0o077).toBe(0);
    expect(statSync(join(folder, '01')).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, '01', '23'))).toEqual([name]);
  });
});

describe('bucket', () => {
  const objects = new Map<string, Buffer>();
  let server: Server;
  let store: FileStore;
  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response, objects));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    store = createS3Store({
      bucket: 'truong',
      endpoint,
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 'word',
    });
  });
  afterAll(() => new Promise((done) => server.close(done)));

  keepsItsPromises(() => store);

  it('puts files under one prefix, privately', async () => {
    await store.write(name, bytes('x'), 'application/pdf');
    expect([...objects.keys()]).toEqual([`/truong/files/${name}`]);
  });
});

/** As much of the S3 protocol as one store needs, with a check that requests are signed. */
async function answer(
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
  objects: Map<string, Buffer>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
  const signed = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256') || searchParams.has('X-Amz-Signature');
  if (!signed) return void response.writeHead(403).end();
  if (request.method === 'PUT') {
    if (request.headers['x-amz-acl'] !== 'private') return void response.writeHead(400).end();
    objects.set(pathname, unchunk(await buffer(request), request.headers['x-amz-decoded-content-length']));
    return void response.writeHead(200, { ETag: '"1"' }).end();
  }
  if (request.method === 'DELETE') {
    objects.delete(pathname);
    return void response.writeHead(204).end();
  }
  const object = objects.get(pathname);
  if (!object) return void response.writeHead(404).end();
  if (request.method === 'HEAD') return void response.writeHead(200, { 'Content-Length': object.length }).end();
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (!range) return void response.writeHead(200).end(object);
  response.writeHead(206).end(object.subarray(Number(range[1]), Number(range[2]) + 1));
}

/** The client may send `aws-chunked` bodies: size, signature and data in turns. */
function unchunk(body: Buffer, decodedLength: string | string[] | undefined): Buffer {
  if (decodedLength === undefined) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, lineEnd).toString(), 16);
    if (!size) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
