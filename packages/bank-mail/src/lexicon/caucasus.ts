import type { Lexicon } from './lexicon.ts'

/** Georgian, Armenian, Azerbaijani and Uzbek: the words of short alerts. */
export const CAUCASUS: Lexicon = {
  code: 'ka',
  words:
    'gadaxda barati nashti tarigi kart~ mebleg meblegi qaliq tarix odenis odenisi karta qoldiq xarid tolov manat medaxil mexaric nagd hesaba tanxa tanxis sabarate operacia angarishze charicx~ ganagdeba gnum mnacord hashvic mutq elq stacum kanxikacum kirim',
  script: /[\u10a0-\u10ff\u0530-\u058f]/,
  countries: 'GE AM AZ UZ',
  fields: {
    merchant: 'ობიექტი|obiekti|unvan|მაღაზია|վաճառող|վայր|obyekt|satıcı|do‘kon|dokon',
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
    refund: 'თანხის დაბრუნება|գումարի վերադարձ|geri ödəniş|geri odenis',
    withdrawal:
      'განაღდება|თანხის გატანა|կանխիկացում|nağdlaşdırma|nağd pul|nagd|ganagdeba|kanxikacum|կանխիկ',
    transfer_in:
      'ჩარიცხვა|ჩაგერიცხათ|մուտք|փոխանցում է ստացվել|daxil olub|mədaxil|medaxil|tushum|kirim|charicxva|charicxuli|charicxa|mutq|stacum',
    deposit: 'ხელფასი|աշխատավարձ|əmək haqqı|oylik',
    transfer_out:
      'გადარიცხვა|փոխանցում|köçürmə|kocurme|məxaric|mexaric|chiqim|elq|gadaricxva|o‘tkazma',
    purchase:
      'gadaxda|odenis|sabarate operacia|gnum|გადახდა|შესყიდვა|ყიდვა|գնում|վճարում|ödəniş|alış|xarid|to‘lov|tolov',
  },
  amounts: {
    moved: 'თანხა|გადახდა|գումար|գնում|məbləğ|mebleg|ödəniş|summa|xarid|tanxa',
    fee: 'საკომისიო|միջնորդավճար|komissiya',
    balance:
      'xelmisa~ {few}tanxa|nashti|nasti|ნაშთი|ხელმისაწვდომი|ბალანსი|մնացորդ|հասանելի|qalıq|balans|qoldiq|mavjud|mnacord',
    other: 'ლიმიტი|սահմանաչափ|limit|kurs|məzənnə|qulaylik',
  },
}
