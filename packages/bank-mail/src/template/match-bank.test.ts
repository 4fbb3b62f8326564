import { expect, it } from 'vitest'
import { BANKS } from '../banks/index.ts'
import { readMail } from '../read.ts'
import { emlOf } from './fixture.ts'

/** Copied out of another mail, so that nothing but the words says whose it is. */
const copied = (text: string) =>
  emlOf({ from: 'Me <me@gmail.com>', subject: 'Fwd: Recibiste dinero', text })

it.each([
  ['Nequi: recibiste $50.000 de ANA ROJO desde Bancolombia el 02/05/2026.', 'Nequi'],
  ['Bancolombia: recibiste $50.000 de ANA ROJO desde Nequi el 02/05/2026.', 'Bancolombia'],
])('takes a mail for one of the bank that it names first: %s', async (text, bank) => {
  const receivedAt = new Date('2026-05-03T00:00:00Z')
  for (const banks of [BANKS, [...BANKS].reverse()]) {
    expect((await readMail(copied(text), { receivedAt, banks })).bank).toBe(bank)
  }
})
