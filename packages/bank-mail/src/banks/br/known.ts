import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'BR',
    `
      nubank; Nubank; nubank.com.br; nubank
    `,
    COMMON,
  ),
  ...knownBanks(
    'BR',
    `
      itau; Itaú; itau.com.br itau-unibanco.com.br iti.itau; itau unibanco
      bradesco; Bradesco; bradesco.com.br; bradesco
      santander-brasil; Santander Brasil; santander.com.br; santander brasil
      banco-do-brasil; Banco do Brasil; bb.com.br; banco do brasil
      caixa; Caixa; caixa.gov.br; caixa economica federal
      banco-inter; Inter; bancointer.com.br inter.co; banco inter
      c6-bank; C6 Bank; c6bank.com.br c6bank.com; c6 bank
      picpay; PicPay; picpay.com picpay.com.br; picpay
      mercado-pago-brasil; Mercado Pago Brasil; mercadopago.com.br; mercado pago brasil
      pagbank; PagBank; pagseguro.com.br pagbank.com.br; pagbank, pagseguro
      btg-pactual; BTG Pactual; btgpactual.com btgpactual.com.br; btg pactual
      neon; Neon; neon.com.br banconeon.com.br; banco neon
      sicoob; Sicoob; sicoob.com.br; sicoob
      sicredi; Sicredi; sicredi.com.br; sicredi
      will-bank; Will Bank; willbank.com.br; will bank
      xp; XP; xpi.com.br xp.com.br; xp investimentos, banco xp
      next; next; next.me; banco next
      digio; Digio; digio.com.br; digio
      banco-bv; BV; bv.com.br bancobv.com.br; banco bv
      porto-bank; Porto Bank; portobank.com.br portoseguro.com.br portoseguro.org.br; porto bank
      safra; Safra; safra.com.br; banco safra
      banco-original; Banco Original; original.com.br; banco original
      banco-pan; Banco Pan; bancopan.com.br; banco pan
      bmg; BMG; bancobmg.com.br; banco bmg
      banrisul; Banrisul; banrisul.com.br; banrisul
      brb; BRB; brb.com.br; banco de brasilia
      banestes; Banestes; banestes.com.br; banestes
      daycoval; Daycoval; daycoval.com.br bancodaycoval.com.br; banco daycoval
      agibank; Agibank; agibank.com.br agi.com.br; agibank
      credicard; Credicard; credicard.com.br; credicard
      stone; Stone; stone.com.br stone.co; stone pagamentos
      infinitepay; InfinitePay; infinitepay.io; infinitepay
      cora; Cora; cora.com.br; cora scd
      recargapay; RecargaPay; recargapay.com recargapay.com.br; recargapay
      ame-digital; Ame Digital; amedigital.com; ame digital
      rico; Rico; rico.com.vc; rico investimentos
      sofisa; Sofisa; sofisa.com.br sofisadireto.com.br; sofisa direto
      unicred; Unicred; unicred.com.br; unicred
      ailos; Ailos; ailos.coop.br; sistema ailos
    `,
  ),
]
