/** The names that banks and trackers give their columns, folded; the first match wins. */
import type { ColumnField } from './mapping.ts'

/**
 * English, Spanish, Portuguese, French, German, Italian, Dutch; the usual ones of Polish, Turkish,
 * Indonesian, Czech, Romanian, Hungarian, the Nordic languages, Russian and Vietnamese. From the public export formats of Actual, Firefly III, YNAB, Mint, Monarch, Lunch
 * Money and ezBookkeeping, and from general knowledge of bank exports.
 */
const NAMES: Readonly<Record<ColumnField, string>> = {
  date: 'date|transaction date|trans date|transaction_date|fecha|fecha operacion|fecha de operacion|fecha transaccion|data|data mov|data lancamento|data operazione|date operation|date de l operation|datum|buchungstag|buchungsdatum|buchung|transaktionsdatum|boekdatum|transactiedatum|started date|created on|time|date time|datetime|fecha y hora|data operacji|data transakcji|tarih|islem tarihi|tanggal|tanggal transaksi|datum provedeni|data tranzactiei|transaktionsdag|bokforingsdag|dato|bokforingsdato|kirjauspaiva|дата|дата операции|ngay giao dich',
  bookedOn:
    'posted date|post date|posting date|booking date|booked|completed date|settlement date|fecha valor|f valor|data valor|data contabile|data valuta|date valeur|date de comptabilisation|wertstellung|wertstellungstag|valuta|valutadatum|valutadag|rentedatum|value date|process_date|book_date|data waluty|data ksiegowania|valor tarihi|datum zauctovani|arvopaiva|дата платежа',
  time: 'hora|heure|uhrzeit|tijd|ora',
  amount:
    'amount|transaction amount|importe|monto|valor|valor transaccion|valor r$|quantia|montante|montant|betrag|umsatz|importo|bedrag|bedrag eur|amount eur|amount usd|value|cantidad|net amount|net|gross amount|source amount after fees|betrag €|betrag eur|kwota|kwota transakcji|kwota operacji|tutar|islem tutarı|jumlah|nominal|castka|suma|osszeg|belopp|belob|belop|summa|сумма|сумма операции|so tien',
  outflow:
    'outflow|debit|debits|debit amount|withdrawal|withdrawals|paid out|money out|cargo|cargos|debito|debitos|retiros|egreso|egresos|saida|saidas|depense|sortie|soll|ausgang|ausgaben|lastschrift|addebiti|uscite|dare|af|spent amount|obciazenia|borc|debet|расход',
  inflow:
    'inflow|credit|credits|credit amount|deposit|deposits|paid in|money in|abono|abonos|credito|creditos|ingreso|ingresos|depositos|entrada|entradas|recette|entree|haben|eingang|einnahmen|gutschrift|accrediti|entrate|avere|bij|uznania|alacak|kredit|приход',
  operation: 'typ transakcji|rodzaj transakcji|kind|transaction details type',
  direction:
    'direction|transaction type|debit credit|dr cr|d c|cr dr|credit debit indicator|type|tipo|tipo movimiento|soll haben|af bij|debit credit indicator|richtung|sens|natureza|creditdebit',
  otherAccount: 'account2',
  otherAmount: 'account2 amount|foreign_amount',
  otherCurrency: 'account2 currency|foreign_currency_code',
  fee: 'source fee amount',
  whole: 'split_amount',
  group: 'group_id',
  currency:
    'currency|currency code|currency_code|moneda|divisa|moeda|devise|wahrung|waehrung|valuta code|munt|muntsoort|account currency|source currency|ccy',
  merchant:
    'payee|merchant|merchant name|name|comercio|establecimiento|beneficiario|estabelecimento|beneficiaire|empfanger|zahlungsempfanger|zahlungsempfanger*in|auftraggeber empfanger|beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|name zahlungsbeteiligter|naam omschrijving|tegenpartij|naam tegenpartij|counterparty|counterparty name|opposing_name|destination_name|vendor|partner name|esercente|payee name|target name|kontrahent|odbiorca|nadawca odbiorca|nazwa odbiorcy|alıcı|isyeri|protistrana|nazev protistrany|mottagare|mottaker|saaja|получатель|контрагент',
  payer: 'payer|payer name|source_name|source name',
  status: 'status|state|estado|statut|stato|situacao|transaction status',
  text: 'original statement|original description|original name|description|descripcion|detalle|concepto|movimiento|historico|descricao|lancamento|titulo|title|libelle|libelle operation|description operation|verwendungszweck|buchungstext|beschreibung|descrizione|causale|omschrijving|mededelingen|narration|narrative|particulars|details|transaction details|transaction description|extended description|memo|remarks|payment reference|opis|opis transakcji|opis operacji|tytuł|acıklama|keterangan|uraian|popis|descriere|detalii|kozlemeny|tekst|beskrivning|beskrivelse|selite|описание|назначение платежа|noi dung|mo ta',
  reference:
    'reference|reference number|ref no|ref|referencia|numero de referencia|fitid|id|transaction id|transaction_id|identificador|identifier|numero documento|documento|cheque no|chq ref no|chq ref number|kundenreferenz|referenz|referentie|external_id|journal_id|transferwise id|numer referencyjny|dekont no|fis no',
  account:
    'account|account name|account_name|account number|account no|cuenta|numero de cuenta|producto|conta|compte|numero de compte|konto|kontonummer|iban|iban auftragskonto|auftragskonto|rekening|conto|card|card no|card number|last 4|account_id|rachunek|numer rachunku|hesap|hesap no|cislo uctu|szamlaszam|номер карты',
  balance:
    'balance|running balance|account balance|balance after|saldo|saldo disponible|saldo r$|solde|saldo nach buchung|kontostand|saldo na mutatie|saldo contabile|closing balance|available balance|balance amount|saldo po transakcji|saldo po operacji|bakiye|zustatek|sold|egyenleg|остаток|so du',
  bank: 'bank|bank name|banco|banque',
  category: 'category|category_name|categoria|categorie|kategorie|kategoria|kategori|категория',
  tags: 'tags|labels|etiquetas|etiquettes|schlagworte|tag',
  splits: 'splits',
  note: 'notes|note|nota|notas|memo notes|comment|comments|notizen|notiz|opmerking|comentario',
}

const BY_NAME: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as ColumnField] as const),
  ),
)

/** A finer category, in a column beside the other. */
export function isSubCategory(name: string): boolean {
  return /^(?:sub ?category|unterkategorie)$/.test(foldName(name))
}

/** What a column of that name is; null where the name says nothing. */
export function fieldOfName(name: string): ColumnField | null {
  const folded = foldName(name)
  return (
    BY_NAME.get(folded) ??
    BY_NAME.get(folded.replace(/ (?:eur|usd|gbp|brl|mxn|cop|clp)$/, '')) ??
    null
  )
}

/** Lower case, no accents, signs as spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$€*_]+/gu, ' ')
    .trim()
}
