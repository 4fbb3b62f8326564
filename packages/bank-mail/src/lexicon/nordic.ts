import type { Lexicon } from './lexicon.ts'

/** Swedish, Norwegian, Danish, Finnish and Icelandic. */
export const NORDIC: Lexicon = {
  code: 'sv',
  words:
    'och din ditt har for pa til fra med er av kort~ kop~ belop belob konto~ du dit sinun betalt hos korti~ tili~ maksu~ euroa korti upphaed seljandi dags fran till deg dig sendt skickat lahet~ sinulle vastaanot~ nosto',
  countries: 'SE NO DK FI IS',
  fields: {
    merchant:
      'butik[k]|butikens namn|inköpsställe|säljare|försäljningsställe|brukersted|forretning|forhandler|brugssted|kauppias|myyjä|kauppa|ostopaikka|saajan liike|handlare|handler',
    payee:
      'mottagare|mottagarens namn|mottaker|mottakers navn|modtager|modtagers navn|saaja|saajan nimi|till|til|betalningsmottagare|betalt til|betald till|vastaanottaja',
    payer:
      'avsändare|avsender|afsender|från|fra|betalare|betaler|maksaja|maksajan nimi|lähettäjä|indbetaler|innbetaler|överfört från|frå',
    description:
      'meddelande|beskrivning|beskrivelse|melding|besked|tekst|text|viesti|selite|specifikation',
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
  },
  declined: `
    hafnað|synjað|ekki (tókst|heimilað)|ónóg innistæða|misheppnað~
    nekad~|nekades|avvisad~|avslag~|avslogs|misslyckad~|misslyckades|medgavs inte|avbröts
    (inte|ej) {_}(genomför~|godkän~|utför~|dragits|debitera~|slutför~|medges|lyck~)|genomfördes (inte|ej)|kunde inte|otillräckligt saldo|inga pengar
    avvist~|mislyktes|mislykket|mislykkedes|avslått|afvist~|afslået|fejlet|fejlede|feilet
    (ikke|ikkje) [{_}](gjennomfør~|gennemfør~|godkjen~|godkend~|trukket|belastet|utført|udført|fullfør~|lykkes|lykkedes)|kunne ikke|(utilstrekkelig|utilstrækkelig) (saldo|dekning|dækning)|utløpt|udløbet
    hylätty|hylättiin|epäonnistui~|ei (onnistunut|hyväksytty|toteutunut|suoritettu|veloitettu|voitu)
    testmeddelande~|testmelding~|testbesked~|testiviesti~|skickades av misstag|sendt ved en feil|sendt ved en fejl|inget har dragits
  `,
  reversed:
    'avbrutit~|annullera~|makulera~|återbetal~|återförd~|återkalla~|hävt~|reversera~|kansellert~|annullert~|tilbakebetalt|tilbakeført|reversert|annulleret|tilbagebetalt|tilbageført|tilbagekaldt|peruutettu|peruttu|peruutettiin|palautettu',
  pending: `
    kräver (godkännande|bekräftelse)|krever (godkjenning|bekreftelse)|kræver (godkendelse|bekræftelse)|väntar på|väntande|under behandling|behandlas|reserverad~|venter på|ventende|reservert|afventer|afventende|reserveret|odottaa|käsittelyssä|vireillä|varattu
    (bara|endast|kun) (reserverat|reservert|reserveret)|(godkänn|godkjenn|godkend) {_}i appen
  `,
  requested:
    '(bara|endast|kun|bare) (en begäran|en förfrågan|en forespørsel|en anmodning)|betalningsförfrågan|betalingsanmodning|betalingsforespørsel|maksupyyntö',
  scheduled:
    'planerad~|schemalagd~|planlagt|planlagd|ajastettu|(kommer att|kommer til å|vil blive) {_}(dras|trekkes|trukket|genomföras)|forfaller',
  condition:
    'om|ifall|när|kan|kunde|skulle|aldrig|varje|för att|hvis|dersom|når|kunne|aldri|hver|for å|såfremt|jos|mikäli|voi|voivat|kun',
  doubts: { order: 'godkänn|godkjenn|godkend|bekräfta|bekreft|bekræft|vahvista|hyväksy' },
  refusals: {
    subject: {
      otp: 'engangskode|engångskod|bekræftelseskode|verifiseringskode|kertakäyttökoodi|vahvistuskoodi',
      statement: 'kontoutdrag|kontoutskrift|tiliote|faktur',
      reminder: 'påminnelse',
    },
    head: {
      otp: '(engangskode|engångskod|bekræftelseskode|verifiseringskode|bekreftelseskode|verifieringskod|vahvistuskoodi|kertakäyttökoodi|tunnusluku|engangspassord|engångslösenord) [(er|är|on) ]{digits}|(din|ditt) {_}(kode|kod) (er|är) {digits}|(kod|kode) (til|för) … (er|är) {digits}|(koden|kode|kod|koodi|vahvistuskoodi) {digits} (till|til|för|for)',
    },
  },
  sum: 'belopp|belop|beløb',
  toCome: 'erääntyy|eräpäivä',
  itself:
    '(detta|denna|denne|dette) (meddelande|mejl|mail|e-post~|besked|meddelelse|melding~|varsel)',
  said: {
    refund:
      'har betalat tillbaka|återbetalning|återköp|kreditering av köp|retur av köp|refusjon|tilbakebetaling|tilbagebetaling|refundering|hyvitys|palautus',
    withdrawal:
      'uttag|uttak (på|av) {money}|nosto {money}|kontantuttag|kontantuttak|minibankuttak|hævet|hævning|kontanthævning|käteisnosto|nosto automaatilta|tatt ut {money}|tagit ut {money}',
    payment:
      'autogiro|avtalegiro|betalingsservice|e-lasku|e-faktura {words}(betald|betalt)|räkning {words}betald',
    transfer_in: `
      (överföring|överforing|overføring|overførsel) (på|af|av) {money} fra|du har (fått|modtaget|mottatt|mottagit) en (överföring|overføring|overførsel)|(överföring|overføring|overførsel) (från|fra)(! (ditt|dit|din|konto)) {few}{money}|överföring mottagen|overføring mottatt|overførsel modtaget|insättning|mottatt betaling|innbetaling|har fått {money}|der er gået {money} ind|indbetaling|saapunut maksu|har (skickat|sendt) (deg|dig) {money}|lähetti sinulle|tilisiirto lähettäjältä|du har (mottagit|mottatt|modtaget|fått|fået)|inbetalning|satt inn|sat ind|indsat {money}|saapunut {money}|olet saanut {money}|kommit in på ditt konto|har (skickat|sendt|swishat) {words}till dig|swish från|mottagen (betalning|swish)|saapui tilille|vastaanotettu
    `,
    deposit:
      '(lön|lønn|løn)[nen|en] [din |din ](på|av) {money} (har kommit|er kommet)|din (lön|lønn|løn) (på|av) {money} har kommit|lön (insatt|utbetald)|lønn (inn|utbetalt|mottatt)|lønn {words}utbetalt|løn {words}(udbetalt|indsat)|palkka',
    transfer_out:
      '(överföring|overføring|overførsel) (till|til)(! (ditt|dit|din))|overføring sendt|tilisiirto {money} saajalle|tilisiirto vastaanottajalle|lähetit {money}|betalning till|betaling til|tilisiirto {few}tililtä|du har (skickat|swishat|sendt|overført|overfört)|utgående (betalning|betaling)|udbetaling til|siirto {few}tililtä',
    fee: 'avgift dragen|årsavgift|årsgebyr|kortgebyr|palvelumaksu',
    purchase: `
      færsla á korti|kortafærsla|greitt með korti|greiðsla með korti|kortköp|köp (på|hos|för|av|med|i)|du har (handlat|betalat|betalt|købt|kjøpt|köpt|brukt|använt|brugt)|kjøp (på|hos|for|med|i)|varekjøp|køb (hos|på|for|med|i)|kortbetaling|kortbetalning|korttiosto|{start}betalt {money} (hos|til)|ostos|ostit|maksoit|olet maksanut|{money} (har dragits från|er trukket fra)|kortet {few}(brukt|belastat|belastet|anvendt|använts|använt)|(reserverat|belastat|belastet|trukket|dratts) {money}|korttimaksu|veloitettu|veloitettiin
    `,
  },
  named: {
    purchase: 'transaktion|transaktioner|transaksjon|betalning|betaling|maksu|köp|kjøp|køb',
  },
  vague: {
    transfer_out: 'överföring|overføring|overførsel|tilisiirto|swish|vipps|mobilepay|siirto',
    purchase: 'tapahtuma',
  },
  amounts: {
    moved: 'upphæð|belopp|beløp|beløb|summa|sum|summen|total|totalt|summa|määrä',
    fee: 'avgift|gebyr|kulut|palvelumaksu',
    tax: 'moms|mva|alv',
    balance:
      'innistæða|til ráðstöfunar|saldo[ (etter|efter|nå|nu|är|er)]|(disponibelt|disponibel|tillgängligt|tilgjengelig|tilgjengelige|tillgängliga)[ (belopp|beløp|beløb|saldo)]|käytettävissä|kontobalance|ny saldo|rådighedsbeløb',
    aside:
      'ursprungligt belopp|opprinnelig beløp|(meddelande|melding|besked|viesti|tekst|text)\\:{rest}',
    other:
      'kurs|kreditgräns|kredittgrense|gräns|grense|grænse|över|over|under|minst|högst|rabatt|raja|luottoraja|upp till|opp til|op til',
  },
}
