/** Every regular expression of the reader: those written down, those put together, those of the notation. */
import { literalsIn } from '../../../../../scripts/check/literals.ts'

export type Found = { readonly regexp: RegExp; readonly where: string }

/**
 * Loads the reader anew with a `RegExp` that keeps what is made, compiles the names of every bank,
 * and adds the literals of its source. Call it before anything has loaded the reader.
 */
export async function allPatterns(): Promise<Array<Found>> {
  const found = new Map<string, Found>()
  const keep = (source: string, flags: string, where: string) => {
    const regexp = new RegExp(source, flags.replace(/[gy]/g, ''))
    found.set(`${source}/${flags}`, { regexp, where })
  }
  const Original = globalThis.RegExp
  const made: Array<RegExp> = []
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const regexp = Reflect.construct(target, args, newTarget)
      made.push(regexp)
      return regexp
    },
  })
  try {
    const { BANKS, warmUp } = await import('../../index.ts')
    const { compile } = await import('../../template/pattern.ts')
    for (const name of BANKS.flatMap(({ names }) => names)) compile(name).regexp
    warmUp()
  } finally {
    globalThis.RegExp = Original
  }
  for (const { source, flags } of made) keep(source, flags, 'put together')
  for (const { source, flags, file, line } of literalsIn(
    new URL('../..', import.meta.url).pathname,
  )) {
    keep(source, flags, `${file}:${line}`)
  }
  return [...found.values()]
}

/** Words and signs of `source` that a mail would have to repeat to keep the expression busy. */
export function unitsOf(source: string): Array<string> {
  const plain = source
    .replace(/\(\?(?:[:=!]|<[=!])/g, '(')
    .replace(/\\u[\da-f]{4}|\\p\{[^}]*\}|\\[a-z]/gi, '\ue003')
    .replace(/\[[^\]]*\]|\{[^}]*\}/g, '\ue003')
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N} .'-]*/gu) ?? []
  const [first = '', second = '', third = ''] = words
  return [
    first,
    `${first} ${second}`,
    `${first} x ${second} x ${third} `,
    words.slice(0, 6).join(' '),
  ]
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '')
    .map((unit) => `${unit} `)
}
