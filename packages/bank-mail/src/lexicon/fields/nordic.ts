import type { Fields } from './fields.ts'

/** Swedish, Norwegian, Danish, Finnish. */
export const NORDIC_FIELDS: Fields = {
  merchant:
    'butik[k]|butikens namn|inköpsställe|säljare|försäljningsställe|brukersted|forretning|forhandler|brugssted|kauppias|myyjä|kauppa|ostopaikka|saajan liike|handlare|handler',
  payee:
    'mottagare|mottagarens namn|mottaker|mottakers navn|modtager|modtagers navn|saaja|saajan nimi|till|til|betalningsmottagare|betalt til|betald till|vastaanottaja',
  toAccount: 'till konto|til konto|tilille',
  fromAccount: 'från konto|fra konto|tililtä',
  payer:
    'avsändare|avsender|afsender|från|fra|betalare|betaler|maksaja|maksajan nimi|lähettäjä|indbetaler|innbetaler|överfört från|frå',
  name: 'namn|navn|nimi|kontohavare|kontoholder',
  holder: 'kortinnehavare|kortinnehavere|kortholder|kortinhaltija|kund|kunde',
  description:
    'meddelande|beskrivning|beskrivelse|melding|besked|tekst|text|viesti|selite|specifikation',
  place: 'plats|ort|sted|paikka|automat',
  other:
    'belopp|beløp|beløb|summa|sum|totalt|total|summa yhteensä|määrä|datum|dato|päivämäärä|aika|tid|tidspunkt|klokkeslett|dag|kl|saldo|disponibelt [belopp|beløp|beløb]|tilgjengelig|käytettävissä|kort[nummer]|kortnummer|kort|konto[nummer]|kontonummer|konto|tili|kortti|tilinumero|iban|bank|pankki|referens|referanse|reference|viite|viitenumero|ocr|transaktion|transaksjon|typ|type|status|tila|valuta|valuutta|kurs|kurssi|avgift|gebyr|kulut|land|maa|kategori|bankgiro|plusgiro|kid|arkivreferens',
  at: 'hos|på|i|vid|ved|hos butik|liikkeessä|kaupassa',
  to: 'till|til|för|saajalle|mottagare',
  from: 'från|fra|av|maksajalta|lähettäjältä',
  ends: 'den {date}|den #|på {amount}|på #|för {amount}|for {amount}|om {amount}|med|kl|klokken|har|er|är|blev|ble|var|via|och|og|ja|med kort|från (ditt|din)|fra (din|ditt)|på (ditt|din)|till (ditt|din)|til (din|ditt)|{date}|{amount}|genomfört|gjennomført|gennemført|betalats|for kr|den|summa|yhteensä|päivänä|on|kortilla',
  notName:
    'ditt|din|dit|dine|dina|ett|en|et|den|det|vår|vores|konto|kort|kjøp|köp|køb|betaling|betalning|belopp|beløp|beløb|datum|dato|oss|deg|dig|du|dem|alla|alle|andre|andra|kr|bank|nettbank|butik~|automat|minibank|bankomat|internet|spørsmål|frågor|hjelp|sinun|tilil~|korttis~|kortil~',
  greeting: 'hej|hei|kära|kjære|kære|hyvä|moi|god dag|bästa',
  gives:
    'har (skickat|betalat|swishat|overført|sendt|overfört) {amount} till (dig|deg)|har (skickat|swishat|sendt|overført|betalt) (dig|deg|{amount})|har sendt deg|har skickat',
  account: 'kort~|konto~|tili~|kortti~|kortil~',
  ending:
    'som slutar (på|med)|slutar (på|med)|som ender på|ender på|der ender på|som slutter på|slutter på|endende på|loppuosa|päättyvä|joka päättyy',
  own: 'ditt|din|dit|med|sinun',
}
