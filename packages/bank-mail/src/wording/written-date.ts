/** Days as a sender writes them, in any language: what the confirmed ones have in common. */
import { dayIn } from '../dates/calendars.ts'
import { fullYear, readDate } from '../dates/date.ts'
import { type LocalDate, localDate } from '../dates/local-date.ts'
import { monthOf } from '../dates/months.ts'
import type { Token } from './tokens.ts'
import type { DateStyle } from './wording.ts'

const ORDERS = ['DMY', 'MDY', 'YMD'] as const
type Order = (typeof ORDERS)[number]

const PARTS = /\d+|\p{L}[\p{L}\p{M}]*/gu

/** The style in which `tokens` write `day`, or null where they do not. */
export function dateStyleOf(
  tokens: ReadonlyArray<Token>,
  day: LocalDate,
  sentOn: LocalDate,
): DateStyle | null {
  const plain = { months: {}, fillers: [] }
  const orders = ORDERS.filter((order) => readIn(tokens, order, plain, sentOn) === day)
  if (orders.length > 0) return { orders, ...plain }
  if (tokens[0]?.kind === 'date') return null
  // A month that nobody told the reader: the day and the year have to be right on both sides of it.
  const { numbers, words } = partsOf(tokens)
  const [year = '', month = '', date = ''] = day.split('-')
  const isNamed = numbers.length === 2 && numbers.some((number) => number === year)
  if (!isNamed || !numbers.some((number) => Number(number) === Number(date))) return null
  const name = words.toSorted((a, b) => b.length - a.length)[0]
  if (name === undefined || name.length < 3) return null
  // It begins with a number or the month, and ends with a number or the month.
  const isEdge = (token: Token | undefined) => /\d/.test(token?.text ?? '') || token?.text === name
  if (!isEdge(tokens[0]) || !isEdge(tokens.at(-1))) return null
  const fillers = words.filter((word) => word !== name)
  return { orders: ['DMY'], months: { [name]: Number(month) }, fillers }
}

/** The day that `tokens` write, or null where they are no date or can be read in two ways. */
export function readWritten(
  tokens: ReadonlyArray<Token>,
  style: DateStyle,
  sentOn: LocalDate,
): LocalDate | null {
  const days = new Set(style.orders.map((order) => readIn(tokens, order, style, sentOn)))
  days.delete(null)
  if (days.size === 1) return [...days][0] ?? null
  const [only] = tokens
  // Both orders fit what was confirmed so far: the day of the mail may tell them apart.
  if (days.size !== 2 || tokens.length !== 1 || only?.kind !== 'date') return null
  return readDate(only.text, { order: null, sentOn: () => sentOn })
}

/** Both styles together; null where no order fits both. */
export function joinedDates(a: DateStyle, b: DateStyle): DateStyle | null {
  const orders = a.orders.filter((order) => b.orders.includes(order))
  if (orders.length === 0) return null
  const fillers = [...new Set([...a.fillers, ...b.fillers])]
  return { orders, months: { ...a.months, ...b.months }, fillers }
}

function readIn(
  tokens: ReadonlyArray<Token>,
  order: Order,
  { months, fillers }: Omit<DateStyle, 'orders'>,
  sentOn: LocalDate,
): LocalDate | null {
  const [only] = tokens
  const { numbers, words } = partsOf(tokens)
  const [a = '', b = '', c = ''] = numbers
  if (only?.kind === 'date') {
    if (tokens.length > 1) return null
    // Numbers alone are read in the confirmed order and no other, whatever the day of the mail.
    if (numbers.length === 3 && words.length === 0) return inOrder([a, b, c], order)
    return readDate(only.text, { order, sentOn: () => sentOn })
  }
  const rest = words.filter((word) => !fillers.includes(word))
  if (numbers.length === 1 && a.length === 8 && words.length === 0) return compact(a, order)
  if (numbers.length === 3 && rest.every((word) => word.length <= 2)) {
    return inOrder([a, b, c], order)
  }
  const [name = ''] = rest
  const month = monthOf(name) ?? months[name] ?? null
  if (numbers.length !== 2 || rest.length !== 1 || month === null) return null
  const [year, day] = a.length === 4 ? [a, b] : [b, a]
  return year.length === 4 ? localDate(Number(year), month, Number(day)) : null
}

function inOrder([a, b, c]: [string, string, string], order: Order): LocalDate | null {
  const [year, month, day] = order === 'DMY' ? [c, b, a] : order === 'MDY' ? [c, a, b] : [a, b, c]
  if (year.length !== 4 && year.length !== 2) return null
  if (month.length > 2 || day.length > 2) return null
  return dayIn(fullYear(year), Number(month), Number(day))
}

function compact(digits: string, order: Order): LocalDate | null {
  if (order === 'YMD') {
    return localDate(
      Number(digits.slice(0, 4)),
      Number(digits.slice(4, 6)),
      Number(digits.slice(6)),
    )
  }
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  const [day, month] = order === 'DMY' ? [first, second] : [second, first]
  return localDate(Number(digits.slice(4)), month, day)
}

function partsOf(tokens: ReadonlyArray<Token>) {
  const parts = tokens.flatMap(({ text }) => text.match(PARTS) ?? [])
  return {
    numbers: parts.filter((part) => /\d/.test(part)),
    words: parts.filter((part) => !/\d/.test(part)),
  }
}
