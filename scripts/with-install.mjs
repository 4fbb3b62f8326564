#!/usr/bin/env node
// Runs a script of this project on a fresh clone: installs what the lockfile names where that is
// missing or stale, then runs the script with the Node that the project brings (the machine's may be older).
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [script, ...args] = process.argv.slice(2)
const lockfile = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.installed-lock.json')

const isInstalled =
  existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockfile, 'utf8')
if (!isInstalled) {
  console.error('Installing dependencies (npm ci) …')
  // Standard output belongs to the script: tools read it.
  const npm = process.env.npm_execpath
  const command = npm ? [process.execPath, npm] : ['npm']
  const result = spawnSync(command[0], [...command.slice(1), 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) {
    console.error('npm ci failed: see above. Nothing was started.')
    process.exit(result.status ?? 1)
  }
  copyFileSync(lockfile, installed)
}

const node = join(root, 'node_modules', 'node', 'bin', 'node')
const child = spawn(existsSync(node) ? node : process.execPath, [resolve(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
