import { build, checkNode, checkWriteAccess, generate, install, run, say } from './lib/tasks.js';
import { findChromium } from './lib/chromium.js';

checkNode();
checkWriteAccess('.');
install();
generate();
const env = { CHROMIUM: findChromium() };

say('Lint and layering');
run('npm', ['run', '--silent', 'lint'], { or: 'Lint failed.' });
say('Types');
run('npm', ['run', '--silent', 'typecheck'], { or: 'Type checking failed.' });
say('Unit tests');
run('npm', ['run', '--silent', 'test:unit'], { or: 'Unit tests failed.' });
build();
say('Browser tests');
run('npm', ['run', '--silent', 'test:browser'], { or: 'Browser tests failed.', env });
say('All tests passed');
