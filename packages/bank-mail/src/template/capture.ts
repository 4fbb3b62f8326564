/** What a mail says of a movement's day, time and numbers: under the labels that banks share, or only once. */
import type { Span } from '../gate/proposal.ts'
import { onlyDate } from './dates-in.ts'
import type { Document } from './document.ts'
import { findByLabel } from './label.ts'
import { TIME_MARK } from './mask.ts'
import type { Field, Pattern } from './types.ts'

/** Labels that banks everywhere put before the same things. */
const LABELS = {
  date: 'fecha y hora de la operación|fecha y hora de la transacción|fecha y hora|fecha de la operación|fecha de operación|fecha de la transacción|fecha de transacción|fecha|date & time|date and time|transaction date|date of transaction|date|data e hora|data da transação|data|datum|tanggal|date de l’opération',
  time: 'time of transfer|transaction time|hora de la operación|hora de operación|hora de la transacción|hora|time|heure|uhrzeit|horário',
  reference:
    'número de operación|n° de operación|número de autorización|no. de autorización|autorización|código de autorización|(número|código) de aprobación|número de comprobante|n[º|°] de (operación|comprobante|tef)|número de transacción|transacción|id transacción|n[º|°] transacción|número de referencia|referencia|clave de rastreo|folio|transaction number|confirmation number|reference number|payment reference number|reference no|transaction code|transaction ref|transaction id|authorization code|confirmation|order number|reference|ref|numéro de référence|no. referensi qris|no. referensi|số lệnh giao dịch|mã giao dịch',
  mcc: 'mcc',
} as const satisfies Readonly<Partial<Record<Field, Pattern>>>

export type Captured = Readonly<Partial<Record<keyof typeof LABELS, Span>>>

/** Where `document` writes each; a time goes along with its date. */
export function captureShared(document: Document): Captured {
  const found = new Map<string, Span>()
  for (const [field, label] of Object.entries(LABELS)) {
    const value = findByLabel(document, field as keyof typeof LABELS, label)
    // A label that every bank might use counts only where it stands like a label.
    if (value && value.rank >= 2) found.set(field, { start: value.start, end: value.end })
  }
  const date = found.get('date') ?? onlyDate(document)
  const time = found.get('time') ?? (date && timeBeside(document.masked, date.start, date.end))
  return { ...Object.fromEntries(found), ...(date ? { date } : {}), ...(time ? { time } : {}) }
}

/** "10:11 on 02/11/2026", "lúc 10:11 ngày 11/02/2026". */
const TIME_BEFORE = new RegExp(
  `(${TIME_MARK}+)[ .,-]{1,3}(?:(?:on|of|el|del|le|du|am|vom|em|ngay|(?:thu|chu) [a-z]{2,4})[ ,]{1,3})?$`,
)

/** The time within the date at `start`, behind it, or right before it. */
export function timeBeside(masked: string, start: number, end: number): Span | null {
  const within = masked.slice(start, end).indexOf(TIME_MARK)
  if (within >= 0) return { start: start + within, end }
  const from = Math.max(0, start - REACH)
  const before = TIME_BEFORE.exec(masked.slice(from, start))
  if (before === null) return null
  const at = from + before.index
  return { start: at, end: at + (before[1] ?? '').length }
}

/** A time with its zone, and a word between it and the date. */
const REACH = 40
