import type { Lexicon } from './lexicon.ts'

export const HUNGARIAN: Lexicon = {
  declined:
    'elutasít~|sikertelen~|meghiúsult|nem (teljesült|sikerült|valósult|hajtottuk|került|történt|hagyta)|visszautasít~|fedezethiány~|lejárt|nincs elegendő|elutasítva',
  reversed:
    'töröl(ték|t|tük|ve)|törlésre|visszavon~|visszatérít~|sztorníroz~|sztornó|stornó~|érvénytelenít~|visszautal~',
  pending: 'függőben|folyamatban|feldolgozás alatt|várakozik|jóváhagyásra vár',
  requested: 'csak (egy kérés|kérelem)|fizetési kérelem',
  scheduled: 'ütemezett|ütemezve|esedékes|fog terhel~|időzített',
  condition: 'ha|amennyiben|esetén|soha|lehet|lehetnek|minden',
  general: 'tranzakciók|fizetések|átutalások',
}
