import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { BAC_TEMPLATES } from './bac-templates.ts'

/**
 * Card alerts are rows with "Tipo de Transacción"; transfers are sentences, SINPE Móvil writes
 * "4,000.00 Colones", local transfers "5.000,00 CRC".
 */
export const bacCostaRica: Bank = {
  ...knownBySender(
    'CR',
    'bac-costa-rica',
    'BAC Costa Rica',
    ['notificacionesbaccr.com', 'baccredomatic.cr'],
    ['bac credomatic costa rica', 'notificación bac'],
  ),
  decimal: 'either',
  templates: BAC_TEMPLATES,
}
