import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from './shared-fixtures.ts'

export const FIXTURES: ReadonlyArray<Fixture> = alertFixtures(
  'Access Bank <no_reply@accessbankplc.com>',
)
