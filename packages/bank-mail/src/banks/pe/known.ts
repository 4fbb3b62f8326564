import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PE',
  `
    agora; Agora; agora.pe; agora pay; $=USD
    interbank; Interbank; interbank.pe interbank.com.pe netinterbank.com.pe; interbank; $=USD
    scotiabank-peru; Scotiabank Perú; scotiabank.com.pe; scotiabank peru; $=USD
    banbif; BanBif; banbif.com.pe; banbif; $=USD
    banco-pichincha-peru; Banco Pichincha Perú; pichincha.pe pichincha.com.pe; banco pichincha peru; $=USD
    banco-falabella-peru; Banco Falabella Perú; bancofalabella.pe bancofalabella.com.pe pe.bancofalabella.com; banco falabella peru; $=USD
    diners-club-peru; Diners Club Perú; dinersclub.com.pe dinersclub.pe; diners club peru; $=USD
    io; iO; io.pe; tarjeta io; $=USD
    caja-arequipa; Caja Arequipa; cajaarequipa.pe; caja arequipa; $=USD
    banco-ripley-peru; Banco Ripley Perú; bancoripley.com.pe; banco ripley peru; $=USD; advertisers=banco-ripley.com.pe
    mibanco; Mibanco; mibanco.com.pe; mibanco; $=USD
    banco-de-la-nacion-peru; Banco de la Nación; bn.com.pe; banco de la nacion peru; $=USD
    caja-huancayo; Caja Huancayo; cajahuancayo.com.pe; caja huancayo; $=USD
    caja-piura; Caja Piura; cajapiura.pe; caja piura; $=USD
    caja-cusco; Caja Cusco; cmac-cusco.com.pe cajacusco.pe; caja cusco; $=USD
    caja-trujillo; Caja Trujillo; cajatrujillo.com.pe; caja trujillo; $=USD
    caja-sullana; Caja Sullana; cajasullana.pe; caja sullana; $=USD
    compartamos-peru; Compartamos Perú; compartamos.com.pe; compartamos banco; $=USD
    alfin-banco; Alfin Banco; alfinbanco.pe; alfin banco; $=USD
    financiera-oh; Tarjeta oh!; tarjetaoh.pe financieraoh.com.pe; financiera oh; $=USD
    ligo; Ligo; ligo.pe; ligo peru; $=USD
    prex-peru; Prex Perú; prexpe.com prexcard.pe; prex peru; $=USD
  `,
)
