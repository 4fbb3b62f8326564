import { expect, it } from 'vitest'
import { happens } from './happens.ts'
import { occurs } from './pattern.ts'

it.each([
  ['tu compra fue rechazada', true],
  ['pagaste 20. si tu compra fue rechazada, llama al 01 8000', false],
  ['si tu compra fue rechazada, llama. tu compra fue rechazada', true],
])('"%s" tells of a refusal: %s', (text, isTold) => {
  expect(happens('(fue|ha sido) rechazad~', text, [{ condition: 'si|cuando' }])).toBe(isTold)
})

it('finds words whatever mail they were found in before', () => {
  const words = 'estado (declinada|negada)'
  occurs(words, 'una compra de otro dia, mas larga: estado negada')
  expect(happens(words, 'estado declinada', [{ condition: 'si' }])).toBe(true)
})
