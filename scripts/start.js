import { createServer } from 'node:net';
import { build, checkNode, checkWriteAccess, fail, generate, install, say } from './lib/tasks.js';

process.env.NODE_ENV = 'production';
const port = Number(process.env.PORT ?? 3000);

checkNode();
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}", which is no port. Choose a number from 1 to 65535: PORT=3000 npm start`);
}
checkWriteAccess('.', process.env.DATA_DIR ?? 'data');
await checkPort();
install();
generate();
build();
const { register } = await import('tsx/esm/api');
register();
await import('./prepare-database.ts').catch((error) => fail(`The database could not be made ready: ${error.message}`));
say('Starting');
await import('../server/serve.ts').catch((error) => fail(`The server could not start: ${error.message}`));

/** Better to hear it now than after two minutes of installing. */
async function checkPort() {
  const probe = createServer();
  await new Promise((resolve) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') {
        fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
      }
      resolve(undefined);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}
