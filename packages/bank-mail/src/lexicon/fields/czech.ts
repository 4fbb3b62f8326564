import type { Fields } from './fields.ts'

/** Czech and Slovak. */
export const CZECH_FIELDS: Fields = {
  merchant:
    'obchodník|obchod|název (obchodníka|obchodu)|prodejce|prodejna|místo platby|miesto platby|názov obchodníka|platba u',
  party: 'název (protistrany|protiúčtu)|názov (protistrany|protiúčtu)|protistrana|protiúčet',
  payee:
    'příjemce|název příjemce|jméno příjemce||příjemca|prijímateľ|príjemca|názov príjemcu|komu|pro',
  toAccount: 'na účet|v prospech účtu|účet příjemce|cílový účet|ve prospěch účtu',
  fromAccount: 'z účtu|účet plátce',
  payer:
    'plátce|odesílatel|název (plátce|odesílatele)|jméno (plátce|odesílatele)|platiteľ|platca|odosielateľ|názov platiteľa|od|od koho',
  name: 'jméno|název|meno|názov|název účtu|jméno a příjmení|majitel protiúčtu',
  holder: 'držitel [karty]|majitel [smlouvy|účtu|karty]|klient|název smlouvy|držiteľ',
  description: 'detaily|detail|popis|poznámka|účel [platby]|detaily platby|detail platby',
  place: 'místo|miesto|místo transakce|bankomat|lokalita',
  other:
    'částka [v měně účtu|platby|transakce|a měna]|původní částka [a měna]|suma|čiastka|datum [a čas] [účtování|transakce|platby|splatnosti]|datum~|dátum|čas|účet [protistrany]|číslo [účtu|karty|smlouvy|transakce|protiúčtu]|debetní karta|kreditní karta|karta|zůstatek [na účtu|po transakci]|zostatok|disponibilní zůstatek [po pohybu]|kurz|měna|mena|variabilní symbol|konstantní symbol|specifický symbol|variabilný symbol|konštantný symbol|špecifický symbol|vs|ks|ss|kategorie pohybu|typ [pohybu|transakce|platby]|kategorie|druh|banka|zpráva [pro příjemce]|správa|informácia pre príjemcu|referencia [platiteľa]|reference|poplatek|stav|kód [banky]|parametry platby|limit|iban|bic|kanál',
  at: 'u|v|u obchodníka|v obchodě|u obchodnika|v obchode|na terminálu|v predajni',
  to: 'pro|komu|na účet|ve prospěch|v prospech|příjemci',
  from: 'od|z|ze|plátce',
  ends: 'dne|dňa|byla|bylo|byl|bola|bol|ve výši|v částce|v hodnotě|vo výške|v sume|kartou|kartou č~|kartou končící|za {amount}|na částku|v {time}|{date}|a|je|zůstatek|částka|z účtu|na účet|prostřednictvím|za|s kartou|z karty',
  notName:
    'vaš~|vás|váš|naš~|nas|účet|účtu|účte|kart~|platb~|částka|částky|dne|výši|výpis~|případě|prípade|klient~|měna|měně|čas|banky|bance|nás|tento|tato|této|toto|internet~|bankomatu|aplikaci|pobočce|příchozí|odchozí|zaúčtov~|provedena|kredit~|debet~|příjemce|zaúčtování|pohybu|transakc~|klientovi|hotovosti|pozdravem|přáním',
  greeting:
    'dobrý den|vážen~ [pane|paní|kliente|klientko|klient|klientka]|ahoj|milý|milá|dobrý deň',
  gives: 'vám (poslal~|zaslal~|odeslal~)|ti poslal~',
  account: 'kart~|účet|účtu|účte',
  ending: 'končící (na|čísly|čtyřčíslím)|zakončen~|koncovka|poslední 4 čísla',
  own: 'vaš~|vás|tvé',
}
