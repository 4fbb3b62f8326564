#!/usr/bin/env node
// Runs a script of this project on a fresh clone: installs what the lockfile names where that is
// missing or stale, then runs the script with the Node that the project brings (the machine's may be older).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [script, ...args] = process.argv.slice(2)

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}: https://nodejs.org`)
  process.exit(1)
}

/** Whether npm has installed what the lockfile names; npm notes what it did when it is done. */
function isInstalled() {
  const done = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(done)) return false
  const [wanted, there] = [join(root, 'package-lock.json'), done].map(
    (path) => JSON.parse(readFileSync(path, 'utf8')).packages,
  )
  return Object.entries(wanted).every(
    // Optional packages are for other machines; the entry without a name is the project itself.
    ([path, { version, optional }]) =>
      path === '' || optional || (there[path] && there[path].version === version),
  )
}

/** The npm that started a shell, or null: a shell that replaced itself has another parent. */
function parentOf(pid) {
  try {
    const [parent, command] = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid)
    return /\bnpm/.test(command) ? Number(parent) : null
  } catch {
    return null
  }
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // After the name, in brackets: state and parent.
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return [parent, readFileSync(`/proc/${parent}/cmdline`, 'utf8')]
}

function fromPs(pid) {
  const ps = (what, of) =>
    spawnSync('ps', ['-o', `${what}=`, '-p', of], { encoding: 'utf8' }).stdout
  const parent = ps('ppid', String(pid)).trim()
  return [parent, ps('args', parent)]
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

if (!isInstalled()) {
  console.error('Installing dependencies (npm ci) …')
  // Standard output belongs to the script: tools read it.
  const npm = process.env.npm_execpath
  const installer = npm ? [process.execPath, npm] : ['npm']
  // Npm warns of packages that want a newer Node, which is among the packages.
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync(installer[0], [...installer.slice(1), ...flags], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) {
    console.error(
      'npm ci failed: see above. Nothing was started. Installing needs the network; starting does not.',
    )
    process.exit(result.status ?? 1)
  }
}

const node = join(root, 'node_modules', 'node', 'bin', 'node')
if (!existsSync(node) && !process.features.typescript) {
  console.error(
    `The Node that this project brings was not installed (npm ci without its scripts?), and this one, ${process.version}, is too old to do without: install Node 24 or newer.`,
  )
  process.exit(1)
}
const preload = pathToFileURL(join(root, 'scripts', 'command.mjs')).href
const command = ['--import', preload, resolve(root, script), ...args]
const child = spawn(existsSync(node) ? node : process.execPath, command, {
  // The channel tells the script when this process is gone.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// Npm runs this in a shell. Whoever kills npm reaches neither the shell nor this.
const shell = process.ppid
const npmAbove = process.env.npm_execpath ? parentOf(shell) : null
setInterval(() => {
  if (npmAbove !== null && (process.ppid !== shell || !isAlive(npmAbove))) child.kill('SIGTERM')
}, 500).unref()

child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
