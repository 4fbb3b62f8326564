import { expect, it } from 'vitest'
import { unwrap } from './unwrap.ts'

it('joins a sentence that was broken, and only that', () => {
  const broken = 'Recibiste 150.000 de ANA MARIA PEREZ el 16 de septiembre\nde 2026 a las 10:32'
  expect(unwrap(broken)).toBe(broken.replace('\n', ' '))
  const label = `${'x'.repeat(70)}\nFecha: hoy\nMonto\n$5`
  expect(unwrap(label)).toBe(label)
  const voucher = `${'x'.repeat(70)}\nComercio\nCAFE NORTE`
  expect(unwrap(voucher)).toBe(voucher)
  const paragraphs = `${'x'.repeat(70)}.\nGracias\n\nadiós`
  expect(unwrap(paragraphs)).toBe(paragraphs)
})
