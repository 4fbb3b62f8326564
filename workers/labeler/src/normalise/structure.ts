/**
 * What a whole line says about itself, whatever the merchant: a transfer, a payment of one's own
 * card, cash, a bank's fee, interest, wages. Read off the raw text, before anything is cut.
 */
import type { Category } from '../../../shared/categories.ts'

export type Structure = { category: Category; words: string }

const STRUCTURES: ReadonlyArray<readonly [Category, RegExp]> = [
  [
    'fees',
    /\b(?:overdraft|nsf|returned item|foreign (?:transaction|exchange|trans)|intl trans(?:action)?|atm|late|late payment|annual(?: membership)?|renewal membership|maintenance|(?:monthly )?service|wire(?: transfer)?|cash advance|balance transfer|convenience|over ?limit|account|card) (?:item )?(?:fee|fees|chg|charge)\b/,
  ],
  ['fees', /\b(?:interest charge|finance charge|purchase interest|minimum interest)/],
  [
    'fees',
    /\b(?:cuota de manejo|comision(?:es)? (?:por|de|bancaria)|cobro (?:de )?comision|intereses (?:de )?(?:mora|corrientes)|iof\b|tarifa bancaria|frais (?:bancaires|de tenue|de gestion)|cotisation carte|kontofuehrung|kontoführung|entgelt)/,
  ],
  [
    'taxes',
    /\b(?:4 ?x ?(?:1000|mil)|gmf|gravamen movimientos|impuesto (?:4x|al debito|a los movimientos))\b/,
  ],
  [
    'income',
    /\b(?:payroll|direct dep(?:osit)?|dir dep|salary|wages|nomina|pago de nomina|salario|gehalt|lohn|interest (?:paid|payment|earned|credit)|abono (?:de )?(?:intereses|nomina)|dividend)\b/,
  ],
  [
    'card_payment',
    /\b(?:credit card|card|crd|visa|mastercard|amex|tarjeta|cartao|carte) (?:auto ?pay|online|mobile|e-?pay|epay|web)?\s*(?:payment|pmt|pymt|pago|epay|autopay)\b/,
  ],
  [
    'card_payment',
    /\b(?:payment,? (?:-? ?)?thank you|autopay (?:payment|pymt)|(?:mobile|online|web|internet|electronic|automatic) (?:payment|pymt|pmt)\b(?: ?-| ?thank|$)|pago (?:de )?(?:tarjeta|tc|su tarjeta)|abono (?:a )?tarjeta|pagamento (?:de )?(?:fatura|cartao))/,
  ],
  [
    'cash',
    /\b(?:atm (?:withdrawal|withdraw|wd|w\/d|cash)|cash (?:withdrawal|advance)|withdrawal atm|non-?chase atm|retiro (?:en |de )?(?:cajero|efectivo|corresponsal|atm)|avance (?:en )?efectivo|saque|disposicion (?:de )?efectivo|retrait (?:dab|especes)|bargeldauszahlung|geldautomat|levantamento)\b/,
  ],
  [
    'transfer',
    /\b(?:(?:online |wire |bank |internal |ach |funds |instant |external )?(?:transfer|xfer|tfr|trnsfr) (?:to|from)|wire transfer|(?:zelle|venmo|cash app|cashapp)(?: \w+)? (?:to|from|payment|transfer|cashout)|visa ?direct|transferencia|traspaso|transfiya|bre-?b|spei|pix (?:enviado|recebido|transf)|ted\b|virement|ueberweisung|überweisung|uberweisung|dauerauftrag|bizum|mb ?way)\b/,
  ],
]

/** The structure of a folded line, or null where it names a merchant. */
export function structureOf(folded: string): Structure | null {
  for (const [category, pattern] of STRUCTURES) {
    const match = pattern.exec(folded)
    if (match) return { category, words: match[0].trim() }
  }
  return null
}
