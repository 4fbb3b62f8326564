/** The counterparty of what a template captured: its own words first, else those that all alerts share. */
import { counterpartyOf, nameEndIn } from '../counterparty/counterparty.ts'
import { whyOfName } from '../counterparty/why.ts'
import type { Movement, Why } from '../gate/proposal.ts'
import { cuesIn } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import type { Captured } from './capture.ts'
import type { Document } from './document.ts'
import { isAccount, merchantOf } from './values.ts'

type Found = {
  readonly merchant: string | null
  readonly spans: Movement['spans']
  readonly why: ReadonlyArray<Why>
  /** Whether the other side is an account, likely of the person's own. */
  readonly isAccount: boolean
}

const NOBODY: Found = { merchant: null, spans: {}, why: [], isAccount: false }

/** "Acct XX123 debited & Acct XX456 credited" */
const TO_ACCOUNT = /[&;] ?acct? ?x{2,9}\d{3,6} (?:is )?credited/

/** `isSought`: whether a name that no word of the template captured may be looked for. */
export function counterpartyIn(
  kind: Kind,
  captured: Captured,
  document: Document,
  isSought: boolean,
): Found {
  const { merchant: own, amount } = captured.spans
  if (own !== undefined) {
    const at = { start: own.start, end: nameEndIn(document, own) }
    const merchant = merchantOf(document.text.slice(at.start, at.end))
    const why = [{ of: 'merchant', by: 'the template', at }] as const
    if (merchant !== null) return { merchant, spans: { merchant: at }, why, isAccount: false }
    if (isAccount(document.text.slice(at.start, at.end))) return { ...NOBODY, isAccount: true }
    // What the template took is how it was paid ("6 cuotas de"), or an account: others may know better.
  }
  if (TO_ACCOUNT.test(document.masked)) return { ...NOBODY, isAccount: true }
  if (!amount || !isSought) return NOBODY
  const found = counterpartyOf(document, kind, amount, cuesIn(document))
  if (found === null) return NOBODY
  const { name, start, end } = found
  return {
    merchant: name,
    spans: { merchant: { start, end } },
    why: [whyOfName(found)],
    isAccount: false,
  }
}
