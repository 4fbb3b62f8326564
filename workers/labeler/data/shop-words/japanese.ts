import { patternList } from './pattern-list.ts'
import type { ShopWords } from './type.ts'

/** Japanese words, folded: no small kana and no voicing marks. They stand inside longer ones, without spaces. */
export const JAPANESE_WORDS: ReadonlyArray<ShopWords> = [
  {
    category: 'dining',
    strength: 'strong',
    words: patternList(
      'レストラン, 食堂, 居酒屋, イサカヤ, ラーメン, 寿司, スシ, 鮨, 焼肉, ヤキニク, 焼鳥, 蕎麦, うとん, 料理, 酒場, タイニンク, カレー, 弁当, ヒサ, 餃子',
    ),
  },
  {
    category: 'coffee',
    strength: 'strong',
    words: patternList('カフエ, 喫茶, コーヒー, 珈琲, ヘーカリー'),
  },
  {
    category: 'groceries',
    strength: 'strong',
    words: patternList('スーハー, マーケツト, 青果, 精肉, 鮮魚, 生協, コンヒニ'),
  },
  {
    category: 'bars_alcohol',
    strength: 'strong',
    words: patternList('酒店, 酒類'),
  },
  {
    category: 'pharmacy',
    strength: 'strong',
    words: patternList('薬局, 薬店, ヤツキヨク, トラツクストア'),
  },
  {
    category: 'medical',
    strength: 'strong',
    words: patternList('歯科, クリニツク, 医院, 病院, 眼科, 整骨院, 眼鏡'),
  },
  {
    category: 'parking_tolls',
    strength: 'strong',
    words: patternList('駐車場, ハーキンク, 高速道路'),
  },
  {
    category: 'rideshare_taxi',
    strength: 'strong',
    words: patternList('タクシー'),
  },
  {
    category: 'public_transit',
    strength: 'strong',
    words: patternList('鉄道, 電鉄, 交通局, 地下鉄'),
  },
  {
    category: 'fuel',
    strength: 'strong',
    words: patternList('石油, カソリン, 給油所'),
  },
  {
    category: 'auto',
    strength: 'strong',
    words: patternList('自動車, 車検'),
  },
  {
    category: 'utilities',
    strength: 'strong',
    words: patternList('電力, カス, 水道'),
  },
  {
    category: 'telecom',
    strength: 'strong',
    words: patternList('通信, モハイル'),
  },
  {
    category: 'insurance',
    strength: 'strong',
    words: patternList('保険, 生命'),
  },
  {
    category: 'media_subscriptions',
    strength: 'strong',
    words: patternList('放送受信料, 新聞'),
  },
  {
    category: 'hobbies',
    strength: 'strong',
    words: patternList('書店, 書房, 玩具, 文具, 楽器'),
  },
  {
    category: 'electronics',
    strength: 'strong',
    words: patternList('電機, 電器, カメラ'),
  },
  {
    category: 'clothing',
    strength: 'strong',
    words: patternList('洋服, 呉服'),
  },
  {
    category: 'home',
    strength: 'strong',
    words: patternList('家具, ホームセンター, 金物'),
  },
  {
    category: 'shopping',
    strength: 'strong',
    words: patternList('百貨店, 商店'),
  },
  {
    category: 'personal_care',
    strength: 'strong',
    words: patternList('美容, ヒヨウ, 理容, 理髪, ヘアー, クリーニンク, ネイル'),
  },
  {
    category: 'entertainment',
    strength: 'strong',
    words: patternList('シネマ, 映画, カラオケ, 劇場, 美術館, 博物館, 遊園地, 動物園, 水族館'),
  },
  {
    category: 'lodging',
    strength: 'strong',
    words: patternList('ホテル, 旅館, 民宿'),
  },
  {
    category: 'flights',
    strength: 'strong',
    words: patternList('航空'),
  },
  {
    category: 'travel',
    strength: 'strong',
    words: patternList('旅行, ツアー'),
  },
  {
    category: 'education',
    strength: 'strong',
    words: patternList('学校, 大学, 学院, 幼稚園, 教室'),
  },
  {
    category: 'shipping',
    strength: 'strong',
    words: patternList('郵便, 宅急便, 運輸'),
  },
  {
    category: 'services',
    strength: 'strong',
    words: patternList('法律事務所, 税理士'),
  },
  {
    category: 'taxes',
    strength: 'strong',
    words: patternList('主税局, 税務署, 市役所, 区役所'),
  },
]
