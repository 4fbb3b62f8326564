/** The page that shows the API: Swagger UI, served by the site itself and loaded by that page alone. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild'

const here = import.meta.dirname
const root = dirname(here)
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const DATA_URL = /url\("data:(?:[^"\\]|\\.)*"\)|url\(data:[^)]*\)/g

/** Its pictures stand in the style sheet as `data:`, which the site's policy does not let in. */
const withoutDataUrls: Plugin = {
  name: 'without-data-urls',
  setup({ onLoad }) {
    onLoad({ filter: /swagger-ui\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(DATA_URL, 'none'),
      loader: 'css',
    }))
  },
}

/** `common`: what all builds of the site share. Paths from the site's root. */
export async function buildApiDocs(
  common: BuildOptions & { write: false },
): Promise<{ result: BuildResult<{ write: false }>; script: string; style: string }> {
  const result = await build({
    ...common,
    entryPoints: [join(here, 'client/api-docs.ts'), join(here, 'styles/api-docs.css')],
    alias: { 'swagger-ui': swagger },
    plugins: [withoutDataUrls],
    format: 'esm',
    outdir: join(root, 'assets'),
    entryNames: '[name].[hash]',
    legalComments: 'linked',
    metafile: true,
  })
  const named = (ending: string) => {
    const paths = Object.keys(result.metafile?.outputs ?? {})
    const found = paths.find(
      (path) => /^api-docs\.\w+\./.test(basename(path)) && path.endsWith(ending),
    )
    if (!found) throw new Error(`api-docs${ending} was not built`)
    return `/${found}`
  }
  return { result, script: named('.js'), style: named('.css') }
}
