/** The person's own names for the cards and accounts that were met in mails. */
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

/** Whose an account can be: everybody who may sign in. */
type People = { people: Iterable<string>; page: Page }

export function Accounts({ accounts, ...shown }: People & { accounts: ReadonlyArray<Account> }) {
  if (accounts.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('settings.accounts')}</h2>
      <ul class="account-list">
        {accounts.map((account) => (
          <AccountItem account={account} {...shown} />
        ))}
      </ul>
    </section>
  )
}

/** An account as its form shows it. */
export function accountFields({ title, person }: Account) {
  return { title: title ?? '', person: person ?? '' }
}

export function AccountItem({ account, people, page }: People & { account: Account }) {
  const { id, bank, mask, title, person } = account
  // Somebody who may not sign in any more still is whose it was.
  const owners = [...new Set([...people, ...(person === null ? [] : [person])])]
  return (
    <li data-account>
      <form
        class="account-form"
        {...postTo(`/settings/accounts/${id}`, { target: 'closest [data-account]' })}
      >
        <Was values={accountFields(account)} />
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
        {owners.length > 1 && (
          <select
            class="input"
            name="person"
            aria-label={t('people.whose', { account: `••${mask}` })}
          >
            <option value="">{t('people.nobodys')}</option>
            {owners.map((one) => (
              <option value={one} selected={one === person}>
                {page.calls(one)}
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
