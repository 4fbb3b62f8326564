import type { Lexicon } from './lexicon.ts'

export const ROMANIAN: Lexicon = {
  declined:
    'respins~|refuzat~|eșuat|a eșuat|nereușit~|nu (a fost|a putut|s-a|au fost) {_}|fonduri insuficiente|sold insuficient|expirat~|blocat~',
  reversed:
    '(a fost|au fost|este|stare|starea) [{_}](anulat~|rambursat~|returnat~|stornat~|revocat~)|anulat(ă|e)|stornat~|restituit~',
  pending: 'în așteptare|în curs de|în procesare|așteaptă|încă nu',
  requested: '(doar|numai) o (cerere|solicitare)|cerere de plată',
  scheduled: 'programat(ă|e)|planificat~|va fi (debitat~|executat~|efectuat~)',
  condition: 'dacă|în cazul|când|poate|pot|niciodată|orice|pentru|ar putea',
  general: 'tranzacțiile|plățile|tranzacții|plăți|operațiunile',
}
