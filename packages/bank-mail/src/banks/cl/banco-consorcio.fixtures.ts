import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'
import { receivedFixture } from './shared-fixtures.ts'

const from = 'Banco Consorcio <avisos@bancoconsorcio.cl>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  receivedFixture(from),
  ...alertFixtures(from, { currency: 'CLP', text: '$45.300', value: '45300' }),
]
