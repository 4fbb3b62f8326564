/** A mail that could not be read: its text beside the best guess, and a form to put it right. */
import type { ReadTransaction } from 'bank-mail'
import { directionOf } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Account, Mail } from '../../ledger/store.ts'
import { CurrencyList, EntryFields } from '../entry/fields.tsx'
import type { EntryErrors, Typed } from '../entry/parse.ts'
import { MarkedText, valuesOf } from '../mail/marked.tsx'
import { SentBy } from '../mail/sent-by.tsx'
import { isReviewReason } from '../names.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { guessesOf } from './guess.ts'

export type MailPaneProps = {
  mail: Mail
  accounts: ReadonlyArray<Account>
  currencies: ReadonlyArray<string>
  page: Page
  refused?: { typed: ReadonlyArray<Typed>; errors: ReadonlyArray<EntryErrors> }
  /** The mail before it is gone, so this one takes the focus. */
  hasFocus?: boolean
}

/** Reasons after which a mail is most likely nobody's but a thief's. */
const IS_FORGED: ReadonlySet<string> = new Set(['suspicious_sender', 'failed_authentication'])

/** Reasons that put the guess itself in doubt: its form stands open. */
const IS_DOUBTED: ReadonlySet<string> = new Set([
  'several_amounts',
  'ambiguous_amount',
  'no_direction',
  'no_date',
  'ambiguous_date',
  'implausible_date',
])

/** Attributes of a form whose answer is the next mail. */
function paneForm(action: string) {
  return {
    ...postTo(action, { target: '#review-pane', sync: '#review-pane' }),
    ...SHOWS_ERRORS,
  }
}

export function MailPane(props: MailPaneProps) {
  const { mail, accounts, currencies, page, refused, hasFocus } = props
  const typed = refused?.typed ?? guessesOf(mail, accounts, page.formats, page)
  // What was guessed whole is said in a sentence; the form stays folded until something is to be changed.
  const isClear = mail.read.length > 0 && refused === undefined
  const entries = typed.map((one, index) => (
    <fieldset>
      <legend class={typed.length > 1 ? '' : 'visually-hidden'}>
        {t('review.transactionNumber', { number: index + 1 })}
      </legend>
      <EntryFields
        page={page}
        accounts={accounts}
        typed={one}
        errors={refused?.errors[index] ?? {}}
        index={index}
        prefix="review"
      />
    </fieldset>
  ))
  return (
    <article class="review-pane" id="review-pane" aria-labelledby="mail-subject">
      <header class="review-mail-head">
        <h2 id="mail-subject" tabindex={-1} autofocus={hasFocus || undefined}>
          {mail.subject ?? t('mail.noSubject')}
        </h2>
        <p class="muted small">
          {mail.sender ?? mail.envelopeFrom} ·{' '}
          {page.formats.instant(mail.sentAt ?? mail.receivedAt, page.timeZone)}
        </p>
        <SentBy mail={mail} page={page} />
        {isReviewReason(mail.reason) && (
          <p class={IS_FORGED.has(mail.reason) ? 'notice wrong' : 'notice warn'}>
            {t(`review.reason.${mail.reason}`)}
          </p>
        )}
      </header>
      <div class="review-form">
        <form class="stack" {...paneForm(`/review/${mail.id}`)}>
          <h3>{t(mail.read.length > 0 ? 'review.isThisIt' : 'review.whatDoesItSay')}</h3>
          {isClear && (
            <ul class="guess">
              {mail.read.map((read) => (
                <li>{guessInWords(read, page)}</li>
              ))}
            </ul>
          )}
          {!isClear && entries}
          <input type="hidden" name="entries" value={String(typed.length)} />
          <CurrencyList currencies={currencies} />
          {mail.admissible && (
            <label class="check">
              <input type="checkbox" name="admit" value="yes" />
              <span>{t.rich('review.myBank', { sender: <b>{mail.admissible}</b> })}</span>
            </label>
          )}
          <div class="buttons">
            <button type="submit" class="button primary">
              {t('review.record')}
            </button>
          </div>
          {isClear && (
            <details class="more" open={IS_DOUBTED.has(mail.reason ?? '')}>
              <summary>{t('review.change')}</summary>
              {entries}
            </details>
          )}
        </form>
        <div class="buttons review-others">
          {mail.status === 'review' && (
            <form {...paneForm(`/review/${mail.id}/dismiss`)}>
              <button type="submit" class="button">
                {t('review.notTransaction')}
              </button>
            </form>
          )}
          {mail.hasRaw && (
            <form {...paneForm(`/review/${mail.id}/reread`)}>
              <button type="submit" class="button quiet">
                {t('review.readAgain')}
              </button>
            </form>
          )}
        </div>
      </div>
      <div class="review-text">
        <h3 class="visually-hidden">{t('review.theMail')}</h3>
        <pre tabindex={0}>
          <MarkedText text={mail.text} values={valuesOf(mail)} />
        </pre>
      </div>
    </article>
  )
}

function guessInWords(read: ReadTransaction, { formats }: Page): string {
  const { merchant } = read
  return t(directionOf(read.kind) === 'in' ? 'review.guessIn' : 'review.guessOut', {
    kind: t(`kinds.${read.kind}`),
    amount: formats.money(read.amountMinor, read.currency),
    hasMerchant: merchant === null ? 'other' : 'yes',
    merchant: merchant ?? '',
    date: formats.date(read.occurredOn, 'weekday'),
  })
}

export function NothingToReview() {
  return (
    <section class="card empty review-pane" id="review-pane">
      <h2 tabindex={-1} autofocus>
        {t('review.allRead')}
      </h2>
      <p>{t('review.allReadHelp')}</p>
    </section>
  )
}
