/**
 * A mail with its values taken out, in one line of text that a person can read:
 *
 *   compra por {amount} en {merchant} ¶ saldo #money ¶ gracias? ¶ *
 *
 * - a word stays the same; with `?` it may be missing
 * - `{amount}` `{merchant}` `{date}` `{time}` `{account}` `{reference}` are the places of the values
 * - `#number` `#code` `#date` `#time` `#money` `#link` change from mail to mail and mean nothing
 * - `*` is words that change; `¶` ends a line, `|` a cell
 */
import { fold } from '../text/fold.ts'
import type { Token, TokenKind } from './tokens.ts'

export const PLACES = ['amount', 'merchant', 'date', 'time', 'account', 'reference'] as const
export type Place = (typeof PLACES)[number]

export type Part =
  | { readonly is: 'word'; readonly text: string; readonly isOptional: boolean }
  | { readonly is: 'free'; readonly kind: TokenKind; readonly isOptional: boolean }
  | { readonly is: 'place'; readonly place: Place; readonly isOptional: boolean }
  | { readonly is: 'any' }
  | { readonly is: 'line' }
  | { readonly is: 'cell' }

/** What a wording keeps of its parts. */
export function printed(parts: ReadonlyArray<Part>) {
  return { skeleton: printSkeleton(parts), signature: signatureOf(parts) }
}

export function printSkeleton(parts: ReadonlyArray<Part>): string {
  return parts.map(printPart).join(' ')
}

function printPart(part: Part): string {
  if (part.is === 'any') return '*'
  if (part.is === 'line') return '¶'
  if (part.is === 'cell') return '|'
  const mark = part.isOptional ? '?' : ''
  if (part.is === 'free') return `#${part.kind}${mark}`
  return `${part.is === 'place' ? `{${part.place}}` : part.text}${mark}`
}

export function parseSkeleton(skeleton: string): Array<Part> {
  return skeleton === '' ? [] : skeleton.split(' ').map(parsePart)
}

function parsePart(printed: string): Part {
  if (printed === '*') return { is: 'any' }
  if (printed === '¶') return { is: 'line' }
  if (printed === '|') return { is: 'cell' }
  const isOptional = printed.endsWith('?')
  const text = isOptional ? printed.slice(0, -1) : printed
  const place = PLACES.find((name) => text === `{${name}}`)
  if (place !== undefined) return { is: 'place', place, isOptional }
  if (text.startsWith('#')) return { is: 'free', kind: text.slice(1) as TokenKind, isOptional }
  // What was kept before some letters were folded is folded now.
  return { is: 'word', text: fold(text), isOptional }
}

const SIGNATURE = 12

/** A few of the words that stay, by which a mail in other words is told at once. */
export function signatureOf(parts: ReadonlyArray<Part>): string {
  const words = parts.flatMap((part) => (part.is === 'word' && !part.isOptional ? [part.text] : []))
  const long = new Set(words.filter((word) => word.length > 1))
  // Scripts without spaces have letters only.
  const distinct = [...(long.size >= SIGNATURE / 2 ? long : new Set(words))]
  const step = Math.max(1, distinct.length / SIGNATURE)
  const picked = distinct.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  )
  return picked.slice(0, SIGNATURE).join(' ')
}

/** What a token is where nothing is known about it but its shape. */
export function partOf(token: Token, isOptional = false): Part {
  if (token.kind === 'line' || token.kind === 'cell') return { is: token.kind }
  if (token.kind === 'word') return { is: 'word', text: token.text, isOptional }
  return { is: 'free', kind: token.kind, isOptional }
}
