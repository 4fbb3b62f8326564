/** Builds the site into a folder: client code and styles with hashed names, pages, the worker. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, build } from 'esbuild'
import { buildApiDocs } from './build-api-docs.ts'
import { inLanguages } from './static-pages.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)

/** What is deployed: `pages_build_output_dir` of wrangler.toml. */
export const SITE = join(root, 'dist', 'pages')

/** Paths, from the site's root, of the files that every page names. */
export type SiteAssets = { script: string; style: string }

export type BuiltPages = {
  outdir: string
  assets: SiteAssets
  /** Every script and style that a browser may ask for, from the site's root. */
  files: Array<string>
}

/** Paths from the site's root, and what is in them. */
type Files = Map<string, Uint8Array>

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2023',
  logLevel: 'warning',
  write: false,
} as const satisfies BuildOptions

/**
 * Builds the site into `outdir`: `assets/*` (hashed, cached for a year), the static pages with the
 * hashed names filled in, the service worker and `_worker.js`. Files of an earlier build go; those
 * that are the same are not touched, so that a server that watches them has nothing to do.
 * Throws esbuild's error, which names the file and the line, where something does not compile.
 */
export async function buildPages({ outdir = SITE } = {}): Promise<BuiltPages> {
  const files: Files = new Map()
  const assets = await buildAssets(files)
  const scripts = [...files.keys()].filter((path) => /\.(js|css)$/.test(path))
  await buildWorkers(files, assets)
  const docs = await buildApiDocs(COMMON)
  addOutput(files, docs.result)
  const names = { ...assets, apiScript: docs.script, apiStyle: docs.style }
  await addStatic(files, names)
  files.set('assets/manifest.json', new TextEncoder().encode(JSON.stringify(assets)))
  await writeAll(outdir, files)
  const sent = [...scripts, 'service-worker.js'].map((path) => `/${path}`)
  return { outdir, assets, files: sent.sort() }
}

/** What age encrypts to public keys by. */
const KEY_PAIRS = [
  '@noble/curves/ed25519.js',
  '@noble/curves/nist.js',
  '@noble/post-quantum/hybrid.js',
]
const NO_KEY_PAIRS = join(here, 'client/backup/no-key-pairs.ts')

const ASSETS = {
  ...COMMON,
  format: 'esm',
  alias: {
    // The one for Node wants a Buffer.
    'csv-parse/sync': 'csv-parse/browser/esm/sync',
    ...Object.fromEntries(KEY_PAIRS.map((name) => [name, NO_KEY_PAIRS])),
  },
  outdir: join(root, 'assets'),
  entryNames: '[name].[hash]',
  // The licences that scripts carry go beside them: the notices are kept and not sent.
  legalComments: 'linked',
} as const satisfies BuildOptions

async function buildAssets(files: Files): Promise<SiteAssets> {
  const reader = await build({
    ...ASSETS,
    entryPoints: [join(here, 'client/import/reader-worker.ts')],
  })
  addOutput(files, reader)
  const [path = ''] = reader.outputFiles.flatMap((file) =>
    /\.js$/.test(file.path) ? file.path : [],
  )
  const result = await build({
    ...ASSETS,
    entryPoints: [join(here, 'client/main.ts'), join(here, 'styles/style.css')],
    splitting: true,
    chunkNames: '[name].[hash]',
    define: { READER: JSON.stringify(`/${relative(root, path)}`) },
    metafile: true,
  })
  addOutput(files, result)
  const entryOf = (source: string) => {
    const outputs = Object.entries(result.metafile.outputs)
    const found = outputs.find(
      ([, { entryPoint }]) => entryPoint && basename(entryPoint) === source,
    )
    if (!found) throw new Error(`${source} was not built`)
    return `/${found[0]}`
  }
  return { script: entryOf('main.ts'), style: entryOf('style.css') }
}

async function buildWorkers(files: Files, assets: SiteAssets): Promise<void> {
  const serviceWorker = await build({
    ...COMMON,
    entryPoints: [join(here, 'client/service-worker.ts')],
    format: 'iife',
    outdir: root,
    define: { STYLE: JSON.stringify(assets.style) },
  })
  const site = await build({
    ...COMMON,
    entryPoints: [join(here, '_worker.ts')],
    format: 'esm',
    outdir: root,
  })
  addOutput(files, serviceWorker)
  addOutput(files, site)
}

function addOutput(files: Files, { outputFiles }: BuildResult<{ write: false }>): void {
  for (const { path, contents } of outputFiles) files.set(relative(root, path), contents)
}

async function addStatic(files: Files, names: Readonly<Record<string, string>>): Promise<void> {
  const from = join(here, 'static')
  for (const name of await readdir(from)) {
    const content = await readFile(join(from, name))
    if (!/\.(html|webmanifest)$/.test(name)) files.set(name, content)
    else for (const page of inLanguages(name, content.toString(), names)) files.set(...page)
  }
}

async function writeAll(outdir: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const target = join(outdir, path)
    await mkdir(dirname(target), { recursive: true })
    const existing = await readFile(target).catch(() => null)
    if (!existing?.equals(content)) await writeFile(target, content)
  }
  for (const entry of await readdir(outdir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !files.has(relative(outdir, path))) await rm(path, { force: true })
  }
}
