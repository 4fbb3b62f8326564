/** The shapes that fields have in masked text, as sources without groups. */
import { NUMBER } from '../money/money.ts'
import { DATE_MARK, MONEY_MARK, TIME_MARK } from './mask.ts'
import type { Field } from './types.ts'

const BETWEEN_DATE_AND_TIME =
  '[\\s,.·|-]{0,3}(?:(?:a la|a las|a partir de las|las|at|as|a|um|kl\\.?|v|pukul|jam|hora|time|t|-)(?![a-z])[\\s:]{0,3})?'

/** A date, with the time that follows it if one does. */
export const DATE_TIME = `${DATE_MARK}+(?:${BETWEEN_DATE_AND_TIME}${TIME_MARK}+)?`

/** Some text on one line, or wrapped over two; as short as what follows allows. */
const TEXT = '[^\\s,;:](?:[^\\n\\t]|\\n(?!\\n)){0,99}?'

/** Some text of one line. */
export const LINE_OF_TEXT = '[^\\s,;:][^\\n\\t]{0,99}?'

/** An amount that carries its currency: a bare number beside it is none. */
export const SIGNED_MONEY = `${MONEY_MARK}+`

/** What stands in `{braces}` of a phrase, or under a label. */
export const SHAPES = {
  // A number without a currency may be an amount too, behind a label that says it is.
  amount: `(?:${MONEY_MARK}+|[+-]?${NUMBER}(?![\\d%]|[/:-]\\d))`,
  merchant: TEXT,
  date: DATE_TIME,
  time: `${TIME_MARK}+`,
  // Placeholders such as 000000 are no numbers.
  reference: '(?=[a-z_/-]{0,30}\\d)(?=[a-z\\d_/-]{0,60}[1-9])[a-z\\d][a-z\\d_/-]{2,60}',
  mcc: '\\d{4}',
} as const satisfies Readonly<Partial<Record<Field, string>>>

export type Shape = keyof typeof SHAPES
