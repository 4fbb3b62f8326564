/** The person's own names for the cards and accounts that were met in mails. */
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'

type AccountsProps = { accounts: ReadonlyArray<Account>; page: Page }

export function Accounts({ accounts, page }: AccountsProps) {
  if (accounts.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('settings.accounts')}</h2>
      <ul class="account-list">
        {accounts.map((account) => (
          <AccountItem account={account} page={page} />
        ))}
      </ul>
    </section>
  )
}

export function AccountItem({ account, page }: { account: Account; page: Page }) {
  const { id, bank, mask, title, person } = account
  // Somebody who may not sign in any more still is whose it was.
  const people = [...new Set([...page.people, ...(person === null ? [] : [person])])]
  return (
    <li data-account>
      <form
        class="account-form"
        {...postTo(`/settings/accounts/${id}`, { target: 'closest [data-account]' })}
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
        {people.length > 1 && (
          <select
            class="input"
            name="person"
            aria-label={t('people.whose', { account: `••${mask}` })}
          >
            <option value="">{t('people.nobodys')}</option>
            {people.map((one) => (
              <option value={one} selected={one === person}>
                {one}
              </option>
            ))}
          </select>
        )}
        <button type="submit" class="button">
          {t('settings.save')}
          <span class="visually-hidden"> ({mask})</span>
        </button>
      </form>
    </li>
  )
}
