import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merchantKey } from './named.ts'
import { normalise } from './normalise.ts'

/** Lines as banks build them, from parts that each mean something to the normaliser. */
const line = fc
  .tuple(
    fc.constantFrom('', 'POS ', 'CHECKCARD 0412 ', 'COMPRA EN ', 'PURCHASE AUTHORIZED ON 03/14 '),
    fc.constantFrom('', 'SQ *', 'TST* ', 'PAYPAL *', 'DLO*', 'MERPAGO*', 'SP ', 'BOLD*'),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'CAFE',
          'LA',
          'DE',
          'CO',
          'MO:MO',
          "JOE'S",
          '7-ELEVEN',
          'D1',
          '#0123',
          '*',
          'S',
        ),
        fc.constantFrom(
          '0042',
          'AB1CD2EF3',
          'WWW.FOO.COM',
          'AT&amp;T',
          'niño',
          'LLC',
          'S.A.S.',
          'Ö',
        ),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 7 },
    ),
    fc.constantFrom(
      '',
      ' AUSTIN TX',
      ' BOGOTA CO',
      '       AUSTIN       TX',
      ' LLC',
      ' CUOTA 2/12',
    ),
  )
  .map(([wrapper, processor, words, place]) => wrapper + processor + words.join(' ') + place)

/** Any UTF-16 at all, lone surrogates and control characters included. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))

// Hundreds of lines each: slow where the machine is busy.
describe('of any line', () => {
  test('normalising what is normalised changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(line, anything), (descriptor) => {
        const once = normalise(descriptor)
        const twice = normalise(once.text)
        expect(twice.text).toBe(once.text)
        expect(twice.key).toBe(once.key)
      }),
      { numRuns: 300 },
    )
  })

  test('key, text and words are never empty, and the raw line is kept', () => {
    fc.assert(
      fc.property(fc.oneof(line, anything), (descriptor) => {
        const { raw, key, text, words } = normalise(descriptor)
        expect(raw).toBe(descriptor)
        expect(key).not.toBe('')
        expect(merchantKey(descriptor)).toBe(key)
        expect(text).toMatch(/^\S(?:.*\S)?$/su)
        expect(words.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a brand inside it is never stripped, whatever stands around it', () => {
    const brands = [
      'kiosko luna',
      '7 eleven',
      'd1',
      '3m',
      '99 cents',
      'h m',
      'forever 21',
      'bodega sur',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...brands),
        fc.constantFrom('', 'POS ', 'CHECKCARD 0412 ', 'COMPRA EN ', 'SQ *', 'PAYPAL *', 'TST* '),
        fc.constantFrom(
          '',
          ' #0123',
          ' 00012345',
          ' AUSTIN TX',
          ' BOGOTA CO',
          ' S.A.S.',
          ' 415-555-0100',
        ),
        (brand, before, after) => {
          const written = before + brand.toUpperCase() + after
          expect(normalise(written).words.join(' ')).toBe(brand)
        },
      ),
    )
  })
})

const cases: Array<[string, string]> = [
  // Where the shop is, as banks of other countries write it.
  ['QUIMBA GRILL MAKATI MAKATI PH', 'quimba grill'],
  ['QUIMBA STORE-MAKATI MAKATI PH', 'quimba store'],
  ['QUIMBA MARKET TAGUIG CITY PH', 'quimba market'],
  ['KAFE ZORBLAX BEOGRAD RS', 'kafe zorblax'],
  ['ZORBLAX S.R.L. RO Bucuresti Rom', 'zorblax'],
  ['ZORBLAX CALATORI RO BUCURESTI', 'zorblax calatori'],
  ['BY SHOP "ZORBLAX", MINSK', 'shop zorblax'],
  ['BLR MINSK ZORBLAX', 'zorblax'],
  ['ZORBLAX LAVKA m.Kyiv UKR', 'zorblax lavka'],
  ['CURTAINS STAND BY', 'curtains stand by'],
  ['LA PALMA ZORBLAX', 'la palma zorblax'],
  // A bank's own words before the name and behind it.
  ['VISA DDA PUR AP 123456 QUIMBA GRILL', 'quimba grill'],
  ['VISA QUIMBA GRILL', 'quimba grill'],
  ['VISA CENTER QUIMBA', 'visa center quimba'],
  ['Vipps:quimba', 'quimba'],
  ['キンハクリル／ｉＤ', 'キンハクリル'],
  ['キンハクリル/QUICPay', 'キンハクリル'],
  ['PASTELARIA MAR', 'pastelaria mar'],
  ['C-IDP PURCHASE-1234 QUIMBA GRILL', 'quimba grill'],
  ['Point of Sale - Interac RETAIL PURCHASE 123456789012 QUIMBA GRILL', 'quimba grill'],
  ['QUIMBA GRILL 123456*1234 12 MAR CHEQUE CARD PURCHASE', 'quimba grill'],
  ['Varekjøp Quimba Grill dato 12.03 kl. 12.30', 'quimba grill'],
  ['Avtalegiro Til Quimba Kraft Betalingsdato 02-02-2026', 'quimba kraft'],
  ['Visa 100021 Quimba Grill', 'quimba grill'],
  ['QUIMBA GRILL ZAKUP PRZY UŻYCIU KARTY W KRAJU', 'quimba grill'],
  ['BLIK ZAKUP E-COMMERCE QUIMBA', 'quimba'],
  ['Purchase ZKB Visa Debit card no. xxxx 1234, Quimba Grill', 'quimba grill'],
  ['Anz Internet Banking Bpay Quimba Energy {807202}', 'quimba energy'],
  ['QUIMBA GRILL SYDNEY AUS Card xx1234 Value Date: 01/02/2020', 'quimba grill sydney'],
  ['PAGO MOVIL EN QUIMBA GRILL, MADRID ES', 'quimba grill'],
  ['ADEUDO POR DOMICILIACION DE QUIMBA ENERGIA', 'quimba energia'],
  ['COMPRAS C.DEB QUIMBA', 'quimba'],
  ['COMPRA CARTAO - COMPRA no estabelecimento QUIMBA GRILL', 'quimba grill'],
  [
    'Operazione Mastercard del 12/03/2020 alle ore 12:30 con Carta xxxxxxxxxxxx1234 Div=EUR Importo in divisa=4.5 presso QUIMBA GRILL',
    'quimba grill',
  ],
  ['FACTURE CARTE DU 010726 QUIMBA GRILL CARTE 4974XXXXXXXX1111', 'quimba grill'],
  ['Nákup: QUIMBA GRILL, Praha, CZ, dne 12.3.2020, částka 45.00 CZK', 'quimba grill'],
  ['CARD PAYMENT TO QUIMBA GRILL,4.50 GBP, RATE 1.00/GBP ON 12-03-2020', 'quimba grill'],
  ['QUIMBA GRILL ON 05 JAN BCC', 'quimba grill'],
  ['ZORBLAX ON FIRE', 'zorblax on fire'],
  // How it was paid, behind the shop.
  ['ZORBLAX GRILL (APPLE PAY)', 'zorblax grill'],
  ['COMPRA ZORBLAX, TARJ. :*123456', 'zorblax'],
  ['-1234 ZORBLAX GRILL', 'zorblax grill'],
  ['DEBIT ORDER ZORBLAX 8821', 'zorblax'],
  ['ZORBLAX MARKET K.2', 'zorblax market'],
  ['VNPAY ZORBLAX TEA', 'zorblax tea'],
  ['OOO ZORBLAX', 'zorblax'],
  // Lines of terminals, as banks of one country print them.
  ['CARTE 4970000000000000 14/08/25  ZORBLAX GRILL', 'zorblax grill'],
  ['CARTE ZORBLAX      0042       140825', 'zorblax'],
  ['CARTE 4970000000000000 14/08/25  ZORBLAX COMMERCE ELECTRONIQUE', 'zorblax'],
  [
    'FAC.FRANCE 4970000000000000 13/04/25 ZORBLAX GRILL CARTE 01234567 PAIEMENT CB',
    'zorblax grill',
  ],
  ['ZORBLAX GRILL 39LONS LE SAUNI', 'zorblax grill'],
  ['ZORBLAX 24HOURS', 'zorblax 24hours'],
  ['BEA   NR:XXX1234   21.05.25/12.54 ZORBLAX GRILL,PAS999', 'zorblax grill'],
  ['POS           8,94 AT  K2   18.09. 16:48 ZORBLAX GRILL', 'zorblax grill'],
  ['ZORBLAX DANKT  0527  K2   18.09. 17:20', 'zorblax'],
  ['EC-GAA/POS ZORBLAX             DE/ 03.07.2025 20:45 Uhr C KF01', 'zorblax'],
  ['Dankort-nota Zorblax Grill     19471', 'zorblax grill'],
  ['POS25SEP ZORBLAX GRILL', 'zorblax grill'],
  ['SQ *ZORBLAX GRILL (S MILL AVE', 'zorblax grill'],
  ['ZORBLAX.COM/BILLINGHELP', 'zorblax'],
  ['ZORBLAX DESIGN LONDON NW10 GBR', 'zorblax design'],
  ['ZORBLAX GRILL AMS AMSTERDAM NLD', 'zorblax grill'],
  // Columns: a name, its town and its country.
  ['ZORBLAX GRILL               TAMBOERSKLOO                ZA', 'zorblax grill'],
  ['ZORBLAX LODGE 4365535       92SAINT CLOUD               FR', 'zorblax lodge'],
  ['COMPRA      ZORBLAX GRILL      CO', 'zorblax grill'],
  ['ZORBLAX OPTIQUE30BORDEAUX', 'zorblax optique'],
  ['ZORBLAX        33MERIGNMAG301/', 'zorblax'],
  ['ZORBLAX GRILL  GB LEEDS 8,47GBP 1 EURO = 0,850868', 'zorblax grill'],
  ['ZORBLAX GRILL AT 24HOURS', 'zorblax grill at 24hours'],
  ['PL ZORBLAX AUTOMATY, WARSZAWA', 'zorblax automaty'],
  ['LA ZORBLAX MAISON, NICE', 'la zorblax maison nice'],
  ['ZORBLAX>SEVILLA ES, ესპანეთი', 'zorblax'],
  ['ZORBLAX GRILL, თბილისი, ვეკუას 3ა', 'zorblax grill'],
  ['ZORBLAX ENERGY;1014;306404771;თანხა:7.56', 'zorblax energy'],
  ['ZORBLAX.ASF46.KCO-2', 'zorblax'],
  ['ZORBLAX PARIS FRFR', 'zorblax'],
  ['ZORBLAX COCO', 'zorblax coco'],
  ['ZORBLAX DESIGN LONDON SE12', 'zorblax design'],
  ['9637 13DEC23 C ZORBLAX GRILL', 'zorblax grill'],
  ['Операция оплаты у коммерсанта ZORBLAX', 'zorblax'],
  ['Операції розрахунку в торгово сервісній мережі ZORBLAX', 'zorblax'],
  ['Retail BLR MINSK ZORBLAX', 'zorblax'],
  ['RETAIL ZORBLAX', 'retail zorblax'],
  ['КАУФ ИП ЗОРБЛАКС', 'кауф ип зорблакс'],
  ['ИП ЗОРБЛАКС', 'зорблакс'],
  // A word that every object of the language has is a word like another.
  ['ZORBLAX CONSTRUCTOR', 'zorblax constructor'],
  // Wrappers and processors.
  ['PURCHASE AUTHORIZED ON 03/14 CORNER PANTRY AUSTIN TX S463071 CARD 1234', 'corner pantry'],
  ['CHECKCARD 0412 CORNER PANTRY', 'corner pantry'],
  ['COMPRA EN PANADERIA LA ESPIGA', 'panaderia la espiga'],
  ['SQ *BLUE HERON CAFE', 'blue heron cafe'],
  // One payee, however the bill was paid.
  ['BLUE HERON CREDIT CRD EPAY 170314', 'blue heron payment'],
  ['BLUE HERON EPAY MOBIL 161106', 'blue heron payment'],
  ['BLUE HERON ONLINE PYMT', 'blue heron payment'],
  ['BLUE HERON AUTOPAY PYMT', 'blue heron payment'],
  ['BLUE HERON MOBILE', 'blue heron mobile'],
  ['AUTOPAY PAYMENT', 'autopay payment'],
  ['PAYPAL *BLUEHERON', 'blueheron'],
  // The prefix is the merchant.
  ['RAPPI*RAPPI COLOMBIA', 'rappi'],
  // Codes.
  ['BLUE HERON #0123 415-555-0100', 'blue heron'],
  ['BLUE HERON*AB1CD2EF3', 'blue heron'],
  ['BLUE HERON CUOTA 2/12', 'blue heron'],
  ['WWW.BLUEHERON.CO.UK', 'blueheron'],
  ['xx-1767 BLUE HERON', 'blue heron'],
  ['OTHR via PayNow-UEN to BLUE HERON', 'blue heron'],
  ['MASTERCARD BLUE HERON', 'blue heron'],
  ['MASTERCARD PAYMENT', 'mastercard payment'],
  ['PAYMENT 847261 BLUE HERON', 'blue heron'],
  ['Dankort-nota 4711 BLUE HERON 21.05 kl. 17.42', 'blue heron'],
  ['COMPRA EN BLUE HERON, CON LA TARJETA : 5489XXXXXXXX1234 EL 2020-01-12', 'blue heron'],
  ['ECOM PUR/BLUE HERON/BANGALORE/120320', 'blue heron'],
  ['/TRTP/SEPA OVERBOEKING/IBAN/NL01RABO0123456789/NAME/Blue Heron/REMI/1', 'blue heron'],
  ['Abwa+6850 Blue Heron//Nuernberg/De', 'blue heron'],
  [
    'Bezahlung Maestro  MC/000002276|BLUE HERO 3001  K1 28.04.UM 19.05|BLUE HERON 3001',
    'blue heron',
  ],
  ['BEZAHLUNG KARTE BLUE HERON 1234 K001 12.03. 12:30', 'blue heron'],
  ['BLUE HERON TAKSIT 2/3', 'blue heron'],
  ['BLUE HERON/OSLO/NO', 'blue heron'],
  ['BLUE HERON 000000000000', 'blue heron'],
  // Places, and what only looks like one.
  ['BLUE HERON MKT AUSTIN TX', 'blue heron mkt'],
  ['TASTE OF NEW YORK NY', 'taste of new york'],
  ['AUSTIN TX', 'austin'],
  // Fixed columns, padded and run together.
  ['BLUE HERON 0123           AUSTIN        TX', 'blue heron'],
  ['BLUE HERON 01 000123AUSTIN TX', 'blue heron 01'],
  // Legal forms.
  ['BLUE HERON S.A.S.', 'blue heron'],
  ['BLUE HERON, LLC', 'blue heron'],
  // Accents, entities, apostrophes.
  ['CAFÉ JOE&#39;S &amp; SON', 'cafe joes son'],
  ['ESPAÑA NIÑOS', 'espana ninos'],
  // Abbreviations.
  ['WHOLEFDS ABC 10123', 'whole foods abc'],
  ['AMZN MKTP US*AB1CD2EF3', 'amazon'],
  // Nothing to go by.
  ['', 'unknown'],
  ['***', 'unknown'],
]

test.each(cases)('%s -> %s', (descriptor, words) => {
  expect(normalise(descriptor).words.join(' ')).toBe(words)
})

test('what is cut is kept as a feature', () => {
  const normalised = normalise('POS SQ *WWW.BLUEHERON.COM')
  expect(normalised.wrapper).toBe('pos')
  expect(normalised.processor).toBe('square')
  expect(normalised.features.online).toBe(true)
})

test('an air ticket is known by its thirteen digits', () => {
  expect(normalise('ZORBLAX AIR 0162345678901').features.ticket).toBe(true)
  expect(normalise('ZORBLAX OIL 01623456789').features.ticket).toBe(false)
})

test('a text of any length takes no longer than a line', () => {
  expect(normalise('ZORBLAX '.repeat(50_000)).text.length).toBeLessThanOrEqual(256)
})

test('rides and meals of one company stay two merchants', () => {
  expect(normalise('UBER *TRIP XY34Z').key).not.toBe(normalise('UBER *EATS XY34Z').key)
})

test('one merchant in two spellings has one key', () => {
  const same: Array<[string, string]> = [
    ['HOMEDEPOT.COM', 'THE HOME DEPOT #0123'],
    ['APPLE.COM/BILL', 'APL* ITUNES.COM/BILL'],
    ['SQ *BLUE HERON CAFE', 'Blue Heron Café'],
  ]
  for (const [one, other] of same) expect(normalise(one).key).toBe(normalise(other).key)
})

test.each([
  ['PAYROLL ACME', 'salary'],
  ['ATM WITHDRAWAL 0123', 'cash'],
  ['Transfer to Savings', 'transfer'],
  ['CREDIT CARD PAYMENT', 'card_payment'],
  ['CUOTA DE MANEJO', 'fees'],
  ['GMF 4X1000', 'taxes'],
])('%s speaks of %s', (descriptor, category) => {
  expect(normalise(descriptor).structure?.category).toBe(category)
})
