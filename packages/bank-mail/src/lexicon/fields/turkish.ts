import type { Fields } from './fields.ts'

export const TURKISH_FIELDS: Fields = {
  merchant: 'işyeri [adı]|iş yeri [adı]|mağaza [adı]|üye işyeri|firma|kurum [adı]|satıcı',
  party: 'karşı hesap [adı]|karşı taraf',
  payee: 'alıcı [adı|ad soyad|adı soyadı|unvanı|hesap]|gönderilen|alan kişi|kime|lehdar',
  payer: 'gönderen [adı|ad soyad|adı soyadı|unvanı]|gönderici|kimden|ödeyen',
  name: 'ad soyad|adı soyadı|isim|unvan',
  holder: 'kart sahibi|müşteri [adı]',
  description: 'açıklama|işlem açıklaması|detay',
  place: 'yer|konum|şube|işlem yeri',
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
    hesabınızdan {merchant} hesabına
    {merchant} adlı (kişiye|alıcıya)
  `,
  received: `
    {merchant} tarafından (hesabınıza|gönderilen|{amount})
    {merchant} (adlı kişiden|hesabından|kişisinden) 
  `,
  account: 'bankkart’~|kart~|hesab~|bankkart~|hesap',
  ending: 'son (4|dört) (hanesi|rakamı)|ile biten|sonu',
  own: 'bankkart’ınız~|kartınız~|hesabınız~',
}
