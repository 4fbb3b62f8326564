/** Words by which a mail that names an amount and a movement shows that it may not have happened. */
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'
import type { Mention } from './mentions.ts'
import { operationAt } from './operation.ts'

/** In the amount's own sentence or the subject: planned, asked for, offered, failed. */
const NOT_YET =
  /\b(?:will be|will (?:receive|get|debit|charge)|scheduled(?![^.\n\t]{0,80} (?:was|has been|were|is) (?:sent|complete|processed|paid|made|posted|success|executed|debited))|upcoming|(?:is|are) (?:due|requesting|asking)|(?<!as you )(?<!as )(?<!to a )(?<!to your )(?<!['’]s )request(?:s|ed|ing)?(?! (?:number|id|dated))|asked? (?:you )?for|invoice|quote|offer(?:s|ed)?|eligible|pre-?approved|approved for|qualif\w+|invite[sd]?|you (?:could|can|may|might)|could be|apply|estimate|cancel(?:l?ed|ation)|disput\w+|claims?|reviewing|waiting|awaiting|pending (?:review|approval|confirmation|acceptance)|may not|(?:need|have) to accept|to claim|expected|won|winner|prize|premio|ganaste|ganador\w*|aclaracion|reclam\w+|contestation|reklamation|esta pendiente|pendiente de|en proceso|intento|intentaron|generaste|clave de retiro|(?:deposit|pay|send|transfer) (?:your|money|now|today)|apartados?|bolsillos?|cajitas?|savings goal|did you|was this you|spend|get|(?:to|must|please|and) make|haz|realiza tus?|usa tu|utiliza|attempt(?:ed)?|blocked|was stopped|set up|(?:will|about to) mature|matures|maturing|on its way|(?:we|you)(?:'ll| will) |fail(?:ed|ure)|declin\w+|reject\w+|return(?:ed)? unpaid|unsuccessful|insufficient|expired?|on hold|hold (?:of|for|placed)|reserved?(?! for purchase)|reminder|win|offer|programa(?:d[oa]|ste|mos)|agendaste|agendou|agendad[oa]|sera (?:debitad|cargad|cobrad|abonad|descontad)\w*|se (?:debitara|cargara|cobrara|descontara|realizara|abonara)|solicit(?:a|o|ud|ado|aste|ando)|te (?:esta )?(?:pide|pidio|cobra)|vence\w*|proxim[oa]|podrias?|puedes?|pode|obten|simul\w+|reversad[oa]|enviaste un cobro|cobraste|(?:codigo|kode|codice|code|kod) (?:gerad|generad|tarik|dibuat|created|genere|generat|vytvoren)\w*|bloque(?:amos|ado|ada|e|ei|ou)|bloqueamos|suspicious|suspeit\w+|sospechos\w+|suspecte?s?|verdachtig\w*|sospett\w+|verdachte?|mencurigakan|podezrel\w+|convert (?:your|this|it|them)|convierte\w*|difiere\w*|into (?:\w+ )?emis?|insolut[oa]|respint[oa]|maturato|geweigerd|mislukt|teruggeboekt|memblokir|diblokir|apakah|jaminan|\d (?:puntos|points|millas|miles|pontos|punkte)|recibe|gana|participa|aprobado para|preaprobad[oa]|oferta|promocion|sorteo|rechazad[oa]|fallid[oa]|cancelad[oa]|anulad[oa]|devuelt[oa]|expirad[oa]|insuficiente\w*|no (?:fue|se pudo|exitos[oa]|aprobad[oa])|retenid[oa]|pendiente de (?:pago|aprobacion|autorizacion)|agendamento|agendado|sera (?:cobrado|debitado)|vencimento|cobranca|pedido de pagamento|recusad[oa]|nao (?:autorizad|aprovad)\w+|prevu|programmee?(?![^.\n\t]{0,80} (?:a ete|est) (?:execute|effectue))|sera (?:preleve|debite)|under review|being reviewed|once processed|demande|refuse|rejete|a venir|geplant|wird|werden|eingerichtet|angekundigt|vorgemerkt|abgelehnt|zahlungsaufforderung|angefordert|fallig|storniert|akan (?:di)?|gagal|tagihan|jatuh tempo|ditolak|zamitnut\w*|bude|splatn\w*)\b/
/** Somebody is asked whether it may happen, or whether it was they: nothing has moved yet. */
const ASKED =
  /(?:^|[\n\t.!?:¿¡] ?|\b(?:please|to|and|or|must|por favor|para|y|e|ou|o|bitte|veuillez|silakan|prosim) )(?:(?:confirm|approve|authori[sz]e|verify|validate|review|accept) (?:the|this|your|a|an|it|if|whether|that)|(?:confirm[ae]|confirmar|autori[cz][ae]|autori[cz]ar|aprueb[ae]|aprobar|aprov[ae]|aprovar|valid[ae]|validar|verifi(?:ca|que|car)) (?:est[ae]|tu|su|seu|sua|la|el|a|o|que|si|se)|(?:validez|confirmez|autorisez|approuvez|valider|confirmer|autoriser) (?:l.|le|la|ce|cet|cette|votre|dans|si)|(?:autorizza|conferma|approva|confermi|autorizzi) (?:in |nell.app |il |la |l.|questo|questa|se)|(?:bevestig|keur|accordeer) |(?:konfirmasi|setujui|otorisasi)(?:kan)? |(?:potvrdte|potvrd|schvalte|schval) )|(?:bestatig(?:e|en)|freigeben|autorisier(?:e|en)|freizugeben|goedkeuren|te bevestigen)\b|(?:do|did) you (?:recogni[sz]e|know|make|authori[sz]e)|was (?:this|it) you|is this you|reply (?:with )?(?:yes|no|1|2|y|n)\b|(?:re)?conoces (?:est[ae]|el|la)|reconhece (?:est[ae]|a|o)|fuiste tu|foi voce|etes.vous a l.origine|waren sie das|sei stato tu|was jij dit/
/** What every alert says of the case that it was somebody else. */
const IN_CASE =
  /\b(?:if|in case|unless|should you|si|en caso|caso|se (?:voce|nao)|wenn|falls|sollten|jika|apabila|pokud|indien|als|mocht(?:en|e))\b[^.\n\t]{0,140}|\b(?:wasn.t|was this not|not) you\b|\bno (?:fuiste|has sido|la reconoc|lo reconoc)\w*|\bdid not (?:make|authori[sz]e|recogni[sz]e)|\bdo not (?:recogni[sz]e|share|reply)|\bn.etes pas a l.origine/g
/** Said of the movement itself: it did not happen. */
const NOT_DONE =
  /\b(?:not|never|unable|cannot|couldn.t|can.t|didn.t|wasn.t|isn.t|won.t|hasn.t|weren.t|no (?:se|fue|pudo|pudimos|ha|hay|tiene|tienes|cuenta con|alcanza|contaba)|nao|n.a pas|n.est pas|n.ont pas|n.avons pas|n.avez pas|ne peut|n.a pu|n.avons pu|nicht|kein\w*|non (?:e|ha|hai|abbiamo|sono)|niet|geen|tidak|belum|neb\w+|nelze|nepro\w+|nedo\w+|tried to|turned down|exceed\w* (?:your|the) (?:available|account|daily|cash|card|withdrawal|spending|credit)|stopped|frozen|incorrect|wrong pin)\b/
const NOT_DONE_AFTER =
  /^[^\n]{0,20}\b(?:we(?:.ve| have)? (?:stopped|blocked|declined|refused|returned|couldn.t|could not|didn.t|did not|were unable)|there (?:wasn.t|was not|weren.t|isn.t) enough|not enough (?:money|funds)|your (?:card|account) (?:is|was|has been) (?:frozen|blocked|locked|closed)|hemos (?:bloqueado|rechazado|detenido)|bloqueamos|no se (?:hizo|realizo|efectuo|cobro|debito|cargo|genero)|no (?:hicimos|realizamos|cobramos|debitamos)|el dinero (?:sigue|no)|(?:nothing|no (?:money|charge|funds?|payment)) (?:was|has|have|will|is|were)|nada foi|nenhum valor|aucun (?:debit|montant|prelevement)|es wurde (?:nichts|kein)|nous avons (?:bloque|refuse)|wir haben (?:\w+ ){0,3}(?:abgelehnt|gestoppt|blockiert))/
/** The same where no space stands between words, wherever the mail says it. Folded: no voicing marks. */
const NOT_YET_UNSPACED =
  /กรุณายืนยัน|ยืนยันการ|หรือไม่|สร้างรหัส|เรียกเก็บเงินจาก|คำขอ|กรุณาชำระ|予定|失敗|保留|本人様か|本人様による|不可|承認されません|てきません|否認|จะถูก|ไม่สำเร็จ|ปฏิเสธ/

/** Operations that a bank names in a field and that move nothing. */
const NO_MOVEMENT =
  /consulta|cambio de|bloque|activacion|inscripcion|\b(?:alta|baja) |actualizacion|inquiry|balance check|change of/
/** The field that says what became of it, and the words for "done": whatever else it says is a doubt. */
const STATUS =
  /(?:^|[\n\t])[ ]?(?:respuesta|estado|estatus|status|resultado|situacao|statut|stav)(?: (?:de la )?(?:transaccion|operacion|transaction))?[ ]?(?::[\s:]{0,4}|[\t\n][\s:]{0,4})([a-z][^\n\t]{1,40})/
const DONE =
  /^(?:aprobad|exitos|success|complet|approved|posted|settled|procesad|processed|realizad|pagad|ok|autorizad|efetuad|confirm|concluid|conclui|pending|acept|accepted|abonad|acreditad|aplicad|berhasil|sukses|erfolgreich|ausgefuhrt|effectue|reussi|execut|ejecutad|credited|debited|paid|sent|received|delivered|final|recibid|enviad|aprovad|provedena|zauctovan)/

/** Mails that run on in one line say other things soon after the amount; of a failure they speak at once. */
const AFTER = 70
const AT_ONCE = 140

/**
 * Whether the sentence of the amount, or the subject, speaks of something that has not happened.
 * What a `merchant` is called, or a person wrote into a note, says nothing of that.
 */
export function isDoubtful(
  document: Document,
  mention: Mention | null,
  merchant: string | null,
): boolean {
  const { bodyEnd } = document
  const masked = withoutNames(document, merchant)
  const own =
    mention === null ? '' : masked.slice(mention.from, Math.min(mention.to, mention.end + AFTER))
  const operation = operationAt(document)
  const status = STATUS.exec(masked.slice(0, Math.min(bodyEnd, 3000)))?.[1]
  return (
    // A subject that asks does not tell.
    /[?？]/.test(masked.slice(bodyEnd)) ||
    NOT_YET.test(masked.slice(bodyEnd)) ||
    NOT_YET.test(own) ||
    ASKED.test(own) ||
    (mention !== null && isNotDone(masked, mention)) ||
    ASKED.test(masked.slice(bodyEnd)) ||
    NOT_YET_UNSPACED.test(`${masked.slice(0, 600)}\n${masked.slice(bodyEnd)}`) ||
    (operation !== null && NO_MOVEMENT.test(masked.slice(operation.from, operation.to))) ||
    (status !== undefined && !DONE.test(status))
  )
}

function isNotDone(masked: string, { from, to, end }: Mention): boolean {
  const said = masked.slice(from, Math.min(to, end + AT_ONCE)).replace(IN_CASE, ' ')
  return (
    NOT_DONE.test(said) ||
    NOT_DONE_AFTER.test(masked.slice(to, to + AT_ONCE).replace(/^[.!?]\s*/, ''))
  )
}

const QUOTED = /["“][^"“”\n\t]{1,60}["”]/g
/** A name as names are written: no word of it begins small but those that join. */
const NAME =
  /^(?:[\p{Lu}\d][^\s]*|&|de|del|la|of|and|y|the|'s)(?: (?:[\p{Lu}\d][^\s]*|&|de|del|la|of|and|y|the))*$/u

/** The masked text of the same length, with quoted notes and the merchant's name blanked. */
function withoutNames({ masked, text }: Document, merchant: string | null): string {
  const blank = (found: string) => ' '.repeat(found.length)
  const unquoted = masked.replace(QUOTED, blank)
  const isName = merchant !== null && NAME.test(merchant) && /\p{Ll}/u.test(text)
  return isName ? unquoted.replaceAll(fold(merchant), blank) : unquoted
}
