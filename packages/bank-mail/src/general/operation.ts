/** What a mail itself labels as the operation: "Tipo de transacción: COMPRA". */
import type { Document } from '../template/document.ts'

const LABEL =
  /(?:^|[\n\t])[ ]?(?:tipo de (?:transaccion|operacion|movimiento)|clase de movimiento|operacion(?: realizada)?|concepto|transaccion|transaction type|type of transaction|transaction|tipo da transacao|type d.operation|umsatzart|buchungstext|jenis transaksi|typ transakce)[ ]?(?::[\s:]{0,4}|[\t\n][\s:]{0,4})(?<value>[^\n\t]{2,80})/d

/** Where the label's value stands, or null. */
export function operationAt({ masked, bodyEnd }: Document): { from: number; to: number } | null {
  const span = LABEL.exec(masked.slice(0, Math.min(bodyEnd, 2500)))?.indices?.groups?.value
  return span ? { from: span[0], to: span[1] } : null
}
