import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltPages, buildPages } from './build.ts'

let built: BuiltPages
let outdir: string

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'pages-'))
  built = await buildPages({ outdir })
})

afterAll(() => rm(outdir, { recursive: true, force: true }))

it('names the hashed files in every page and in the manifest', async () => {
  const manifest = JSON.parse(await readFile(join(outdir, 'assets/manifest.json'), 'utf8'))
  expect(manifest).toEqual(built.assets)
  for (const page of ['index', '404', 'offline', 'problem', 'api-docs']) {
    const html = await readFile(join(outdir, `${page}.html`), 'utf8')
    expect(html).toContain(built.assets.style)
    expect(html).not.toMatch(/\{(style|script|apiStyle|apiScript)\}/)
  }
  for (const file of built.files) await stat(join(outdir, file))
})

it('has nothing inline in its pages, which the policy would refuse', async () => {
  for (const page of ['index', '404', 'offline', 'problem', 'api-docs']) {
    const html = await readFile(join(outdir, `${page}.html`), 'utf8')
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i)
  }
})

it('removes what an earlier build left, and leaves what is the same alone', async () => {
  const stale = join(outdir, 'assets/main.00000000.js')
  await writeFile(stale, 'old')
  const style = join(outdir, built.assets.style)
  const before = await stat(style)
  await buildPages({ outdir })
  await expect(stat(stale)).rejects.toThrow('ENOENT')
  expect((await stat(style)).mtimeMs).toBe(before.mtimeMs)
})
