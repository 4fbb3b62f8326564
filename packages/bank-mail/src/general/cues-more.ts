/** Further words of `cues.ts`, a line per language, and all of Arabic, Turkish and the Nordic languages. Folded. */
import type { CueWords } from './cues.ts'

const A = '\\ue000{1,40}'
const GAP = '[^.\\n\\t]{0,60}?'

/** In order: where two overlap, the one that stands first here counts. */
export const MORE_CUES: ReadonlyArray<CueWords> = [
  [
    'refund',
    'said',
    `purchase refund|credit of ${A} was applied to your [^.\\n\\t]{0,30}card|un credit de ${A}${GAP}(?:carte|compte de carte)|iade edil\\w*|iadesi|aterbetalning|kreditering av kop|refusjon|tilbakebetaling|tilbagebetaling|hyvitys|zwrot\\w*|visszaterites|rambursare|استرداد|استرجاع|مرتجع`,
  ],
  [
    'withdrawal',
    'said',
    'para cekme|nakit cekim\\w*|atm.den|uttag|kontantuttak|minibankuttak|haevet|haevning|kateisnosto|nosto automaatilta|wyplata (?:z bankomatu|gotowki)|keszpenzfelvetel|retragere numerar|سحب',
  ],
  [
    'transfer_in',
    'said',
    `inward remittance|te han hecho un bizum|te hicieron una transferencia|te pasaron plata|le pasaron plata|bizum recibido|vous a envoye (?:un virement|de l.argent)|gelen (?:havale|eft|fast|transfer)|giris oldu|tarafindan (?:yapilan|gonderilen)|hesabiniza ${GAP}(?:geldi|yatirildi|yatti|gonderil\\w*|aktaril\\w*|gecti|gecmistir)|insattning|mottatt betaling|innbetaling|har fatt ${A}|indbetaling|saapunut maksu|przelew (?:przychodzacy|otrzymany)|uznanie|wplyw|jovairas|beerkezett|incasare|حوالة (?:محلية |دولية )?واردة|ايداع|إيداع`,
  ],
  [
    'deposit',
    'said',
    `salary deposited|un depot (?:de|d.)|un depot ${GAP}a ete effectue|maas(?:iniz)? yatirildi|wynagrodzenie|راتب`,
  ],
  [
    'transfer_out',
    'said',
    `outward remittance|${A} transferred via|online banking transfer|(?:usted )?realizo la siguiente transferencia|transferencia que realizaste|tu transferencia se ha realizado|paso plata por|bizum enviado|has hecho un bizum|virement ${GAP}que vous avez envoye|giden (?:havale|eft|fast|transfer)|hesabinizdan|overforing|overforsel|overforing sendt|tilisiirto|przelew (?:wychodzacy|wykonany|na)|obciazenie|atutalas|transfer efectuat|حوالة (?:محلية |دولية )?صادرة`,
  ],
  // The short hand of alerts in India, Nepal and East Africa: "A/c XX12 credited by NPR 500", "Dr. INR 260".
  [
    'deposit',
    'said',
    `(?:credited|cr\\.?) (?:(?:with|by|for|of) )?${A}|${A} (?:is |was |has been )?(?:credited|deposited)\\b(?! to (?!your|a/c|acc|ac |the acc))|${A}cr\\.?(?=[ .]*(?:[\\n\\t]|$))|${A} cr\\.?(?= (?:to|in|from|on|by)|[ .]*[\\n\\t])|(?:a/c|account|acct|ac)[^.\\n\\t]{0,40} received ${A}`,
  ],
  [
    'purchase',
    'said',
    `(?:debited|dr\\.?) (?:(?:with|by|for|of) )?${A}|${A} (?:is |was |has been )?(?:debited|deducted|dr\\.?)(?= (?:from|to|on|by|for|towards|via|thru)|\\b)|${A}dr\\.?(?=[ .]*(?:[\\n\\t]|$))|${A} (?:is |was |has been )?paid from your|paid:`,
  ],
  ['fee', 'said', 'رسوم (?!:)|ucret(?:i)? tahsil|avgift dragen|oplata za'],
  [
    'payment',
    'said',
    'سداد|fatura odemesi|odemeniz (?:alinmistir|alindi)|autogiro|avtalegiro|betalingsservice|e-lasku|rachunek oplacony',
  ],
  [
    'purchase',
    'said',
    `authori[sz]ation for ${A}|a debit of ${A}${GAP}left your account|debit card transaction to|thank you for using [^.\\n\\t]{0,30}card|acabas de pagar|une (?:operation|transaction)${GAP}(?:realisee|effectuee|autorisee|approuvee)|une autorisation de|(?:effettuata|eseguita) una transazione|belastung (?:auf|ihres|von|uber)|transaktion mit ihrer karte|harcama\\w*|alisveris\\w*|kortkop|kop (?:pa|hos|for|av)|du har (?:handlat|betalat|betalt|kobt|kjopt)|kjop (?:pa|hos|for)|varekjop|kob (?:hos|pa|for)|kortbetaling|korttiosto|ostos|platnosc (?:karta|blik|na)|zaplacono|transakcja karta|autoryzacja karty|kartyas (?:vasarlas|fizetes)|vasarlas|tranzactie|plata (?:cu cardul|la)|cumparare|شراء|عملية شراء|مدفوعات|خصم`,
  ],
  [
    'purchase',
    'named',
    'transaktion|transazione|transaktioner|islem(?:i)? (?:gerceklesti|yapil)\\w*|betalning|betaling|maksu|platnosc|transakcja|odeme\\w*',
  ],
]
