/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { swissFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'bank-cler': swissFixtures('Bank Cler Zak <noreply@cler.ch>'),
  cembra: swissFixtures('Cembra <noreply@cembra.ch>'),
  cornercard: swissFixtures('Cornèrcard <noreply@cornercard.ch>'),
  'migros-bank': swissFixtures('Migros Bank <noreply@migrosbank.ch>'),
  'neon-switzerland': swissFixtures('neon <hello@neon-free.ch>'),
  postfinance: swissFixtures('PostFinance <notifikation@postfinance.ch>'),
  'raiffeisen-schweiz': swissFixtures('Raiffeisen <noreply@raiffeisen.ch>'),
  swisscard: swissFixtures('Swisscard <noreply@swisscard.ch>'),
  twint: swissFixtures('TWINT <noreply@twint.ch>'),
  viseca: swissFixtures('one <noreply@one-digitalservice.ch>'),
  zkb: swissFixtures('ZKB <noreply@zkb.ch>'),
}
