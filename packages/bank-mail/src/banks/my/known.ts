import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'MY',
  `
    maybank; Maybank; maybank.com.my maybank2u.com.my maybank.com; maybank2u, malayan banking
    cimb; CIMB Bank; cimb.com cimb.com.my cimbclicks.com.my; cimb bank berhad, cimb clicks
    public-bank; Public Bank; publicbank.com.my pbebank.com; public bank berhad
    rhb; RHB; rhbgroup.com rhbgroup.com.my; rhb bank
    hong-leong; Hong Leong Bank; hongleong.com.my hlb.com.my; hong leong bank, hlb connect
    ambank; AmBank; ambankgroup.com ambg.com.my; ambank
    bank-islam; Bank Islam; bankislam.com.my; bank islam malaysia
    touch-n-go; Touch 'n Go eWallet; tngdigital.com.my touchngo.com.my; touch 'n go ewallet, tng digital
    gxbank; GXBank; gxbank.my; gx bank berhad, gxbank
    bigpay; BigPay; bigpayme.com; bigpay malaysia
    hsbc-malaysia; HSBC Malaysia; hsbc.com.my hsbc.bank.malaysia.berhad@notification.hsbc.com.hk; hsbc bank malaysia
  `,
)
