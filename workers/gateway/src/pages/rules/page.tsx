/** The rules in their order, with what can be done with each. */
import { t } from '../../language.ts'
import type { Rule, RuleSuggestion } from '../../ledger/rules/schema.ts'
import { Named } from '../parts/named.tsx'
import { Suggestions } from './suggestions.tsx'
import { conditionWords, type Known, outcomeWords } from './words.ts'

type RulesProps = Known & {
  rules: ReadonlyArray<Rule>
  suggestions: ReadonlyArray<RuleSuggestion>
}

export function RulesPage({ rules, suggestions, ...known }: RulesProps) {
  return (
    <>
      <div class="page-head">
        <h2>{t('rules.title')}</h2>
        <a class="button primary" href="/rules/new">
          {t('rules.new')}
        </a>
      </div>
      <p class="muted">
        {t.rich('rules.intro', { taught: (text) => <a href="/settings/taught">{text}</a> })}
      </p>
      <Suggestions suggestions={suggestions} page={known.page} />
      {rules.length === 0 ? (
        <div class="card empty">
          <h3>{t('rules.none')}</h3>
          <p>{t('rules.none_hint')}</p>
        </div>
      ) : (
        <ol class="card stack things rule-list">
          {rules.map((rule) => (
            <RuleItem rule={rule} count={rules.length} known={known} />
          ))}
        </ol>
      )}
    </>
  )
}

function RuleItem({ rule, count, known }: { rule: Rule; count: number; known: Known }) {
  const { id, title, position, enabled } = rule
  return (
    <li id={`rule-${id}`}>
      <div class="rule">
        <h3 class="rule-title">
          <a href={`/rules/${id}`}>{title}</a>
          {!enabled && <span class="badge">{t('rules.off')}</span>}
        </h3>
        <p>
          <span class="muted">{t('rules.if')} </span>
          {conditionWords(rule.if, known).join(' · ')}
        </p>
        <p>
          <span class="muted">{t('rules.then')} </span>
          {outcomeWords(rule.then, known.page).join(' · ')}
        </p>
      </div>
      <form class="buttons" method="post" action={`/rules/${id}/move`}>
        <input type="hidden" name="position" value={position} />
        {position > 1 && (
          <button type="submit" class="button compact" name="by" value="-1">
            <Named words={t('rules.up')} of={title} />
          </button>
        )}
        {position < count && (
          <button type="submit" class="button compact" name="by" value="1">
            <Named words={t('rules.down')} of={title} />
          </button>
        )}
        <button
          type="submit"
          class="button compact"
          formaction={`/rules/${id}/${enabled ? 'off' : 'on'}`}
        >
          <Named words={t(enabled ? 'rules.turn_off' : 'rules.turn_on')} of={title} />
        </button>
        <button type="submit" class="button compact danger" formaction={`/rules/${id}/remove`}>
          <Named words={t('rules.remove')} of={title} />
        </button>
      </form>
    </li>
  )
}
