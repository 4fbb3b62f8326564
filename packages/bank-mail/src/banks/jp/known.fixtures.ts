/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { bankingFixtures, sharedFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'aeon-card': sharedFixtures('イオンカード <info@email.aeon.co.jp>'),
  'au-pay-card': sharedFixtures('info@kddi-fs.com'),
  'd-card': sharedFixtures('info@mail.dcard.docomo.ne.jp'),
  'epos-card': sharedFixtures('エポスカード <info@01epos.eposcard.co.jp>'),
  jcb: sharedFixtures('JCB <mail@qa.jcb.co.jp>'),
  kyash: sharedFixtures('support@kyash.co'),
  mercari: sharedFixtures('no-reply@mercari.jp'),
  mizuho: bankingFixtures('mizuho@mizuhobank.co.jp'),
  mufg: bankingFixtures('direct@bk.mufg.jp'),
  orico: sharedFixtures('info@orico.co.jp'),
  'paypay-bank': bankingFixtures('customer2@cc.paypay-bank.co.jp'),
  'paypay-card': sharedFixtures('PayPayカード <info@mail.paypay-card.co.jp>'),
  'rakuten-bank': bankingFixtures('service@ac.rakuten-bank.co.jp'),
  'rakuten-card': sharedFixtures('楽天カード <info@mail.rakuten-card.co.jp>'),
  'rakuten-pay': sharedFixtures('no-reply@pay.rakuten.co.jp'),
  'saison-card': sharedFixtures('セゾンカード <info@mail.saisoncard.co.jp>'),
  'sbi-shinsei': bankingFixtures('info@sbishinseibank.co.jp'),
  'sbi-sumishin': bankingFixtures('post_master@netbk.co.jp'),
  'smbc-card': sharedFixtures('三井住友カード <statement@vpass.ne.jp>'),
  smbc: bankingFixtures('SMBC_service@dn.smbc.co.jp'),
  'sony-bank': bankingFixtures('banking@sonybank.net'),
  'toyota-finance': sharedFixtures('info@tscubic.com'),
  'view-card': sharedFixtures('viewcard@mail.viewsnet.jp'),
}
