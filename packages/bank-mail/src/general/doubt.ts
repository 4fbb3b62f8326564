/** Words by which a mail that names an amount and a movement shows that it may not have happened. */
import type { Document } from '../template/document.ts'
import type { Mention } from './mentions.ts'

/** In the amount's own sentence or the subject: planned, asked for, offered, failed. */
const NOT_YET =
  /\b(?:will be|will (?:receive|get|debit|charge)|scheduled|upcoming|(?:is|are) (?:due|requesting|asking)|(?<!as you )(?<!as )request(?:s|ed|ing)?(?! (?:number|id|dated))|asked? (?:you )?for|invoice|quote|offer(?:s|ed)?|eligible|pre-?approved|approved for|qualif\w+|invite[sd]?|you (?:could|can|may|might)|could be|apply|estimate|cancel(?:l?ed|ation)|disput\w+|claims?|reviewing|waiting|awaiting|pending (?:review|approval|confirmation|acceptance)|may not|(?:need|have) to accept|to claim|expected|won|winner|prize|premio|ganaste|ganador\w*|aclaracion|reclam\w+|contestation|reklamation|esta pendiente|pendiente de|en proceso|intento|intentaron|generaste|clave de retiro|(?:deposit|pay|send|transfer) (?:your|money|now|today)|did you|was this you|spend|get|(?:to|must|please|and) make|haz|realiza tus?|usa tu|utiliza|attempt(?:ed)?|fail(?:ed|ure)|declin\w+|reject\w+|return(?:ed)? unpaid|unsuccessful|insufficient|expired?|on hold|hold (?:of|for|placed)|reserved?|reminder|win|offer|programad[oa]|agendad[oa]|sera (?:debitad|cargad|cobrad|abonad|descontad)\w*|se (?:debitara|cargara|cobrara|descontara|realizara|abonara)|solicit(?:a|o|ud|ado|aste|ando)|te (?:esta )?(?:pide|pidio|cobra)|vence\w*|proxim[oa]|podrias?|puedes|obten|recibe|gana|participa|aprobado para|preaprobad[oa]|oferta|promocion|sorteo|rechazad[oa]|fallid[oa]|cancelad[oa]|anulad[oa]|devuelt[oa]|expirad[oa]|insuficiente\w*|no (?:fue|se pudo|exitos[oa]|aprobad[oa])|retenid[oa]|pendiente de (?:pago|aprobacion|autorizacion)|agendamento|agendado|sera (?:cobrado|debitado)|vencimento|cobranca|pedido de pagamento|recusad[oa]|nao (?:autorizad|aprovad)\w+|prevu|programme|sera (?:preleve|debite)|demande|refuse|rejete|a venir|geplant|wird (?:am|in kurze|demnachst|voraussichtlich)|vorgemerkt|abgelehnt|zahlungsaufforderung|angefordert|fallig|storniert|akan (?:di)?|gagal|tagihan|jatuh tempo|ditolak|zamitnut\w*|bude|splatn\w*|予定|失敗|จะถูก)\b/

/** Mails that run on in one line say other things soon after the amount. */
const AFTER = 70

/** Whether the sentence of the amount, or the subject, speaks of something that has not happened. */
export function isDoubtful(document: Document, mention: Mention | null): boolean {
  const { masked, bodyEnd } = document
  const own =
    mention === null ? '' : masked.slice(mention.from, Math.min(mention.to, mention.end + AFTER))
  return NOT_YET.test(masked.slice(bodyEnd)) || NOT_YET.test(own)
}
