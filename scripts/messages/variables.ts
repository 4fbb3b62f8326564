/** The variables of an ICU message. */
import { parse } from '@formatjs/icu-messageformat-parser'

/** `value`: any text or number; `number`: what is counted; `tag`: an element; else a select's cases. */
export type Variable =
  | { type: 'value' | 'number' | 'tag' }
  | { type: 'select'; options: Array<string> }

type Element = ReturnType<typeof parse>[number]

/** The kinds of elements of the parser, whose own enum is for compilers only. */
const ARGUMENT = 1
const NUMBER = 2
const SELECT = 5
const PLURAL = 6
const TAG = 8

/** Variables by name. Throws the parser's error where the message is not well-formed. */
export function variablesOf(message: string): Map<string, Variable> {
  const found = new Map<string, Variable>()
  collect(parse(message), found)
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function collect(elements: ReadonlyArray<Element>, found: Map<string, Variable>): void {
  for (const element of elements) {
    const type: number = element.type
    if (!('value' in element) || typeof element.value !== 'string') continue
    const name = element.value
    if (type === ARGUMENT && !found.has(name)) found.set(name, { type: 'value' })
    if (type === NUMBER || type === PLURAL) found.set(name, { type: 'number' })
    if (type === TAG) found.set(name, { type: 'tag' })
    if (type === SELECT && 'options' in element) {
      found.set(name, { type: 'select', options: Object.keys(element.options) })
    }
    if ('options' in element) {
      for (const { value } of Object.values(element.options)) collect(value, found)
    }
    if ('children' in element) collect(element.children, found)
  }
}
