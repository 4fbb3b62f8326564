import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CL',
  `
    banco-security; Banco Security; security.cl bancosecurity.cl; banco security
    itau-chile; Itaú Chile; itau.cl; itau chile
    mach; MACH; machbank.cl mach.cl somosmach.com; mach bci, machbank
    banco-consorcio; Banco Consorcio; bancoconsorcio.cl consorcio.cl; banco consorcio
    coopeuch; Coopeuch; coopeuch.cl transaccionalcoopeuch.com dale.cl; coopeuch
    lider-bci; Lider Bci; liderbci.cl; lider bci
    mercado-pago-chile; Mercado Pago Chile; mercadopago.cl; mercado pago chile
    banco-internacional-chile; Banco Internacional Chile; bancointernacional.cl; banco internacional chile
    los-heroes-prepago; Prepago Los Héroes; losheroes.cl losheroesprepago.cl; prepago los heroes
    los-andes-prepago; Tapp; losandesprepago.cl tapp.cl; los andes prepago
    copec-pay; Copec Pay; copecpay.cl; copec pay
    cencosud-scotiabank; Cencosud Scotiabank; cencosudscotiabank.cl tarjetacencosud.cl; tarjeta cencosud scotiabank
    banco-btg-pactual-chile; BTG Pactual Chile; btgpactual.cl; btg pactual chile
    prex-chile; Prex Chile; prexcard.cl; prex chile
  `,
)
