/** One category: its look and group, merging it into another, taking it away; and making a new one. */

import { GROUPS } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { Rule } from '../../ledger/rules/schema.ts'
import type { BudgetStatus, CategorySetting } from '../../ledger/store.ts'
import { PERIOD_KEYS } from '../budgets/names.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import type { Page } from '../page.ts'
import { SettingMark } from '../parts/mark.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

function GroupOptions({ page, chosen }: { page: Page; chosen: string }) {
  return (
    <>
      {GROUPS.map((group) => (
        <option value={group} selected={group === chosen}>
          {page.names.group(group)}
        </option>
      ))}
    </>
  )
}

export function NewCategory({ page }: { page: Page }) {
  return (
    <details class="more">
      <summary>{t('settings.makeOwn')}</summary>
      <form class="stack" method="post" action="/settings/categories">
        <div class="fields">
          <div class="field">
            <label for="new-title">{t('settings.name')}</label>
            <input
              class="input"
              id="new-title"
              name="title"
              maxlength={60}
              autocomplete="off"
              required
            />
          </div>
          <div class="field">
            <label for="new-group">{t('settings.group')}</label>
            <select class="input" id="new-group" name="group">
              <GroupOptions page={page} chosen="shopping" />
            </select>
          </div>
          <div class="field">
            <label for="new-counts">{t('settings.inMoney')}</label>
            <select class="input" id="new-counts" name="counts">
              {(['nothing', 'income', 'spending'] as const).map((counts) => (
                <option value={counts}>{t(`categories.counts.${counts}`)}</option>
              ))}
            </select>
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            {t('settings.makeIt')}
          </button>
        </div>
      </form>
    </details>
  )
}

type Budgets = ReadonlyArray<BudgetStatus>
type Rules = ReadonlyArray<Pick<Rule, 'id' | 'title'>>
/** Budgets of it, and rules that give it. */
type CategoryPageProps = { setting: CategorySetting; page: Page; budgets: Budgets; rules: Rules }

/** What is lost with a category. */
function Goes({ budgets, rules = [], page }: { budgets: Budgets; rules?: Rules; page: Page }) {
  const { formats } = page
  const lost = budgets.map(({ id, amountMinor, currency, period }) => {
    const value = `${formats.money(amountMinor, currency)} (${t(PERIOD_KEYS[period])})`
    return [`/budgets/${id}`, t('parts.named', { name: t('budgets.title'), value })] as const
  })
  const moved = rules.map(({ id, title }) => [`/rules/${id}`, title] as const)
  return (
    <>
      <Links title={t('settings.goesToo')} links={lost} />
      <Links title={t('settings.rulesGo')} links={moved} />
    </>
  )
}

type LinksProps = { title: string; links: ReadonlyArray<readonly [href: string, text: string]> }

function Links({ title, links }: LinksProps) {
  if (links.length === 0) return null
  return (
    <div>
      <p>{title}</p>
      <ul>
        {links.map(([href, text]) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How a category looks, as its form shows it: fields of colours are never empty. */
export function lookFields({ icon, color, group }: CategorySetting) {
  const hasColor = color === null ? '' : 'yes'
  return { icon: icon ?? '', color: color?.toLowerCase() ?? '#808080', hasColor, group }
}

export function CategoryPage({ setting, page, budgets, rules }: CategoryPageProps) {
  const { category, group, counts, hidden, isOwn } = setting
  const look = lookFields(setting)
  const action = `/settings/categories/${category}`
  const name = page.names.category(category)
  // What is hidden already can only be emptied.
  const [head, button] = isOwn
    ? (['takeAway', 'takeAway'] as const)
    : hidden
      ? (['emptyIt', 'emptyIt'] as const)
      : (['hideAndEmpty', 'hideIt'] as const)
  return (
    <div class="narrow settings">
      <div class="page-head">
        <h1>
          <SettingMark setting={setting} />
          {name}
        </h1>
        <a class="button" href="/settings/categories">
          {t('layout.settings')}
        </a>
      </div>
      <p class="muted">
        {t(`categories.counts.${counts}`)}.{' '}
        <a href={`/transactions?category=${encodeURIComponent(category)}`}>
          {t('settings.itsTransactions')}
        </a>
      </p>
      <CardForm id="look" action={`${action}/look`} title={t('settings.look')}>
        <Was values={look} />
        <div class="fields">
          <div class="field">
            <label for="icon">{t('settings.icon')}</label>
            <input class="input" id="icon" name="icon" maxlength={16} value={look.icon} />
          </div>
          <div class="field">
            <label for="color">{t('settings.color')}</label>
            <input class="input" id="color" name="color" type="color" value={look.color} />
            <label class="check">
              <input type="checkbox" name="hasColor" value="yes" checked={look.hasColor !== ''} />
              <span>{t('settings.ownColor')}</span>
            </label>
          </div>
          <div class="field">
            <label for="group">{t('settings.group')}</label>
            <select class="input" id="group" name="group">
              <GroupOptions page={page} chosen={group} />
            </select>
          </div>
        </div>
      </CardForm>
      <form class="card stack" method="post" action={`${action}/merge`}>
        <h2>{t('settings.merge')}</h2>
        <p>{t('settings.mergeHelp')}</p>
        <Goes budgets={budgets} page={page} />
        <div class="field">
          <label for="merge-into">{t('settings.into')}</label>
          <select class="input" id="merge-into" name="into" required>
            <option value="">{t('transactions.choose')}</option>
            <CategoryOptions page={page} chosen="" without={category} />
          </select>
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            {t('settings.mergeDo')}
          </button>
        </div>
      </form>
      <form class="card stack" method="post" action={`${action}/remove`}>
        <h2>{t(`settings.${head}`)}</h2>
        <Goes budgets={budgets} rules={rules} page={page} />
        <div class="field">
          <label for="remove-into">{t('settings.itsTransactions')}</label>
          <select class="input" id="remove-into" name="into">
            <option value="none">{t('settings.haveNone')}</option>
            <CategoryOptions page={page} chosen="" without={category} />
          </select>
        </div>
        <div class="buttons">
          <button type="submit" class="button danger">
            {t(`settings.${button}`)}
          </button>
        </div>
      </form>
    </div>
  )
}
