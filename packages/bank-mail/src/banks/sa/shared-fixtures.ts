import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const currency = 'SAR'
const date = '2026-06-28'

/** Every alert that Saudi banks word alike, from `from`. */
export function saudiFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored, ignoredBy } = fixturesFrom(from)
  return [
    recorded(
      'purchase',
      ['Alert', 'PoS Purchase\nBy:0007;mada\nAmount: 12.90 SAR\nAt: LUMEN STORE\n28/06/2026 10:20'],
      'purchase',
      {
        kind: 'purchase',
        amount: '12.90',
        currency,
        merchant: 'LUMEN STORE',
        date,
        account: '0007',
      },
    ),
    recorded(
      'purchase, in Arabic',
      [
        'إشعار',
        'شراء محلي من نقاط البيع\nبمبلغ: 55 SAR\nالبطاقة: **1234\nحساب: **5678\nمن: Lumen Store\nفي: 2026-06-28 20:00:00\nالرصيد: 500.50 SAR',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '55.00',
        currency,
        merchant: 'Lumen Store',
        date,
        account: '1234',
      },
    ),
    recorded(
      'purchase, hanging on letters',
      ['إشعار', 'شراء انترنت\nعبر:****;مدى\nمن:****\nبـSAR 145\nلـlumen food\n28/6/26 04:06'],
      'purchase',
      { kind: 'purchase', amount: '145.00', currency, merchant: 'lumen food', date },
    ),
    recorded(
      'refund',
      [
        'Alert',
        'PoS Purchase Refund\nBy:0008;mada\nAmount: 3.50 SAR\nAt: LUMEN STORE\n28/06/2026 10:20',
      ],
      'refund',
      { kind: 'refund', amount: '3.50', currency, merchant: 'LUMEN STORE', date },
    ),
    recorded(
      'withdrawal',
      [
        'إشعار',
        'سحب:صراف آلي\nبطاقة:****;مدى\nمبلغ:SAR 150\nمكان السحب:NORTHERN REGION\n28/6/26 04:20',
      ],
      'withdrawal',
      { kind: 'withdrawal', amount: '150.00', currency, date },
    ),
    recorded(
      'sent',
      [
        'إشعار',
        'حوالة محلية صادرة\nمصرف:LMN\nمن:****\nمبلغ:SAR 120\nالى:AHMAD SAMPLE\nالى:****\nالرسوم:SAR 0.58\n28/6/26 22:44',
      ],
      'sent',
      { kind: 'transfer_out', amount: '120.00', currency, merchant: 'AHMAD SAMPLE', date },
    ),
    recorded(
      'received',
      ['إشعار', 'حوالة محلية واردة\nمبلغ:SAR 7814.80\nالى:****\nمن:LUMEN CORP\n28/6/26 00:42'],
      'received',
      { kind: 'transfer_in', amount: '7814.80', currency, merchant: 'LUMEN CORP', date },
    ),
    ignoredBy(
      'not-done',
      'declined',
      'Alert',
      'PoS Purchase Declined\nBy:0007;mada\nAmount: 12.90 SAR\nAt: LUMEN STORE\n28/06/2026 10:20',
      'declined',
    ),
    ignoredBy('code', 'code', 'إشعار', 'رمز التحقق الخاص بك هو 123456. لا تشاركه مع أحد.', 'otp'),
    ignored(
      'code, in English',
      'Code',
      'Your verification code is 123456. Do not share it.',
      'otp',
    ),
  ]
}
