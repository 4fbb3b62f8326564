/** Whether a mail is signed by the domain of its From: DKIM (RFC 6376) and DMARC alignment. */
import './rsa-digest.ts'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js'
import type { Resolver } from '#shared/dns-over-https.ts'
import { type HeaderField, headerEnd } from './header-fields.ts'

/** An honest mail has two or three signatures; each one costs a hash of the body. */
const MAX_SIGNATURES = 4
/** Names that one mail may have looked up: its keys, and the policies up its domain. */
const MAX_LOOKUPS = 16
const MIN_KEY_BITS = 1024
/** The library's time grows faster than the lines of a header. */
const MAX_SIGNED_HEADER = 64 * 1024
const MAX_SIGNED_LINES = 1000

/** What the reader reads of a header has to be signed where the mail has it. */
const HAS_TO_BE_SIGNED = ['from', 'subject', 'date']

const ALGORITHMS = new Set(['rsa-sha256', 'ed25519-sha256'])

type Signature = { field: HeaderField; signed: ReadonlyArray<string> }

/**
 * `authentic`: a signature of `domain`, or of one that its policy lets sign for it, covers the body,
 * the sender, the subject and the date. `failed`: one does not match. Null: no signature that could
 * tell. `no_answer`: DNS did not answer. `at`: the time at which a signature may not have expired.
 */
export async function signatureSays(
  raw: Uint8Array,
  fields: ReadonlyArray<HeaderField>,
  domain: string,
  { resolve, at }: { resolve: Resolver; at: Date },
): Promise<'authentic' | 'failed' | 'no_answer' | null> {
  const present = new Set(fields.map(({ name }) => name))
  const signatures: Array<Signature> = []
  for (const field of fields) {
    if (signatures.length === MAX_SIGNATURES) break
    const signature = field.name === 'dkim-signature' ? usable(field, present, domain) : null
    if (signature !== null) signatures.push(signature)
  }
  if (signatures.length === 0) return null
  const part = signedPart(raw, fields, signatures)
  if (part === null) return null
  const resolver = bounded(resolve)
  const { results } = await dkimVerify(part, {
    resolver,
    strict: true,
    minBitLength: MIN_KEY_BITS,
    curTime: at,
  })
  // A key under test says nothing, by its owner's wish.
  const passed = results.filter(({ status }) => status.result === 'pass' && !status.testing)
  if (passed.length === 0) {
    if (results.some(({ status }) => status.result === 'temperror')) return 'no_answer'
    return results.some(({ status }) => status.result === 'fail') ? 'failed' : null
  }
  const { response } = await evaluateDmarc({
    headerFrom: [`x@${domain}`],
    dkimDomains: passed.map(({ signingDomain = '' }) => ({ domain: signingDomain })),
    resolver,
    strict: true,
  })
  const result = response === false ? null : response.status.result
  if (result === 'pass') return 'authentic'
  if (result === 'temperror') return 'no_answer'
  // Without a policy, alignment is what it would be by default.
  if (result === 'none') return passed.some(({ status }) => status.aligned) ? 'authentic' : null
  return 'failed'
}

/** A signature worth a look: near `domain`, over all of the body and over what is read. */
function usable(
  field: HeaderField,
  present: ReadonlySet<string>,
  domain: string,
): Signature | null {
  const tags = tagsOf(field.value)
  const signer = tags.get('d')?.toLowerCase() ?? ''
  const signed = (tags.get('h') ?? '').toLowerCase().split(':')
  const isWhole = HAS_TO_BE_SIGNED.every((one) => signed.includes(one) || !present.has(one))
  const isNear = signer.split('.').slice(-2).join('.') === domain.split('.').slice(-2).join('.')
  const isKnown = ALGORITHMS.has(tags.get('a')?.toLowerCase() ?? '')
  if (!isWhole || !isNear || !isKnown || tags.has('l')) return null
  return { field, signed }
}

function tagsOf(value: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const part of value.split(';')) {
    const at = part.indexOf('=')
    if (at > 0) tags.set(part.slice(0, at).trim(), part.slice(at + 1).replace(/\s/g, ''))
  }
  return tags
}

/** The mail with those headers only that the signatures are about; null where they are nobody's. */
function signedPart(
  raw: Uint8Array,
  fields: ReadonlyArray<HeaderField>,
  signatures: ReadonlyArray<Signature>,
): Buffer | null {
  const names = new Set(signatures.flatMap(({ signed }) => signed))
  const own = new Set(signatures.map(({ field }) => field))
  const parts: Array<Uint8Array> = []
  const lineEnd = new Uint8Array([13, 10])
  for (const field of fields) {
    const isSigned = names.has(field.name) && field.name !== 'dkim-signature'
    if (isSigned || own.has(field)) parts.push(field.bytes, lineEnd)
  }
  const head = Buffer.concat(parts)
  if (head.length > MAX_SIGNED_HEADER || linesIn(head) > MAX_SIGNED_LINES) return null
  const rest = withCrLf(Buffer.from(raw.subarray(headerEnd(raw))))
  return Buffer.concat([head, rest.length === 0 ? lineEnd : rest])
}

function linesIn(bytes: Buffer): number {
  return bytes.reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 0)
}

/** Line ends as they were signed; the library would take each of the others for a chunk of its own. */
function withCrLf(body: Buffer): Buffer {
  const isBare = (at: number) => at === 0 || body[at - 1] !== 13
  for (let at = body.indexOf(10); at !== -1; at = body.indexOf(10, at + 1)) {
    if (!isBare(at)) continue
    return Buffer.from(body.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
  }
  return body
}

function bounded(resolve: Resolver): Resolver {
  let left = MAX_LOOKUPS
  return async (name, type) => {
    left -= 1
    if (left < 0) throw Object.assign(new Error('too many lookups'), { code: 'ETOOMANY' })
    return resolve(name, type)
  }
}
