import type { Lexicon } from './lexicon.ts'

export const TURKISH: Lexicon = {
  declined:
    'reddedildi|reddedilmiştir|red edildi|reddedilen|başarısız~|gerçekleştirilemedi|gerçekleştirilememiştir|gerçekleşmedi|gerçekleşmemiştir|yapılamadı|yapılamamıştır|onaylanmadı|onaylanmamıştır|tamamlanamadı|tamamlanmadı|tamamlanamamıştır|çekilmedi|tahsil edilemedi|yetersiz bakiye nedeniyle|süresi doldu|engellendi|reddedildi~',
  reversed:
    'iptal edildi|iptal edilmiştir|iade edildi|iade edilmiştir|iptal oldu|geri alındı|geri alınmıştır|iptali',
  pending: 'beklemede|bekliyor|beklemektedir|onay bekle~|işleniyor|bekleyen işlem~|askıda|henüz',
  requested: '(sadece|yalnızca) (bir talep|talep)|ödeme (talebi|isteği)|talep ediyor',
  scheduled:
    'planlandı|planlanmıştır|ileri tarihli|gerçekleştirilecek~|yapılacaktır|çekilecektir|tahsil edilecek~',
  condition: 'eğer|halinde|durumunda|asla|her',
  conditionAfter: 'ise|durumunda|halinde|takdirde|olabilir',
  general: 'işlemler|ödemeler|harcamalar|transferler',
}
