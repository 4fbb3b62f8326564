/** What the categories of a file mean, decided once and kept. */
import { t } from '../../../language.ts'
import type { Page } from '../../page.ts'
import type { CardProps } from './card-schema.ts'

type Props = { file: number; categories: CardProps['categories']; page: Page }

export function Categories({ file, categories, page }: Props) {
  if (categories.length === 0) return null
  const isOpen = categories.some(({ category, isDecided }) => category === null && !isDecided)
  return (
    <details open={isOpen}>
      <summary>{t('import.categories', { count: categories.length })}</summary>
      <div class="stack">
        <p class="muted small">{t('import.categories_hint')}</p>
        <div class="fields">
          {categories.map(({ name, category }, index) => (
            <div class="field">
              <label for={`category-${file}-${index}`}>{name}</label>
              <select class="input" id={`category-${file}-${index}`} data-import-category={name}>
                <option value="">{t('import.no_category')}</option>
                {page.categories.map((one) => (
                  <option value={one.category} selected={one.category === category}>
                    {page.names.category(one.category)}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      </div>
    </details>
  )
}
