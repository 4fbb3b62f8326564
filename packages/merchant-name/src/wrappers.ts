/** What banks write around a card line: `POS`, `PURCHASE AUTHORIZED ON 03/14`, `COMPRA EN`, … */

const DATE = '(?:\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|\\d{4})'

/** What a card's brand stands before, besides shops. */
const OF_CARDS = 'payment|bill|fee|annual|autopay|credit|debit|card|intl|international|service'

/** Wrapper id and the folded text that it stands for, at the start of a descriptor. */
const WRAPPERS: ReadonlyArray<readonly [id: string, pattern: string]> = [
  ['authorized', `(?:recurring )?(?:purchase|payment)(?: return)? authorized on ${DATE}`],
  [
    'card-purchase',
    `(?:visa |mastercard |mc )?(?:debit|check|credit|atm)? ?card (?:purchase|debit|payment)(?: ${DATE})?(?: to| at)?`,
  ],
  ['card-purchase', `checkcard(?: ${DATE})?`],
  // The United States and Canada, with the till's number or the card's.
  [
    'card-purchase',
    'visa dda (?:pur|ref)(?: ap)?(?: ?\\d{6})?(?: -)?|dbt purchase on \\d{6}|withdrawal pos(?: #?\\d{4,})?|ach withdrawal(?= )',
  ],
  [
    'card-purchase',
    '(?:c-)?idp purchase ?-? ?\\d{4}|(?:visa debit|(?:contactless )?interac) purchase ?- ?\\d{4}|point of sale - (?:interac|visa debit)(?: retail purchase)?(?: \\d{6,})?',
  ],
  // South Africa.
  ['card-purchase', 'cheque card purchase|pos purchase \\(card\\)'],
  // Norway: a shop, goods by Visa, a standing authority.
  [
    'card-purchase',
    '(?:reservation )?(?:kortkjop|kortkop)(?: butikk)?|varekjop|visa vare(?: [x\\d]{4,6}(?: \\d\\d\\.\\d\\d)?)?|visa \\d{6}(?: nok [\\d.,]+)?(?= \\S{3})',
  ],
  ['direct-debit', 'avtalegiro(?: til)?(?= )'],
  ['card-purchase', '\\*\\d{4} \\d\\d\\.\\d\\d [a-z]{3} [\\d.]+,\\d\\d(?= \\S)'],
  // Poland.
  [
    'card-purchase',
    'zakup przy uzyciu karty(?: w kraju| za granica)?|dop\\. mc [\\d*]{12,19} platnosc karta [\\d.,]+ [a-z]{3}|blik zakup(?: e-commerce)?|platnosc (?:karta|web - kod mobilny)(?: \\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?)?',
  ],
  // Germany and Switzerland.
  [
    'card-purchase',
    'visa debitkartenumsatz(?: vom \\S+)?|lastschrift aus kartenzahlung|apple pay kauf|(?:debit|belastung) (?:twint|ebill|mobile banking)|(?:purchase|einkauf|achat) (?:zkb )?visa debit card (?:no|nr)\\. x* ?\\d{4},?',
  ],
  // Australia: a bill over BPAY, by whichever way into the bank.
  [
    'direct-debit',
    '(?:anz (?:internet|phone|m-)? ?banking )?bpay(?= \\S{3})|payment to(?= \\S{3})',
  ],
  ['card-purchase', `(?:visa|mc|dbt|dda) (?:purchase|pur|purch)(?: ${DATE})?`],
  [
    'card-purchase',
    `(?:debit|dbt) (?:purchase|pos)|pos (?:purchase|debit|withdrawal|pur|refund|w/d)(?: ${DATE}(?= ))?`,
  ],
  [
    'card-purchase',
    '(?:kortkop|harcama -|alisveris|(?:kortti)?osto|visa\\/dankort|dankort(?:-nota)?|visa kob(?: [a-z]{3} [\\d.,]+)?|platnosc karta|platba kartou(?: mista:)?|vasarlas(?: kartyaval)?|kartyas vasarlas|cumparare pos|plata (?:la pos|pos(?: cu card)?)|kupovina|kupnja)(?: \\d{4,6})?(?= )',
  ],
  // Singapore, Malaysia, Indonesia.
  [
    'card-purchase',
    '(?:xx)?-\\d{4}(?= [a-z\\d])|payment fr a/c|sale debit|maestro payment|debit qris|transaksi debit',
  ],
  ['pago', '(?:othr )?via paynow-(?:uen|mobile|nric) to|(?:payment|spent) at|you paid'],
  ['card-purchase', `payment \\d{5,}(?= [a-z])|ec-pos(?= )|mastercard(?= (?!${OF_CARDS})[a-z]{3})`],
  // Germany: a shop behind the card's brand.
  [
    'card-purchase',
    `visa(?= (?!${OF_CARDS}|infinite|gold|platinum|classic|purchase|application|vfs|center|centre|office)[a-z]{3})`,
  ],
  ['card-purchase', '(?:visa|mastercard) (?:debit|credit) purchase(?: card \\d{4})?'],
  ['card-purchase', '(?:eftpos|interac)(?: (?:purchase|flash|debit))?(?: at)?(?= \\S+ \\S)'],
  ['card-purchase', `purchase (?:at |from |${DATE}\\b)`],
  ['card-purchase', 'eftpos wdl(?= )|authorisation only -|visa electron (?:potrosnja )?wallet:'],
  // With the country and the town behind it.
  [
    'card-purchase',
    'retail(?= (?:blr|rus|ukr|pol|ltu|lva|est|deu|tur|geo|irl|lux|gbr|usa|nld|cyp|cze) )',
  ],
  // Russian, Ukrainian and Georgian; foldLine takes й and ї apart.
  [
    'card-purchase',
    'операция оплаты у коммерсанта|оплата (?:товаров и услуг|тов\\.\\/услуг)(?: в сети \\S+)?|покупка(?: \\(.{3,30}?\\)| на пос)?|пос(?= )|операціі розрахунку в торгово сервісніи мережі|გადახდა -',
  ],
  ['card-purchase', `kauf\\/dienstleistung vom [\\d.]+ karten nr\\. \\S+`],
  ['pos', 'pos carta(?: \\d{4})?(?= )|point of sale(?: debit| purchase)?|pos(?: -)?(?= )'],
  [
    'recurring',
    'recurring (?:debit|payment|charge|card)(?: -| to)?|recurring(?= )|autopay(?= to )',
  ],
  ['contactless', 'contactless(?: payment)?(?: -)?|tap ?& ?pay|(?:apple|google|samsung) ?pay(?= )'],
  ['pending', '(?:pending|preauth|pre-auth)(?::| -)?(?= )'],
  ['ach', 'ach (?:debit|payment|web|pmt)|(?:web|ppd) (?:pmt|payment)(?= )'],
  [
    'direct-debit',
    'direct debit(?: to| payment to)?|dd(?: to)?(?= [a-z]{3})|debit order(?= \\S{3})|lsv(?= \\S{2})|lastschrift|debito (?:automatico|directo)|recibo(?: de)?(?= \\S{3})|(?:prelevement|prlv)(?: sepa)?(?: de)?',
  ],
  [
    'compra',
    'debito visa electron brasil(?: \\d\\d\\/\\d\\d)?|pagto eletron cobranca|(?:pago movil|transaccion contactless|compra internet|compra tarj\\.? [\\dx*]{12,19}) en(?= )|tarjeta \\*\\d{4}|compras? c\\. ?deb|compra con tarjeta visa (?:debito|credito)|compra no debito via nupay(?: -)?|compra cartao - compra no estabelecimento',
  ],
  [
    'compra',
    'compra(?:s)? (?:pse |con tarjeta |tc |td |debito |credito |internacional |nacional |por internet |online |web )*(?:en |a |no (?!(?:de|cre)bito)|na )',
  ],
  [
    'compra',
    'compra (?:no |de )?(?:debito|credito|cartao)(?: (?:no|a vista))?(?: -| \\d{4}(?= ))?|compra(?: -|:)|compra(?: (?:inter)?nacional)?(?: tarj\\.?)?(?: \\d{4}[\\dx*]*)?(?= \\S)',
  ],
  // Spain and Portugal: by direct debit, with the creditor's number.
  [
    'direct-debit',
    'adeudo(?: (?:por domiciliacion|domiciliado|recibo|sepa|recibido))?(?: de)?(?= \\S{3})|recib(?= \\/)|dd [a-z]{2}\\d{6,}',
  ],
  ['consumo', 'consumo(?:s)? (?:tarjeta |tc |td |pos )*(?:en |de )?'],
  [
    'pago',
    'pago (?:pse |en linea |por qr |en qr |con qr |qr |de servicios? |automatico |recurrente )+(?:en |a |de )?',
  ],
  ['pago', 'pago (?:en|a|de|tc|pse)(?= )|pse(?= \\S)'],
  ['cargo', 'cargo (?:recurrente |automatico |en cuenta |por )*(?:en |de |a )?|cargo(?= )'],
  [
    'recarga',
    'recarga (?!(?:de |a |en )?(?:celular|movil|telefon|saldo|tiempo))(?:de |a |en )?(?=\\S+ \\S)',
  ],
  ['retiro', 'retiro (?:en |de )?(?=cajero|corresponsal)'],
  ['pagamento', 'addebito(?: sdd)?|pagamento (?:tramite pos|presso|pos|carta|(?:de )?servicos)'],
  ['pagamento', 'pagamento (?:de |a |em |para |com )?|pgto(?: de)?|compra no debito(?: em)?'],
  [
    'paiement',
    `facture carte du \\d{6}|paiement (?:cb|psc) \\d{4}|paiement par carte bancaire|(?:paiement|achat|facture)(?: par)?(?: cb| carte| cb\\*?\\d{4})?(?: ${DATE}| du ${DATE})?(?: a| chez)?|carte x?\\d{4}(?: ${DATE})?|carte ${DATE}|cb (?=\\S)`,
  ],
  [
    'kartenzahlung',
    'kartenzahlung|girocard|sepa-?(?:lastschrift|basislastschrift)|bezahlung karte|zahlung an|einkauf(?: bei)?',
  ],
]

const MATCHER = new RegExp(
  `^(?:${WRAPPERS.map(([, pattern], i) => `(?<w${i}>${pattern})`).join('|')})(?:(?<=\\s)|(?![\\p{L}\\p{N}]))[\\s:.,-]*`,
  'u',
)

/** Cuts one wrapper off folded text; `id` is null where there is none. */
export function stripWrapper(text: string): { id: string | null; rest: string } {
  const match = MATCHER.exec(text)
  if (!match) return { id: null, rest: text }
  const rest = text.slice(match[0].length)
  if (!/\p{L}.*[\p{L}\d]|\d.*\p{L}/u.test(rest)) return { id: null, rest: text }
  const at = WRAPPERS.findIndex((_, i) => match.groups?.[`w${i}`] !== undefined)
  return { id: WRAPPERS[at]?.[0] ?? null, rest }
}
