/** Puts sentences together again that a mail program broke at the edge of its column. */

/** Columns are 65 to 80 wide; forwarding programs quote and break again, so a little less counts too. */
const NEARLY_FULL = 45
const FULL = 58
/** A row of a list ends with its amount; a sentence goes on in small letters after one. */
const ROW = /[$€£₹]\s?\d[\d.,]*$/
const LABEL = /^[\p{L} ./&-]{1,32}:/u
/** A label on a line of its own, above its value, as vouchers have it. */
const LABEL_ALONE =
  /^(?:Monto|Importe|Valor|Total|Comercio|Establecimiento|Empresa|Fecha|Hora|Cuenta|Tarjeta|Folio|Concepto|Destino|Origen|Amount|Date|Time|Merchant|Card|Account|Reference|From|To|De|Para)(?: [\p{L} ]{0,30})?$/u

/** `text` with lines joined that are one sentence; cells, labels, short lines and paragraphs stay. */
export function unwrap(text: string): string {
  const lines = text.split('\n')
  const out: Array<string> = []
  // The length of the last line as it stood, not of what it has been joined to.
  let length = 0
  for (const line of lines) {
    const last = out.at(-1)
    if (last !== undefined && isBroken(last, length, line)) out[out.length - 1] = `${last} ${line}`
    else out.push(line)
    length = line.length
  }
  return out.join('\n')
}

function isBroken(last: string, length: number, next: string): boolean {
  if (length < NEARLY_FULL || length > 100 || next === '') return false
  if (last.includes('\t') || next.includes('\t') || /[.:!?]$/.test(last)) return false
  if (/^\p{Ll}/u.test(next)) return true
  return length >= FULL && !LABEL.test(next) && !LABEL_ALONE.test(next) && !ROW.test(last)
}
