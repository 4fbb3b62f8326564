/** What was done, as statements in German, Dutch, Indonesian, Hindi in Latin letters and Japanese tell it. */
import type { Statement } from './statement.ts'

export const OTHERS: ReadonlyArray<Statement> = [
  // German.
  [
    'fees',
    /\b(?:kontofuehrung\w*|kontofuhrung\w*|entgelt\w*|kartenpreis|abschluss|sollzinsen|auslandsentgelt|kontoabschluss|gebuehr(?:en)?|gebuhr(?:en)?|zinsen)\b/,
  ],
  ['taxes', /\b(?:finanzamt|rundfunk ard|beitragsservice|kfz-?steuer|bundeskasse|hauptzollamt)\b/],
  ['salary', /\b(?:gehalt|lohn|lohn-?\/?gehalt|bezuege)\b/],
  ['interest', /\bhabenzinsen\b/],
  ['benefits', /\b(?:rente|kindergeld)\b/],
  ['income', /\b(?:gutschrift|einzahlung)\b/],
  ['card_payment', /\b(?:kreditkartenabrechnung|kreditkarte(?:nausgleich)?|kartenabrechnung)\b/],
  ['loan', /\b(?:darlehen|kreditrate|tilgung|ratenkredit)\b/],
  ['cash', /\b(?:bargeld\w*|geldautomat|auszahlung|ga nr\d+|barabhebung)\b/],
  [
    'transfer',
    /\b(?:ueberweisung|uberweisung|umbuchung|dauerauftrag|echtzeit-?ueberweisung|ubertrag|uebertrag|sparplan)\b/,
  ],
  // Dutch.
  ['fees', /\b(?:kosten (?:\w*pakket|rekening|zakelijk)|rente en kosten|bankkosten)\b/],
  ['card_payment', /\bbetaling,? dank u\b/],
  ['taxes', /\bbelastingdienst\b/],
  ['salary', /\bsalaris\b/],
  ['benefits', /\buitkering\b/],
  ['cash', /\b(?:geldopname|geldautomaat|opname|gea (?:nr|bea))\b/],
  ['transfer', /\b(?:overboeking|overschrijving|spaarrekening|tikkie)\b/],
  // Indonesian.
  [
    'fees',
    /\b(?:biaya (?:adm\w*|transfer|bulanan|kartu|layanan|materai)|bunga (?:pinjaman|cicilan)|pajak bunga)\b/,
  ],
  ['salary', /\bgaji\b/],
  ['interest', /\bbunga tabungan\b/],
  ['income', /\bsetor(?:an)? tunai\b/],
  ['cash', /\b(?:tarik(?:an)? tunai|penarikan)\b/],
  ['transfer', /\b(?:pemindahan|trsf e-?banking|kirim uang|bi-?fast)\b/],
  // Hindi and Indian banks.
  ['cash', /\b(?:atm wdl|cash wdl|atm cash|nfs\/cash|atl\/)\b/],
  ['loan', /\b(?:emi (?:pay\w*|loan|for|no|\d+)|loan emi|nach (?:dr )?[\w ]{0,20}fin\w*)\b/],
  ['transfer', /^(?:upi|imps|neft|rtgs|mmt|inft|bil|ib funds)\b.*\b(?:self|p2a|fund ?trf)\b/],
  // Danish, Norwegian, Swedish and Finnish.
  [
    'fees',
    /\b(?:(?:manads|ars|kort|valuta|paminnelse)avgift|valutapaslag|(?:kort|manads|aars|gebyr)gebyr|valutagebyr|termingebyr|palvelumaksu|kuukausimaksu)\b/,
  ],
  ['salary', /\b(?:lonn|lonutbetalning|lonoverforsel|palkka)\b/],
  ['interest', /\b(?:utdelning|renteindtekt)\b/],
  [
    'benefits',
    /\b(?:feriepenge|boligstotte|barnetrygd|barnbidrag|borneydelse|boerneydelse|dagpenge)\b/,
  ],
  [
    'cash',
    /\b(?:bankomat|bankautomat|minibank|kontantuttag|kontantuttak|haevning|otto\.? automaatti|kateisnosto)\b/,
  ],
  [
    'transfer',
    /\b(?:overforing|overforsel|kontooverforing|swish (?:betalning|mottagen|inbetalning)|tilisiirto)\b/,
  ],
  // Japanese, in katakana and kanji.
  ['fees', /(?:手数料|テスウリヨウ|テスウリョウ)/],
  ['salary', /(?:給与|給料|キユウヨ|キュウヨ|賞与)/],
  ['interest', /利息/],
  ['benefits', /(?:ネンキン|年金)/],
  ['card_payment', /(?:カ-ト゛シハライ|カード(?:支払|引落)|クレジット(?:支払|引落))/],
  ['cash', /(?:現金引出|引き出し|引出し|お引出)/],
  ['transfer', /(?:振込|フリコミ|振替|送金)/],
]
