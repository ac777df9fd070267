import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './servers';

/** The least a Node server can do: read the request to its end, send the bytes. */
process.once('message', ({ status, headers, body }: Omit<Answer, 'body'> & { body: string }) => {
  const bytes = Buffer.from(body, 'base64');
  const fixed = Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'date'].includes(name),
    ),
  );
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(status, { ...fixed, 'content-length': bytes.length });
      response.end(bytes);
    });
  });
  server.listen(0, () => process.send?.((server.address() as AddressInfo).port));
});
