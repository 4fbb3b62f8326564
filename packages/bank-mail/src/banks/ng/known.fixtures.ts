/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { alertFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'access-bank': alertFixtures('Access Bank <no_reply@accessbankplc.com>'),
  fcmb: alertFixtures('FCMB <alerts@fcmb.com>'),
  'fidelity-nigeria': alertFixtures('Fidelity Bank <alerts@fidelitybank.ng>'),
  'first-bank-nigeria': alertFixtures('FirstBank <firstalert@firstbanknigeria.com>'),
  gtbank: alertFixtures('GTBank <GeNS@gtbank.com>'),
  moniepoint: alertFixtures('Moniepoint <no-reply@moniepoint.com>'),
  'stanbic-ibtc': alertFixtures('Stanbic IBTC <StanbicIBTC-E-Alert@stanbicibtc.com>'),
  sterling: alertFixtures('Sterling <e-business@sterling.ng>'),
  uba: alertFixtures('UBA <alerts@ubagroup.com>'),
  'union-bank-nigeria': alertFixtures('Union Bank <alerts@unionbankng.com>'),
  wema: alertFixtures('Wema Bank <alerts@wemabank.com>'),
  'zenith-bank': alertFixtures('Zenith Bank <alerts@zenithbank.com>'),
}
