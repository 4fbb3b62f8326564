/** Labels and words by which a mail shows a counterparty's name, and where the name ends. */
import type { Direction } from '../kinds.ts'
import { SHARED_STOPS } from '../template/shared-labels.ts'
import type { Pattern } from '../template/types.ts'

export const BUYING: Pattern =
  'merchant name|merchant / atm|merchant detail|merchant details|biller|servicio|emisor|lokasi|ubicación|merchant|store|where|vendor|business|comercio|nombre del comercio|nombre del establecimiento|establecimiento|negocio|lugar de transacción|lugar|empresa|nombre de servicio|nombre de la empresa|estabelecimento|loja|commerçant|enseigne|händler|esercente|obchodník|winkel|ご利用先|利用先|ご利用店名|ร้านค้า'
export const LABELS: Readonly<Record<Direction, ReadonlyArray<Pattern>>> = {
  out: [
    BUYING,
    'payee|payee name|payee account name|account name|to account name|to name|beneficiary account name|beneficiary’s name|recipient’s name|recipient account name|paid to|payment to|paying to|sent to|transfer to|recipient|recipient name|beneficiary|beneficiary name|to|beneficiario|nombre del beneficiario|nombre beneficiario|destinatario|enviado a|transferido a|nombre destino|titular de la cuenta destino|nombre del destinatario|titular cuenta destino|para|favorecido|recebedor|destinatário|bénéficiaire|empfänger|an|ke|kepada|penerima|nama penerima|nama tujuan|příjemce|beneficiario|begunstigde|振込先|お振込先|送金先|ผู้รับเงิน|ชื่อผู้รับ|ไปยัง',
  ],
  in: [
    'from|originator|provenance|quien envió|sender|sender name|sent by|received from|paid by|remitter|payer|ordenante|nombre del ordenante|nombre ordenante|remitente|nombre del remitente|enviado por|recibido de|titular cuenta origen|de|remetente|pagador|auftraggeber|absender|dari|expéditeur|émetteur|donneur d’ordre|pengirim|nama pengirim|odesílatel|mittente|ordinante|振込人|振込依頼人',
    BUYING,
  ],
}
export const STOPS: ReadonlyArray<Pattern> = [
  ...SHARED_STOPS,
  ...LABELS.out,
  ...LABELS.in,
  'description|descripción|memo|status|account|card|time|category|cuenta|tarjeta',
]

/** Words that stand before a name, by kind; the likelier first. */
export const AT =
  '(?:at|@|en (?:el |un )?cajero(?: automatico)?|am (?:geld|bank)automaten|en el comercio|en el establecimiento|en la tienda|en|em|no estabelecimento|na|no|chez|aupres de|bei|presso|bij|di merchant|di|u obchodnika|u|tai|โดย|ที่ร้าน(?:ค้า)?|ที่)'
export const TO =
  '(?:you (?:have )?(?:paid|sent)(?: to)?|to|towards?|a la llave [^ ]{1,40} a|a nombre de|a favor de|a|para|an|a l.ordre de|vers|en faveur de|ke|kepada|naar|pro|pagaste a|hacia|recibo de|factura de|a favore di|door|đen|cho|toi)'
export const FROM =
  '(?:from|de la part de|del? (?:comercio|establecimiento)|d[oa] estabelecimento|nuestr[oa](?:\\(a\\))? client[ea]|our (?:customer|client)|de parte de|por parte de|enviad[oa] por|ordenad[oa] por|recibiste de|de|da|do|dari|von|de la part de|od|van|by|tu)'
export const INFO = '(?:info:?|description:?|descripcion:?|concepto:?)'
export const NAME = '[^\\s,;:\\n\\t\\ue000-\\ue002][^\\n\\t\\ue000-\\ue002]{0,70}?'
/** Words behind a name that belong to the sentence again; a line per language. Folding leaves `đ` as it is. */
const END_WORDS: ReadonlyArray<string> = [
  'on|with|using|from (?:your|my|the|account|a/c)|by|for|was|has|is|as|via|posted|through|ref\\w*|at \\ue002|at \\d|in the amount|in your|to your|into your|on your|against|over|till',
  '(?:il|el|le|am)(?: dia| jour)?(?= (?:[\\d\\ue001\\ue002]|lun|mar|mie|mer|jue|jeu|vie|ven|sab|sam|dom|dim|proxim|pasad))',
  'con (?:tu|su|la|cargo|numero|tarjeta|t\\.|tc|td|tdc|tdd)|desde|de (?:tu|su|mi) (?:t\\. ?(?:deb|cred)|cuenta|tarjeta|producto)|del(?: dia)?(?= \\ue001)|para (?:tu|su)|por(?: un| el| la)? (?:monto|valor|importe|\\ue000)|por|fue|ha (?:sido|efectuado|realizado|enviado)|en \\d{1,2} (?:cuotas?|pagos?|meses|msi)|a \\d{1,2} (?:cuotas?|meses)|a las?|en tu|en su|a tu|a su|en la cuenta|con terminacion',
  'com (?:o|seu|cartao)|em|em \\d{1,2} ?(?:x|parcelas|vezes)|para (?:o|seu) cartao|n[oa] (?:seu |sua )?(?:cartao|conta|valor)|no dia|e o valor',
  'avec|a ete|sur votre|su tu',
  'mit|der|das|i hohe|verwendet|wurde|getatigt|gebucht|eingegangen|bezahlt|gezahlt|abgehoben|ausgegeben|abgebucht|belastet|gesendet|erhalten|auf (?:ihre|dein|ihr)',
  'op|met|eindigend|dne|byl[aoi]?|e stat[oa]|dal (?:conto|tuo)|dari rekening|pada|ngay|luc|vao',
  // Folded: no vowel signs of their own.
  'วันที่|เวลา|จานวน|เมื่อ',
]
/** "PETER M. on": a dot behind one letter ends no sentence. */
const AFTER_INITIAL = '(?:on|for|by|via|to|with|was|has|in|at|el|por|am|le|em)(?![a-z])'
export const END = `(?=[ ,]+(?:${END_WORDS.join('|')})(?![a-z])| *(?:[\\n\\t,\\ue000-\\ue002;(|]|$)|\\.(?: |$)(?!(?<= [a-z]\\. )${AFTER_INITIAL})|[.!]\\s(?<! [a-z]\\. )| -+ |(?<=[a-z\\d]{3})[!?])`

/** Not somebody's name: the person's own account, the bank's ways of payment, polite phrases. */
export const NOT_A_NAME =
  /^(?:(?:your?|tu|tus|su|sus|la|el|los|las|un|una|mi|my|the|this|that|these|an?|our|its|their|seu|sua|nossa?|votre|notre|vos|ihre?[rnms]?|dein\w*|uw|je|anda)(?![a-z])(?! [a-z&']+ (?:market|store|shop|cafe|bar|company))|(?:account|card|tarjeta|cuenta|cargo|conta|cartao|compte|carte|konto|karte|a\/c|online|mobile|banking|credit|debit|credito|debito|check|view|see|make|receive|be|report|dispute|us|you|avoid|continue|learn|get|nuestr[oa]|continuacion|traves|terceros?|otros?|tercero|linea|cuotas|efectivo|cajero|atm|me|acuerdo|comprobante|forma|manera|parte|fondos|dinero|money|funds|ete|let|por|nomina|con (?:cargo|tu|su|la)|caja de|ate|valor|detail|information|location|inform|notify|fuiste|rastreo|origen|referencia|compra|payment|purchase|withdrawal|transfer|transferencia|transaction|transaccion|fecha|date|monto|nombre|hora|horas|rut|todo|all|any|partir|par|pagar|please|call|https?|www|pt|time|least|no|not)(?![a-z])|[\d*x#•.-]+$|\d{3,6} (?:el|la|por|de) |\d{1,2}[:h/]\d)/

/** What some banks put behind a name. */
export const OWN_REMARK =
  /\s{0,8}(?:\((?:ref|a\/c|acc|account|ending|mobile|tel|terminad|final)[^)]{0,40}\)?|様)\s{0,8}$/i

/** What Indian banks put before one: `UPI/P2M/616512345678/BLUE CAFE`. */
export const CHANNEL =
  /^\s*(?:(?:UPI|NEFT|IMPS|RTGS|ACH|NACH|NIP)[/*-](?:P2[AM][/-])?(?:\d{6,}[/-])?(?:DR[/-])?|(?:UPI |NEFT |IMPS )?(?:payment |transfer )?(?:from|to) (?=\S)|(?:e-?)?mandate of (?=\S)|(?:pago de )?(?:n[oó]mina|remuneraciones|salario|haberes) de (?=\S)|(?:el comercio|o estabelecimento|el establecimiento) (?=\S)|VPA (?=\S)|[\w.-]+@[a-z]+ \(?(?=\p{L}))+/iu

/** "référence : C1AV", "de cuenta: 0000": a field and its value, or only a small word, is no name. */
export const LABELLED = /^\s*\p{Ll}[^:\n]{0,25} ?: ?\S|^\s*\d{1,2} (?:cuotas?|vezes|parcelas)\b/u
