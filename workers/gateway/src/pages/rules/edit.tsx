/** One rule: what it is about, what it gives, what it would change now, and running it. */
import type { Child } from 'hono/jsx'
import { KINDS } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Rule } from '../../ledger/rules/schema.ts'
import { WRITTEN } from '../../ledger/transaction-schema.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { type RuleForm, SPLIT_ROWS } from './form.ts'
import type { Known } from './words.ts'

type EditProps = {
  known: Known
  form: RuleForm
  /** Null: a new one. */
  rule: Rule | null
  error?: string | undefined
  /** What it would change, where that was asked for. */
  children?: Child
}

export function EditRule({ known, form, rule, error, children }: EditProps) {
  const { page } = known
  const action = rule ? `/rules/${rule.id}` : '/rules'
  return (
    <div class="settings">
      <div class="page-head">
        <h1>{rule?.title ?? t('rules.new')}</h1>
        <a class="button" href="/rules">
          {t('rules.title')}
        </a>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <form id="rule-form" class="stack" method="post" action={action}>
        {rule && <input type="hidden" name="rule" value={rule.id} />}
        {rule && <input type="hidden" name="seen" value={rule.version} />}
        <section class="card stack" aria-labelledby="if-title">
          <h2 id="if-title">{t('rules.if_title')}</h2>
          <Conditions known={known} form={form} />
        </section>
        <section class="card stack" aria-labelledby="then-title">
          <h2 id="then-title">{t('rules.then_title')}</h2>
          <Outcome page={page} form={form} />
        </section>
        <Input form={form} name="title" label={t('rules.field_title')} maxlength={100} />
        <div class="buttons">
          <button type="submit" class="button primary">
            {t('rules.save')}
          </button>
          <button
            type="submit"
            class="button"
            formaction="/rules/preview"
            hx-post="/rules/preview"
            hx-target="#rule-preview"
            hx-swap="outerHTML"
          >
            {t('rules.preview')}
          </button>
        </div>
      </form>
      {children ?? <div id="rule-preview" />}
    </div>
  )
}

type InputProps = {
  form: RuleForm
  name: string
  label: string
  maxlength?: number
  inputmode?: 'decimal' | 'numeric'
  placeholder?: string
}

function Input({ form, name, label, ...rest }: InputProps) {
  return (
    <div class="field">
      <label for={`rule-${name}`}>{label}</label>
      <input
        class="input"
        id={`rule-${name}`}
        name={name}
        autocomplete="off"
        value={form.get(name) ?? ''}
        {...rest}
      />
    </div>
  )
}

type SelectProps = Pick<InputProps, 'name' | 'label'> & { children: Child }

function Select({ name, label, children }: SelectProps) {
  return (
    <div class="field">
      <label for={`rule-${name}`}>{label}</label>
      <select class="input" id={`rule-${name}`} name={name}>
        <option value="">{t('rules.any')}</option>
        {children}
      </select>
    </div>
  )
}

function Conditions({ known, form }: { known: Known; form: RuleForm }) {
  const { accounts, merchants } = known
  const merchant = form.get('merchant')
  return (
    <>
      {merchant && (
        <label class="check">
          <input type="checkbox" name="merchant" value={merchant} checked />
          <span>{t('rules.if_merchant', { merchant: merchants.get(merchant) ?? merchant })}</span>
        </label>
      )}
      <div class="fields">
        <Input form={form} name="text" label={t('rules.field_text')} maxlength={100} />
        <Input form={form} name="minAmount" label={t('rules.field_min')} inputmode="decimal" />
        <Input form={form} name="maxAmount" label={t('rules.field_max')} inputmode="decimal" />
        <Input form={form} name="currency" label={t('rules.field_currency')} maxlength={3} />
        <Select name="account" label={t('rules.field_account')}>
          {accounts.map((account) => (
            <option value={account.id} selected={form.get('account') === account.id}>
              {accountName(account)}
            </option>
          ))}
        </Select>
        <Select name="kind" label={t('rules.field_kind')}>
          {KINDS.map((kind) => (
            <option value={kind} selected={form.get('kind') === kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </Select>
        {form.has('kinds') && <input type="hidden" name="kinds" value={form.get('kinds')} />}
        <Select name="direction" label={t('rules.field_direction')}>
          <option value="out" selected={form.get('direction') === 'out'}>
            {t('rules.if_out')}
          </option>
          <option value="in" selected={form.get('direction') === 'in'}>
            {t('rules.if_in')}
          </option>
        </Select>
        <Input
          form={form}
          name="dayFrom"
          label={t('rules.field_day_from')}
          inputmode="numeric"
          maxlength={2}
        />
        <Input
          form={form}
          name="dayTo"
          label={t('rules.field_day_to')}
          inputmode="numeric"
          maxlength={2}
        />
      </div>
    </>
  )
}

function Outcome({ page, form }: { page: Page; form: RuleForm }) {
  const hasParts = form.has('share-0')
  return (
    <>
      <div class="fields">
        <div class="field">
          <label for="rule-category">{t('rules.field_category')}</label>
          <select class="input" id="rule-category" name="category">
            <option value="">{t('rules.as_it_is')}</option>
            <CategoryOptions page={page} chosen={form.get('category') ?? ''} />
          </select>
        </div>
        <Input form={form} name="tags" label={t('rules.field_tags')} maxlength={400} />
        <Input form={form} name="name" label={t('rules.field_name')} maxlength={100} />
        <Input form={form} name="note" label={t('rules.field_note')} maxlength={WRITTEN.note} />
      </div>
      <label class="check">
        <input
          type="checkbox"
          name="notSpending"
          value="yes"
          checked={form.get('notSpending') === 'yes'}
        />
        <span>{t('rules.field_not_spending')}</span>
      </label>
      <details class="more" open={hasParts}>
        <summary>{t('rules.split')}</summary>
        <p class="muted small">{t('rules.split_hint')}</p>
        {Array.from({ length: SPLIT_ROWS }, (_, index) => (
          <fieldset class="split-row">
            <legend class="visually-hidden">
              {t('rules.part', { number: String(index + 1) })}
            </legend>
            <input
              class="input amount-input"
              name={`share-${index}`}
              aria-label={t('rules.part_share', { number: String(index + 1) })}
              placeholder={t('rules.rest')}
              autocomplete="off"
              value={form.get(`share-${index}`)?.replace('rest', '') ?? ''}
            />
            <select
              class="input"
              name={`part-${index}`}
              aria-label={t('rules.part_category', { number: String(index + 1) })}
            >
              <option value="">{t('rules.no_part')}</option>
              <CategoryOptions page={page} chosen={form.get(`part-${index}`) ?? ''} />
            </select>
            <input
              class="input"
              name={`partNote-${index}`}
              aria-label={t('rules.part_note', { number: String(index + 1) })}
              placeholder={t('rules.field_note')}
              autocomplete="off"
              maxlength={200}
              value={form.get(`partNote-${index}`) ?? ''}
            />
          </fieldset>
        ))}
      </details>
    </>
  )
}
