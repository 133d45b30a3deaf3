/**
 * Makes `dist/`: what is published to npm, and what runs. Node's part of the program, the browser's scripts for each
 * language, the style sheet, Pagefind's engine, the files of a new archive, and the digests of the code; with `--types`
 * also the types that settings are written against.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cssName } from '../src/addresses.ts';
import { digestOf } from '../src/digest.ts';
import type { CodeDigests } from '../src/packaged.ts';
import { pagefindWasm } from '../src/search/format/pagefindFormat.ts';
import { writeIfChanged } from '../src/writeFiles.ts';
import { siteCss } from '../templates/siteCss.ts';
import { bundleClient, scriptNames } from './package/bundleClient.ts';
import { bundleProgram } from './package/bundleProgram.ts';
import { digestCode } from './package/digestCode.ts';
import { getPagefindEngine } from './package/getPagefindEngine.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

/** What is as it was is not touched: a build that runs meanwhile finds its files. */
const write = (name: string, content: string | Uint8Array): void => {
  writeIfChanged(join(dist, name), Buffer.from(content));
};

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

const { metafile, outputFiles } = await bundleProgram(root);
for (const { path, contents } of outputFiles) write(relative(dist, path), contents);
for (const { name, bytes } of await bundleClient()) write(`client/${name}`, bytes);
write(cssName, siteCss());
if (!existsSync(join(dist, pagefindWasm))) write(pagefindWasm, (await getPagefindEngine()).bytes);

cpSync(join(root, 'src/commands/template'), join(dist, 'template'), { recursive: true });
if (process.argv.includes('--types')) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'scripts/package/tsconfig.json'], { cwd: root, stdio: 'inherit' });
}

const assets = [...scriptNames.map((name) => `client/${name}`), cssName, pagefindWasm];
const digests: CodeDigests = {
  ...digestCode(metafile.inputs, (file) => readFileSync(join(root, file), 'utf8'), versionOf),
  assets: digestOf(...assets.flatMap((file) => [file, readFileSync(join(dist, file), 'latin1')])),
};
write('digests.json', JSON.stringify(digests));

// Chunks are named by their content: those of an earlier program would stay.
const current = new Set(outputFiles.map(({ path }) => relative(dist, path)));
for (const name of readdirSync(dist)) if (/\.(?:js|txt)$/.test(name) && !current.has(name)) rmSync(join(dist, name));
