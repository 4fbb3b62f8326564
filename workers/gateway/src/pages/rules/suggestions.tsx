/** Rules that the person's own corrections ask for, each with the buttons that make or refuse them. */
import type { CategoryId } from '#shared/categories.ts'
import { fromDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import type { RuleSuggestion } from '../../ledger/rules/schema.ts'
import type { Page } from '../page.ts'
import { Named } from '../parts/named.tsx'

type SuggestionsProps = { suggestions: ReadonlyArray<RuleSuggestion>; page: Page }

export function Suggestions({ suggestions, page }: SuggestionsProps) {
  if (suggestions.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="suggestions-title">
      <h3 id="suggestions-title">{t('rules.suggestions')}</h3>
      <ul class="things">
        {suggestions.map((suggestion) => (
          <Suggestion suggestion={suggestion} page={page} />
        ))}
      </ul>
    </section>
  )
}

function Suggestion({ suggestion, page }: { suggestion: RuleSuggestion; page: Page }) {
  return (
    <li>
      <p>{suggestedWords(suggestion, page)}</p>
      <form class="buttons" method="post" action="/rules/suggestions">
        <SuggestionButtons suggestion={suggestion} />
      </form>
    </li>
  )
}

/** What the corrections say of the merchant, in a sentence. */
export function suggestedWords(suggestion: RuleSuggestion, page: Page): string {
  const { merchant, currency, upTo, below, above, corrections } = suggestion
  const amount = page.formats.money(fromDecimal(upTo, currency) ?? 0, currency)
  const titleOf = (category: CategoryId) => page.names.category(category)
  return t('rules.suggests', {
    merchant,
    amount,
    below: titleOf(below),
    above: titleOf(above),
    count: corrections,
  })
}

/** Makes the rules, or refuses them for good: in a form to `/rules/suggestions`. */
export function SuggestionButtons({
  suggestion: { merchantKey, merchant },
}: {
  suggestion: RuleSuggestion
}) {
  return (
    <>
      <button type="submit" class="button compact" name="merchant" value={merchantKey}>
        <Named words={t('rules.accept')} of={merchant} />
      </button>
      <button type="submit" class="button quiet compact" name="refused" value={merchantKey}>
        <Named words={t('rules.refuse')} of={merchant} />
      </button>
    </>
  )
}
