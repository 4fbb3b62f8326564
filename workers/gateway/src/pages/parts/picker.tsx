/** The dialog in which a category is picked; client/picker.ts opens and drives it. */
import { GROUPS } from '#shared/categories.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import type { Names } from '../names.ts'

type PickerProps = { categories: ReadonlyArray<CategorySetting>; names: Names }

export function Picker({ categories, names }: PickerProps) {
  const shown = categories.filter(({ hidden }) => !hidden)
  return (
    <dialog id="picker" class="picker" aria-labelledby="picker-title">
      <form method="dialog" class="picker-head">
        <h2 id="picker-title">
          Category of <span data-merchant-name />
        </h2>
        <button type="submit" class="button quiet compact">
          Close
        </button>
      </form>
      <input
        class="input"
        type="text"
        role="combobox"
        aria-label="Category"
        aria-expanded="true"
        aria-controls="picker-list"
        aria-autocomplete="list"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="Type to find"
      />
      <div
        id="picker-list"
        class="picker-list"
        role="listbox"
        aria-label="Categories"
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
              {members.map(({ category }) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the combobox
                <div
                  id={`option-${category}`}
                  class="picker-option"
                  role="option"
                  aria-selected="false"
                  data-value={category}
                >
                  {names.category(category)}
                </div>
              ))}
            </div>
          )
        })}
      </div>
      <p class="empty" data-empty hidden>
        No category is called that. Categories can be renamed in the settings.
      </p>
      <label class="check picker-foot">
        <input type="checkbox" name="always" value="yes" checked />
        <span>
          Always for <strong data-merchant-name />
        </span>
      </label>
    </dialog>
  )
}
