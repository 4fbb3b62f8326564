/** A dropped file: how it is read, what it brings, what cannot be read, and the way to import it. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { whyUnreadable } from '#shared/i18n/why-unreadable.ts'
import { t } from '../../../language.ts'
import type { Account } from '../../../ledger/store.ts'
import { accountName } from '../../names.ts'
import type { Page } from '../../page.ts'
import type { CardProps } from './card-schema.ts'
import { Categories } from './categories.tsx'
import { Columns } from './columns.tsx'

type Props = { card: CardProps; accounts: ReadonlyArray<Account>; page: Page }

export function Card({ card, accounts, page }: Props) {
  const { file, name, problem, verdicts, resumedAt } = card
  const title = `file-${file}`
  // Where all that it holds is statements, each is imported from a card of its own.
  const hasOwnImport = card.format !== 'mails' || card.rows > 0
  const isOpen = (card.csv?.questions.length ?? 0) > 0 || card.currency?.chosen === ''
  return (
    <section class="card stack import-file" aria-labelledby={title} data-import-file={file}>
      <h2 id={title} tabindex={-1}>
        {name}
      </h2>
      {problem !== null && <p class="error">{whyUnreadable(t, problem)}</p>}
      {problem === null && resumedAt === null && (
        <>
          {hasOwnImport && (
            <p>
              {t(card.format === 'mails' ? 'import.mails' : 'import.rows', { count: card.rows })}
            </p>
          )}
          {card.inside > 0 && <p>{t('import.inside', { count: card.inside })}</p>}
          {card.csv && <Columns file={file} csv={card.csv} />}
          <Choices card={card} accounts={accounts} />
          <Categories file={file} categories={card.categories} page={page} />
        </>
      )}
      {resumedAt !== null && (
        <p>
          {t(card.format === 'mails' ? 'import.interrupted_mails' : 'import.interrupted', {
            done: resumedAt,
            count: card.rows,
          })}
        </p>
      )}
      {verdicts && <Verdicts verdicts={verdicts} />}
      {card.unreadableCount > 0 && (
        <NotTaken
          summary={t('import.unreadable', { count: card.unreadableCount })}
          lines={card.unreadable.map(
            ({ row, reason }) =>
              `${t('import.row_number', { row: String(row) })} ${whyUnreadable(t, reason)}`,
          )}
        />
      )}
      {card.leftCount > 0 && (
        <NotTaken
          summary={t('import.left', { count: card.leftCount })}
          lines={card.left.map(({ name, why }) => `${name}: ${whyUnreadable(t, why)}`)}
        />
      )}
      {problem === null && hasOwnImport && (
        <div class="stack">
          <p class="buttons">
            <button
              type="button"
              class="button primary"
              data-import-start
              disabled={isOpen || card.rows === 0}
            >
              {resumedAt === null ? t('import.start') : t('import.go_on')}
            </button>
            <button type="button" class="button quiet" data-import-leave>
              {t('import.leave')}
            </button>
          </p>
          {isOpen && <p class="muted small">{t('import.open')}</p>}
          <div class="import-progress" hidden>
            <progress max={card.rows} value={resumedAt ?? 0} aria-label={name} />
            <p class="small" data-import-said role="status" />
          </div>
        </div>
      )}
    </section>
  )
}

function Choices({ card, accounts }: Omit<Props, 'page'>) {
  const { file, currency, account } = card
  if (!currency && !account) return null
  return (
    <div class="fields">
      {currency && (
        <div class="field">
          <label for={`currency-${file}`}>{t('import.currency')}</label>
          <input
            class="input"
            id={`currency-${file}`}
            data-import-choice="currency"
            value={currency.chosen}
            maxlength={3}
            placeholder="EUR"
            autocomplete="off"
          />
        </div>
      )}
      {account && accounts.length > 0 && (
        <div class="field">
          <label for={`account-${file}`}>{t('import.account')}</label>
          <select class="input" id={`account-${file}`} data-import-choice="account">
            <option value="">{t('import.no_account')}</option>
            {accounts.map((one) => (
              <option value={one.id} selected={one.id === account.chosen}>
                {accountName(one)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}

const VERDICTS = {
  new: 'import.new',
  known: 'import.known',
  maybe: 'import.maybe',
} as const satisfies Record<string, PlainKey>

function Verdicts({ verdicts }: { verdicts: NonNullable<CardProps['verdicts']> }) {
  return (
    <>
      <p>
        <strong>{t('import.counts', { new: verdicts.new, known: verdicts.known })}</strong>{' '}
        {verdicts.maybe > 0 && t('import.counts_maybe', { count: verdicts.maybe })}
      </p>
      {verdicts.otherCurrency && (
        <p class="notice">{t('import.other_currency', verdicts.otherCurrency)}</p>
      )}
      <details>
        <summary>{t('import.row_by_row')}</summary>
        <div class="table-scroll" tabindex={0}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('import.row')}</th>
                <th scope="col">{t('import.field_date')}</th>
                <th scope="col">{t('import.field_merchant')}</th>
                <th scope="col">{t('import.field_amount')}</th>
                <th scope="col">{t('import.what')}</th>
              </tr>
            </thead>
            <tbody>
              {verdicts.shown.map((one) => (
                <tr>
                  <td>{one.row}</td>
                  <td>{one.date}</td>
                  <td>{one.merchant}</td>
                  <td class="number">
                    {one.amount} {one.currency}
                  </td>
                  <td>{t(VERDICTS[one.verdict])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}

function NotTaken({ summary, lines }: { summary: string; lines: ReadonlyArray<string> }) {
  return (
    <details open>
      <summary>{summary}</summary>
      <ul class="small">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </details>
  )
}
