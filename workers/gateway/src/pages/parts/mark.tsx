/** What a category or a group is told by at a glance: its own icon or colour, else that of its group. */
import type { CategoryId, Group } from '#shared/categories.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

/** Decorative: the name stands beside it. Colours are attributes, for the site allows no inline style. */
export function CategoryMark({ category, page }: { category: CategoryId | null; page: Page }) {
  const setting = page.categories.find((one) => one.category === category)
  return setting ? <SettingMark setting={setting} /> : null
}

export function SettingMark({ setting: { icon, group, color } }: { setting: CategorySetting }) {
  if (icon === null) return <Dot group={group} color={color} />
  return (
    <span class="mark-text" aria-hidden="true">
      {icon}
    </span>
  )
}

export function GroupMark({ group }: { group: Group }) {
  return <Dot group={group} color={null} />
}

function Dot({ group, color }: { group: Group; color: string | null }) {
  return (
    <svg
      class={color === null ? `mark mark-${group}` : 'mark'}
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <circle cx="5" cy="5" r="5" fill={color ?? undefined} />
    </svg>
  )
}
