/**
 * Builds what is published: `dist/`, with a package.json of its own, because inside this repository
 * the package is its TypeScript source. Fails where a program could not use it. Then: `npm publish
 * ./dist`.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOf } from './problems.ts'

type Manifest = {
  exports: Record<string, string>
  bin: Record<string, string>
  private?: boolean
  scripts?: Record<string, string>
}

const root = import.meta.dirname
const dist = join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
const compiler = join(root, '../../node_modules/typescript/bin/tsc')
const compile = [compiler, '-p', join(root, 'tsconfig.build.json')]
const tsc = spawnSync(process.execPath, compile, { stdio: 'inherit' })
if (tsc.status !== 0) process.exit(tsc.status ?? 1)

const source: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { private: _, scripts: __, ...manifest } = source
const exports = Object.fromEntries(
  Object.entries(source.exports).map(([name, path]) => [name, built(path)]),
)
const bin = Object.fromEntries(
  Object.entries(source.bin).map(([name, path]) => [name, built(path).default]),
)
// What is published leaves a side effect at the path that it then has.
const sideEffects = ['./pool/exact.js', './relay/main.js']
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify({ ...manifest, exports, bin, sideEffects }, null, 2)}\n`,
)
for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'Dockerfile']) {
  copyFileSync(join(root, file), join(dist, file))
}

const problems = await problemsOf(dist)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1

/** `./src/pool/index.ts` as built. */
function built(path: string): { types: string; default: string } {
  const stem = path.replace('./src/', './').replace(/\.ts$/, '')
  return { types: `${stem}.d.ts`, default: `${stem}.js` }
}
