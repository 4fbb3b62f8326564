import type { Lexicon } from './lexicon.ts'

/** Czech and Slovak. */
export const CZECH: Lexicon = {
  code: 'cs',
  words:
    'na ve ze se vas~ byl byla bylo castka suma ucet uctu platba dobry den karta kartou karty karte dne vam jste od pro',
  countries: 'CZ SK',
  fields: {
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
    description: 'detaily|detail|popis|poznámka|účel [platby]|detaily platby|detail platby',
    place: 'místo|miesto|místo transakce|bankomat|lokalita',
    other:
      'částka [v měně účtu|platby|transakce|a měna]|původní částka [a měna]|suma|čiastka|datum [a čas] [účtování|transakce|platby|splatnosti]|datum~|dátum|čas|účet [protistrany]|číslo [účtu|karty|smlouvy|transakce|protiúčtu]|debetní karta|kreditní karta|karta|zůstatek [na účtu|po transakci]|zostatok|disponibilní zůstatek [po pohybu]|kurz|měna|mena|variabilní symbol|konstantní symbol|specifický symbol|variabilný symbol|konštantný symbol|špecifický symbol|vs|ks|ss|kategorie pohybu|typ [pohybu|transakce|platby]|kategorie|druh|banka|zpráva [pro příjemce]|správa|informácia pre príjemcu|referencia [platiteľa]|reference|poplatek|stav|kód [banky]|parametry platby|limit|iban|bic|kanál|majitel [smlouvy|účtu|karty]|klient|název smlouvy',
    at: 'u|v|u obchodníka|v obchodě|u obchodnika|v obchode|na terminálu|v predajni',
    to: 'pro|komu|na účet|ve prospěch|v prospech|příjemci',
    from: 'od [odesílatele]|z|ze|plátce',
    ends: 'dne|dňa|byla|bylo|byl|bola|bol|ve výši|v částce|v hodnotě|vo výške|v sume|kartou|kartou č~|kartou končící|za {amount}|na částku|v {time}|{date}|a|je|zůstatek|částka|z účtu|na účet|prostřednictvím|za|s kartou|z karty',
    notName:
      'vaš~|vás|váš|naš~|nas|účet|účtu|účte|kart~|platb~|částka|částky|dne|výši|výpis~|případě|prípade|klient~|měna|měně|čas|banky|bance|nás|tento|tato|této|toto|internet~|bankomatu|aplikaci|pobočce|příchozí|odchozí|zaúčtov~|provedena|kredit~|debet~|příjemce|zaúčtování|pohybu|transakc~|klientovi|hotovosti|pozdravem|přáním',
    greeting:
      'dobrý den|vážen~ [pane|paní|kliente|klientko|klient|klientka]|ahoj|milý|milá|dobrý deň',
    gives: 'vám (poslal~|zaslal~|odeslal~)|ti poslal~',
    account: 'kart~|účet|účtu|účte',
    ending: 'končící (na|čísly|čtyřčíslím)|zakončen~|koncovka|poslední 4 čísla',
    own: 'vaš~|vás|tvé',
  },
  declined: `
    zamítnut~|odmítnut~|nezdařil~|neúspěšn~|selhal~|neproběhl~|neproveden~|nebyl~ {_}(proveden~|schválen~|dokončen~|autorizován~|zpracován~|uskutečněn~|odepsán~|vám odišlo|zaúčtován~|úspěšn~)|nepodařilo|nedošlo|nedostatek prostředků|nedostatečn~|vypršel~|zablokován~|zamietnut~|odmietnut~|zlyhal~|neúspešn~|nebol~ {_}(vykonan~|schválen~|zrealizovan~|dokončen~)|neprebehl~
    zkušební zpráv~|testovací (zpráv~|správ~)|skúšobn~ správ~|odeslán~ omylem|odoslan~ omylom|(ignorujte) (předchozí|predchádzajúc~)
  `,
  reversed: 'zrušen~|stornován~|stornovan~|vrácen~|vráten~|vrátena|refundován~|zrušila',
  pending: `
    (vyžaduje|čeká na|čaká na) [vaše|vaši] (potvrzení|autorizaci|ověření|schválení|potvrdenie|overenie|autorizáciu|schválenie)|čeká (na|se)|čekající|zpracovává|probíhá zpracování|ve zpracování|pozastaven~|čaká na|spracováva|ještě nebyl~|dosud nebyl~
    (pouze|jen|iba|částka je) [pouze|jen] (blokován~|rezervován~|zablokovan~)|stav čeká
  `,
  requested: '(pouze|jen|iba) (žádost|požadavek|žiadosť)|žádá (vás|tě) o|žádost o platbu',
  scheduled: 'naplánován~|naplánovan~|bude (proveden~|odeslán~|strhn~|odepsán~)|plánovan~',
  condition:
    'pokud|jestliže|když|může|mohou|v případě|nikdy|každ~|aby|kdyby|zda|ak|môže|môžu|keď|případně|ľubovoľn~',
  untold: 'každ~',
  doubts: {
    perhaps: 'bude|splatn~|ohodnot~',
    notDone:
      'zadost~|ceka na|cekajici|stornovan~|nezdaril~|prekrocil~|zamitnut~|zablokovan~|(chybny|nespravny) pin|tento mesic|podezrel~|neobvykl~|kod vytvoren~',
    order: 'potvrdte|potvrd|schvalte|schval',
    lead: 'prosim',
    not: 'neb~|nelze|nepro~|nedo~',
    inCase: 'pokud {rest}{rest}',
    undoing: 'storn~',
    status: 'stav',
    settled: '(provedena|zauctovan|uspesn)~',
  },
  refusals: {
    subject: {
      otp: 'ověřovací kód|verifikační kód',
      marketing: 'sleva|soutěž',
      settings: 'změna',
      statement: 'výpis|faktur',
      reminder: 'upomínka',
      confirm: '(potvrďte|schvalte) {_}',
    },
    head: {
      otp: '(sms kód|smskód|(ověřovací|potvrzovací|potvrdzovací|overovací) [sms ]kód) {digits}|kód (pro|k|na) … je {digits}',
      perhapsReminder: 'bude na účtu|přijala platební příkaz',
      information: 'na vašem účtu {_}aktuální zůstatek',
    },
  },
  same: 'prepocet~',
  sum: 'castka|suma',
  toCome: 'splatnost~',
  said: {
    refund: 'vrácení|refundace|vratka|vrátenie',
    withdrawal: 'výběr[ z bankomatu]|výber[ z bankomatu]|vybrali jste|výběr hotovosti',
    payment: 'inkaso|trvalý příkaz {words}proveden|platba faktury|splátka',
    transfer_in: `
      (platba|úhrada) od|vám poslal~|ste prijali|(příchozí|došlá|přijatá|prichádzajúca) (platba|úhrada)|příjem na|přišla {few}platba|připsán~|připsal~|pripísan~|na váš účet {words}(přišl~|připsán~)|na (účet|účtu) {words}(připsán~|přišl~)|obdrželi jste|směr platby{beside}příchozí|zvýšil~ {words}o {money}
    `,
    deposit: 'vklad|mzda|zvýšený o {money}|zvýšen {words}o {money}',
    transfer_out:
      'odchozí (platba|úhrada)|směr platby{beside}odchozí|odeslan~|odesláno|odešl~|odepsán~|odchádzajúca platba|odoslan~|odoslali ste|poslali jste|převod {words}proveden|snížil~ {words}o {money}|snížen {words}o {money}|znížený o {money}',
    fee: 'poplatek za (vedení|správu)|poplatok za',
    purchase: `
      platba (kartou|u obchodníka|kartou u|debetní|kreditní)|zaplatil~|zaplaceno|nákup|platba kartou|transakce kartou|info o karetní blokaci|karetní (transakce|operace)|provedena platba|blokace na kartě|zaplatili ste
    `,
  },
  named: { payment: 'platba|úhrada', purchase: 'transakce platební kartou' },
  vague: { transfer_out: 'převod|prevod', purchase: 'pohyb|transakce|transakcia' },
  amounts: {
    moved:
      'realizováno|snížen~ o|zvýšen~ o|znížený o|zvýšený o|částka|částku|částce|suma|sumu|ve výši|vo výške|objem',
    fee: 'poplatek|poplatok|poplatky',
    tax: 'dph',
    balance:
      '[disponibilní |použitelný |účetní |aktuální |nový ](zůstatek|zostatok)[ na (účtu|účte)][ po {few}]|použitelný zůstatek|disponibilný zostatok|stav|disp',
    aside: 'původní částka[ a měna]|(zpráva|poznámka|popis|správa pre príjemcu)\\:{rest}',
    other:
      'kurz|směnný kurz|limit~|minimální splátka|dlužná částka|splátka|nad|do výše|sleva|zbývá|úvěrový rámec',
  },
}
