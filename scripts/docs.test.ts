/** What the README and docs/ tell to type is there: scripts, their options, files, links, workers. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const DOCS = globSync(
  ['*.md', 'docs/**/*.md', 'packages/*/README.md', 'workers/**/README.md', 'sql/**/*.md'],
  { cwd: root, exclude: ['**/node_modules/**'] },
).filter((path) => path !== 'CHANGELOG.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Every text in backquotes, with the lines of a block that ends in a backslash joined. */
function codeOf(text: string): Array<string> {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```|((?:^ {4}\S.*\n)+)/gm)].map(
    ([, fenced, indented]) => fenced ?? indented ?? '',
  )
  const rest = text.replace(/^```[\s\S]*?^```/gm, '')
  const inline = [...rest.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  return [...blocks.flatMap((code) => code.replaceAll('\\\n', ' ').split('\n')), ...inline]
}

/** The text at the head of a script, which is its `--help`; empty where another program is run. */
function usageOf(script: string): string {
  const path = /with-install\.mjs (\S+)/.exec(scripts[script] ?? '')?.[1]
  return path ? (/^\/\*\*.*?\*\//s.exec(read(path))?.[0] ?? '') : ''
}

const NPM = /\bnpm (?:run (?:--silent )?)?([\w:-]+)((?: --? ?[^`|#&;)]*)?)/g
/** What npm does by itself. */
const NPM_OWN = new Set(['ci', 'install', 'test', 'exec', 'pack'])

function wrongIn(path: string): Array<string> {
  const found: Array<string> = []
  const text = read(path)
  for (const code of codeOf(text)) {
    for (const [line, name = '', rest = ''] of code.matchAll(NPM)) {
      const isRun = line.startsWith('npm run')
      if (!isRun && name !== 'start') {
        if (!NPM_OWN.has(name)) found.push(`${line}: npm has no ${name}`)
        continue
      }
      if (!scripts[name]) found.push(`${line}: there is no script ${name}`)
      const usage = usageOf(name)
      for (const option of rest.match(/(?<=\s)--[a-z][a-z-]*/g) ?? []) {
        if (usage !== '' && option !== '--help' && !usage.includes(option))
          found.push(`${line}: it takes no ${option}`)
      }
    }
    for (const [, file = ''] of code.matchAll(/ (?:-c|--config) (\S+\.(?:toml|json))/g)) {
      if (!existsSync(join(root, file))) found.push(`${code}: there is no ${file}`)
    }
    // The Node on the path may be 20, which runs no TypeScript; npx takes the one that is installed.
    for (const [line] of code.matchAll(/(?<!npx )\bnode \S+\.ts\b/g)) {
      found.push(`${line}: begins with npx`)
    }
    for (const [, file = ''] of code.matchAll(/\bnode ((?:scripts|workers|packages)\/\S+\.ts)/g)) {
      if (!existsSync(join(root, file))) found.push(`${code}: there is no ${file}`)
    }
  }
  for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https?|mailto):/.test(link)) continue
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : join(dirname(path), file)
    if (!existsSync(join(root, target))) found.push(`${link} leads nowhere`)
    else if (anchor && !anchorsOf(read(target)).has(anchor)) found.push(`${link} has no such part`)
  }
  return found
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): Set<string> {
  const headings = text.match(/^#{1,6} .+$/gm) ?? []
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

it('has docs to look at', () => {
  expect(DOCS).toContain('README.md')
  expect(DOCS.length).toBeGreaterThan(20)
})

it.each(DOCS)('%s names only what is there', (path) => {
  expect(wrongIn(path)).toEqual([])
})
