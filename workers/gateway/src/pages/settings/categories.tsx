/** Categories: the person's own names, and which are offered. */

import { GROUPS, isCategory } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { SettingMark } from '../parts/mark.tsx'
import { postTo } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'
import { NewCategory } from './category.tsx'

/** Two columns that stay what they are when a category is opened. */
const COLUMNS = [GROUPS.slice(0, 5), GROUPS.slice(5)]

export function Categories({ page }: { page: Page }) {
  return (
    <section class="card stack" aria-labelledby="categories-title">
      <h2 id="categories-title">{t('parts.categories')}</h2>
      <p class="muted small">{t('settings.categoriesHelp')}</p>
      <NewCategory page={page} />
      <div class="category-groups">
        {COLUMNS.map((groups) => (
          <div>
            {groups.map((group) => (
              <section aria-labelledby={`settings-${group}`}>
                <h3 id={`settings-${group}`} class="group-title">
                  {page.names.group(group)}
                </h3>
                <ul class="category-list">
                  {page.categories
                    .filter((setting) => setting.group === group)
                    .map((setting) => (
                      <CategoryItem setting={setting} page={page} />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

type CategoryItemProps = { setting: CategorySetting; page: Page; isOpen?: boolean }

/** A category as its form shows it. */
export function categoryFields({ title, hidden }: CategorySetting) {
  return { title: title ?? '', hidden: hidden ? 'yes' : '' }
}

export function CategoryItem({ setting, page, isOpen }: CategoryItemProps) {
  const { category, title, hidden } = setting
  const action = `/settings/categories/${category}`
  return (
    <li data-category>
      <details open={isOpen}>
        <summary data-edit={t('settings.edit')} data-close={t('parts.close')}>
          <span>
            <SettingMark setting={setting} />
            {page.names.category(category)}
          </span>
          {hidden && <span class="muted small">{t('settings.hidden')}</span>}
        </summary>
        <form class="stack" {...postTo(action, { target: 'closest [data-category]' })}>
          <Was values={categoryFields(setting)} />
          <div class="fields">
            <Field id={`title-${category}`} name="title" label={t('settings.name')}>
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={40}
                  autocomplete="off"
                  placeholder={isCategory(category) ? t(`categories.${category}`) : undefined}
                  value={title ?? ''}
                />
              )}
            </Field>
          </div>
          <label class="check">
            <input type="checkbox" name="hidden" value="yes" checked={hidden} />
            <span>{t('settings.doNotOffer')}</span>
          </label>
          <div class="buttons">
            <button type="submit" class="button">
              {t('settings.save')}
            </button>
            <a class="button quiet" href={`/settings/categories/${category}`}>
              {t('settings.more')}
              <span class="visually-hidden"> ({page.names.category(category)})</span>
            </a>
          </div>
        </form>
      </details>
    </li>
  )
}
