/** The number of a movement that a sentence names: "UPI Ref 631544120091", "Ref No 190200588911". */
import type { Document } from '../template/document.ts'

const NUMBER =
  /\b(?:(?:upi|imps|neft|rtgs|utr|rrn)(?: ?(?:ref(?:erence)?|txn|transaction))?(?: ?(?:no|number|id))?|ref(?:erence)? ?(?:no|number|id)|refno|(?:numero de )?(?:referencia|comprobante)|autorizacion|clave de rastreo)\.?[ \n:/-]{1,3}(?:(?:is|p2[ma]|[a-z]{4}|dr|cr)[ /]){0,2}([a-z]{0,6}\d{4,26})(?![a-z\d])/d

/** Where it stands in `document`, or null where no such number does. */
export function referenceIn({ masked, bodyEnd }: Document): { start: number; end: number } | null {
  const span = NUMBER.exec(masked.slice(0, Math.min(bodyEnd, HEAD)))?.indices?.[1]
  return span ? { start: span[0], end: span[1] } : null
}

const HEAD = 2500
