import type { RecordingTemplate } from '../../template/types.ts'
import { TAKEN_BACK } from '../spanish-templates.ts'

/** "Pagaste $ … en …" is said of a shop, by card, QR code or wallet. */
export const PAID_IN_SHOP: RecordingTemplate = {
  id: 'paid',
  kind: 'purchase',
  isCommon: true,
  unless: [TAKEN_BACK, 'servicio|factura|boleta|impuesto|resumen|préstamo|rechaz~|vencimiento'],
  sentences: [
    'pagaste {money} en {merchant} (con|desde|el {date}|en {digit} cuota[s]|{stop})',
    'tarjeta {_}terminada en {account}',
  ],
}
