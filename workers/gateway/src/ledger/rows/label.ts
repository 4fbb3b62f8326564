/** A label as columns. */
import type { Label } from '#shared/label.ts'
import { writeWhy } from '#shared/label-why.ts'
import { clip, clipOrNull, fold } from '../pure/text.ts'
import type { LabelColumns } from '../queries/merchants.ts'

/** Columns of a transaction that nobody has labelled. */
export function noLabel(): Omit<LabelColumns, 'updated_at' | 'version'> {
  return {
    category: null,
    category_by: null,
    label_decision: 'pending',
    label_confidence: null,
    label_evidence: null,
    label_nearest: null,
    label_why: null,
    label_version: null,
    category_rule: null,
    name_rule: null,
    name: null,
    name_search: null,
  }
}

export function labelColumns(label: Label | null): Omit<LabelColumns, 'updated_at' | 'version'> {
  if (label === null) return noLabel()
  const name = clipOrNull(label.name, 200)
  return {
    category: label.category,
    category_by: label.category === null ? null : setBy(label),
    label_decision: label.decision,
    label_confidence: label.confidence,
    label_evidence: label.evidence,
    label_nearest: clipOrNull(label.nearest, 200),
    label_why: writeWhy(label.why),
    label_version: clip(label.version, 100),
    category_rule: null,
    name_rule: null,
    name,
    name_search: name === null ? null : clip(fold(name), 200),
    merchant_key: clipOrNull(label.merchantKey, 200),
  }
}

/** What follows from the kind or from the person's own teaching is a rule, not a guess. */
function setBy(label: Label): 'rule' | 'labeler' {
  return label.evidence === 'kind' || label.evidence === 'person' ? 'rule' : 'labeler'
}
