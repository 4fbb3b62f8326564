/** What a day of a mail is, by the words right before it; folded. */
import type { Phrase } from '../gate/why.ts'
import { LETTER } from '../text/fold.ts'

/** Of a bill, a card or an offer, and never of what has happened. */
const TO_COME =
  "due|due date|due by|due on|expir\\w*|valid (?:until|thru|through|till|to)|until|before|by|vencimiento|vence|vencera|fecha limite(?: de pago)?|limite de pago|valido hasta|vigencia|hasta(?: el)?|corte|proximo (?:pago|cobro|corte)|vencimento|vence em|valido ate|ate|echeance|jusqu'au|avant le|fallig(?:keit)?(?: am)?|bis(?: zum)?|gultig bis|scadenza|entro il|scade il|vervaldatum|uiterlijk|termin platnosci|splatnost\\w*|son odeme(?: tarihi)?|jatuh tempo|eraantyy|erapaiva|支払期日|到期日|繳款截止日|还款日|결제일|next (?:payment|billing|statement)(?: date)?|statement date|starting|effective"
/** When the bank counts it, which may be days later. */
const VALUED =
  'value date|valuta|valuedate|wertstellung|date de valeur|fecha valor|data(?: di)? valuta|data valor|datum valuty|data waluty|valor tarihi|arvopaiva|settle(?:d|ment)(?: date| on)?|起息日'
const POSTED =
  'post(?:ed|ing)(?: date| on)?|booking date|booked(?: on)?|processed(?: on)?|cleared(?: on)?|buchungs(?:tag|datum)|fecha de (?:contabilizacion|aplicacion|registro|proceso)|data de (?:lancamento|processamento)|data contabile|date de comptabilisation|boekingsdatum|data ksiegowania|datum zauctovani|kirjauspaiva|記帳日|入账日|入帳日'
const HAPPENED =
  "(?:transaction|purchase|payment|transfer|withdrawal|deposit|operation|txn|trans)(?: date| day| on)|date of (?:the )?(?:transaction|purchase|payment|transfer|sale)|fecha(?: y hora)? de (?:la |el |tu |su )?(?:operacion|transaccion|compra|consumo|pago|movimiento|transferencia|retiro)|data(?: e hora)? d[ao] (?:transacao|compra|operacao|movimento)|date de (?:l'operation|l'achat|la transaction|paiement|transaction)|(?:kauf|umsatz|zahlungs|transaktions)datum|data (?:operazione|transakcji|acquisto)|datum (?:transakce|platby|transactie)|transactiedatum|islem tarihi|tapahtumapaiva|ご?利用日時?|取引日時?|消費日期?|交易(?:日期|时间|時間|日)|消费(?:日期|时间)|승인일시|거래일시"
const PLAIN =
  'fecha(?: y hora)?|date(?: (?:&|and) time)?|data(?: e hora)?|datum|dato|tanggal|tarih|paiva|kuupaev|datums|дата|ημερομηνια|תאריך|(?:ال)?تاريخ|تاریخ|日期|日時|일시|วันที่|when|cuando|quand|wann|idopont'

const lastly = (words: string) =>
  new RegExp(
    `(?<![${LETTER}])(?:${words})(?: (?:on|is|was|of|el|am|le|il|em|at))?[\\s:：.*-]{0,4}$`,
  )

/** So many points for being the day of the movement, by what is said of it; the first that fits. */
const KINDS: ReadonlyArray<{
  readonly by: Phrase
  readonly points: number
  readonly words: RegExp
}> = [
  { by: 'a day to come', points: -20, words: lastly(TO_COME) },
  { by: 'the day it counts from', points: -1, words: lastly(VALUED) },
  { by: 'the day it was booked', points: 1, words: lastly(POSTED) },
  { by: 'the day it happened', points: 4, words: lastly(HAPPENED) },
  { by: 'a date’s label', points: 3, words: lastly(PLAIN) },
]

/** What the words before a date make of it, or null. */
export function dayWords(before: string): { by: Phrase; points: number } | null {
  return KINDS.find(({ words }) => words.test(before)) ?? null
}
