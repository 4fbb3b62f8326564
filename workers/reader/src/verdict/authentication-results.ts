/** Authentication-Results headers (RFC 8601). */
import { structured } from './structured.ts'

export type MethodResult = {
  /** Such as `dmarc`. */
  readonly method: string
  readonly result: string
  /** `header.from` and the like, in lower case. */
  readonly properties: ReadonlyMap<string, string>
}

export type AuthenticationResults = {
  /** How the server that wrote it names itself, in lower case. */
  readonly server: string
  readonly results: ReadonlyArray<MethodResult>
}

/** Stands for a character of a quoted string that means something outside of one. */
const QUOTED = '\ufffd'
const RESULT = /^([a-z][a-z\d-]*)(?: ?\/ ?\d{1,5})?=([a-z]+)(?: |$)/
const PROPERTY = /^([a-z][a-z\d-]*\.[a-z][\w.-]*)=(.+)$/

/** Null where it is no such header, or its brackets and quotes do not match. */
export function authenticationResults(value: string): AuthenticationResults | null {
  const plain = withoutComments(value)
  if (plain === null) return null
  const [first = '', ...rest] = plain.split(';').map(squeeze)
  const [server = '', version = '1'] = first.split(' ')
  if (server === '' || /[=/]/.test(first) || !/^\d{1,5}$/.test(version)) return null
  const results: Array<MethodResult> = []
  for (const part of rest) {
    if (part === '' || part === 'none') continue
    const head = RESULT.exec(part)
    if (head === null) return null
    const properties = new Map<string, string>()
    for (const word of part.slice(head[0].length).split(' ')) {
      const property = PROPERTY.exec(word)
      if (property) properties.set(property[1] as string, property[2] as string)
    }
    results.push({ method: head[1] as string, result: head[2] as string, properties })
  }
  return { server, results }
}

/** Lower case, one blank between words, none around an equals sign. */
function squeeze(part: string): string {
  return part
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')
    .replace(/ ?= ?/g, '=')
    .toLowerCase()
}

/** Comments and quoted strings may quote the sender, who wrote `dmarc=pass` into them. */
function withoutComments(value: string): string | null {
  return structured(value, (character, kind) => {
    if (kind === 'plain') return character
    if (kind === 'quoted') return /[\s;=]/.test(character) ? QUOTED : character
    return character === ')' ? ' ' : ''
  })
}
