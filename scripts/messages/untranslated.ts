/** Words in the source of a page that are not messages. */
import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser'

/** Attributes of elements and components that a person reads or hears. */
const READ = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'help',
  'label',
  'placeholder',
  'title',
  'error',
])

/** What is thrown or called with a sentence for whoever gets the answer. */
const SAID_BY = new Set([
  'ApiError',
  'AuthError',
  'OtherSchema',
  'WrongLine',
  'WrongLink',
  'invalidField',
])

/** The name of a message, for a component that says it. */
const IS_KEY = /^[a-z]+(\.\w+)+$/

type Expression = Pick<CallExpression | NewExpression, 'callee' | 'arguments'>

export type Untranslated = { line: number; text: string }

/**
 * Literal text of JSX, literals of attributes that are read, and literals anywhere that look like a
 * sentence: a capital letter and two words or more.
 */
export function untranslatedIn(file: string, source: string): Array<Untranslated> {
  const found: Array<Untranslated> = []
  const add = (text: string, start: number) => {
    const line = source.slice(0, start).split('\n').length
    found.push({ line, text: text.replace(/\s+/g, ' ').trim() })
  }
  const { program } = parseSync(file, source)
  new Visitor({
    JSXText({ value, start }) {
      if (/\p{Ll}{2,}/u.test(value)) add(value, start)
    },
    JSXAttribute({ name, value }) {
      const isRead = name.type === 'JSXIdentifier' && READ.has(name.name)
      if (isRead && value?.type === 'Literal' && isWords(value.value)) add(value.value, value.start)
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && isSentence(value)) add(value, start)
    },
    TemplateElement({ value, start }) {
      if (isSentence(value.raw)) add(value.raw, start)
    },
  }).visit(program)
  return found
}

/** Literals with which an error is made that a person gets to read. */
export function untranslatedErrorsIn(file: string, source: string): Array<Untranslated> {
  const found: Array<Untranslated> = []
  const look = ({ callee, arguments: given }: Expression) => {
    if (callee.type !== 'Identifier' || !SAID_BY.has(callee.name)) return
    for (const one of given) {
      const text =
        one.type === 'TemplateLiteral'
          ? one.quasis.map(({ value }) => value.raw).join(' ')
          : one.type === 'Literal'
            ? one.value
            : null
      if (typeof text !== 'string' || !/\p{L}{2} \p{L}/u.test(text)) continue
      found.push({ line: source.slice(0, one.start).split('\n').length, text })
    }
  }
  const { program } = parseSync(file, source)
  new Visitor({ NewExpression: look, CallExpression: look }).visit(program)
  return found
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && /\p{Lu}?\p{Ll}{2,}/u.test(value) && !IS_KEY.test(value)
}

function isSentence(value: string): boolean {
  return /^[\s"“(]*\p{Lu}[\p{L}’']*,?( [\p{L}\d’'“”,.:;-]+)+/u.test(value)
}
