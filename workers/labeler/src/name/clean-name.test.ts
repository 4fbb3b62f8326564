import fc from 'fast-check'
import { fold, normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { chainLines } from '../evidence/chain-lines.ts'
import { chainIndex } from '../evidence/chains.ts'
import { wordLines } from '../evidence/word-lines.ts'
import { wordIndex } from '../evidence/words.ts'
import { shippedKnowledge } from '../knowledge.ts'
import { cleanName } from './clean-name.ts'

const knowledge = shippedKnowledge()
const nameOf = (line: string) => cleanName(normalise(line), knowledge)

test.each([
  ['SQ *BLUE HERON CAFE', 'Blue Heron Cafe'],
  ["CHECKCARD 0412 ZORBLAX'S DINER OAK BLUFFS MA XXXXX0021", "Zorblax's Diner"],
  ['ZORBLAX CREAMERY Oak Bluffs MA', 'Zorblax Creamery'],
  ['ZORBLAX KITCHEN NORNORWELL MA', 'Zorblax Kitchen'],
  ['BLUE HERON BAR & GRILL LLC', 'Blue Heron Bar & Grill'],
  ['A&M ZORBLAX', 'A&M Zorblax'],
  ['PG&E WEB ONLINE', 'PG&E'],
  ['BARNES & NOBLE #2123', 'Barnes & Noble'],
  // One company, called otherwise in Brazil.
  ['MERCADO LIVRE', 'Mercado Livre'],
  ['MERCADOLIBRE', 'Mercado Libre'],
  ['HOUSE OF ZORBLAX', 'House of Zorblax'],
  ['Panadería La Espiga', 'Panadería La Espiga'],
  ['ZORBLAX BBQ', 'Zorblax BBQ'],
  ['Qbx Zorblax', 'QBX Zorblax'],
  ['St Zorblax', 'St Zorblax'],
  ['ゾルブラ／ｉＤ', 'ゾルブラ'],
  ['ZORBLAX CHATEN CHATENAY MALA', 'Zorblax'],
  ['MCZORBLAX DELI', 'McZorblax Deli'],
  ['zorBlax', 'zorBlax'],
  ['ZORBLAX İŞLETMESİ', 'Zorblax İşletmesi'],
  ["L'ZORBLAX", "L'Zorblax"],
  ['Z.B.X. MARKET', 'Z.B.X. Market'],
  // What stands around it.
  ['ZORBLA TAGUIG TAGUIG CITY PH', 'Zorbla'],
  ['ZORBLAX GRILL - DELIVERY', 'Zorblax Grill'],
  ['ZORBLAX, ZORBLAX PARK', 'Zorblax Park'],
  ['BY ZORBLAX GRILL, MINSK', 'Zorblax Grill'],
  ['SARL ZORBLAX', 'Zorblax'],
  ['ZORBLAX VERSICHERUNG AG HAUPTRING 30 1010 WIEN', 'Zorblax Versicherung'],
  ['ZORBLAX BILL PAYMENT', 'Zorblax'],
  ['ZORBLAX DECO VELIZY VILLAC', 'Zorblax Deco'],
  ['SKLEP LIDL 1221', 'Lidl'],
  ['HOTEL ZORBLAX MENDOZA', 'Hotel Zorblax'],
  ['HOTEL MENDOZA', 'Hotel Mendoza'],
  ['ZORBL HEIDELBERG', 'Zorbl'],
  ['ZORBLAX GRILL - 7101466 RESTAURANT', 'Zorblax Grill'],
  ['216 - Z MARKET 485', 'Z Market'],
  ['QTZB27 ZORBLAX CAFE', 'Zorblax Cafe'],
  ['ZORBLAX FIT MENSALIDADE', 'Zorblax Fit'],
  ['LIDL-MASHEROVA', 'Lidl'],
  ['STARBUCKSHEIDELBERG12', 'Starbucks'],
  ['STARBUCKSVALLE12', 'Starbucksvalle12'],
  ['PHARMACIE ZORBLAX', 'Pharmacie Zorblax'],
  ['AB1234 ZORBLAX TOOL', 'Zorblax Tool'],
  ['ZORBLAX FRUIT ENFIELD', 'Zorblax Fruit'],
  ['ZORBLAX ICE STAND AT T', 'Zorblax Ice Stand'],
  ['ZORBLAX CARD SHOP L LONDON', 'Zorblax Card Shop'],
  ['ZORBLAX ISLAND SOUTHEND ON S', 'Zorblax Island'],
  ['ZORBLAX DENTAL LO LONDON', 'Zorblax Dental'],
  ['WWW.ZORBLAXTOYS.CO.U NEW MALDEN', 'Zorblaxtoys'],
  ['WWW.ZORBLAXTOYS.CO.UK INTERNET', 'Zorblaxtoys'],
  ['ZORBLAX B.V. NL65 ADYB 2006 0111 62', 'Zorblax'],
  ['Zorblax Market ZORBLENDAM, NL', 'Zorblax Market'],
  ['CITY OF PORTSMOUTH, NH', 'City of Portsmouth'],
  ['Zorblax StatioRIYADH SA', 'Zorblax Statio'],
  ['ZORBLAX STACJA/POZNAN', 'Zorblax Stacja'],
  ['ZORBLAX BAKERY CAFE ROTORUA', 'Zorblax Bakery Cafe'],
  ['CAFE ROTORUA', 'Cafe Rotorua'],
  ['ZORBLAX.COM ZORBLAX.COM', 'Zorblax'],
  ['ZORBLAX ZORBLAX', 'Zorblax Zorblax'],
  ['ZORBLAX GRILL 4175 GEIST RD FAIRBANKS 99709 AK USA', 'Zorblax Grill'],
  ['Zorblax — Purchases and spending', 'Zorblax'],
  // A branch and an address, which no list has.
  ['OLD PENDRAGON STORE 0412', 'Old Pendragon'],
  ['ZORBLAX GRILL WESTON MALL QUEZON CITY PH', 'Zorblax Grill'],
  ['TST. ZORBLAX BREWING - S283 DERBY ST # R SALEM 01970 MA USA', 'Zorblax Brewing'],
  ['Zorblax - Quimbydal Centrum', 'Zorblax'],
  // Chains by their own names, a part of one with its part, an app with the shop behind it.
  ['MCDONALDS F12345 AUSTIN TX', "McDonald's"],
  ['7-ELEVEN 34512', '7-Eleven'],
  ["PEET'S COFFEE & TEA", "Peet's Coffee & Tea"],
  ['COSTCO GAS #0042', 'Costco Gas'],
  ['DOORDASH*ZORBLAX PETS', 'Zorblax Pets'],
  ['DOORDASH*ORDER', 'DoorDash'],
  ['UPI-ZORBLAX SWEETS-zorblax@bank-ABCD0123456', 'Zorblax Sweets'],
])('%s is called %s', (line, name) => {
  expect(nameOf(line)).toBe(name)
})

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'SQ *',
        'CAFE',
        "JOE'S",
        '&',
        '#0042',
        '00123',
        'LLC',
        'AUSTIN',
        'TX',
        'Oak',
        'D1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 9 }),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(' '))

test('a name is one clean line, and is never empty', () => {
  fc.assert(
    fc.property(written, (line) => {
      const name = nameOf(line)
      expect(name.trim()).toBe(name)
      expect(name).not.toBe('')
      expect(name.length).toBeLessThanOrEqual(100)
      expect(name).not.toMatch(/[\n\t]| {2}/)
    }),
  )
})

test('nothing is invented: a name that no list has is made of what the line has', () => {
  const nobody = chainIndex(chainLines(''))
  const none = { famous: nobody, chains: nobody, words: wordIndex(wordLines([])) }
  const letters = (text: string) => fold(text).replaceAll(' ', '')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ZORBLAX', 'Quimby', 'VINTERBERG', 'MO:MO', '&', 'of', '#12'), {
        minLength: 1,
        maxLength: 5,
      }),
      (words) => {
        const line = words.join(' ')
        const name = cleanName(normalise(line), none)
        if (name === 'Unknown') return
        for (const word of name.split(' ')) expect(letters(line)).toContain(letters(word))
      },
    ),
  )
})

const BEFORE = ['', 'SQ *', 'TST* ', 'PAYPAL *', 'SUMUP *', 'CHECKCARD 0412 ', 'POS DEBIT 1107 ']
const OWN = [
  'ZORBLAX',
  "QUIMBY'S",
  'VINTERBERG',
  'TREMALLO & SONS',
  'OLD PENDRAGON',
  'CAFÉ LUMIÈRE',
]
const SELLS = ['', 'BAKERY', 'HARDWARE', 'DENTAL', 'GARDEN CENTRE', 'BAR & GRILL']
const BEHIND = [
  '',
  ' #0412',
  ' 00412',
  ' STORE 0412',
  ' 800-555-0142',
  ' AUSTIN TX',
  ' #12 BOISE ID',
]
const FORMS = ['', ' LLC', ' INC', ' LTD']

const branch = fc.record({
  before: fc.constantFrom(...BEFORE),
  form: fc.constantFrom(...FORMS),
  behind: fc.constantFrom(...BEHIND),
})
const merchant = fc
  .tuple(fc.constantFrom(...OWN), fc.constantFrom(...SELLS))
  .map((parts) => parts.join(' ').trim())

test('branches of one merchant have one name, which keeps every word of it and nothing else', () => {
  fc.assert(
    fc.property(merchant, branch, (own, { before, form, behind }) => {
      const line = `${before}${own}${form}${behind}`
      const name = nameOf(line)
      expect(name).toBe(nameOf(own))
      expect(fold(name)).toBe(fold(own))
      expect(name.length).toBeLessThanOrEqual(line.length)
      expect(nameOf(name)).toBe(name)
    }),
  )
})
