/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { germanFixtures } from '../german-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'bank-austria': germanFixtures('Bank <info@bankaustria.at>', 'EUR'),
  bawag: germanFixtures('BAWAG <info@bawag.at>', 'EUR'),
  'erste-sparkasse': germanFixtures('Erste <info@erstebank.at>', 'EUR'),
  'raiffeisen-at': germanFixtures('Raiffeisen <info@raiffeisen.at>', 'EUR'),
}
