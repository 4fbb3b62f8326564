/** What may import what; each rule names what breaks it. */
import { type Import, type Modules, roomOf } from './modules.ts'

/** Folders and files that run anywhere: no platform, no server, no database behind any import. */
export const PURE: ReadonlyArray<string> = [
  'packages/bank-mail/',
  'packages/merchant-name/',
  'packages/statements/',
  'workers/gateway/src/ledger/pure/',
  'workers/gateway/src/ledger/recurring/detect/',
  'workers/gateway/src/ledger/budgets/envelope.ts',
  'workers/gateway/src/ledger/rates/convert.ts',
  'workers/gateway/src/ledger/record/judge.ts',
  'workers/labeler/data/',
  'workers/labeler/src/combine.ts',
  'workers/labeler/src/evidence/',
  'workers/labeler/src/label.ts',
  'workers/labeler/src/name/',
  'workers/labeler/src/neighbours/',
  'workers/scheduler/src/summary/view.ts',
  'workers/shared/i18n/',
  'workers/reader/src/verdict/way-in.ts',
]

const PLATFORM = /^(?:cloudflare:|node:|kysely|@?hono\b)/

/** What a worker may take from another: n-grams stand in for Workers AI on one's own machine. */
const ALLOWED: ReadonlyArray<readonly [from: string, to: string]> = [
  ['workers/local/src/ai.ts', 'workers/labeler/src/embed/char-ngrams.ts'],
]

/** Who may speak SQL. */
const SQL = ['workers/gateway', 'packages/kysely-mssql-dialect']

/** A sentence for each import that breaks a rule; none where all is well. */
export function faultsOf(modules: Modules): Array<string> {
  return [...inWrongDirection(modules), ...impure(modules), ...cycles(modules)]
}

/** Packages know no workers, workers know no other worker's source, only the gateway knows SQL. */
function inWrongDirection(modules: Modules): Array<string> {
  const faults: Array<string> = []
  for (const [file, one] of everyImport(modules)) {
    const [from, to] = [roomOf(file), roomOf(one.of)]
    const say = (why: string) => faults.push(`${file}:${one.line} imports ${one.of}: ${why}`)
    if (one.of === 'kysely' && !SQL.includes(from)) say('SQL is the gateway’s')
    if (!isOwn(one.of) || from === to) continue
    if (ALLOWED.some(([a, b]) => a === file && b === one.of)) continue
    if (from.startsWith('packages/') && !to.startsWith('packages/')) say('a package stands alone')
    else if (from === 'workers/shared' && to.startsWith('workers/')) say('shared knows no worker')
    else if (to.startsWith('workers/') && to !== 'workers/shared') say('another worker’s source')
  }
  return faults
}

/** From each module of PURE to the platform, by whichever way; types are gone when it runs. */
function impure(modules: Modules): Array<string> {
  const clean = new Set<string>()
  const wayOut = (file: string): Array<string> | null => {
    if (clean.has(file)) return null
    clean.add(file)
    for (const { of, isType } of modules.get(file) ?? []) {
      if (isType) continue
      if (PLATFORM.test(of)) return [file, of]
      const way = wayOut(of)
      if (way) {
        clean.delete(file)
        return [file, ...way]
      }
    }
    return null
  }
  return [...modules.keys()]
    .filter((file) => PURE.some((pure) => file.startsWith(pure)))
    .flatMap((file) => {
      const way = wayOut(file)
      return way ? [`${way.join(' -> ')}: the first is pure code, the last a platform`] : []
    })
}

/** Modules that import each other, types included. */
function cycles(modules: Modules): Array<string> {
  const done = new Set<string>()
  const faults: Array<string> = []
  const visit = (file: string, path: ReadonlyArray<string>) => {
    const at = path.indexOf(file)
    if (at >= 0) faults.push(`${[...path.slice(at), file].join(' -> ')}: a cycle`)
    if (at >= 0 || done.has(file)) return
    for (const { of } of modules.get(file) ?? []) if (modules.has(of)) visit(of, [...path, file])
    done.add(file)
  }
  for (const file of modules.keys()) visit(file, [])
  return faults
}

function everyImport(modules: Modules): Array<readonly [file: string, one: Import]> {
  return [...modules].flatMap(([file, all]) => all.map((one) => [file, one] as const))
}

function isOwn(of: string): boolean {
  return /^(?:workers|packages|pages|scripts|tests)\//.test(of)
}
