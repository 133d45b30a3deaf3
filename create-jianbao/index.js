#!/usr/bin/env node
/** `npm create jianbao DIR` is `jianbao init DIR`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('./cli.js', import.meta.resolve('jianbao')));
const { status } = spawnSync(process.execPath, [cli, 'init', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 70;
