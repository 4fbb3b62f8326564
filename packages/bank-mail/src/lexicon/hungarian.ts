import { HUNGARIAN_FIELDS } from './fields/hungarian.ts'
import type { Lexicon } from './lexicon.ts'

export const HUNGARIAN: Lexicon = {
  code: 'hu',
  words: 'az es on kartya~ osszeg~ szaml~ datum~ tranzakcio~ ugyfel~ vasarlas~ ft',
  countries: 'HU',
  fields: HUNGARIAN_FIELDS,
  declined:
    'elutasít~|sikertelen~|meghiúsult|nem (teljesült|sikerült|valósult|hajtottuk|került|történt|hagyta)|visszautasít~|fedezethiány~|lejárt|nincs elegendő|elutasítva',
  reversed:
    'töröl(ték|t|tük|ve)|törlésre|visszavon~|visszatérít~|sztorníroz~|sztornó|stornó~|érvénytelenít~|visszautal~',
  pending: 'függőben|folyamatban|feldolgozás alatt|várakozik|jóváhagyásra vár',
  requested: 'csak (egy kérés|kérelem)|fizetési kérelem',
  scheduled: 'ütemezett|ütemezve|esedékes|fog terhel~|időzített',
  condition: 'ha|amennyiben|esetén|soha|lehet|lehetnek|minden',
  general: 'tranzakciók|fizetések|átutalások',
  said: {
    refund: 'visszatérítés|jóváírás vásárlás visszavonása',
    withdrawal: 'készpénzfelvétel|készpénz felvétel|atm felvét',
    transfer_in: 'jóváírás|beérkezett|jóváírtunk|érkezett {money}|bejövő utalás',
    deposit: 'befizetés|munkabér',
    transfer_out: 'átutalás|kimenő utalás|átutalt',
    payment: 'csoportos beszedés|beszedés',
    purchase: 'kártyás (vásárlás|fizetés)|vásárlás|fizetett|terhelés|kártyahasználat|bankkártyás',
  },
  named: { purchase: 'fizetés' },
  vague: { transfer_out: 'utalás', purchase: 'tranzakció|művelet' },
  amounts: {
    moved: 'összeg~|értékű|értékben',
    fee: 'díj~|jutalék~|költség~',
    balance: '[elérhető |új |aktuális |könyvelt |szabad ]egyenleg~|elérhető ~',
    aside: '(közlemény|megjegyzés)\\:{rest}',
    other: 'árfolyam|limit~|hitelkeret|keret|törlesztő|minimum',
  },
}
