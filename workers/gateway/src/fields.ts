/**
 * What is wrong with a field, in the language of whoever reads the answer: by the code of zod's
 * issue, or by a message of its own (`says`). zod's own sentences are never shown.
 */
import { z } from '@hono/zod-openapi'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from './language.ts'

type RawIssue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

/** What a check of a schema takes: its message, looked up when something is wrong. */
type Says = { error: () => string }

/** For a check of a schema: this message. */
export function says(key: PlainKey): Says {
  return { error: () => t(key) }
}

/** For an amount as text, of which this is one. */
export function decimalSuchAs(example: string): Says {
  return { error: () => t('fields.decimal', { example }) }
}

/** The same, above 0. */
export function decimalAbove(example: string): Says {
  return { error: () => t('fields.decimalAbove', { example }) }
}

const EXPECTED: Readonly<Record<string, PlainKey>> = {
  string: 'fields.text',
  number: 'fields.number',
  int: 'fields.wholeNumber',
  boolean: 'fields.yesOrNo',
  array: 'fields.list',
  object: 'fields.object',
  record: 'fields.object',
}

const FORMATS: Readonly<Record<string, PlainKey>> = {
  uuid: 'fields.id',
  date: 'fields.date',
  datetime: 'fields.instant',
  email: 'fields.email',
  url: 'fields.url',
  base64: 'fields.base64',
}

/** Says an issue that its schema has no message for. */
export function wordsOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return t('fields.missing')
      return t(EXPECTED[issue.expected] ?? 'fields.wrong')
    case 'invalid_format':
      return t(FORMATS[issue.format] ?? 'fields.format')
    case 'invalid_value':
      return invalidValue(issue.values.map(String))
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'unrecognized_keys':
      // Its path is of what it stands in: an assistant is told nothing else.
      return `${issue.keys.join(', ')}: ${t('fields.unknownField')}`
    default:
      return t('fields.wrong')
  }
}

function invalidValue(values: ReadonlyArray<string>): string {
  const [value = '', ...others] = values
  if (others.length === 0) return t('fields.only', { value })
  return t('fields.oneOf', { list: values.join(', ') })
}

function tooBig(origin: string, count: number): string {
  if (origin === 'string') return t('fields.tooLong', { count })
  if (origin === 'array') return t('fields.tooMany', { count })
  return t('fields.tooLarge', { limit: count })
}

function tooSmall(origin: string, count: number): string {
  if (origin === 'string') {
    return count === 1 ? t('fields.empty') : t('fields.tooShort', { count })
  }
  if (origin === 'array') return count === 1 ? t('fields.namesNone') : t('fields.tooFew', { count })
  return t('fields.tooSmall', { limit: count })
}

z.config({ customError: wordsOf })
