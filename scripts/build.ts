/**
 * npm run build
 *
 * Builds the site into dist/pages. The workers are bundled by wrangler, from their sources.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../pages/build.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const SITE = join(root, 'dist', 'pages')

let built: Promise<unknown> | null = null

/** Builds once per process. */
export function buildSite(): Promise<unknown> {
  built ??= buildPages({ outdir: SITE })
  return built
}

if (import.meta.main) {
  await buildSite()
  console.error('dist/pages is built')
}
