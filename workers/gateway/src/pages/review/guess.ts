/** A mail's best guess as the form for it is filled in, and back. */
import type { ReadTransaction, ReadWithoutCurrency } from 'bank-mail'
import { decimalMark, type Formats } from '#shared/i18n/formats.ts'
import { localDateTime } from '#shared/local-time.ts'
import type { Account, Mail, Resolution } from '../../ledger/store.ts'
import { WRITTEN_NAMES } from '../../ledger/transaction-schema.ts'
import { type Entry, NOTHING_TYPED, type Typed } from '../entry/parse.ts'

/**
 * Entries in the form: one for each that was guessed; else one with the home currency and what the
 * mail tells without one, or the day on which it came.
 */
export function guessesOf(
  mail: Mail,
  accounts: ReadonlyArray<Account>,
  formats: Formats,
  { timeZone, homeCurrency }: { timeZone: string; homeCurrency: string | null },
): Array<Typed> {
  if (mail.read.length > 0) {
    return mail.read.map((read) => ({
      ...typedOfRead(read, formats),
      account: accountOf(mail, read, accounts)?.id ?? '',
    }))
  }
  const open = mail.withoutCurrency
  if (open) {
    const account = accountOf(mail, open, accounts)?.id ?? ''
    return [{ ...typedWithoutCurrency(open, formats), currency: homeCurrency ?? '', account }]
  }
  const arrived = localDateTime(mail.sentAt ?? mail.receivedAt, timeZone)
  return [{ ...NOTHING_TYPED, currency: homeCurrency ?? '', date: arrived.date }]
}

/** The person's account that the reader saw, where the ledger has met it before. */
function accountOf(
  { bank }: Mail,
  read: Pick<ReadTransaction, 'account'>,
  accounts: ReadonlyArray<Account>,
): Account | undefined {
  return accounts.find((account) => account.bank === bank && account.mask === read.account)
}

function typedOfRead(read: ReadTransaction, formats: Formats): Omit<Typed, 'account'> {
  const amount = formats.amountInput(read.amountMinor, read.currency)
  return { ...typedBeside(read), amount, currency: read.currency }
}

/** Cents only where the mail writes some: not every currency has them. */
function typedWithoutCurrency(read: ReadWithoutCurrency, { locale }: Formats): Typed {
  return { ...typedBeside(read), amount: read.amount.replace('.', decimalMark(locale)) }
}

/** All that is told beside the amount. */
function typedBeside(read: Omit<ReadWithoutCurrency, 'amount'>): Typed {
  return {
    ...NOTHING_TYPED,
    kind: read.kind,
    merchant: read.merchant ?? '',
    date: read.occurredOn,
    time: read.occurredTime ?? '',
  }
}

/**
 * What the person's form says of the mail. A guess that they left as it is counts as the reader's
 * own reading, which also knows the bank's reference and the card; anything else is theirs.
 */
export function resolutionOf(
  mail: Mail,
  accounts: ReadonlyArray<Account>,
  entries: ReadonlyArray<Entry>,
): Resolution {
  const isGuess =
    entries.length === mail.read.length &&
    entries.every((entry, index) => {
      const read = mail.read[index]
      if (!read) return false
      const accountId = accountOf(mail, read, accounts)?.id ?? null
      return entry.accountId === accountId && isSame(entry, read)
    })
  return isGuess ? { as: 'guess' } : { as: 'entries', entries: [...entries] }
}

function isSame(entry: Entry, read: ReadTransaction): boolean {
  return (
    entry.kind === read.kind &&
    entry.amountMinor === read.amountMinor &&
    entry.currency === read.currency &&
    entry.merchant === (read.merchant?.trim() || null) &&
    entry.localDate === read.occurredOn &&
    entry.localTime === read.occurredTime &&
    entry.category === null &&
    WRITTEN_NAMES.every((name) => entry[name] === null)
  )
}
