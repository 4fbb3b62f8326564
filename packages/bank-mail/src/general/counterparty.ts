/** Where money went or came from: by its label, else by the words around the amount. */
import { type Direction, directionOf, type Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'
import { MONEY_MARK } from '../template/mask.ts'
import { SHARED_LABELS, SHARED_STOPS } from '../template/shared-labels.ts'
import type { Pattern } from '../template/types.ts'
import { merchantOf } from '../template/values.ts'
import { fold } from '../text/fold.ts'
import type { Cue } from './cue-search.ts'
import type { Mention } from './mentions.ts'

const BUYING: Pattern =
  'merchant name|merchant / atm|lokasi|ubicación|merchant|store|where|vendor|business|comercio|nombre del comercio|nombre del establecimiento|establecimiento|negocio|lugar de transacción|lugar|empresa|nombre de servicio|nombre de la empresa|estabelecimento|loja|commerçant|enseigne|händler|esercente|obchodník|winkel|ご利用先|利用先|ご利用店名|ร้านค้า'
const LABELS: Readonly<Record<Direction, ReadonlyArray<Pattern>>> = {
  out: [
    BUYING,
    'payee|payee name|payee account name|account name|to account name|to name|beneficiary account name|beneficiary’s name|recipient’s name|recipient account name|paid to|payment to|paying to|sent to|transfer to|recipient|recipient name|beneficiary|beneficiary name|to|beneficiario|nombre del beneficiario|nombre beneficiario|destinatario|enviado a|transferido a|nombre destino|nombre del destinatario|titular cuenta destino|para|favorecido|recebedor|destinatário|bénéficiaire|empfänger|an|ke|kepada|penerima|nama penerima|nama tujuan|příjemce|beneficiario|begunstigde|振込先|お振込先|送金先|ผู้รับเงิน|ชื่อผู้รับ|ไปยัง',
  ],
  in: [
    'from|sender|sender name|sent by|received from|paid by|remitter|payer|ordenante|nombre del ordenante|nombre ordenante|remitente|nombre del remitente|enviado por|recibido de|titular cuenta origen|de|remetente|pagador|auftraggeber|absender|dari|expéditeur|émetteur|donneur d’ordre|pengirim|nama pengirim|odesílatel|mittente|ordinante|振込人|振込依頼人',
    BUYING,
  ],
}
const STOPS: ReadonlyArray<Pattern> = [
  ...SHARED_STOPS,
  ...LABELS.out,
  ...LABELS.in,
  'description|descripción|memo|status|account|card|time|category|cuenta|tarjeta',
]

/** Words that stand before a name, by kind; the likelier first. */
const AT =
  '(?:at|@|en (?:el |un )?cajero(?: automatico)?|am (?:geld|bank)automaten|en el comercio|en el establecimiento|en la tienda|en|em|no estabelecimento|na|no|chez|aupres de|bei|presso|bij|di merchant|di|u obchodnika|u|tai|โดย|ที่ร้าน(?:ค้า)?|ที่)'
const TO =
  '(?:you (?:have )?(?:paid|sent)(?: to)?|to|towards?|a la llave [^ ]{1,40} a|a nombre de|a favor de|a|para|an|a l.ordre de|vers|en faveur de|ke|kepada|naar|pro|pagaste a|hacia|recibo de|factura de|a favore di|door|den|cho|toi)'
const FROM =
  '(?:from|nuestr[oa](?:\\(a\\))? client[ea]|our (?:customer|client)|de parte de|por parte de|enviad[oa] por|ordenad[oa] por|recibiste de|de|da|do|dari|von|de la part de|od|van|by|tu)'
const INFO = '(?:info:?|description:?|descripcion:?|concepto:?)'
const NAME = '[^\\s,;:\\n\\t\\ue000-\\ue002][^\\n\\t\\ue000-\\ue002]{0,70}?'
const END =
  '(?=[ ,]+(?:on|op|(?:il|el|le|am)(?: dia| jour)?(?= (?:[\\d\\ue001\\ue002]|lun|mar|mie|mer|jue|jeu|vie|ven|sab|sam|dom|dim|proxim|pasad))|no dia|ngay|luc|vao|em|dne|pada|met|eindigend|with|using|con (?:tu|su|la|cargo|numero|tarjeta|t\\.)|com (?:o|seu|cartao)|mit|avec|desde|from (?:your|my|the|account|a/c)|de (?:tu|su|mi) (?:t\\. ?(?:deb|cred)|cuenta|tarjeta|producto)|para (?:tu|su)|por(?: un| el| la)? (?:monto|valor|importe|\\ue000)|por|for|fue|ha (?:sido|efectuado|realizado|enviado)|was|has|is|as|via|posted|verwendet|wurde|a ete|getatigt|gebucht|eingegangen|bezahlt|gezahlt|abgehoben|ausgegeben|abgebucht|en \\d{1,2} (?:cuotas?|pagos?|meses|msi)|a \\d{1,2} (?:cuotas?|meses)|em \\d{1,2} ?(?:x|parcelas|vezes)|para (?:o|seu) cartao|del(?: dia)?(?= \\ue001)|n[oa] (?:seu |sua )?(?:cartao|conta|valor)|through|ref\\w*|a las?|at \\ue002|at \\d|in the amount|in your|to your|into your|en tu|en su|a tu|a su|on your|against|auf (?:ihre|dein|ihr)|sur votre|su tu|en la cuenta|e o valor|over|der|das|i hohe|วันที่|เวลา|จำนวน|เมื่อ)(?![a-z])| *(?:[\\n\\t,\\ue000-\\ue002;(|]|$)|\\.(?: |$)(?!(?<= [a-z]\\. )(?:on|for|by|via|to|with|was|has|in|at|el|por|via|am|le|em)(?![a-z]))|[.!]\\s(?<! [a-z]\\. )| -+ |(?<=[a-z\\d]{3})[!?])'

/** Not somebody's name: the person's own account, the bank's ways of payment, polite phrases. */
const NOT_A_NAME =
  /^(?:(?:your?|tu|tus|su|sus|la|el|los|las|un|una|mi|my|the|this|that|these|an?|our|its|their|seu|sua|nossa?|votre|notre|vos|ihre?[rnms]?|dein\w*|uw|je|anda)(?![a-z])(?! [a-z&']+ (?:market|store|shop|cafe|bar|company))|(?:account|card|tarjeta|cuenta|cargo|conta|cartao|compte|carte|konto|karte|a\/c|online|mobile|banking|credit|debit|credito|debito|check|view|see|make|receive|be|report|dispute|us|you|avoid|continue|learn|get|nuestr[oa]|continuacion|traves|terceros?|otros?|tercero|linea|cuotas|efectivo|cajero|atm|me|acuerdo|comprobante|forma|manera|parte|fondos|dinero|money|funds|ete|detail|information|location|inform|notify|fuiste|rastreo|origen|referencia|compra|payment|purchase|withdrawal|transfer|transferencia|transaction|transaccion|fecha|date|monto|nombre|hora|horas|rut|todo|all|any|partir|par|pagar|please|call|https?|www|pt|time|least|no|not)(?![a-z])|[\d*x#•.-]+$|\d{1,2}[:h/]\d)/

/** What some banks put behind a name. */
const OWN_REMARK =
  /\s*\((?:ref|a\/c|acc|account|ending|mobile|tel|terminad|final)[^)]{0,40}\)?\s*$/i

/** What Indian banks put before one: `UPI/P2M/616512345678/BLUE CAFE`. */
const CHANNEL =
  /^\s*(?:(?:UPI|NEFT|IMPS|RTGS|ACH|NACH)[/-](?:P2[AM][/-])?(?:\d{6,}[/-])?(?:DR[/-])?|(?:UPI |NEFT |IMPS )?(?:payment |transfer )?(?:from|to) (?=\S)|(?:e-?)?mandate of (?=\S)|VPA (?=\S)|[\w.-]+@[a-z]+ \(?(?=\p{L}))+/iu

const compiled = new Map<string, RegExp>()

function after(words: string): RegExp {
  let regexp = compiled.get(words)
  if (!regexp) {
    regexp = new RegExp(
      `(?<![a-z\\u00c0-\\u02af\\d])${words}\\s+(?:"|“|\\*)?(?<name>${NAME})${END}`,
      'dg',
    )
    compiled.set(words, regexp)
  }
  return regexp
}

/**
 * The counterparty of a movement of `kind` whose amount stands at `start` to `end` in `document`, or
 * null where the mail names none.
 */
export function counterpartyOf(
  document: Document,
  kind: Kind,
  { start, end, to }: Pick<Mention, 'start' | 'end' | 'to'>,
  cues: ReadonlyArray<Cue>,
): string | null {
  return (
    byLabel(document, directionOf(kind)) ??
    besideAmount(document, start) ??
    bySubject(document, kind) ??
    byWords(document, kind, start, end, cues) ??
    firstName(document, AT, end, to) ??
    byRunningLabel(document, kind)
  )
}

/** Whether a label such as "Merchant" has a name as its value. */
export function namesShop(document: Document): boolean {
  const found = findByLabel(document, 'merchant', BUYING, STOPS)
  return found !== null && found.rank >= 3 && nameAt(document, found.start, found.end) !== null
}

function byLabel(document: Document, direction: Direction): string | null {
  for (const label of direction === 'out' ? [BUYING, ...LABELS.out.slice(1)] : LABELS.in) {
    const found = findByLabel(document, 'merchant', label, STOPS)
    if (!found || found.rank < (label === BUYING ? 2 : 3)) continue
    const name = nameAt(document, found.start, found.end)
    if (name !== null) return name
  }
  const shared = SHARED_LABELS.merchant
  const found = shared ? findByLabel(document, 'merchant', shared, STOPS) : null
  return found && found.rank >= 2 ? nameAt(document, found.start, found.end) : null
}

function byWords(
  document: Document,
  kind: Kind,
  start: number,
  end: number,
  cues: ReadonlyArray<Cue>,
): string | null {
  const { masked } = document
  const orders: Readonly<Record<Kind, ReadonlyArray<string>>> = {
    purchase: [AT, TO, INFO],
    withdrawal: [AT],
    fee: [AT],
    payment: [TO, AT],
    transfer_out: [TO, AT],
    transfer_in: [FROM],
    deposit: [FROM],
    refund: [FROM, AT],
  }
  // The sentence that tells of the movement may stand elsewhere than the amount.
  const told = cues.find(
    (cue) =>
      cue.strength !== 'vague' &&
      directionOf(cue.kind) === directionOf(kind) &&
      cue.start < document.bodyEnd,
  )
  const around = [
    clause(masked, end, 1),
    clause(masked, start, -1),
    ...(told ? [clause(masked, told.end, 1), clause(masked, told.start, -1)] : []),
  ]
  for (const words of orders[kind]) {
    for (const [from, to] of around) {
      const name = firstName(document, words, from, to)
      if (name !== null) return name
    }
  }
  return null
}

/** The words after or before an amount that still speak of it: to the next amount or the paragraph's end. */
function clause(masked: string, at: number, direction: 1 | -1): readonly [number, number] {
  if (direction > 0) {
    const rest = masked.slice(at, at + 180)
    const stop = /\n\n|\ue000|[^\n]\n[^\n]*[\n\t]|(?<=[a-z\d)]{3})[.!?] [^a-z]?[a-z]{3}/.exec(rest)
    return [at, at + (stop ? stop.index + 1 : rest.length)]
  }
  const from = Math.max(0, at - 180)
  const rest = masked.slice(from, at)
  const stop = Math.max(
    rest.lastIndexOf('\n\n'),
    rest.lastIndexOf(MONEY_MARK),
    rest.lastIndexOf('\t'),
  )
  return [from + stop + 1, at]
}

function firstName(document: Document, words: string, from: number, to: number): string | null {
  const regexp = after(words)
  for (const match of document.masked.slice(from, to).matchAll(regexp)) {
    const span = match.indices?.groups?.name
    const name = span ? nameAt(document, from + span[0], from + span[1]) : null
    if (name !== null) return name
  }
  return null
}

const CLIENT =
  /(?:nuestr[oa](?:\(a\))? client[ea]|our (?:customer|client)) (?<name>[^\n\t\ue000-\ue002]{2,60}?)(?= (?:detalle|ha |con |a (?:tu|su)|te |has |se |ordeno|por |el dia)|[,.:\n\t])/d
const GIVERS =
  /(?:^|[\n.!,:] ?)(?<name>[^\s,;:\n\t\ue000-\ue002][^\n\t,;:.!\ue000-\ue002]{1,60}?) (?:has |te |le |nos |hat |vous a |a |has just |just )?(?:sent|paid|refunded|transferred|envio|transfirio|pago|plineo|yapeo|ha enviado|ha transferido|envoye|gesendet|uberwiesen|mengirim)(?: you| a (?:tu|su) cuenta| dir| ihnen)?(?![a-z])/dg

/** "JANE DOE sent you": the name begins the sentence. */
function bySubject(document: Document, kind: Kind): string | null {
  if (directionOf(kind) !== 'in') return null
  const client = CLIENT.exec(document.masked.slice(0, 2500))?.indices?.groups?.name
  if (client) return nameAt(document, client[0], client[1])
  for (const match of document.masked.slice(0, 1500).matchAll(GIVERS)) {
    if (!/ you$|(?:^| )(?:te|le|nos|vous a) |tu cuenta|su cuenta| dir$| ihnen$/.test(match[0]))
      continue
    const span = match.indices?.groups?.name
    const name = span ? nameAt(document, span[0], span[1]) : null
    if (name !== null) return name
  }
  return null
}

/** "Destino Nombre y apellido JANE DOE Rut …" in a mail that runs on in one line. */
const DESTINATION =
  /destin[a-z]{1,7} [^\n]{0,120}?(?:nombre(?: y apellidos?| completo)?|razon social|name)[ :]{1,3}(?<name>[^\n\t\ue000-\ue002]{2,60}?)(?= (?:rut|banco|tipo|n[°ºro]|cuenta|mensaje|e-?mail|correo|monto|bank|account)(?![a-z]))/d

/** "Comercio BLUE CAFE Monto $5": a label without a colon in a mail that runs on in one line. */
function byRunningLabel(document: Document, kind: Kind): string | null {
  if (directionOf(kind) === 'in') return null
  if (kind === 'transfer_out') {
    const span = DESTINATION.exec(document.masked.slice(0, 2500))?.indices?.groups?.name
    return span ? nameAt(document, span[0], span[1]) : null
  }
  const found = findByLabel(document, 'merchant', BUYING, STOPS)
  if (!found || found.end - found.start > 45) return null
  const isName = /^[\p{Lu}\d]/u.test(document.text.slice(found.start, found.end))
  return isName ? nameAt(document, found.start, found.end) : null
}

/** A row that is only a name and the amount: "SAMPLE STORE   $12.34". */
function besideAmount(document: Document, at: number): string | null {
  const alone = ALONE.exec(document.text.slice(Math.max(0, at - 60), at))
  if (alone?.[1] !== undefined && !LABEL_WORDS.test(fold(alone[1]))) {
    return nameAt(document, at - alone[0].length + alone[0].indexOf(alone[1]), at)
  }
  const row = document.lines.find((cells) =>
    cells.some((cell) => at >= cell.start && at < cell.end),
  )
  if (row?.length !== 2 || row[0] === undefined || at < (row[1]?.start ?? 0)) return null
  const text = document.text.slice(row[0].start, row[0].end)
  const folded = document.folded.slice(row[0].start, row[0].end)
  if (/:\s*$/.test(text) || LABEL_WORDS.test(folded)) return null
  return /\p{Lu}{2}/u.test(text) ? nameAt(document, row[0].start, row[0].end) : null
}

const ALONE = /(?:^|\n)([\p{Lu}\d][\p{Lu}\d*&.' -]{3,40}) -?$/u
const LABEL_WORDS =
  /\b(?:amount|total|monto|importe|valor|payment|pago|montant|betrag|transaction|cuenta|account|retiro|compra)\b/

function nameAt(document: Document, start: number, end: number): string | null {
  const text = document.text.slice(start, end).replace(OWN_REMARK, '').replace(CHANNEL, '')
  // "LA 14", "EL CORRAL": in capitals it is a name.
  const isName =
    /^\s*(?:\p{Lu}{2}(?!\p{Ll})|(?:The|El|La|Los|Las|Le|Les|Das|Der|Die) \p{Lu})/u.test(text)
  if (!isName && NOT_A_NAME.test(fold(text).trim())) return null
  const name = merchantOf(text)
  return name !== null && /\p{L}.*\p{L}|^\d{2,}/u.test(name) && !/@\S+\.\w|https?:/.test(name)
    ? name
    : null
}
