import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignoredBy } = fixturesFrom('Enpara <bilgi@enpara.com>')
const currency = 'TRY'
const date = '2026-06-28'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Harcama bilgisi',
      "Vadesiz TL hesabınıza bağlı 2589 ile biten Encard'ınızla 28/06/2026 tarihinde 2288088 -LUMEN KAHVE ISTANBUL TR firmasında 525,00 TL tutarında harcama yapıldı.",
    ],
    'card',
    { kind: 'purchase', amount: '525.00', currency, date, account: '2589' },
  ),
  recorded(
    'sent',
    [
      'Para transferi',
      '28/06/2026 tarihinde vadesiz TL hesabınızdan Hakan O adlı alıcıya 550,00 TL tutarında para transferi (FAST) yapıldı. İşlem sonrası hesap bakiyesi: 1.175,28 TL',
    ],
    'sent',
    { kind: 'transfer_out', amount: '550.00', currency, merchant: 'Hakan O', date },
  ),
  recorded(
    'received',
    [
      'Para transferi',
      'Vadesiz TL hesabınıza 28/06/2026 tarihinde Ismail O tarafından yapılan para transferi (FAST) sonucunda 1.250,00 TL giriş oldu. İşlem sonrası hesap bakiyesi: 3.231,27 TL',
    ],
    'received',
    { kind: 'transfer_in', amount: '1250.00', currency, merchant: 'Ismail O', date },
  ),
  ignoredBy(
    'not-done',
    'refused',
    'Harcama bilgisi',
    "2589 ile biten Encard'ınızla LUMEN KAHVE firmasında 525,00 TL tutarında harcama işlemi bakiye yetersizliği nedeniyle gerçekleşmedi.",
    'declined',
  ),
]
