import type { Lexicon } from './lexicon.ts'

/** Czech and Slovak. */
export const CZECH: Lexicon = {
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
}
