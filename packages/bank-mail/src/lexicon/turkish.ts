import type { Lexicon } from './lexicon.ts'

export const TURKISH: Lexicon = {
  code: 'tr',
  words:
    've ile icin tarihinde saat~ kart~ hesab~ tutar~ islem~ sayin bir bu lira tl size gonder~ odeme~ alici',
  countries: 'TR',
  fields: {
    merchant: 'işyeri [adı]|iş yeri [adı]|mağaza [adı]|üye işyeri|firma|kurum [adı]|satıcı',
    other:
      '[işlem] tutarı|tutar|işlem tutarı|toplam|tarih|işlem tarihi|saat|işlem saati|tarih / saat|tarih ve saat|bakiye|kullanılabilir [limit|bakiye]|limit|kart [no|numarası]|hesap [no|numarası]|iban|banka|referans [no|numarası]|işlem [no|türü|tipi|numarası]|dekont no|durum|para birimi|kur|komisyon|ücret|taksit [sayısı]|onay kodu|provizyon',
    from: 'gönderen',
    ends: 'tarihinde|saat|tarafından|adlı|isimli|işyerinde|iş yerinde|işyerinden|üye|mağazasında|hesabına|hesabınıza|hesabınızdan|tutarında|ile|için|{amount}|{date}|kartınız~|hesab~|nolu',
    notName:
      'kart~|hesab~|sayın|tarih~|saat|tutar~|işlem~|işyeri|şube|değerli|tl|son|numaralı|nolu|world|bonus|bakiye~|lira|bu|biten',
    greeting: 'sayın|merhaba|değerli [müşterimiz]',
    spent: `
      tarihinde {merchant}(’da|’de|’ta|’te|’nda|’nde|’dan|’den|’tan|’ten|’ndan|’nden) [yapılan|{amount}]
      (ile|ile yapılan|kartınızla|kartınızdan|tarihinde|saat {time}’da|saat {time}) {merchant} (işyerinde|iş yerinde|işyerinden|üye işyerinde|üye işyerinden|mağazasında|firmasında|adlı işyerinde|isimli işyerinde|adlı iş yerinde)
      {merchant} (işyerinde|iş yerinde|işyerinden|firmasından|adlı işyerinden|isimli işyerinden) {amount}
      hesabınızdan {merchant} (hesabına|adına)
      (kartınızla|kartınızdan) {merchant}(’da|’de|’ta|’te|’dan|’den|’tan|’ten) {amount}
      tutarında {merchant} (harcama~|alışveriş~)
      [hesabınızdan] {merchant} adlı (kişiye|alıcıya)
    `,
    received: `
      hesabınıza {merchant} tarafından
      {merchant} işyerinden yaptığınız
      {merchant} tarafından (hesabınıza|gönderilen|{amount})
      {merchant} (adlı kişiden|hesabından|kişisinden) 
    `,
    account: 'bankkart’~|kart~|hesab~|bankkart~|hesap',
    ending: 'son (4|dört) (hanesi|rakamı)|ile biten|sonu',
    own: 'bankkart’ınız~|kartınız~|hesabınız~',
  },
  declined: `
    reddedildi|reddedilmiştir|red edildi|reddedilen|başarısız~|gerçekleştirilemedi|gerçekleştirilememiştir|gerçekleşmedi|gerçekleşmemiştir|yapılamadı|yapılamamıştır|onaylanmadı|onaylanmamıştır|tamamlanamadı|tamamlanmadı|tamamlanamamıştır|çekilmedi|tahsil edilemedi|yetersiz bakiye nedeniyle|süresi doldu|engellendi|reddedildi~
    test (mesajı|bildirimi)~|bakiye yetersiz|yetersiz (bakiye|limit)|(önceki|yukarıdaki) (mesajı|bildirimi) dikkate almayın~|yanlışlıkla gönderil~
  `,
  reversed:
    'iptal edildi|iptal edilmiştir|iade edildi|iade edilmiştir|iptal oldu|geri alındı|geri alınmıştır|iptali',
  pending:
    '(doğrulama|onay) gerek~|beklemede|bekliyor|beklemektedir|onay bekle~|işleniyor|bekleyen işlem~|askıda|henüz',
  requested: '(sadece|yalnızca) (bir talep|talep)|ödeme (talebi|isteği)|talep ediyor',
  scheduled:
    'planlandı|planlanmıştır|ileri tarihli|gerçekleştirilecek~|yapılacaktır|çekilecek~|tahsil edilecek~',
  condition: 'eğer|halinde|durumunda|asla|her',
  conditionAfter: 'ise|durumunda|halinde|takdirde|olabilir',
  doubts: {
    perhaps: 'ornegin|harcamaniza|harcamalariniza|alisverisinize|alisverislerinize',
    notDone:
      'denemesi|girisimi|reddedil~|basarisiz|gerceklestirilemedi|yapilamadi|onaylanmadi|yetersiz|iptal|sehven|mukerrer|yanlislikla|iki kez|puan kazan~',
    undoing: 'sehven|mukerrer|yanlislikla',
    status: 'durum',
    settled: 'basarili~',
  },
  refusals: {
    subject: {
      otp: 'doğrulama kodu|onay kodu',
      statement: 'ekstre~',
      reminder: 'son ödeme|hatırlatma~',
    },
    unless: {
      statement: 'fatura~ {_}(ödemesi|ödenmiştir|ödendi|ödenmiş)',
    },
    head: {
      otp: '(onay|doğrulama|güvenlik) şifresi {digits}|(kodunuz|şifreniz) {digits}|{digits} (doğrulama|onay) kodu|(kod|kodu) {digits}',
    },
  },
  same: 'karsilig~',
  sum: 'tutar',
  toCome: 'son ödeme[ tarihi]',
  said: {
    refund: '{money} iade|iade edil~|iadesi|iade (alındı|yapıldı|işlemi|tutarı)',
    withdrawal: "para çekme|nakit çeki~|atm'den(!{words}yatır)|para çekil~|nakit avans|para çekim~",
    payment:
      'fatura ödemesi|faturanız {words}(ödendi|ödenmiştir)|faturanız {money} olarak öden~|ödemeniz (alınmıştır|alındı)|(kredi kartı|borç) ödemesi|otomatik ödeme|kart borcu~ {words}(ödendi|ödenmiştir)|kredi taksidi',
    transfer_in: `
      size {money} gönderdi|gelen (havale|eft|fast|transfer|para)|giriş (oldu|yapıldı|olmuştur|gerçekleş~)|hesabınıza {words}(geldi|gelmiştir|yatırıldı|yatırılmıştır|yattı|gönderil~|aktarıl~|geçti|geçmiştir|yatmıştır|havale|fast|transfer edil~)|hesabınıza para (geldi|girişi)|para yatırıl~|para girişi|alacak kaydedil~
    `,
    deposit:
      'maaş[ınız] (yatırıldı|yattı|yatırılmıştır)|para yatırma|maaş ödemesi|{money} yatırıldı',
    transfer_out: `
      giden (havale|eft|fast|transfer|para)|hesabınızdan|para çıkışı|(havale|eft|fast) (gönderil~|işleminiz|yapıldı|gerçekleş~)|gönderdiniz|transfer ettiniz|havale ettiniz
    `,
    fee: 'ücret[i] tahsil|ücreti (alındı|alınmıştır|yansıt~)|kart aidatı|hesap işletim ücreti',
    purchase: `
      harcama~|alışveriş~|satın aldınız|ödeme yaptınız|kartınızla {words}(ödeme|işlem)|kartınız{words}kullanıl~|{money} (tutarında|tutarındaki|tutarlı) işlem|{money} işlem (yapıl~|gerçekleş~|bilginiz)
    `,
  },
  named: { purchase: 'işlem[i] (gerçekleşti|gerçekleştiril~|gerçekleşmiş~|yapıl~)|ödeme~' },
  vague: { transfer_out: 'para transferi~|havale|eft', purchase: 'işlem' },
  amounts: {
    moved: 'tutar[ı]|tutarında|miktar|toplam|(bonus|puan) kart~',
    fee: '[işlem ]ücret[i]|komisyon~|masraf~|vergi~',
    balance:
      'kalan (tutar|borç|anapara)~|[kullanılabilir |güncel |mevcut |kalan |son |toplam ][hesap ]bakiye~|kullanılabilir[ ~]|bakiyeniz',
    aside: 'orijinal tutar|(açıklama)\\:{rest}',
    other:
      'kur|[kullanılabilir |kalan |güncel |kredi |kart ]limit~|asgari[ ödeme[ tutarı]]|dönem borcu|borcunuz|borç|[aylık ]taksit[ tutarı]|son ödeme|indirim|puan|en az|en fazla|ekstre~[ ~]',
  },
}
