import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const { recorded, ignored, ignoredBy } = fixturesFrom('Akbank <hizmet@bilgi.akbank.com>')
const currency = 'TRY'
const account = '4321'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'card',
    [
      'Kredi kartı harcamanız',
      'Değerli Akbanklı, 4321 ile biten AYLIN ORNEK adına ait Axess Asıl kartınızla 3 ay vadeli 1,334.50 TL tutarında GIDA VE MARKET harcaması yapılmıştır. 987,654.32 TL limitiniz kalmıştır.',
    ],
    'card',
    { kind: 'purchase', amount: '1334.50', currency, account },
  ),
  recorded(
    'card, contactless',
    [
      'Kredi kartı harcamanız',
      'Değerli Akbanklı, 4321 ile biten AYLIN ORNEK adına ait Axess Asıl, 88.50 TL tutarında YEMEK harcaması temassız olarak yapılmıştır. 912,345.67 TL limitiniz kalmıştır.',
    ],
    'card',
    { kind: 'purchase', amount: '88.50', currency, account },
  ),
  recorded(
    'card abroad',
    [
      'Yurt Dışı Kredi kartı harcamanız',
      'Değerli Akbanklı, 4321 ile biten AYLIN ORNEK adına ait Axess Asıl kartınızla 125.00 EUR tutarında KREDI KARTI harcaması yapılmıştır. 900,111.22 TL limitiniz kalmıştır.',
    ],
    'card',
    { kind: 'purchase', amount: '125.00', currency: 'EUR', account },
  ),
  recorded(
    'cancelled',
    [
      'Kredi kartı harcamanız iptal olmuştur',
      'Değerli Akbanklı, 4321 ile biten AYLIN ORNEK adına ait Axess Asıl kartınızla yapılan 3,050.00 TL kartınızla tutarındaki SPOR MALZEMESI harcamanız iptal edilmiştir.',
    ],
    'cancelled',
    { kind: 'refund', amount: '3050.00', currency, account },
  ),
  ignored(
    'no amount',
    'Maaş ödemeniz gerçekleşmiştir',
    'Değerli Akbanklı, 3****3 no.lu hesabınıza MAAŞ ÖDEMESİ açıklamasıyla ödeme yapılmıştır.',
    'information',
  ),
  ignoredBy(
    'not-done',
    'refused',
    'Kredi kartı harcamanız gerçekleşmemiştir',
    '4321 ile biten AYLIN ORNEK adına ait Axess Asıl kartınızla 520.00 TL tutarında YEMEK harcaması yapılmak istenmiş, limit nedeniyle gerçekleşmemiştir.',
    'declined',
  ),
]
