/** What an amount is in an alert, by the words beside it: what moved, or one of the many that did not. All folded. */
import { fold, LETTER } from '../text/fold.ts'

export type Role = 'moved' | 'fee' | 'tax' | 'other'

/** Amounts that moved. */
const MOVED =
  'amount|amt|total|sum|value|price paid|charge|payment|purchase|withdrawal|deposit|transfer|refund|transaction|(?:debit|credit)(?! card)|' +
  'monto|importe|valor|cantidad|suma|cargo|abono|pago|compra|consumo|retiro|deposito|transferencia|transferido|transferiste|operacion|transaccion|pagaste|recibiste|enviaste|' +
  'quantia|compra|pagamento|transferencia|' +
  'montant|somme|paiement|achat|virement|retrait|betrag|summe|zahlung|umsatz|hohe von|uber|importo|bedrag|' +
  'so tien(?: giao dich| thanh toan)?|gia tri|jumlah|nominal|sejumlah|sebesar|senilai|castka|castku|castce'

/** Amounts that are a charge for what moved, or the thing itself where nothing else is there. */
const FEE =
  'fees?|charges?(?= amount)|charge amount|so tien phi|phi giao dich|charges|cuota de manejo|cost|costo|commission(?:s|[ei](?: \\w+)?)?|s\\. ?charge|provision|prowizja|oplata|islem ucreti|komisyon\\w*|masraf\\w*|avgift|gebyr|jutalek|comision\\w*|(?:comision(?:es)?|costo|tarifa)(?: (?:por|de) \\w+)?|comissao|tarifa|taxa|frais|gebuhr(?:en)?|entgelt|biaya(?: \\w+)?|poplatek|surcharge'

/** What comes on top and is part of what was paid: taxes, tips. */
const TAX =
  'iva|i\\.v\\.a\\.|itf|gmf|4 ?x ?1000|igv|itbms|isv|impuestos?|tax(?:es)?|gst|vat|imposto|iof|tips?|propina|gorjeta'

/** Amounts that did not move: balances, limits, thresholds, rewards, bills, what comes later. */
const OTHER =
  '(?:available|current|new|remaining|ledger|closing|opening|statement|account|outstanding|total|previous|ending|wallet|updated|avl|avbl|avail)?\\.? ?(?:balance|bal)\\b|avail(?:able)?(?: \\w+){0,2}|avl(?:bl)?\\.? ?(?:bal|lmt|limit|cr)\\w*|' +
  '(?:saldo|cupo)(?: (?:total|disponible|disponivel|actual|atual|anterior|restante|de (?:tu|su|la) \\w+|en cuenta|final|contable|pendiente|inicial|rimanente|disponibile))*|disponib(?:le|ile|il)|disponivel|disponivel apos|solde|kontostand|verfugbar\\w*(?: betrag)?|(?:neuer )?kontosaldo|dostepn\\w+(?: srodki| saldo| limit)?|(?:kullanilabilir |guncel )?(?:bakiye|limit)\\w*|disponibelt(?: belopp| belob)?|tilgjengelig\\w*|elerheto \\w+|egyenleg\\w*|sold(?:ul)?(?: disponibil)?|saldo(?:stand|nya)?|sisa saldo|zustatek|zostatok|puvodni castka(?: a mena)?|(?:importe|monto|valor) original|ursprunglicher betrag|montant (?:d.origine|initial)|oorspronkelijk bedrag|importo originale|kwota oryginalna|so du(?: kha dung| cuoi| hien tai| tai khoan)?|han muc(?: \\w+){0,2}|kha dung|' +
  '(?:credit |spending |daily |transfer |purchase |monthly |card )?limits?(?: (?:is|of|to|set|for \\w+))?|(?:limite|topes?|plafond)(?: (?:de|da|do|del|para|por|tus?|votre|seu|sua|su|mis?|las?|los?|el|en|disponible|total|disponivel|quotidien|diari[oa]|mensual|noturno|nocturno|pix|transferencias?|compras?|pagos?|retiros?|paiements?|retraits?|virements?|saques?|tarjetas?|cuentas?|cartao|carte|conta))*|cupo|kreditrahmen|limiet|' +
  'thresholds?|(?:more|greater|less|higher|lower) than|(?:over|above|below|under|exceed(?:s|ed|ing)?|at least|up to|minimum of|starting (?:at|from)|as (?:low|little) as|from as little as)|(?:mas|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|igual(?:es)?|acima|abaixo|supera|superan|excede) (?:o igual )?(?:de|a|al|que|do)|a partir de|desde tan solo|hasta|ate|jusqu.a|(?:plus|superieur\\w*|moins) (?:de|a)|bis(?: zu)?|mehr als|hoher als|minimal|' +
  '(?:minimum|min\\.?|minimo|minima|maxim\\w*|max\\.(?! \\w)|max(?= ?$)|monto maximo\\w*) ?(?:payment|amount|due|purchase|spend|monthly|de compra|acumulado)?(?: (?:por|al|a) \\w+)?|pago (?:minimo|total para no generar intereses|para no generar intereses)|(?:monto|importe|pago|valor) minimo|' +
  '(?:total |amount |payment |balance |minimum )?due|owed?|outstanding|past due|deuda(?: total)?|adeudo|vencido|(?:en|de) mora|faltante|por pagar|' +
  'cash ?back|rewards?|points?|puntos|millas|miles|pontos|earn(?:ed|ing|s)?|save[ds]?|saving(?:s of)?|ahorr(?:a|as|aste|o de)|gana(?:s|ste)?|acumula(?:s|ste|do)?|bonus|bono(?: de)?|bonificacion|discounts?|descuentos?|desconto|rabatt|remise|coupon|voucher|gift card|round ?up|propuesta|' +
  'cuotas? (?:de(?! manejo)|mensual(?:es)? de)|\\d{1,2} cuotas? por|parcelas? de|mensualidad(?:es)?(?: de)?|premiere echeance|first (?:payment|instal?lment|charge)|primer[ao]? (?:cuota|pago|cobro|cargo)|primeira (?:parcela|cobranca)|erste (?:rate|zahlung|abbuchung)|prima rata|eerste (?:termijn|betaling)|installments? of|monthly payments? of|\\d+ ?x(?: de)?|pagos (?:fijos|mensuales) de|cicilan|emis of|' +
  'converted from|conversion rate|convertido de(?:sde)?|converti de|umgerechnet (?:aus|von)|exchange rate|rate|tipo de cambio|tasa(?: de cambio)?|taxa de cambio|taux(?: de change)?|wechselkurs|kurs(?:e)?|tcrm|trm|cotizacion|cotacao|' +
  'encours|desde(?= ?$)|you (?:now )?have(?: got)?(?= ?$)|ytd|year to date|this month|so far|este mes|acumulado|gastado en|spent this|month to date|insured (?:up )?to|protected up to|covered up to|asegurad[oa]s? hasta|' +
  'overdraft|overdrawn(?: by)?|sobregiro|loan (?:of|for|amount)|prestamo (?:de|por|hasta)|descubierto|decouvert|anterior|previous|antes|original (?:amount|price)|subtotal|equivalen(?:t|te|cia)(?: (?:to|a|en \\w+))?|equivale a|approx\\w*|aprox\\w*|aproximadamente|estimated|ca\\.'

const AFTER =
  /^[*)\s]{0,3}(?:usd |cop |mxn )?(?:(?:or|and) (?:more|above|over|greater|less)|o (?:mas|menos|superior\w*)|ou (?:mais|plus)|oder mehr|(?:level|limit|threshold|amount) (?:that )?you(?:'ve)? set|limit\b|threshold|level\b|transaction limit|alert\b|credit limit|de limite|de saldo|de cupo|available|disponible|disponivel|verfugbar|(?:in |de )?(?:cash ?back|rewards?|points?|puntos|bonus|savings|credit (?:towards|toward|when))|off\b|discount|gift|coupon|voucher|de (?:descuento|desconto|regalo|bono|ahorro|bonificacion|reembolso al)|minimum|minimo|balance\b|bal\b|min\b|equivalent\b|equiv\b|per (?:month|day|year|transaction)|al (?:mes|dia|ano)|mensual(?:es)?|\/ ?(?:mo|month|mes)|monthly|a month|a year|annually|remaining|limitiniz|bakiyeniz|left\b|due\b|when you|if you|for every|por cada|por referir|(?:in total )?(?:this|last|so far|each|every) (?:week|month|year)|(?:in the )?(?:last|past) \d+ days|este mes|esta semana|el mes pasado|no mes|loan|prestamo|credit line|line of credit|de credito|cuota|of (?:your|the) *$|de (?:tus?|sus?|los) *$|= )/

/** "A $3.00 ATM operator fee". */
const FEE_AFTER = /^[*)\s]{0,3}(?:\w+ ){0,3}fee\b/

/** Scripts that put no space between words. */
const UNSPACED_MOVED =
  'مبلغ|بمبلغ|المبلغ|قيمة|بقيمة|金額|金额|实扣金额|實扣金額|금액|ご利用額|จำนวนเงิน|จำนวน'
const UNSPACED_FEE = 'الرسوم|رسوم|كارمزد|کارمزد|手数料|手续费|手續費|수수료|ค่าธรรมเนียม'
const UNSPACED_OTHER =
  'الرصيد|رصيد|الحد|مانده|موجودی|残高|余额|餘額|结余|結餘|额度|額度|(?:可用|剩余|剩餘|累计|累計)(?:消费|消費)?(?:金额|金額|额度|額度)?|应(?:扣|还|付|缴)(?:总)?(?:金额|款)|應(?:扣|還|付|繳)(?:總)?(?:金額|款)|账单金额|帳單金額|最低还款|最低應繳|잔액|한도|누적 ?금액|누적|可能額|限度額|คงเหลือ|ที่ใช้ได้|วงเงิน'

/** What the groups of `roleWords` stand for, in order; outside of them an amount moved. */
const NOT_MOVED: ReadonlyArray<Role> = ['other', 'fee', 'tax']

let words: RegExp | null = null

/** Compiled when first needed: a worker that starts for another purpose does not wait for it. */
function roleWords(): RegExp {
  const word = (source: string) => `(?<![${LETTER}\\d])(?:${source})(?![${LETTER}\\d])`
  words ??= new RegExp(
    `(${word(OTHER)}|${fold(UNSPACED_OTHER)})|(${word(FEE)}|${fold(UNSPACED_FEE)})|(${word(TAX)})|${word(MOVED)}|${fold(UNSPACED_MOVED)}`,
    'g',
  )
  return words
}

/** How far before an amount a word still speaks of it. */
const REACH = 70

/** What the words right before and right after an amount make of it; null where they say nothing. */
export function roleOf(before: string, after: string): Role | null {
  if (AFTER.test(after) || /=\s*$/.test(before)) return 'other'
  if (FEE_AFTER.test(after)) return 'fee'
  let role: Role | null = null
  for (const match of before.slice(-REACH).matchAll(roleWords())) {
    const group = match.slice(1).findIndex((words) => words !== undefined)
    role = NOT_MOVED[group] ?? 'moved'
  }
  return role
}
