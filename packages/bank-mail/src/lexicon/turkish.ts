import { TURKISH_FIELDS } from './fields/turkish.ts'
import type { Lexicon } from './lexicon.ts'

export const TURKISH: Lexicon = {
  code: 'tr',
  words: 've ile icin tarihinde saat~ kart~ hesab~ tutar~ islem~ sayin bir bu lira tl',
  countries: 'TR',
  fields: TURKISH_FIELDS,
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
  said: {
    refund: 'iade edil~|iadesi|iade (alındı|yapıldı|işlemi|tutarı)',
    withdrawal: "para çekme|nakit çekim~|atm'den|para çekil~|nakit avans|para çekim~",
    payment:
      'fatura ödemesi|faturanız {words}(ödendi|ödenmiştir)|ödemeniz (alınmıştır|alındı)|(kredi kartı|borç) ödemesi|otomatik ödeme|kart borcu~ {words}(ödendi|ödenmiştir)|kredi taksidi',
    transfer_in: `
      gelen (havale|eft|fast|transfer|para)|giriş (oldu|yapıldı|olmuştur|gerçekleş~)|hesabınıza {words}(geldi|gelmiştir|yatırıldı|yatırılmıştır|yattı|gönderil~|aktarıl~|geçti|geçmiştir|yatmıştır|havale|transfer edil~)|hesabınıza para (geldi|girişi)|para girişi|alacak kaydedil~
    `,
    deposit:
      'maaş[ınız] (yatırıldı|yattı|yatırılmıştır)|para yatırma|maaş ödemesi|{money} yatırıldı',
    transfer_out: `
      giden (havale|eft|fast|transfer|para)|hesabınızdan|para çıkışı|(havale|eft|fast) (gönderil~|işleminiz|yapıldı|gerçekleş~)|gönderdiniz|transfer ettiniz|havale ettiniz
    `,
    fee: 'ücret[i] tahsil|ücreti (alındı|alınmıştır|yansıt~)|kart aidatı|hesap işletim ücreti',
    purchase: `
      harcama~|alışveriş~|satın aldınız|ödeme yaptınız|kartınızla {words}(ödeme|işlem)|kartınız{words}kullanıl~|{money} [tutarında ][tutarlı ]işlem (yapıl~|gerçekleş~)
    `,
  },
  named: { purchase: 'işlem[i] (gerçekleşti|gerçekleştiril~|gerçekleşmiş~|yapıl~)|ödeme~' },
  vague: { transfer_out: 'para transferi~|havale|eft', purchase: 'işlem' },
  amounts: {
    moved: 'tutar[ı]|tutarında|miktar|toplam',
    fee: '[işlem ]ücret[i]|komisyon~|masraf~|vergi~',
    balance:
      '[kullanılabilir |güncel |mevcut |kalan |son |toplam ][hesap ]bakiye~|kullanılabilir[ ~]|bakiyeniz',
    aside: 'orijinal tutar|(açıklama)\\:{rest}',
    other:
      'kur|[kullanılabilir |kalan |güncel |kredi |kart ]limit~|asgari[ ödeme[ tutarı]]|dönem borcu|borcunuz|borç|[aylık ]taksit[ tutarı]|son ödeme|indirim|puan|en az|en fazla|ekstre~[ ~]',
  },
}
