/** What the portal is compared with: a bare Node server that sends the same bytes with the same headers. */
import { createServer } from 'node:http';

process.once('message', ({ body, headers }: { body: string; headers: [string, string][] }) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Content-Length', bytes.length);
    response.writeHead(200).end(bytes);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address ? address.port : 0);
  });
});
