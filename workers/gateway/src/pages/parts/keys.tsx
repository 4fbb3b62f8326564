/** The sheet of keys, a dialog on every page; client/keys.ts opens it, and makes them work. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'

/** By what follows `g`. */
export const GO = {
  overview: 'o',
  transactions: 't',
  budgets: 'b',
  add: 'a',
  review: 'r',
  settings: 's',
} as const

const PARTS: ReadonlyArray<{ title: PlainKey; keys: ReadonlyArray<[string[], PlainKey]> }> = [
  {
    title: 'keys.anywhere',
    keys: [
      [['?'], 'keys.these'],
      [['/'], 'keys.search'],
      [['a'], 'keys.add'],
      [['g', GO.overview], 'layout.overview'],
      [['g', GO.transactions], 'layout.transactions'],
      [['g', GO.budgets], 'layout.budgets'],
      [['g', GO.review], 'layout.review'],
      [['g', GO.settings], 'layout.settings'],
      [['Esc'], 'keys.close'],
    ],
  },
  {
    title: 'keys.inList',
    keys: [
      [['j'], 'keys.next'],
      [['k'], 'keys.previous'],
      [['Enter'], 'keys.open'],
      [['c'], 'keys.category'],
      [['y'], 'keys.yes'],
    ],
  },
]

export function KeySheet() {
  return (
    <dialog id="keys" class="picker keys" aria-labelledby="keys-title">
      <form method="dialog" class="picker-head">
        <h2 id="keys-title">{t('keys.title')}</h2>
        <button type="submit" class="button quiet compact">
          {t('parts.close')}
        </button>
      </form>
      {/* On a low screen it scrolls, by the keyboard too. */}
      <section class="picker-list" tabindex={0} aria-labelledby="keys-title">
        {PARTS.map(({ title, keys }) => (
          <>
            <h3>{t(title)}</h3>
            <dl>
              {keys.map(([strokes, does]) => (
                <div>
                  <dt>
                    {strokes.map((key, index) => (
                      <>
                        {index > 0 && ' '}
                        <kbd>{key}</kbd>
                      </>
                    ))}
                  </dt>
                  <dd>{t(does)}</dd>
                </div>
              ))}
            </dl>
          </>
        ))}
      </section>
      <label class="check picker-foot">
        <input type="checkbox" data-keys-on checked />
        <span>{t('keys.on')}</span>
      </label>
    </dialog>
  )
}
