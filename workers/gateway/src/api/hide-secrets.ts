/**
 * What a token that may only read does not see, on any route: the address that mail is forwarded to,
 * and the codes and links with which a provider confirms it. Who has these can write to the ledger,
 * or have somebody's mail sent here.
 */
import { createMiddleware } from 'hono/factory'
import type { Actor, App } from '../app.ts'
import type { Mail, MailSummary } from '../ledger/store.ts'

/** What stands in the place of a secret. */
export const HIDDEN = '…'

/** Links of Gmail's confirmations, in mails that the reader did not take for one. */
const CONFIRMING = /https:\/\/(?:isolated\.)?mail(?:-settings)?\.google\.com\//

export function mayOnlyRead(actor: Actor): boolean {
  return !actor.scopes.includes('write')
}

/** Takes the alias out of every text of a JSON answer, wherever a mail quoted it. */
export const hideSecrets = createMiddleware<App>(async (c, next) => {
  await next()
  if (!c.var.actor || !mayOnlyRead(c.var.actor)) return
  if (!c.res.headers.get('content-type')?.includes('json')) return
  const { forwardTo } = await c.var.ledger.settings.get()
  const alias = /\+([^@]+)@/.exec(forwardTo)?.[1]
  if (!alias) return
  const text = await c.res.text()
  // Letters and digits, which JSON writes as they are: nothing else of the answer changes.
  c.res = new Response(text.replaceAll(new RegExp(alias, 'gi'), HIDDEN), c.res)
})

/** Whether a mail is, or may be, one with which a provider confirms the address. */
export function isConfirmation(mail: MailSummary & Partial<Pick<Mail, 'confirmation' | 'text'>>) {
  return (
    mail.reason === 'forwarding_confirmation' ||
    Boolean(mail.confirmation) ||
    CONFIRMING.test(mail.text ?? '')
  )
}

/** The mail without what would confirm the address. */
export function withoutConfirmation(mail: Mail): Mail {
  if (!isConfirmation(mail)) return mail
  return { ...mail, subject: HIDDEN, text: HIDDEN, confirmation: null }
}
