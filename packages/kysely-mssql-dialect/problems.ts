/** Whether a built package is what npm and a program's TypeScript will look for in it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, Package } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** Ways to find types that only know CommonJS: a package of ES modules has nothing for them. */
const COMMONJS = ['node10', 'node16-cjs']

/** What is wrong with the package in a folder, a line each: its entries (publint), and their types. */
export async function problemsOf(folder: string): Promise<Array<string>> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, level: 'warning' })
  const entries = messages.map((message) => formatMessage(message, pkg) ?? message.code)

  const files = globSync('**/*.{js,ts,json}', { cwd: folder }).map((path) => [
    `/node_modules/${pkg.name}/${path}`,
    readFileSync(join(folder, path), 'utf8'),
  ])
  const types = await checkPackage(new Package(Object.fromEntries(files), pkg.name, pkg.version))
  if (!types.types) return [...entries, 'There are no types']
  const wrong = types.problems
    .filter(
      (problem) => !('resolutionKind' in problem && COMMONJS.includes(problem.resolutionKind)),
    )
    .map((problem) => JSON.stringify(problem))
  return [...entries, ...wrong]
}
