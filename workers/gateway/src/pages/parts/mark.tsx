/** What a category or a group is told by at a glance: its own icon or colour, else that of its group. */
import type { CategoryId, Group } from '#shared/categories.ts'
import type { Page } from '../page.ts'

/** Decorative: the name stands beside it. Colours are attributes, for the site allows no inline style. */
export function CategoryMark({ category, page }: { category: CategoryId | null; page: Page }) {
  const setting = page.categories.find((one) => one.category === category)
  if (!setting) return null
  if (setting.icon !== null) {
    return (
      <span class="mark-text" aria-hidden="true">
        {setting.icon}
      </span>
    )
  }
  return <Dot group={setting.group} color={setting.color} />
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
