/** One category: its look and group, merging it into another, taking it away; and making a new one. */

import { GROUPS } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import type { Page } from '../page.ts'

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
      <summary>Make one of your own</summary>
      <form class="stack" method="post" action="/settings/categories">
        <div class="fields">
          <div class="field">
            <label for="new-title">Name</label>
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
            <label for="new-group">Group</label>
            <select class="input" id="new-group" name="group">
              <GroupOptions page={page} chosen="shopping" />
            </select>
          </div>
          <div class="field">
            <label for="new-counts">In the group of money, it</label>
            <select class="input" id="new-counts" name="counts">
              {(['nothing', 'income', 'spending'] as const).map((counts) => (
                <option value={counts}>{t(`categories.counts.${counts}`).toLowerCase()}</option>
              ))}
            </select>
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            Make it
          </button>
        </div>
      </form>
    </details>
  )
}

type CategoryPageProps = { setting: CategorySetting; page: Page }

export function CategoryPage({ setting, page }: CategoryPageProps) {
  const { category, icon, color, group, counts, isOwn } = setting
  const action = `/settings/categories/${category}`
  const name = page.names.category(category)
  return (
    <div class="narrow">
      <div class="page-head">
        <h1>{name}</h1>
        <a class="button" href="/settings/categories">
          Settings
        </a>
      </div>
      <p class="muted">
        {t(`categories.counts.${counts}`)}.{' '}
        <a href={`/transactions?category=${encodeURIComponent(category)}`}>Its transactions</a>
      </p>
      <form class="card stack" method="post" action={`${action}/look`}>
        <h2>How it looks, and where it belongs</h2>
        <div class="fields">
          <div class="field">
            <label for="icon">Icon (one emoji or letter)</label>
            <input class="input" id="icon" name="icon" maxlength={16} value={icon ?? ''} />
          </div>
          <div class="field">
            <label for="color">Colour</label>
            <input class="input" id="color" name="color" type="color" value={color ?? '#808080'} />
            <label class="check">
              <input type="checkbox" name="hasColor" value="yes" checked={color !== null} />
              <span>Not that of its group</span>
            </label>
          </div>
          <div class="field">
            <label for="group">Group</label>
            <select class="input" id="group" name="group">
              <GroupOptions page={page} chosen={group} />
            </select>
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="button primary">
            Save
          </button>
        </div>
      </form>
      <form class="card stack" method="post" action={`${action}/merge`}>
        <h2>Merge it into another</h2>
        <p>All of its transactions, and what you taught, go along. You can undo it.</p>
        <div class="field">
          <label for="merge-into">Into</label>
          <select class="input" id="merge-into" name="into" required>
            <option value="">Choose</option>
            <CategoryOptions page={page} chosen="" />
          </select>
        </div>
        <div class="buttons">
          <button type="submit" class="button">
            Merge
          </button>
        </div>
      </form>
      <form class="card stack" method="post" action={`${action}/remove`}>
        <h2>{isOwn ? 'Take it away' : 'Hide it, and empty it'}</h2>
        <div class="field">
          <label for="remove-into">Its transactions</label>
          <select class="input" id="remove-into" name="into">
            <option value="none">have no category then</option>
            <CategoryOptions page={page} chosen="" />
          </select>
        </div>
        <div class="buttons">
          <button type="submit" class="button danger">
            {isOwn ? 'Take it away' : 'Hide it'}
          </button>
        </div>
      </form>
    </div>
  )
}
