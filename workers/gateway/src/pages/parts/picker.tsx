/** The dialog in which a category is picked; client/picker.ts opens and drives it. */

import { GROUPS } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import type { Names } from '../names.ts'
import { SettingMark } from './mark.tsx'

type PickerProps = { categories: ReadonlyArray<CategorySetting>; names: Names }

export function Picker({ categories, names }: PickerProps) {
  const shown = categories.filter(({ hidden }) => !hidden)
  return (
    <dialog id="picker" class="picker" aria-labelledby="picker-title">
      <form method="dialog" class="picker-head">
        <h2 id="picker-title">
          {t.rich('parts.categoryOf', { merchant: <span data-merchant-name /> })}
        </h2>
        <button type="submit" class="button quiet compact">
          {t('parts.close')}
        </button>
      </form>
      <input
        class="input"
        type="text"
        role="combobox"
        aria-label={t('parts.category')}
        aria-expanded="true"
        aria-controls="picker-list"
        aria-autocomplete="list"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t('parts.typeToFind')}
      />
      <div
        id="picker-list"
        class="picker-list"
        role="listbox"
        aria-label={t('parts.categories')}
        tabindex={-1}
      >
        {GROUPS.map((group) => {
          const members = shown.filter((setting) => setting.group === group)
          if (members.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, not fieldsets
            <div role="group" aria-labelledby={`group-${group}`}>
              <div class="picker-group" id={`group-${group}`} role="presentation">
                {names.group(group)}
              </div>
              {members.map((setting) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the combobox
                <div
                  id={`option-${setting.category}`}
                  class="picker-option"
                  role="option"
                  aria-selected="false"
                  data-value={setting.category}
                >
                  <SettingMark setting={setting} />
                  {names.category(setting.category)}
                </div>
              ))}
            </div>
          )
        })}
      </div>
      <p class="empty" data-empty hidden>
        {t('parts.noSuchCategory')}
      </p>
      <label class="check picker-foot">
        <input type="checkbox" name="always" value="yes" checked />
        <span>{t.rich('parts.alwaysFor', { merchant: <strong data-merchant-name /> })}</span>
      </label>
    </dialog>
  )
}
