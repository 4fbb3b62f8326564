/** Reads a mail with the templates of one bank. */
import type { LocalDate } from '../dates/local-date.ts'
import { directionOf } from '../kinds.ts'
import type { Reading } from '../reading.ts'
import { applies, apply } from './apply.ts'
import type { Document } from './document.ts'
import { isTakenBack } from './heading.ts'
import { isSender } from './match-bank.ts'
import type { Bank, Template } from './types.ts'

export type TemplateReading = Pick<Reading, 'outcome' | 'reason' | 'template' | 'transactions'>

/**
 * What the first template that applies and finds its amount makes of the mail, or null where none
 * does. Of the templates, only those whose words are common, or only the others, are tried.
 * `sentOn` is the day the mail was sent, local to the bank.
 */
export function readByTemplates(
  bank: Bank,
  areCommon: boolean,
  document: Document,
  sender: string,
  sentOn: () => LocalDate,
): TemplateReading | null {
  for (const template of bank.templates) {
    if (isCommon(template) !== areCommon) continue
    if (template.from && !isSender(sender, template.from)) continue
    if (!applies(template, document)) continue
    const id = `${bank.id}/${template.id}`
    if ('ignored' in template) {
      return { outcome: 'ignored', reason: template.ignored, template: id, transactions: [] }
    }
    const applied = apply(bank, template, document, sentOn)
    if (!applied) continue
    const isOut = applied.transactions.some(({ kind }) => directionOf(kind) === 'out')
    if (applied.outcome === 'recorded' && isOut && isTakenBack(document)) {
      return { ...applied, outcome: 'review', reason: 'no_direction', template: id }
    }
    return { ...applied, template: id }
  }
  return null
}

/** Whether the template waits until the mail is known not to be a reminder, a statement and the like. */
export function isCommon(template: Template): boolean {
  return 'isCommon' in template && template.isCommon === true
}
