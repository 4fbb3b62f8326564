/**
 * Messages in a person's language, by FormatJS: ICU MessageFormat (plurals, select, numbers) from
 * the files in `messages/`, one folder a language, one file a page.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { MESSAGES } from '#shared/i18n/messages.generated.ts'
import { ENGLISH, type Locale, tagOf } from './languages.ts'
import type { Messages } from './variables.generated.ts'

type Plain = Messages<string | number, never>
type Rich<Child> = Messages<Child | string | number, (content: Child) => Child>

/** `page.key`, such as `review.title`. */
export type MessageKey = keyof Plain

/** A message that needs nothing filled in. */
export type PlainKey = {
  [Key in MessageKey]: keyof Plain[Key] extends never ? Key : never
}[MessageKey]

type Filled<Values> = keyof Values extends never ? [] : [values: Values]

export type Translate = {
  /** The message, with its variables filled in; `tsc` knows which ones it has. */
  <Key extends MessageKey>(key: Key, ...filled: Filled<Plain[Key]>): string
  /**
   * The same with elements: `<link>…</link>` in the message calls `link` with what stands in it, and
   * a variable may be an element. What comes out are the children of a JSX element.
   */
  rich<Child, Key extends MessageKey = MessageKey>(key: Key, values: Rich<Child>[Key]): Array<Child>
}

/** The messages of a locale. */
export function translatorOf(locale: Locale): Translate {
  const tag = tagOf(locale)
  const translate = (key: MessageKey, values?: Record<string, unknown>) => {
    const format = formatOf(locale, tag, key)
    return typeof format === 'string' ? format : stoppedOnce(format.format(values as never))
  }
  const rich = (key: MessageKey, values: Record<string, unknown>) => {
    const format = formatOf(locale, tag, key)
    const parts = typeof format === 'string' ? format : format.format(values as never)
    return (Array.isArray(parts) ? parts : [parts]).map(stoppedOnce)
  }
  return Object.assign(translate, { rich }) as unknown as Translate
}

/** What is filled in may end with a full stop ("1. Dez.", "9:00 a. m.") where the sentence ends as well. */
function stoppedOnce(part: unknown) {
  return typeof part === 'string' ? part.replace(/(?<!\.)\.\.(?=\s|$)/g, '.') : part
}

/** The messages of English, for where no person is. */
export const english = translatorOf(ENGLISH)

/** A message as its translator wrote it; English where a language lacks it, which a test forbids. */
export function messageOf(language: Locale['language'], key: MessageKey): string {
  const dot = key.indexOf('.')
  const page = key.slice(0, dot)
  const name = key.slice(dot + 1)
  return MESSAGES[language][page]?.[name] ?? MESSAGES.en[page]?.[name] ?? key
}

// Locales come from headers, so how many are kept is bounded.
const MOST_LOCALES = 20
const formats = new Map<string, Map<MessageKey, string | IntlMessageFormat>>()

/** Parsed once an isolate: most messages are plain text and need none of it. */
function formatOf(locale: Locale, tag: string, key: MessageKey): string | IntlMessageFormat {
  const known = formats.get(tag) ?? new Map<MessageKey, string | IntlMessageFormat>()
  if (formats.size > MOST_LOCALES) formats.clear()
  formats.set(tag, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const message = messageOf(locale.language, key)
  const format = /[{<']/.test(message) ? new IntlMessageFormat(message, tag) : message
  known.set(key, format)
  return format
}
