import { expect, it } from 'vitest'
import { documentOf } from '../template/document.ts'
import { isOneTimeCode } from './one-time-code.ts'

const isCode = (text: string) => isOneTimeCode(documentOf(text, 'Alert').masked)

it.each([
  'Ihr photoTAN-Freigabecode für die Überweisung von 120,00 EUR an Klein ist: 448201. Geben Sie diese TAN nie weiter.',
  'Votre code de sécurité pour payer 29,90 € chez QUAI est 448201. Ne partagez jamais ce code.',
  'RM500.00 to ANA QUAY acc ****2093. TAC: 448201. Never share it.',
])('is a code: %s', (text) => expect(isCode(text)).toBe(true))

it.each([
  'You spent $12.50 at QUAY. Authorization code: 448201. Do not share your PIN.',
  'Compra de $20.000 en MUELLE. Código: 448201',
  'You received RM50.00 from TAN WEI MING. No. 448201. Never share your code.',
  'You spent $12.50 at QUAY on 28/09/2026. Never share your code with anybody.',
])('is none: %s', (text) => expect(isCode(text)).toBe(false))
