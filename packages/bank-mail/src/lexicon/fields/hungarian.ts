import type { Fields } from './fields.ts'

export const HUNGARIAN_FIELDS: Fields = {
  merchant: 'kereskedő [neve]|elfogadóhely|elfogadó [neve]|üzlet|elfogadó hely|vásárlás helye',
  party: 'partner [neve]|ellenoldali név',
  payee: 'kedvezményezett [neve]|címzett|jogosult',
  payer: 'küldő [neve]|megbízó|feladó|átutaló|fizető fél [neve]|terhelt',
  name: 'név',
  holder: 'kártyabirtokos|ügyfél [neve]|számlatulajdonos',
  description: 'közlemény|leírás|megjegyzés',
  place: 'hely|helyszín|atm',
  other:
    'összeg|tranzakció összege|dátum|időpont|idő|dátum és idő|egyenleg|elérhető [egyenleg]|felhasználható egyenleg|kártya[szám]|kártyaszám|számla[szám]|számlaszám|bank|referencia|azonosító|tranzakció [típusa|azonosítója]|típus|státusz|deviza|árfolyam|díj|jutalék|limit|ország|jóváírás',
  ends: 'összegben|értékben|kereskedőnél|elfogadóhelyen|üzletben|{amount}|{date}|részére|kártyájával|egyenleg|dátum|időpont',
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
}
