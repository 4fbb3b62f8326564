/** Whether a field "Status" says that it was approved: beside a merchant that tells of a purchase. */
import { lexiconsFor } from '../lexicon/index.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'

export function isApproved(document: Document): boolean {
  const labels = lexiconsFor(document.masked, null)
    .flatMap(({ doubts }) => doubts?.status ?? [])
    .join('|')
  const found = labels === '' ? null : findByLabel(document, 'text', labels)
  return (
    found !== null &&
    found.rank >= 3 &&
    APPROVED.test(document.folded.slice(found.start, found.end))
  )
}

const APPROVED =
  /^\s*(?:aprob|aprov|approv|autoriz|authori[sz]ed|success|exitos|genehmigt|approuv|odobr)/
