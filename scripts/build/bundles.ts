/** Every worker bundled as it would be deployed, and how large that may be. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_DRIVER, NO_MSAL, WORKERS, type WorkerName } from '../cloud/configs.ts'
import { prebuiltSize } from '../start/prebuilt.ts'
import { dryRun, type Size } from './dry-run.ts'

/**
 * KiB, gzipped, a little above what they are: what a worker starts with is paid for at every cold
 * start, and one careless import brings in more than a month of features. The free plan takes 3,072.
 */
const MOST: Readonly<Record<WorkerName, number>> = {
  reader: 404,
  gateway: 700,
  labeler: 500,
  'email-ingest': 3,
  scheduler: 116,
}

export { WORKERS }

export type Bundle = Size & {
  /** KiB of the minified bundle, not compressed, by package or folder; the largest first. */
  parts: Array<{ name: string; raw: number }>
}

export function isWorker(name: string): name is WorkerName {
  return WORKERS.some((worker) => worker === name)
}

type Metafile = { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }

/**
 * A dry run of wrangler's, which uploads nothing: the gateway as for D1 and Cloudflare Access. Throws its
 * own words where it does not compile.
 */
export async function bundle(worker: WorkerName): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  const metafile = join(folder, 'meta.json')
  const aliases = Object.entries({ ...NO_DRIVER, ...NO_MSAL }).map(
    ([from, to]) => `--alias=${from}:${to}`,
  )
  const left = worker === 'gateway' ? aliases : []
  try {
    const size = await dryRun(worker, folder, ['--env', '', '--metafile', metafile, ...left])
    const parts = partsOf(JSON.parse(await readFile(metafile, 'utf8')) as Metafile)
    return { ...size, parts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A line for each worker, and one more for each that is too large. */
export async function checkBundles(): Promise<{ lines: Array<string>; isWell: boolean }> {
  const bundles = await Promise.all(
    WORKERS.map(async (worker) => {
      // Of the same code as on a laptop, but for the gateway, which leaves some of it out.
      const known = worker === 'gateway' ? null : await prebuiltSize(worker)
      return { worker, gzip: (known ?? (await bundle(worker))).gzip }
    }),
  )
  const lines = bundles.map(({ worker, gzip }) => {
    return `${worker}: ${Math.round(gzip)} KiB gzipped, of ${MOST[worker]}`
  })
  const tooLarge = bundles.filter(({ worker, gzip }) => gzip > MOST[worker])
  for (const { worker } of tooLarge) {
    lines.push(`${worker} is too large: \`npm run build -- ${worker}\` says what is in it`)
  }
  return { lines, isWell: tooLarge.length === 0 }
}

function partsOf({ outputs }: Metafile): Bundle['parts'] {
  const sizes = new Map<string, number>()
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = partOf(path)
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput / 1024)
    }
  }
  return [...sizes].map(([name, raw]) => ({ name, raw })).sort((a, b) => b.raw - a.raw)
}

/** A package by its name, a file of ours by the folder it is in, three deep. */
function partOf(path: string): string {
  const [, installed] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  if (installed) return installed
  return path
    .replace(/^(\.\.\/)+/, '')
    .split('/')
    .slice(0, 3)
    .join('/')
}
