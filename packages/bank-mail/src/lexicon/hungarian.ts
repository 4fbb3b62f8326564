import type { Lexicon } from './lexicon.ts'

export const HUNGARIAN: Lexicon = {
  code: 'hu',
  words:
    'az es on kartya~ osszeg~ szaml~ datum~ tranzakcio~ elkoltottel itt ugyfel~ vasarlas~ ft utal~ onnek reszere kedvezmenyezett felado',
  countries: 'HU',
  fields: {
    merchant:
      'kereskedő [neve]|elfogadóhely|elfogadó [neve]|üzlet|elfogadó hely|vásárlás helye|itt',
    payer: 'küldő [neve]|megbízó|feladó|átutaló|fizető fél [neve]|terhelt',
    description: 'közlemény|közl|leírás|megjegyzés',
    place: 'hely|helyszín|atm',
    other:
      'összeg|tranzakció összege|dátum|időpont|idő|dátum és idő|egyenleg|elérhető [egyenleg]|felhasználható egyenleg|kártya[szám]|kártyaszám|számla[szám]|számlaszám|bank|referencia|azonosító|tranzakció [típusa|azonosítója]|típus|státusz|deviza|árfolyam|díj|jutalék|limit|ország|jóváírás',
    ends: 'összegben|értékben|kereskedőnél|elfogadóhelyen|üzletben|{amount}|{date}|részére|kártyájával|egyenleg|dátum|időpont|közl',
    notName: 'az|a|ön|kártya~|számla~|összeg~|tisztelt|bank~|egyenleg~|tranzakció~|vásárlás~',
    greeting: 'tisztelt [ügyfelünk|cím]|kedves|jó napot|üdvözöljük|szia',
    spent: `
      ({date}|{time}|{amount}|kártyájával|kártyával) {merchant} (kereskedőnél|elfogadóhelyen|üzletben|részére|elfogadónál)
      {merchant} (kereskedőnél|elfogadóhelyen|üzletben|részére)
    `,
    received: '{merchant} (utalt|küldött) {amount}|{merchant}-(tól|től) (érkezett|{amount})',
    account: 'kártya~|számla~|kártyájával|bankkártya~',
    ending: 'végű|végződő|utolsó 4 (számjegy~|karakter~)',
    own: 'az ön',
  },
  declined:
    'elutasít~|sikertelen~|meghiúsult|nem (teljesült|sikerült|valósult|hajtottuk|került|történt|hagyta)|visszautasít~|fedezethiány~|lejárt|nincs elegendő|elutasítva',
  reversed:
    'töröl(ték|t|tük|ve)|törlésre|visszavon~|visszatérít~|sztorníroz~|sztornó|stornó~|érvénytelenít~|visszautal~',
  pending: 'függőben|folyamatban|feldolgozás alatt|várakozik|jóváhagyásra vár',
  requested: 'csak (egy kérés|kérelem)|fizetési kérelem',
  scheduled: 'ütemezett|ütemezve|esedékes|fog terhel~|időzített',
  condition: 'ha|amennyiben|esetén|soha|lehet|lehetnek|minden',
  refusals: {
    subject: {
      otp: 'ellenőrző kód|megerősítő kód',
      statement: 'kivonat',
      reminder: 'emlékeztető',
    },
    head: {
      otp: '(sms (jelszó|kód)|(jóváhagyó|megerősítő|ellenőrző|egyszeri) (kód|jelszó)) {digits}|{start}jelszó {digits}',
    },
  },
  said: {
    refund: 'visszatérítés|jóváírás vásárlás visszavonása',
    withdrawal: 'készpénzfelvétel|készpénz felvétel|atm felvét',
    transfer_in:
      '(átutalás|utalás) {few}jóváír~|jóváír(va|tuk)|jóváírás|beérkezett|jóváírtunk|érkezett {money}|{money} összeget utalt (önnek|neked)|{money} érkezett a számlá~|bejövő utalás',
    deposit: 'befizetés|munkabér',
    transfer_out:
      'utalás: {money}, kedvezményezett|{money} összeget utalt {few}részére|átutalás~ {money} {few}teljesült|átutalás|kimenő utalás|átutalt',
    payment: 'csoportos beszedés|beszedés',
    purchase:
      'pos tranzakció|kártyás (vásárlás|fizetés)|vásárlás|fizetett|elköltöttél|terhelés|kártyahasználat|bankkártyás',
  },
  named: { purchase: 'fizetés' },
  vague: { transfer_out: 'utalás', purchase: 'tranzakció|művelet' },
  amounts: {
    moved: 'összeg~|értékű|értékben',
    fee: 'díj~|jutalék~|költség~',
    balance: '[elérhető |új |aktuális |könyvelt |szabad ]egyenleg~|elérhető ~|egy.|e\\:',
    aside: '(közlemény|megjegyzés)\\:{rest}',
    other: 'árfolyam|limit~|hitelkeret|keret|törlesztő|minimum',
  },
}
