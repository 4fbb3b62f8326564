/** Labels that banks everywhere put before the same things. */
import type { Field, Pattern } from './types.ts'

export const SHARED_LABELS = {
  date: 'fecha y hora de la operación|fecha y hora de la transacción|fecha y hora|fecha de la operación|fecha de operación|fecha de la transacción|fecha de transacción|fecha|date & time|date and time|transaction date|date of transaction|date|data e hora|data da transação|data|datum|tanggal|date de l’opération',
  time: 'time of transfer|transaction time|hora de la operación|hora de operación|hora de la transacción|hora|time|heure|uhrzeit|horário',
  reference:
    'número de operación|n° de operación|número de autorización|no. de autorización|autorización|código de autorización|(número|código) de aprobación|número de comprobante|n[º|°] de (operación|comprobante|tef)|número de transacción|transacción|id transacción|n[º|°] transacción|número de referencia|referencia|clave de rastreo|folio|transaction number|confirmation number|reference number|payment reference number|reference no|transaction code|transaction ref|transaction id|authorization code|confirmation|order number|reference|ref|numéro de référence|no. referensi qris|no. referensi|số lệnh giao dịch|mã giao dịch',
  mcc: 'mcc',
} as const satisfies Readonly<Partial<Record<Field, Pattern>>>
