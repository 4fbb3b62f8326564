/** The settings: forwarding, days and summary, colours, categories, tokens, sessions. */
import type {
  Account,
  AdmittedSender,
  Budget,
  KnownWording,
  OwnAddress,
  PersonalToken,
  Session,
  TaughtMerchant,
} from '../../ledger/store.ts'
import { ForwardAddress } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Accounts } from './accounts.tsx'
import { Categories } from './categories.tsx'
import { General, type GeneralProps } from './general.tsx'
import { Senders } from './senders.tsx'
import { Sessions } from './sessions.tsx'
import { Taught } from './taught.tsx'
import { Tokens } from './tokens.tsx'
import { Wordings } from './wordings.tsx'

export type SettingsProps = {
  page: Page
  general: Omit<GeneralProps, 'page'>
  addresses: ReadonlyArray<OwnAddress>
  admitted: ReadonlyArray<AdmittedSender>
  accounts: ReadonlyArray<Account>
  budgets: ReadonlyArray<Budget>
  currencies: ReadonlyArray<string>
  taught: ReadonlyArray<TaughtMerchant>
  wordings: ReadonlyArray<KnownWording>
  tokens: ReadonlyArray<PersonalToken>
  sessions: ReadonlyArray<Session>
  /** The session that asks. */
  currentSession: string | null
}

export function SettingsPage(props: SettingsProps) {
  const { page, general, accounts, budgets, currencies, tokens, sessions } = props
  return (
    <div class="settings">
      <div class="page-head">
        <h1>Settings</h1>
      </div>
      <section class="card stack" aria-labelledby="forward-title">
        <h2 id="forward-title">Forward your bank's mails to</h2>
        <ForwardAddress forwardTo={page.forwardTo} />
        <p class="muted small">
          Whoever knows this address can write to your ledger.{' '}
          <a href="/mail?reason=forwarding_confirmation">Forwarding confirmations</a> and{' '}
          <a href="/mail">all mails</a> that came.
        </p>
        <details class="more">
          <summary>Get another address</summary>
          <form class="stack" method="post" action="/settings/alias">
            <p>
              Mail to the address you have now is refused from then on. You will have to change the
              forwarding at your mail provider.
            </p>
            <button type="submit" class="button danger">
              Replace the address
            </button>
          </form>
        </details>
      </section>
      <Senders addresses={props.addresses} admitted={props.admitted} page={page} />
      <General page={page} {...general} />
      <Theme />
      <Categories page={page} budgets={budgets} currencies={currencies} />
      <Taught taught={props.taught} page={page} />
      <Wordings wordings={props.wordings} page={page} />
      <Accounts accounts={accounts} />
      <Tokens tokens={tokens} page={page} />
      <Sessions sessions={sessions} current={props.currentSession} page={page} />
      <section class="card stack" aria-labelledby="export-title">
        <h2 id="export-title">Take it with you</h2>
        <p>Everything that is recorded, as a table for any spreadsheet.</p>
        <p>
          <a class="button" href="/api/export.csv" download>
            Export as CSV
          </a>
        </p>
      </section>
    </div>
  )
}

function Theme() {
  return (
    <section class="card needs-script" aria-labelledby="theme-title">
      <fieldset class="stack">
        <legend id="theme-title" class="card-legend">
          Colours
        </legend>
        <div class="theme-choice">
          {(['system', 'light', 'dark'] as const).map((theme) => (
            <label class="check">
              <input type="radio" name="theme" value={theme} />
              <span>{{ system: 'As the system', light: 'Light', dark: 'Dark' }[theme]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
