/**
 * A document of many entries, read entry by entry: what stands around them is read as one small
 * document, in which each run of entries is an empty element that tells which run it is. Pure.
 */
import { MOST_LETTERS } from '../lines-of.ts'
import { StatementError, type Texts } from '../statement.ts'
import { type Node, nodesAt, parseXml } from './xml.ts'

/** Makes XML of a piece of the file. */
type Mend = (piece: string) => string

export type EntryDocument = {
  /** The document without its entries. */
  readonly around: Node
  /** Each entry, with the run that it is in. Throws a StatementError that names the one it breaks at. */
  entries(): Generator<{ run: number; entry: Node }>
}

/**
 * `name`: of an entry's element, whatever its prefix. Throws a StatementError where what stands around
 * the entries is no whole XML, as in a file that was cut.
 */
export function openEntries(texts: Texts, name: string, mend: Mend): EntryDocument {
  let around = ''
  let runs = 0
  let count = 0
  let isRun = false
  for (const { text, isEntry } of piecesOf(texts(), name)) {
    if (isEntry) {
      count += 1
      if (!isRun) around += `<${name}>${runs++}</${name}>`
      isRun = true
    } else {
      isRun &&= text.trim() === ''
      if (isRun) continue
      around += text
      if (around.length > MOST_LETTERS) throw new StatementError('long_entry', String(count + 1))
    }
  }
  return {
    around: parseXml(mend(around), count),
    *entries() {
      let run = -1
      let row = 0
      let isInRun = false
      for (const { text, isEntry } of piecesOf(texts(), name)) {
        if (!isEntry) isInRun &&= text.trim() === ''
        else {
          if (!isInRun) run += 1
          isInRun = true
          const [entry] = nodesAt(parseXml(mend(text), row), name)
          row += 1
          if (entry !== undefined) yield { run, entry }
        }
      }
    },
  }
}

/** The runs of entries at `path` below a node of `around`. */
export function runsAt(node: Node, path: string): Array<number> {
  return nodesAt(node, path).map(Number)
}

type Piece = { text: string; isEntry: boolean }

/** The whole text, cut where entries begin and end. */
function* piecesOf(texts: Iterable<string>, name: string): Generator<Piece> {
  const begin = new RegExp(`<(?:[\\w-]{1,40}:)?${name}(?=[\\s>])`, 'g')
  const end = new RegExp(`</(?:[\\w-]{1,40}:)?${name}\\s{0,9}>`, 'g')
  // As much as may be the start of a tag whose rest is in the next piece.
  const most = name.length + 60
  let held = ''
  let isEntry = false
  let from = 0
  let count = 0
  for (const text of texts) {
    held += text
    for (;;) {
      const edge = isEntry ? end : begin
      edge.lastIndex = from
      const found = edge.exec(held)
      if (!found) break
      const at = isEntry ? edge.lastIndex : found.index
      if (at > 0) yield { text: held.slice(0, at), isEntry }
      if (isEntry) count += 1
      held = held.slice(at)
      from = 0
      isEntry = !isEntry
    }
    if (isEntry) {
      from = Math.max(held.length - most, 0)
      if (held.length > MOST_LETTERS) throw new StatementError('long_entry', String(count + 1))
      continue
    }
    const sure = Math.max(held.lastIndexOf('<'), held.length - most)
    if (sure > 0) yield { text: held.slice(0, sure), isEntry }
    held = held.slice(sure)
    from = 0
  }
  if (isEntry) throw new StatementError('broken_xml', String(count))
  if (held !== '') yield { text: held, isEntry }
}
