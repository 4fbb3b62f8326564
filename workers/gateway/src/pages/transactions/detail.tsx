/** All about one transaction: correct it, see why and where it comes from, delete it. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import type { Account, AuditEntry, SetBy, Transaction } from '../../ledger/store.ts'
import { eachWritten } from '../../ledger/transaction-schema.ts'
import type { LinkedOther } from '../../ledger/types/transaction.ts'
import { CategoryOptions, CurrencyList, EntryFields } from '../entry/fields.tsx'
import type { EntryErrors, Typed } from '../entry/parse.ts'

import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { Was } from '../parts/was.tsx'
import { chosenFields, nameFields, titleOf } from './category.tsx'
import { History } from './history.tsx'
import { Links } from './links.tsx'
import { SplitForm, TagForm } from './part-forms.tsx'
import { rowForm } from './row-form.ts'
import { Seen } from './seen.tsx'
import { Why } from './why.tsx'

export type DetailProps = {
  transaction: Transaction
  history: ReadonlyArray<AuditEntry>
  accounts: ReadonlyArray<Account>
  suggested: ReadonlyArray<LinkedOther>
  page: Page
  /** A form that was refused, as it was typed. */
  refused?: { typed: Typed; errors: EntryErrors; was?: ReadonlyMap<string, string> }
}

/** A transaction as its own form would be filled in. */
export function typedFrom(transaction: Transaction, formats: Formats): Typed {
  const { amountMinor, currency } = transaction
  return {
    kind: transaction.kind,
    amount: formats.amountInput(amountMinor, currency),
    currency,
    merchant: transaction.merchant ?? '',
    category: transaction.category ?? '',
    date: transaction.localDate,
    time: transaction.localTime ?? '',
    account: transaction.account?.id ?? '',
    ...eachWritten((name) => transaction[name] ?? ''),
  }
}

/** The same as fields of the form. */
export function fieldsOf(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${name}-0`, value]))
}

export function Detail({ transaction, history, accounts, suggested, page, refused }: DetailProps) {
  const { id } = transaction
  const now = typedFrom(transaction, page.formats)
  const typed = refused?.typed ?? now
  return (
    <div class="detail">
      <div class="detail-main">
        {!page.mayChange && <Seen transaction={transaction} page={page} />}
        <form class="stack" {...rowForm(`/transactions/${id}`)} {...SHOWS_ERRORS}>
          <EntryFields
            page={page}
            accounts={accounts}
            typed={typed}
            errors={refused?.errors ?? {}}
            prefix={id}
            hasCategory={false}
          />
          <Was values={refused?.was ? Object.fromEntries(refused.was) : fieldsOf(now)} />
          <CurrencyList currencies={[transaction.currency]} />
          <div class="buttons spread">
            <button type="submit" class="button primary">
              {t('settings.save')}
            </button>
            <button
              type="submit"
              class="button danger"
              formaction={`/transactions/${id}/delete`}
              hx-post={`/transactions/${id}/delete`}
              hx-target="closest [data-row]"
              hx-swap="outerHTML"
              formnovalidate
            >
              {t('transactions.delete')}
            </button>
          </div>
        </form>
      </div>
      <div class="detail-side">
        <CategoryForm transaction={transaction} page={page} />
        <SplitForm transaction={transaction} page={page} />
        <Links transaction={transaction} suggested={suggested} page={page} />
        <TagForm transaction={transaction} />
        <NameForm transaction={transaction} />
        {/* A split one has no category of its own. */}
        {(transaction.splits.length === 0 || transaction.categoryBy !== 'person') && (
          <section class="stack" aria-label={t('transactions.why')}>
            <h3>{t('transactions.why')}</h3>
            <Why transaction={transaction} page={page} />
          </section>
        )}
        <section class="stack" aria-label={t('transactions.source')}>
          <h3>{t('transactions.source')}</h3>
          <Source transaction={transaction} page={page} />
          <details class="more">
            <summary>{t('transactions.whoSet')}</summary>
            <WhoSet transaction={transaction} />
            <SetByRules rules={transaction.rules} />
            <History entries={history} transaction={transaction} page={page} />
          </details>
        </section>
      </div>
    </div>
  )
}

/** The picker for those without script; with it, quicker from the row. */
function CategoryForm({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, category, merchantKey } = transaction
  return (
    <form class="category-form" {...rowForm(`/transactions/${id}/category`)}>
      <Was values={chosenFields(transaction)} />
      <div class="field">
        <label for={`category-${id}`}>{t('add.category')}</label>
        <div class="buttons">
          <select class="input" id={`category-${id}`} name="category" required>
            {category === null && <option value="">{t('transactions.choose')}</option>}
            <CategoryOptions page={page} chosen={category ?? ''} />
          </select>
          <button type="submit" class="button">
            {t('transactions.set')}
          </button>
        </div>
      </div>
      {merchantKey !== null && (
        <label class="check">
          <input type="checkbox" name="always" value="yes" checked />
          <span>{t('parts.alwaysFor', { merchant: titleOf(transaction) })}</span>
        </label>
      )}
      <a href={`/rules/new?transaction=${id}`}>{t('rules.make')}</a>
    </form>
  )
}

/** The merchant's name, for all of its transactions. */
function NameForm({ transaction }: { transaction: Transaction }) {
  const { id, merchant, merchantKey, nameBy } = transaction
  const fields = nameFields(transaction)
  if (merchantKey === null || merchant === null) return null
  return (
    <form {...rowForm(`/transactions/${id}/name`)}>
      <Was values={fields} />
      <div class="field">
        <label for={`name-${id}`}>{t('transactions.merchantName')}</label>
        <div class="buttons">
          <input
            class="input"
            id={`name-${id}`}
            name="name"
            maxlength={100}
            value={fields.name}
            aria-describedby={`name-hint-${id}`}
          />
          <button type="submit" class="button">
            {t('transactions.rename')}
          </button>
        </div>
        <span class="muted small" id={`name-hint-${id}`}>
          {nameBy === 'person' ? t('transactions.ownName') : t('transactions.shownForAll')}
        </span>
      </div>
    </form>
  )
}

function Source({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { mailId, importId, bank, reference, mcc, other } = transaction
  return (
    <>
      {mailId !== null && (
        <p>
          <a href={`/mail/${mailId}`}>{t('transactions.itsMail')}</a>
        </p>
      )}
      {importId !== null && (
        <p>
          <a href={`/settings/data/import/${importId}`}>{t('settings.imported')}</a>
        </p>
      )}
      {mailId === null && importId === null && <p>{t('transactions.byHand')}</p>}
      <Facts
        facts={{
          [t('transactions.other')]: other && page.formats.money(other.amountMinor, other.currency),
          [t('transactions.bank')]: bank,
          [t('transactions.reference')]: reference,
          [t('transactions.mcc')]: mcc,
        }}
      />
    </>
  )
}

/** Which rule set which value. */
function SetByRules({ rules }: { rules: Transaction['rules'] }) {
  const { category, name, note, notSpending, tags } = rules
  const set: Array<[string, string | null]> = [
    [t('rules.field_category'), category],
    [t('rules.field_name'), name],
    [t('rules.field_note'), note],
    [t('rules.counts'), notSpending],
    ...Object.entries(tags).map(([tag, rule]): [string, string] => [`#${tag}`, rule]),
  ]
  const known = set.filter(([, rule]) => rule !== null)
  if (known.length === 0) return null
  return (
    <ul>
      {known.map(([value, rule]) => (
        <li>
          {value}: <a href={`/rules/${rule}`}>{t('rules.by_rule')}</a>
        </li>
      ))}
    </ul>
  )
}

function WhoSet({ transaction }: { transaction: Transaction }) {
  const { kindBy, amountBy, merchantBy, occurredBy, categoryBy } = transaction
  const title = (by: SetBy | null) => (by === null ? null : t(`parts.setBy.${by}`))
  return (
    <Facts
      facts={{
        [t('add.amount')]: title(amountBy),
        [t('add.kind')]: title(kindBy),
        [t('add.merchant')]: title(merchantBy),
        [t('transactions.when')]: title(occurredBy),
        [t('add.category')]: title(categoryBy),
      }}
    />
  )
}
