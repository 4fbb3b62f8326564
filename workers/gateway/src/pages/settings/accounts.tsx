/** The person's own names for the cards and accounts that were met in mails. */
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'

export function Accounts({ accounts }: { accounts: ReadonlyArray<Account> }) {
  if (accounts.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('settings.accounts')}</h2>
      <ul class="account-list">
        {accounts.map((account) => (
          <AccountItem account={account} />
        ))}
      </ul>
    </section>
  )
}

export function AccountItem({ account }: { account: Account }) {
  const { id, bank, mask, title } = account
  return (
    <li data-account>
      <form
        class="account-form"
        method="post"
        action={`/settings/accounts/${id}`}
        hx-post={`/settings/accounts/${id}`}
        hx-target="closest [data-account]"
        hx-swap="outerHTML"
      >
        <label for={`account-${id}`}>
          {bank} ••{mask}
        </label>
        <input
          class="input"
          id={`account-${id}`}
          name="title"
          maxlength={60}
          autocomplete="off"
          placeholder={t('settings.yourName')}
          value={title ?? ''}
        />
        <button type="submit" class="button">
          {t('settings.save')}
          <span class="visually-hidden"> ({mask})</span>
        </button>
      </form>
    </li>
  )
}
