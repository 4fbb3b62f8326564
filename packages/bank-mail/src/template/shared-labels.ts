/** Labels that banks everywhere put before the same things; never the amount, which a template names itself. */
import type { Field, Pattern } from './types.ts'

export const SHARED_LABELS: Readonly<Partial<Record<Field, Pattern>>> = {
  merchant:
    'comercio|nombre del comercio|establecimiento|lugar de transacción|nombre de establecimiento|merchant|merchant name|estabelecimento|commerçant|händler',
  date: 'fecha y hora de la operación|fecha y hora de la transacción|fecha y hora|fecha de la operación|fecha de operación|fecha de la transacción|fecha de transacción|fecha|date & time|date and time|transaction date|date of transaction|date|data e hora|data da transação|data|datum|tanggal|date de l’opération',
  time: 'time of transfer|hora de la operación|hora de operación|hora de la transacción|hora|time|heure|uhrzeit|horário',
  account:
    'terminada en|terminación|terminado en|ending in|ending with|ending|final|número de tarjeta|tarjeta|account ending|card ending|card number',
  reference:
    'número de operación|n° de operación|número de autorización|no. de autorización|autorización|código de autorización|número de comprobante|número de referencia|referencia|clave de rastreo|folio|transaction number|confirmation number|reference number|reference no|transaction ref|transaction id|authorization code|confirmation|order number|reference|ref|numéro de référence|no. referensi qris|no. referensi|số lệnh giao dịch|mã giao dịch',
  mcc: 'mcc',
}

/** Words that begin something new where a mail runs on in one line. */
export const SHARED_STOPS: ReadonlyArray<Pattern> = [
  'view details',
  'ver detalle',
  'monto',
  'importe',
  'valor',
  'amount',
  'fecha',
  'date',
  'hora',
  'rut',
  'ciudad y país',
  'autorización',
  'detalle del pago',
  'medio de pago',
  'tipo de cuenta',
  'if you made this',
]
