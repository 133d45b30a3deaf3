/**
 * Sets up whatever is missing on a fresh machine, and nothing else: dependencies, and with `--browser` a browser for
 * the browser tests. Plain JavaScript, because it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const oldestNode = 20;
const marker = 'node_modules/.jianbao-lock';
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
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.log('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, lock);
}

if (process.argv.includes('--browser') && !process.env.JIANBAO_CHROMIUM && !browsers.some(existsSync)) {
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
  if (!browsers.some(existsSync))
    console.log(
      `No Chromium was found, so the browser tests will be skipped. One command gets it on Debian and Ubuntu: sudo ${install}\nOr name yours: JIANBAO_CHROMIUM=/path/to/chromium`,
    );
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error(`${command} ${args.join(' ')} failed; see above.`);
    process.exit(1);
  }
}
