/** Every module of the house, the imports of each, and to which room it belongs. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'oxc-parser'

export type Import = {
  /** A path from the root where it is a module of the house, else what is written. */
  of: string
  line: number
  /** Gone when the types are: `import type`, or nothing but types by name. */
  isType: boolean
  isLazy: boolean
}

/** By path from the root. */
export type Modules = ReadonlyMap<string, ReadonlyArray<Import>>

/** What runs in production; tests, and scripts that write data, may import what they like. */
const NOT_SHIPPED =
  /\.(?:test|fixtures|azure-sql)\.tsx?$|\/testing\/|\/contract\/|\/robustness\/|all-fixtures\.ts$|\/examples\.ts$|\/measure\/|\/build-[\w-]+\.ts$|(?:^|\/)(?:build|generate)\.ts$|\/test\/|\.d\.ts$|node_modules|\/dist\//

/** The modules of workers, packages and pages under `root`, read from their source. */
export function modulesOf(root: string): Modules {
  const packages = packagesOf(root)
  const files = globSync('{workers,packages,pages}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !NOT_SHIPPED.test(file),
  )
  return new Map(files.sort().map((file) => [file, importsOf(root, file, packages)]))
}

/** The folder that a module belongs to: `workers/gateway`, `packages/bank-mail`, `pages`. */
export function roomOf(file: string): string {
  const [top = '', name = ''] = file.split('/')
  return top === 'pages' ? top : `${top}/${name}`
}

/** The house's own packages: the file behind each name by which one imports. */
function packagesOf(root: string): ReadonlyMap<string, string> {
  const entries = globSync('packages/*/package.json', { cwd: root }).flatMap((file) => {
    const { name, exports } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Package
    return Object.entries(exports).map(([at, to]) => {
      const source = typeof to === 'string' ? to : to.types
      return [join(name, at), join(dirname(file), source)] as const
    })
  })
  return new Map(entries)
}

type Package = { name: string; exports: Record<string, string | { types: string }> }

function importsOf(root: string, file: string, packages: ReadonlyMap<string, string>) {
  const text = readFileSync(join(root, file), 'utf8')
  const { module } = parseSync(file, text)
  const of = (written: string) => resolve(file, written, packages)
  const line = (at: number) => text.slice(0, at).split('\n').length
  const found: Array<Import> = module.staticImports.map(({ start, moduleRequest, entries }) => ({
    of: of(moduleRequest.value),
    line: line(start),
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
    isLazy: false,
  }))
  for (const { start, entries } of module.staticExports) {
    const [first] = entries
    if (!first?.moduleRequest) continue
    const isType = entries.every((entry) => entry.isType)
    found.push({ of: of(first.moduleRequest.value), line: line(start), isType, isLazy: false })
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start + 1, moduleRequest.end - 1)
    // `typeof import('x')` is a type and not among these.
    found.push({ of: of(written), line: line(start), isType: false, isLazy: true })
  }
  return found
}

function resolve(file: string, written: string, packages: ReadonlyMap<string, string>): string {
  if (written.startsWith('.')) return join(dirname(file), written)
  if (written.startsWith('#shared/')) return written.replace('#shared', 'workers/shared')
  return packages.get(written) ?? written
}
