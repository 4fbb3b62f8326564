import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'IN',
  `
    sbi-card; SBI Card; sbicard.com; sbi card, sbi credit card; advertisers=offers.sbicard.com offers@sbicard.com communications1@sbicard.com
    sbi; State Bank of India; sbi.co.in sbi.bank.in; state bank of india, yono sbi; advertisers=communications.sbi.co.in communications.sbi.bank.in
    amazon-pay-india; Amazon Pay; amazonpay.in; amazon pay balance
    bobcard; BOBCARD; bobcard.in bobcard.co.in; bobcard
    canara-bank; Canara Bank; canarabank.com canarabank.in canarabank.bank.in; canara bank
    federal-bank; Federal Bank; federalbank.co.in federal.bank.in scapia.cards; federal bank; advertisers=offers.scapia.cards travel.scapia.cards
    hsbc-india; HSBC India; hsbc.co.in; hsbc india; advertisers=informationservices.hsbc.co.in custcomm.hsbc.co.in campaign@mail.hsbc.co.in
    onecard; OneCard; getonecard.app; onecard, one credit card; advertisers=notify@getonecard.app
    phonepe; PhonePe; phonepe.com; phonepe
    pluxee-india; Pluxee; pluxee.in; pluxee
    standard-chartered-india; Standard Chartered India; alerts.in@sc.com global.e-statement-in@sc.com; standard chartered bank india
    zerodha; Zerodha; zerodha.com zerodha.net; zerodha broking ltd; advertisers=newsletter.zerodha.net mailer.zerodha.net
    pnb; Punjab National Bank; pnb.co.in pnb.bank.in; punjab national bank
    bank-of-baroda; Bank of Baroda; bankofbaroda.com bankofbaroda.co.in bankofbaroda.bank.in; bank of baroda
    rbl; RBL Bank; rblbank.com rbl.bank.in; rbl bank
    yes-bank; YES BANK; yesbank.in yes.bank.in; yes bank; advertisers=information@yes.bank.in custcom.yes.bank.in yesbank.email
    idfc-first; IDFC FIRST Bank; idfcfirstbank.com idfcfirst.bank.in; idfc first bank
    au-small-finance-bank; AU Small Finance Bank; aubank.in au.bank.in; au small finance bank, au bank
    union-bank-of-india; Union Bank of India; unionbankofindia.bank unionbankofindia.bank.in ubi.bank.in; union bank of india
    slice; slice; sliceit.com slice.bank.in; slice small finance bank
    jupiter; Jupiter; jupiter.money; jupiter money
    fi; Fi; fi.money fi.care; fi money
    idbi; IDBI Bank; idbi.co.in idbi.bank.in; idbi bank
    bandhan-bank; Bandhan Bank; bandhanbank.com bandhan.bank.in; bandhan bank
    equitas; Equitas; equitasbank.com equitas.bank.in; equitas small finance bank
    dcb; DCB Bank; dcbbank.com dcb.bank.in; dcb bank
    bank-of-maharashtra; Bank of Maharashtra; mahabank.co.in bankofmaharashtra.bank.in; bank of maharashtra
    south-indian-bank; South Indian Bank; sib.co.in southindianbank.com southindianbank.bank.in; south indian bank
    indian-bank; Indian Bank; indianbank.co.in indianbank.in indianbank.bank.in; indian bank
    indian-overseas-bank; Indian Overseas Bank; iob.in iobnet.co.in iob.bank.in; indian overseas bank
    central-bank-of-india; Central Bank of India; centralbankofindia.co.in centralbank.co.in centralbank.bank.in; central bank of india
    uco-bank; UCO Bank; ucobank.com ucobank.co.in uco.bank.in; uco bank
    karnataka-bank; Karnataka Bank; ktkbank.com karnatakabank.com karnatakabank.bank.in; karnataka bank
    city-union-bank; City Union Bank; cityunionbank.com cityunionbank.in cityunionbank.bank.in; city union bank
    karur-vysya-bank; Karur Vysya Bank; kvbmail.com kvb.co.in kvb.bank.in; karur vysya bank
    csb; CSB Bank; csb.co.in csb.bank.in; csb bank
    ujjivan; Ujjivan Small Finance Bank; ujjivansfb.in ujjivansfb.bank.in; ujjivan small finance bank
    paytm; Paytm; paytm.com paytmbank.com; paytm payments bank
    bank-of-india; Bank of India; bankofindia.co.in bankofindia.bank.in; bank of india
    bank-in-india; Bank in India; bank.in; .bank.in
  `,
)
