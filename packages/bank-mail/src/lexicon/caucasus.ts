import type { Lexicon } from './lexicon.ts'

/** Georgian, Armenian, Azerbaijani and Uzbek: the words of short alerts. */
export const CAUCASUS: Lexicon = {
  code: 'ka',
  words:
    'gadaxda barati nashti tarigi kart~ mebleg meblegi qaliq tarix odenis odenisi karta qoldiq xarid tolov manat',
  script: /[\u10a0-\u10ff\u0530-\u058f]/,
  countries: 'GE AM AZ UZ',
  fields: {
    merchant: 'ობიექტი|მაღაზია|վաճառող|վայր|obyekt|satıcı|do‘kon|dokon',
    other:
      'თანხა|თარიღი|ბარათი|ნაშთი|ხელმისაწვდომი|գումար|քարտ|մնացորդ|ամսաթիվ|məbləğ|kart|tarix|qalıq|balans|karta|summa|sana|qoldiq',
    account: 'barati|ბარათი|ბარათით|քարտ|քարտով|kart|kartı|kartınız|karta',
  },
  declined:
    'უარყოფ~|ვერ (შესრულდა|განხორციელდა)|არასაკმარისი|մերժ~|չի (կատարվել|հաստատվել)|անբավարար|ձախողվ~|rədd (edildi|edilib|olundu)|uğursuz~|baş tutmadı|kifayət qədər|rad etildi|bekor qilindi|amalga oshmadi|yetarli emas|muvaffaqiyatsiz',
  reversed:
    'გაუქმდა|გაუქმებ~|დაბრუნდა|չեղարկ~|վերադարձվ~|ləğv (edildi|edilib)|geri qaytarıl~|qaytarildi',
  pending:
    'მოლოდინ~|დამუშავების|սպասման|մշակվում|gözləyir|gözləmədə|emal olunur|kutilmoqda|jarayonda',
  requested: 'მოთხოვნა|պահանջ~|ödəniş tələbi|to‘lov so‘rovi',
  scheduled: 'დაგეგმილ~|պլանավոր~|planlaşdırıl~|rejalashtiril~',
  condition: 'თუ|եթե|əgər|agar',
  said: {
    refund: 'თანხის დაბრუნება|գումարի վերադարձ|geri ödəniş',
    withdrawal: 'განაღდება|თანხის გატანა|կանխիկացում|nağdlaşdırma|nağd pul',
    transfer_in: 'ჩარიცხვა|ჩაგერიცხათ|մուտք|փոխանցում է ստացվել|daxil olub|mədaxil|tushum',
    deposit: 'ხელფასი|աշխատավարձ|əmək haqqı|oylik',
    transfer_out: 'გადარიცხვა|փոխանցում|köçürmə|məxaric|o‘tkazma',
    purchase: 'gadaxda|გადახდა|შესყიდვა|ყიდვა|գնում|վճարում|ödəniş|alış|xarid|to‘lov|tolov',
  },
  amounts: {
    moved: 'თანხა|გადახდა|գումար|գնում|məbləğ|ödəniş|summa|xarid',
    fee: 'საკომისიო|միջնորդավճար|komissiya',
    balance: 'nashti|nasti|ნაშთი|ხელმისაწვდომი|ბალანსი|մնացորդ|հասանելի|qalıq|balans|qoldiq|mavjud',
    other: 'ლიმიტი|սահմանաչափ|limit|kurs|məzənnə|qulaylik',
  },
}
