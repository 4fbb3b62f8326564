/** Which column is what: shown on the first rows, corrected by hand. */
import { COLUMN_FIELDS, type ColumnField } from 'statements/mapping'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../../language.ts'
import type { CardProps } from './card-schema.ts'

const FIELDS = {
  date: 'import.field_date',
  bookedOn: 'import.field_booked',
  time: 'import.field_time',
  amount: 'import.field_amount',
  outflow: 'import.field_outflow',
  payer: 'import.field_payer',
  fee: 'import.field_fee',
  whole: 'import.field_whole',
  group: 'import.field_group',
  otherAccount: 'import.field_otherAccount',
  otherAmount: 'import.field_otherAmount',
  otherCurrency: 'import.field_otherCurrency',
  status: 'import.field_status',
  inflow: 'import.field_inflow',
  operation: 'import.field_operation',
  direction: 'import.field_direction',
  currency: 'import.field_currency',
  merchant: 'import.field_merchant',
  text: 'import.field_text',
  reference: 'import.field_reference',
  account: 'import.field_account',
  bank: 'import.field_bank',
  balance: 'import.field_balance',
  category: 'import.field_category',
  tags: 'import.field_tags',
  splits: 'import.field_splits',
  note: 'import.field_note',
} as const satisfies Record<ColumnField, PlainKey>

const ORDERS = {
  DMY: 'import.order_dmy',
  MDY: 'import.order_mdy',
  YMD: 'import.order_ymd',
} as const satisfies Record<string, PlainKey>
const WAYS = {
  in: 'import.positive_in',
  out: 'import.positive_out',
} as const satisfies Record<string, PlainKey>

export function Columns({ file, csv }: { file: number; csv: NonNullable<CardProps['csv']> }) {
  const { header, sample, mapping, questions } = csv
  const fieldAt = new Map(Object.entries(mapping.columns).map(([field, at]) => [at, field]))
  return (
    <details open={questions.length > 0}>
      <summary>{t('import.columns')}</summary>
      <div class="stack">
        {questions.includes('columns') && <p class="error">{t('import.ask_columns')}</p>}
        <div class="table-scroll" tabindex={0}>
          <table class="table import-columns">
            <thead>
              <tr>
                {header.map((name, index) => (
                  <th scope="col">
                    <label for={`column-${file}-${index}`}>{name}</label>
                    <select class="input" id={`column-${file}-${index}`} data-import-column={index}>
                      <option value="">{t('import.field_none')}</option>
                      {COLUMN_FIELDS.map((field) => (
                        <option value={field} selected={fieldAt.get(index) === field}>
                          {t(FIELDS[field])}
                        </option>
                      ))}
                    </select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sample.map((cells) => (
                <tr>
                  {header.map((_, index) => (
                    <td>{cells[index] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div class="fields">
          <Choice
            file={file}
            name="dateOrder"
            label={t('import.date_order')}
            titles={Object.entries(ORDERS).map(([order, key]) => [order, t(key)])}
            chosen={mapping.dateOrder}
            isAsked={questions.includes('dateOrder')}
          />
          {(questions.includes('year') || mapping.year !== null) && (
            <Choice
              file={file}
              name="year"
              label={t('import.year')}
              titles={years()}
              chosen={String(mapping.year)}
              isAsked={questions.includes('year')}
            />
          )}
          <Choice
            file={file}
            name="decimal"
            label={t('import.decimal')}
            titles={[
              ['.', '1,234.50'],
              [',', '1.234,50'],
            ]}
            chosen={mapping.decimal}
            isAsked={questions.includes('decimal')}
          />
          <Choice
            file={file}
            name="positive"
            label={t('import.positive')}
            titles={Object.entries(WAYS).map(([way, key]) => [way, t(key)])}
            chosen={mapping.positive}
            isAsked={questions.includes('positive')}
          />
        </div>
        <p class="muted small">{t('import.remembered')}</p>
      </div>
    </details>
  )
}

/** The newest first. */
function years(): Array<readonly [string, string]> {
  const now = new Date().getUTCFullYear()
  return Array.from({ length: 30 }, (_, index) => [String(now - index), String(now - index)])
}

type ChoiceProps = {
  file: number
  name: string
  label: string
  /** Values, and what each is called, in the order in which they are listed. */
  titles: ReadonlyArray<readonly [value: string, title: string]>
  chosen: string
  /** Nothing in the file says: no answer is chosen beforehand. */
  isAsked: boolean
}

function Choice({ file, name, label, titles, chosen, isAsked }: ChoiceProps) {
  const id = `${name}-${file}`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="input"
        id={id}
        data-import-choice={name}
        aria-invalid={isAsked ? 'true' : undefined}
      >
        {isAsked && <option value="">{t('import.ask')}</option>}
        {titles.map(([value, title]) => (
          <option value={value} selected={!isAsked && value === chosen}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
