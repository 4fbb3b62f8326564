/** How much script and style a browser is sent, compressed as a server would. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildPages } from '../../pages/build.ts'

/** What the site aims at, gzipped, all files together. */
const AIM = 150_000

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`

/** One row for each file and one for all, from a fresh build. */
export async function benchBytes(): Promise<Array<{ name: string; value: string; note: string }>> {
  const outdir = await mkdtemp(join(tmpdir(), 'bytes-'))
  try {
    const { files } = await buildPages({ outdir })
    const sizes = await Promise.all(
      files.map(async (file) => {
        const content = await readFile(join(outdir, file))
        const gzipped = gzipSync(content, { level: 9 }).length
        const brotli = brotliCompressSync(content).length
        return { name: basename(file), raw: content.length, gzipped, brotli }
      }),
    )
    const sum = (of: 'raw' | 'gzipped' | 'brotli') => sizes.reduce((all, one) => all + one[of], 0)
    const total = { name: 'all', raw: sum('raw'), gzipped: sum('gzipped'), brotli: sum('brotli') }
    return [...sizes, total].map(({ name, raw, gzipped, brotli }) => ({
      name: `Sent to the browser: ${name.replace(/\.[A-Z0-9]{8}\./, '.')}`,
      value: `${kib(gzipped)} gzip`,
      note: `${kib(raw)} raw, ${kib(brotli)} brotli${name === 'all' ? `; aim ${kib(AIM)} gzip` : ''}`,
    }))
  } finally {
    await rm(outdir, { recursive: true, force: true })
  }
}
