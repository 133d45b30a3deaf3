/**
 * Sets up what is missing on a fresh machine: dependencies, the packaged program (`dist/`), and with `--browser` a
 * browser for the browser tests. Plain JavaScript, because it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const oldestNode = 20;
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`Jianbao needs Node ${oldestNode} or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
unlessMarked('node_modules/.jianbao-lock', lock, () => {
  console.log('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
});
unlessMarked('dist/.inputs', stateOf(['src', 'templates', 'scripts', 'package.json', 'package-lock.json']), () => {
  run(process.execPath, ['--import', 'tsx', 'scripts/package.ts']);
});
if (process.argv.includes('--browser')) findBrowser();

/** Does something unless it was done for this state. */
function unlessMarked(marker, state, work) {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === state) return;
  work();
  writeFileSync(marker, state);
}

/** Names, sizes and dates of files: enough to see that one was edited, added or deleted. */
function stateOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const status = statSync(path);
    if (status.isDirectory()) for (const name of readdirSync(path).sort()) visit(`${path}/${name}`);
    else hash.update(`${path}\0${status.size}\0${status.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

function findBrowser() {
  if (process.env.JIANBAO_CHROMIUM || browsers.some(existsSync)) return;
  const install = 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk';
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`The browser tests need Chromium: ${install} …`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', install.split(' ').slice(1), quiet);
  }
  if (browsers.some(existsSync)) return;
  console.log('No Chromium was found, so the browser tests will be skipped.');
  console.log(`One command gets it on Debian and Ubuntu: sudo ${install}`);
  console.log('Or name yours: JIANBAO_CHROMIUM=/path/to/chromium');
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error(`${command} ${args.join(' ')} failed; see above.`);
    process.exit(1);
  }
}
