/** The regular expressions that source files write down as literals. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

export type Literal = {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly source: string
  readonly flags: string
}

const TESTS = /(?:\.test|fixtures?)\.ts$|[/\\]fixtures[/\\]/

/** Every literal in the TypeScript files below `directory`, tests and fixtures aside. */
export function literalsIn(directory: string): Array<Literal> {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules') && !TESTS.test(file))
    .flatMap((file) => literalsOf(join(directory, file)))
}

function literalsOf(file: string): Array<Literal> {
  const text = readFileSync(file, 'utf8')
  const literals: Array<Literal> = []
  visit(parseSync(file, text).program, (node) => {
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start: number }
    if (!regex) return
    const line = text.slice(0, start).split('\n').length
    literals.push({ file, line, source: regex.pattern, flags: regex.flags })
  })
  return literals
}

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) see(node)
  for (const child of Object.values(node)) visit(child, see)
}
