/** The mails that the bank sent, out of the one that arrived: attached, or forwarded one below the other. */
import { firstAmountAt, saysMore } from '../mail/doubts.ts'
import type { Mail } from '../mail/mail.ts'
import { type Inner, innerOf, isForwardAt, outermost } from './unforward.ts'

/** A mail forwarded more often than this is nobody's alert. */
const MAX_DEPTH = 4
/** More alerts than this in one mail are a person's to look at. */
export const MAX_MAILS = 20

/**
 * Forwarding undone, as often as it was done (up to four times). More than one where several mails
 * were attached, or forwarded one below the other, each with an amount of its own; never more than
 * `MAX_MAILS` and one, which says that there are more.
 */
export function innerMails(mail: Mail): Array<Inner> {
  // What could not be read beside them may be another alert.
  const missed = mail.doubts.filter(
    (doubt) => doubt === 'unread_mail' || doubt === 'unreadable_part',
  )
  const attached = mail.attached.flatMap(innerMails).map((inner) => ({
    ...inner,
    doubts: [...inner.doubts, ...missed],
    isForwarded: true,
    isUnwrapped: true,
  }))
  const told = attached.flatMap(({ bodies }) => bodies).join('\n')
  // What stands above attached mails is a note, unless it tells of an amount that they do not.
  const own =
    attached.length > 0 && !mail.bodies.some((body) => saysMore(body, told)) ? [] : ownMails(mail)
  return [...own, ...attached].slice(0, MAX_MAILS + 1)
}

/**
 * Whose mails they are: addresses in lower case; null for one that names none.
 *
 * @example
 * sendersOf(await parseMail('From: Harbor <Alerts@Harbor.example>\n\nHello')) // ['alerts@harbor.example']
 */
export function sendersOf(mail: Mail): Array<string | null> {
  return [...new Set(innerMails(mail).map(({ from }) => from?.address || null))]
}

function ownMails(mail: Mail): Array<Inner> {
  const outer = outermost(mail)
  const [first = [], ...others] = outer.bodies.map((body) =>
    within({ ...outer, bodies: [body] }, 0),
  )
  if (first.length === 0) return [outer]
  // Both parts tell the same mails in the same order, or the first alone is believed.
  const alike = others.filter((inners) => inners.length === first.length)
  return first.map((inner, i) => ({
    ...inner,
    bodies: [...inner.bodies, ...alike.flatMap((inners) => inners[i]?.bodies ?? [])],
  }))
}

/** The mails in the one body of `outer`, which is one of them where nothing in it is forwarded. */
function within(outer: Inner, depth: number): Array<Inner> {
  const inner = depth < MAX_DEPTH ? innerOf(outer.bodies[0] ?? '', outer) : null
  if (inner === null) return [outer]
  const [own, following] = cut(inner.bodies[0] ?? '')
  const found = within({ ...inner, bodies: [own] }, depth + 1)
  // Its siblings are as deep in as it is; their number is bounded, as is the length of a body.
  if (following === '' || found.length > MAX_MAILS) return found
  return [...found, ...within({ ...outer, bodies: [following] }, depth)].slice(0, MAX_MAILS + 1)
}

/** `body` up to the next mail in it, and from there on: where the text before that one names an amount. */
function cut(body: string): [own: string, following: string] {
  const amount = firstAmountAt(body)
  if (amount < 0) return [body, '']
  const lines = body.split('\n')
  for (let at = body.slice(0, amount).split('\n').length; at < lines.length; at++) {
    if (isForwardAt(lines, at)) {
      return [lines.slice(0, at).join('\n').trim(), lines.slice(at).join('\n')]
    }
  }
  return [body, '']
}
