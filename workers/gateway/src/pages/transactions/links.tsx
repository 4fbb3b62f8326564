/** What a transaction belongs to: shown, taken away, and linked by hand. */
import { directionOf } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { LinkKind } from '../../ledger/links/schema.ts'
import type { Transaction } from '../../ledger/store.ts'
import type { LinkedOther, TransactionLink } from '../../ledger/types/transaction.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Named } from '../parts/named.tsx'
import { rowForm } from './row-form.ts'

type LinksProps = {
  transaction: Transaction
  /** What it may be linked with. */
  suggested: ReadonlyArray<LinkedOther>
  page: Page
}

export function Links({ transaction, suggested, page }: LinksProps) {
  const { id, links, kind } = transaction
  const isOut = directionOf(kind) === 'out'
  const isPair = links.some((link) => link.kind === 'transfer_with')
  if (links.length === 0 && !page.mayChange) return null
  return (
    <section class="stack" aria-label={t('links.title')}>
      <h3>{t('links.title')}</h3>
      {links.length > 0 && (
        <ul class="things">
          {links.map((link) => (
            <li>
              <span>{linkWords(transaction, link, page)}</span>
              <form {...rowForm(`/transactions/${id}/unlink`)}>
                <input type="hidden" name="link" value={link.id} />
                <button type="submit" class="button quiet compact">
                  <Named words={t('links.unlink')} of={plainWords(transaction, link, page)} />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {!isPair && (
        <details class="more" data-changes>
          <summary>{t('links.add')}</summary>
          <p class="muted small">{t('links.near')}</p>
          {suggested.length === 0 ? (
            <p class="muted small">{t('links.none')}</p>
          ) : (
            <form class="stack" {...rowForm(`/transactions/${id}/link`)}>
              <div class="field">
                <label for={`link-as-${id}`}>{t('links.as')}</label>
                <select class="input" id={`link-as-${id}`} name="as">
                  {kindsFor(isOut).map((as) => (
                    <option value={as}>{t(`links.as_${as}`)}</option>
                  ))}
                </select>
              </div>
              <div class="field">
                <label for={`link-to-${id}`}>{t('links.to')}</label>
                <select class="input" id={`link-to-${id}`} name="to" required>
                  {suggested.map((other) => (
                    <option value={other.id}>{otherWords(other, page)}</option>
                  ))}
                </select>
              </div>
              <div class="buttons">
                <button type="submit" class="button">
                  {t('links.link')}
                </button>
              </div>
            </form>
          )}
        </details>
      )}
      {!isPair && isOut && <OwedForm transaction={transaction} page={page} />}
    </section>
  )
}

function OwedForm({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, amountMinor, currency } = transaction
  return (
    <details class="more" data-changes>
      <summary>{t('links.owed')}</summary>
      <form class="stack" {...rowForm(`/transactions/${id}/link`)}>
        <input type="hidden" name="as" value="reimbursed_by" />
        <div class="fields">
          <div class="field">
            <label for={`who-${id}`}>{t('links.who')}</label>
            <input class="input" id={`who-${id}`} name="who" maxlength={100} required />
          </div>
          <div class="field">
            <label for={`owes-${id}`}>{t('links.how_much')}</label>
            <input
              class="input amount-input"
              id={`owes-${id}`}
              name="amount"
              inputmode="decimal"
              autocomplete="off"
              placeholder={page.formats.money(amountMinor, currency)}
            />
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            {t('links.owes')}
          </button>
        </div>
      </form>
    </details>
  )
}

function kindsFor(isOut: boolean): ReadonlyArray<LinkKind> {
  return isOut ? ['transfer_with', 'reimbursed_by'] : ['refund_of', 'transfer_with']
}

function otherIdOf({ transactionId, toId }: TransactionLink, id: string): string {
  return (transactionId === id ? toId : transactionId) ?? ''
}

function linkWords(transaction: Transaction, link: TransactionLink, page: Page) {
  const words = plainWords(transaction, link, page)
  const other = otherIdOf(link, transaction.id)
  const by = link.setBy === 'ledger' ? ` (${t('links.found')})` : ''
  return (
    <>
      {link.other && other !== '' ? <a href={`/transactions/${other}`}>{words}</a> : words}
      <span class="muted small">{by}</span>
    </>
  )
}

function plainWords({ currency }: Transaction, link: TransactionLink, page: Page): string {
  const { kind, who, amountMinor, other, toId } = link
  const what = other ? otherWords(other, page) : t('links.gone')
  if (kind === 'transfer_with') return t('links.is_transfer', { what })
  if (kind === 'refund_of') {
    return t(toId === other?.id ? 'links.is_refund' : 'links.is_refunded', { what })
  }
  const amount = page.formats.money(amountMinor ?? 0, currency)
  if (toId === null) return t('links.is_owed', { who: who ?? t('links.somebody'), amount })
  return t(toId === other?.id ? 'links.is_paid_back' : 'links.pays_back', { what })
}

export function otherWords(other: LinkedOther, { formats }: Page): string {
  const { title, kind, localDate, amountMinor, currency, account } = other
  return [
    formats.date(localDate, 'short'),
    title ?? t(`kinds.${kind}`),
    formats.money(amountMinor, currency),
    ...(account ? [accountName(account)] : []),
  ].join(' · ')
}

/** What a row of the list says of its links. */
export function LinkBadges({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, links, amountMinor, currency } = transaction
  return (
    <>
      {links.map((link) => {
        const { kind, transactionId, other, who } = link
        if (kind === 'transfer_with' && other) {
          const isSame = other.currency === currency && other.amountMinor === amountMinor
          const amount = isSame ? '' : ` ${page.formats.money(other.amountMinor, other.currency)}`
          const arrow = transactionId === id ? '→' : '←'
          const name = other.account ? accountName(other.account) : t(`kinds.${other.kind}`)
          return (
            <span class="badge">
              {arrow} {name}
              {amount}
            </span>
          )
        }
        if (kind === 'refund_of') {
          const isRefund = transactionId === id
          return (
            <span class="badge in">
              {t(isRefund ? 'links.badge_refund' : 'links.badge_refunded')}
            </span>
          )
        }
        if (transactionId !== id) return <span class="badge in">{t('links.badge_pays_back')}</span>
        const name = who ?? t('links.somebody')
        const amount = page.formats.money(link.amountMinor ?? 0, currency)
        const isOpen = link.toId === null
        return (
          <span class={isOpen ? 'badge ask' : 'badge in'}>
            {t(isOpen ? 'links.badge_owes' : 'links.badge_paid', { who: name, amount })}
          </span>
        )
      })}
    </>
  )
}
