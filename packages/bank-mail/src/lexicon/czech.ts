import { CZECH_FIELDS } from './fields/czech.ts'
import type { Lexicon } from './lexicon.ts'

/** Czech and Slovak. */
export const CZECH: Lexicon = {
  code: 'cs',
  words:
    'na ve ze se vas~ byl byla bylo castka suma ucet uctu platba dobry den karta kartou karty karte dne',
  countries: 'CZ SK',
  fields: CZECH_FIELDS,
  declined:
    'zamítnut~|odmítnut~|nezdařil~|neúspěšn~|selhal~|neproběhl~|neproveden~|nebyl~ {_}(proveden~|schválen~|dokončen~|autorizován~|zpracován~|uskutečněn~|odepsán~|zaúčtován~|úspěšn~)|nepodařilo|nedošlo|nedostatek prostředků|nedostatečn~|vypršel~|zablokován~|zamietnut~|odmietnut~|zlyhal~|neúspešn~|nebol~ {_}(vykonan~|schválen~|zrealizovan~|dokončen~)|neprebehl~',
  reversed: 'zrušen~|stornován~|stornovan~|vrácen~|vráten~|vrátena|refundován~|zrušila',
  pending:
    'čeká (na|se)|čekající|zpracovává|probíhá zpracování|ve zpracování|pozastaven~|čaká na|spracováva|ještě nebyl~|dosud nebyl~',
  requested: '(pouze|jen|iba) (žádost|požadavek|žiadosť)|žádá (vás|tě) o|žádost o platbu',
  scheduled: 'naplánován~|naplánovan~|bude (proveden~|odeslán~|strhn~|odepsán~)|plánovan~',
  condition:
    'pokud|jestliže|když|může|mohou|v případě|nikdy|každ~|aby|kdyby|zda|ak|môže|môžu|keď|případně|ľubovoľn~',
  general: 'platby|převody|transakcie|prevody',
  said: {
    refund: 'vrácení|refundace|vratka|vrátenie',
    withdrawal: 'výběr[ z bankomatu]|výber[ z bankomatu]|vybrali jste|výběr hotovosti',
    payment: 'inkaso|trvalý příkaz {words}proveden|platba faktury|splátka',
    transfer_in: `
      (příchozí|došlá|přijatá|prichádzajúca) (platba|úhrada)|příjem na|přišla {few}platba|připsán~|připsal~|pripísan~|na váš účet {words}(přišl~|připsán~)|na (účet|účtu) {words}(připsán~|přišl~)|obdrželi jste|zvýšil~ {words}o {money}
    `,
    deposit: 'vklad|mzda|zvýšený o {money}|zvýšen {words}o {money}',
    transfer_out:
      'odchozí (platba|úhrada)|odeslan~|odesláno|odešl~|odepsán~|odchádzajúca platba|odoslan~|převod {words}proveden|snížil~ {words}o {money}|snížen {words}o {money}|znížený o {money}',
    fee: 'poplatek za (vedení|správu)|poplatok za',
    purchase: `
      platba (kartou|u obchodníka|kartou u|debetní|kreditní)|zaplatil~|zaplaceno|nákup|platba kartou|transakce kartou|karetní (transakce|operace)|provedena platba|blokace na kartě|zaplatili ste
    `,
  },
  named: { payment: 'platba|úhrada' },
  vague: { transfer_out: 'převod|prevod', purchase: 'pohyb|transakce|transakcia' },
  amounts: {
    moved:
      'snížen~ o|zvýšen~ o|znížený o|zvýšený o|částka|částku|částce|suma|sumu|ve výši|vo výške|objem',
    fee: 'poplatek|poplatok|poplatky',
    tax: 'dph',
    balance:
      '[disponibilní |použitelný |účetní |aktuální |nový ](zůstatek|zostatok)[ na (účtu|účte)][ po {few}]|použitelný zůstatek|disponibilný zostatok',
    aside: 'původní částka[ a měna]|(zpráva|poznámka|popis|správa pre príjemcu)\\:{rest}',
    other:
      'kurz|směnný kurz|limit~|minimální splátka|dlužná částka|splátka|nad|do výše|sleva|zbývá|úvěrový rámec',
  },
}
