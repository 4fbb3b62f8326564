import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** Every mail that moves no money, from `from`. */
export function refusalFixtures(from: string): ReadonlyArray<Fixture> {
  const { ignoredBy } = fixturesFrom(from)
  return [
    ignoredBy(
      'refused',
      'refused',
      'Harcama',
      'Kartınızla yapılan 525,00 TL tutarındaki harcamanız limit yetersizliği nedeniyle reddedilmiştir.',
      'declined',
    ),
    ignoredBy(
      'code',
      'code',
      'Bildirim',
      'LUMEN işyerinde 525,00 TL tutarındaki işleminiz için onay kodunuz 123456',
      'otp',
    ),
    ignoredBy(
      'statement',
      'statement',
      'Kart bilgisi',
      'Dönem borcunuz 12.345,60 TL, asgari ödeme 2.469,10 TL, son ödeme tarihi 10/07/2026.',
      'statement',
    ),
  ]
}
