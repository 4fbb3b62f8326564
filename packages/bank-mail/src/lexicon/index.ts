/** The lexicons, and which of them a mail needs. */
import { ARABIC } from './arabic.ts'
import { CHINESE } from './chinese.ts'
import { CZECH } from './czech.ts'
import { DUTCH } from './dutch.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { HUNGARIAN } from './hungarian.ts'
import { INDONESIAN } from './indonesian.ts'
import { ITALIAN } from './italian.ts'
import { JAPANESE } from './japanese.ts'
import { KOREAN } from './korean.ts'
import type { Lexicon } from './lexicon.ts'
import { NORDIC } from './nordic.ts'
import { POLISH } from './polish.ts'
import { PORTUGUESE } from './portuguese.ts'
import { ROMANIAN } from './romanian.ts'
import { SPANISH } from './spanish.ts'
import { THAI } from './thai.ts'
import { TURKISH } from './turkish.ts'
import { VIETNAMESE } from './vietnamese.ts'

/** A script that only some languages write. */
const BY_SCRIPT: ReadonlyArray<readonly [RegExp, Lexicon]> = [
  [/[\u0e01-\u0e3a]/, THAI],
  [/[\u3041-\u30ff]/, JAPANESE],
  [/[\u4e00-\u9fff]/, CHINESE],
  [/[\uac00-\ud7af]/, KOREAN],
  [/[\u0600-\u06ff]/, ARABIC],
]

/** Small words, folded, that show a language; some stand in several. */
const BY_WORDS: ReadonlyArray<readonly [RegExp, Lexicon]> = [
  [
    /\b(?:el|los|las|tu|su|con|del|se|por|para|una?|fue|que|desde|monto|hola|fecha|compra|cuenta|importe|tarjeta)\b/g,
    SPANISH,
  ],
  [/\b(?:o|os|da|do|das|seu|sua|com|em|no|na|uma?|voce|foi|nao|valor|data|compra)\b/g, PORTUGUESE],
  [/\b(?:le|les|des|du|vous|votre|vos|une?|est|avec|sur|et|au|chez|montant|bonjour)\b/g, FRENCH],
  [/\b(?:der|die|das|sie|ihr\w*|mit|und|wurde|von|am|ein|bei|ist|betrag|karte|fur)\b/g, GERMAN],
  [/\b(?:il|gli|della|del|tuo|tua|con|hai|presso|di|una?|per|che|sul|importo|carta)\b/g, ITALIAN],
  [/\b(?:het|een|van|je|jouw|uw|met|bij|naar|op|aan|voor|bedrag|rekening|betaling)\b/g, DUTCH],
  [
    /\b(?:anda|yang|dengan|pada|dari|ke|telah|di|untuk|dan|transaksi|rekening|nomor|kartu|akaun|jumlah)\b/g,
    INDONESIAN,
  ],
  [
    /\b(?:na|ve|ze|se|vas\w*|byl[ao]?|castka|suma|ucet|uctu|platba|dobry|den|kart\w{1,3}|dne)\b/g,
    CZECH,
  ],
  [
    /\b(?:na|w|z|od|do|twoj\w*|zostal[ao]?|kwota|konto|rachun\w+|przelew\w*|platnosc\w*|transakcj\w+|kart[ay])\b/g,
    POLISH,
  ],
  [
    /\b(?:ve|ile|icin|tarihinde|saat\w*|kart\w*|hesab\w*|tutar\w*|islem\w*|sayin|bir|bu|lira)\b|\btl\b/g,
    TURKISH,
  ],
  [/\b(?:ban|quy|khach|giao|dich|tai|khoan|so|tien|ngay|cua|vao|luc|the)\b/g, VIETNAMESE],
  [
    /\b(?:och|din|ditt|har|for|pa|til|fra|med|er|av|kort\w*|kop\w*|belop|belob|konto\w*|du|dit|sinun|korti\w*|tili\w*|maksu\w*|euroa)\b/g,
    NORDIC,
  ],
  [
    /\b(?:az|es|on|kartya\w*|osszeg\w*|szaml\w*|datum\w*|tranzakcio\w*|ugyfel\w*|vasarlas\w*|ft)\b/g,
    HUNGARIAN,
  ],
  [
    /\b(?:si|din|la|cu|pe|ati|suma|cont\w*|card\w*|tranzacti\w+|plat[ai]\w*|lei|data|dumneavoastra)\b/g,
    ROMANIAN,
  ],
]

/** How much of a mail shows its language. */
const HEAD = 2500
/** So much of what the clearest language shows is enough for another one. */
const SHARE = 0.3

/** What banks of a country write in, besides English. */
const OF_COUNTRY: ReadonlyArray<readonly [countries: string, lexicon: Lexicon]> = [
  ['ES MX CO CL PE CR AR EC DO PA GT UY PY BO HN NI SV VE', SPANISH],
  ['BR PT', PORTUGUESE],
  ['FR BE CH CA', FRENCH],
  ['DE AT CH', GERMAN],
  ['IT CH', ITALIAN],
  ['NL BE', DUTCH],
  ['PL', POLISH],
  ['CZ SK', CZECH],
  ['TR', TURKISH],
  ['ID MY', INDONESIAN],
  ['TH', THAI],
  ['VN', VIETNAMESE],
  ['SE NO DK FI', NORDIC],
  ['HU', HUNGARIAN],
  ['RO', ROMANIAN],
]

/**
 * The lexicons that the folded `text` needs: English, which banks everywhere mix in, those whose
 * script or small words it has, and those of its bank's `country`. Too many is slow, too few is
 * blind: in doubt a language is taken.
 */
export function lexiconsFor(text: string, country: string | null): ReadonlyArray<Lexicon> {
  const head = text.slice(0, HEAD)
  const scripts = BY_SCRIPT.filter(([script]) => script.test(text)).map(([, lexicon]) => lexicon)
  const counted = BY_WORDS.map(([words, lexicon]) => ({
    lexicon,
    count: head.match(words)?.length ?? 0,
  }))
  const most = Math.max(...counted.map(({ count }) => count))
  const latin = counted.filter(({ count }) => count > 0 && count >= most * SHARE)
  const home = OF_COUNTRY.filter(([codes]) => country !== null && codes.includes(country))
  return [
    ...new Set([
      ENGLISH,
      ...scripts,
      ...latin.map(({ lexicon }) => lexicon),
      ...home.map(([, lexicon]) => lexicon),
    ]),
  ]
}
