/** The fields of an MT940 file, each read by mt940js, whose own parser wants the whole file at once. Pure. */
import tags, { type Tag } from 'mt940js/lib/tags.js'
import { linesOf } from '../lines-of.ts'
import { StatementError } from '../statement.ts'

const START = /^:([0-9]{2}|NS)([A-Z])?:/
/** More lines than any field has. */
const MOST_LINES = 1000

/** `entries()`: how many were read so far, for the error of a field that is none. */
export function* tagsOf(texts: Iterable<string>, entries: () => number): Generator<Tag> {
  const factory = new tags.TagFactory()
  let field: { id: string; subId: string; lines: Array<string> } | null = null
  const read = () => {
    if (field === null) return []
    try {
      return [factory.createTag(field.id, field.subId, field.lines.join('\n'))]
    } catch {
      throw new StatementError('broken_mt940', String(entries()))
    }
  }
  for (const { text: line, number } of linesOf(texts)) {
    if (line === '') continue
    const [all, id, subId = ''] = START.exec(line) ?? []
    // Banks put lines of their own around a message, which ends with a dash.
    const isAround = line === '-' || line.startsWith('-}') || line.startsWith('{')
    if (all !== undefined || isAround) {
      yield* read()
      field = id === undefined ? null : { id, subId, lines: [line.slice(all?.length)] }
    } else if (field) {
      field.lines.push(line)
      if (field.lines.length > MOST_LINES) throw new StatementError('long_entry', String(number))
    }
  }
  yield* read()
}
