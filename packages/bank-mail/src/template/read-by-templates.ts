/** What the templates of one bank propose. */
import type { Proposal, Sent } from '../gate/proposal.ts'
import type { IgnoredReason } from '../reading.ts'
import { applies, apply } from './apply.ts'
import type { Document } from './document.ts'
import type { Bank, Template } from './types.ts'

/** A proposal, or the reason for which a template puts the mail aside. */
export type TemplateReading =
  | Proposal
  | { readonly template: string; readonly ignored: IgnoredReason }

/**
 * What the first template that applies and finds its amount makes of the mail, or null where none
 * does. Of the templates, only those whose words are common, or only the others, are tried.
 * `sent` is when the mail was sent.
 */
export function readByTemplates(
  bank: Bank,
  areCommon: boolean,
  document: Document,
  sent: Sent,
): TemplateReading | null {
  for (const template of bank.templates) {
    if (isCommon(template) !== areCommon) continue
    if (!applies(template, document)) continue
    const id = `${bank.id}/${template.id}` as const
    if ('ignored' in template) return { template: id, ignored: template.ignored }
    const applied = apply(bank, template, document, sent)
    if (!applied) continue
    if ('ignored' in applied) return { template: id, ignored: applied.ignored }
    return { template: id, ...applied, why: [{ of: 'template', by: id }, ...applied.why] }
  }
  return null
}

/** Whether the template waits until the mail is known not to be a reminder, a statement and the like. */
export function isCommon(template: Template): boolean {
  return 'isCommon' in template && template.isCommon === true
}
