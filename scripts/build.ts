/**
 * npm run build [-- WORKER]
 *
 * Builds the site into dist/pages, and bundles every worker as Wrangler would deploy it, to see that
 * each compiles and how large it is; for one worker, by package and folder.
 */
import { parseArgs } from 'node:util'
import { buildPages } from '../pages/build.ts'
import { UsageError } from './start/args.ts'

async function buildAll(): Promise<void> {
  const { checkBundles } = await import('./build/bundles.ts')
  await buildPages()
  console.error('dist/pages is built')
  const { lines, isWell } = await checkBundles()
  for (const line of lines) console.error(line)
  if (!isWell) process.exitCode = 1
}

async function show(worker: string): Promise<void> {
  const { bundle, isWorker, WORKERS } = await import('./build/bundles.ts')
  if (!isWorker(worker)) throw new UsageError(`No such worker: it is one of ${WORKERS.join(', ')}`)
  const { raw, gzip, parts } = await bundle(worker)
  console.log(
    `${worker}: ${Math.round(raw)} KiB, ${Math.round(gzip)} KiB gzipped; of that, not gzipped:`,
  )
  for (const part of parts.filter((one) => one.raw >= 1)) {
    console.log(`${part.raw.toFixed(1).padStart(8)} KiB  ${part.name}`)
  }
}

if (import.meta.main) {
  const [worker, ...more] = parseArgs({ allowPositionals: true }).positionals
  if (more.length > 0) throw new UsageError('One worker, please')
  await (worker === undefined ? buildAll() : show(worker))
}
