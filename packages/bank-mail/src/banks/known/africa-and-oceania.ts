/** The banks of Africa, Arabia and Oceania, one a line below its country; see `banksIn`. */
export const AFRICA_AND_OCEANIA = `
AE
  adcb; ADCB; adcb.com; adcb
  emirates-islamic; Emirates Islamic; emiratesislamic.ae emiratesislamic.com emiratesislamicbank.ae; emirates islamic
  fab; First Abu Dhabi Bank; bankfab.com bankfab.ae fab.com; first abu dhabi bank
  mashreq; Mashreq; mashreq.com mashreqbank.com; mashreq
  wio; Wio; wio.io; wio personal
  emirates-nbd; Emirates NBD; emiratesnbd.com emiratesnbd.ae; emirates nbd
  liv; Liv; liv.me; liv digital bank
  dib; Dubai Islamic Bank; dib.ae alislami.ae; dubai islamic bank
  adib; ADIB; adib.com adib.ae; abu dhabi islamic bank
  rakbank; RAKBANK; rakbank.ae; rakbank
  cbd; Commercial Bank of Dubai; cbd.ae; commercial bank of dubai
  hsbc-uae; HSBC UAE; hsbc.ae hsbc.com.ae; hsbc uae
AU
  commbank; CommBank; cba.com.au commbank.com.au; commonwealth bank, commbank
  westpac; Westpac; westpac.com.au; westpac banking corporation
  anz; ANZ; anz.com anz.com.au; australia and new zealand banking group
  nab; NAB; nab.com.au; national australia bank
  up-bank; Up; up.com.au; up bank
  ing-australia; ING Australia; ing.com.au ingdirect.com.au; ing australia
  macquarie; Macquarie; macquarie.com; macquarie bank
  bankwest; Bankwest; bankwest.com.au; bankwest
  bendigo-bank; Bendigo Bank; bendigobank.com.au; bendigo bank
EG
  cib; CIB; cibeg.com cib.eg; commercial international bank
  nbe; National Bank of Egypt; nbe.com.eg; national bank of egypt
  qnb-egypt; QNB Egypt; qnb.com.eg qnbalahli.com; qnb egypt, qnb alahli
  banque-misr; Banque Misr; banquemisr.com; banque misr
GH
  gcb; GCB Bank; gcbbank.com.gh gcb.com.gh; gcb bank
  fidelity-ghana; Fidelity Bank Ghana; fidelitybank.com.gh; fidelity bank ghana
  calbank; CalBank; calbank.net; calbank
KE
  m-pesa; M-PESA; safaricom.co.ke safaricom.com; m-pesa
  equity-kenya; Equity Bank; equitybank.co.ke equitybankgroup.com; equity bank kenya
  kcb; KCB; kcbgroup.com kcb.co.ke; kcb bank
  im-bank; I&M Bank; imbank.co.ke imbankgroup.com; i&m bank
  ncba; NCBA; ncbagroup.com; ncba bank
KW
  nbk; National Bank of Kuwait; nbk.com; national bank of kuwait
  kfh; Kuwait Finance House; kfh.com; kuwait finance house
  boubyan; Boubyan Bank; bankboubyan.com; boubyan bank
  burgan; Burgan Bank; burgan.com; burgan bank
NG
  gtbank; GTBank; gtbank.com; guaranty trust bank
  opay; OPay; opay-nigeria.com opayweb.com; opay
  wema; Wema Bank; wemabank.com alat.ng; wema bank
  access-bank; Access Bank; accessbankplc.com; access bank plc
  zenith-bank; Zenith Bank; zenithbank.com; zenith bank
  first-bank-nigeria; FirstBank; firstbanknigeria.com; first bank of nigeria
  stanbic-ibtc; Stanbic IBTC; stanbicibtc.com stanbicibtcbank.com; stanbic ibtc
  sterling; Sterling Bank; sterling.ng sterlingbankng.com; sterling bank
  uba; UBA; ubagroup.com; united bank for africa
  moniepoint; Moniepoint; moniepoint.com teamapt.com; moniepoint
  kuda; Kuda; kuda.com kudabank.com; kuda bank, kuda mfb
  fidelity-nigeria; Fidelity Bank; fidelitybank.ng fidelitybankplc.com; fidelity bank plc
  fcmb; FCMB; fcmb.com; first city monument bank
  union-bank-nigeria; Union Bank; unionbankng.com; union bank of nigeria
  keystone; Keystone Bank; keystonebankng.com; keystone bank
  palmpay; PalmPay; palmpay.com; palmpay
NZ
  anz-nz; ANZ New Zealand; anz.co.nz; anz bank new zealand
  asb; ASB; asb.co.nz; asb bank
  bnz; BNZ; bnz.co.nz; bank of new zealand
  westpac-nz; Westpac New Zealand; westpac.co.nz; westpac new zealand
  kiwibank; Kiwibank; kiwibank.co.nz; kiwibank
QA
  qnb; QNB; qnb.com; qatar national bank
  cbq; Commercial Bank of Qatar; cbq.qa; commercial bank of qatar
  doha-bank; Doha Bank; dohabank.com.qa dohabank.qa; doha bank
  qib; QIB; qib.com.qa; qatar islamic bank
SA
  al-rajhi; Al Rajhi Bank; alrajhibank.com.sa alrajhibank.com; al rajhi bank
  snb; Saudi National Bank; alahli.com; saudi national bank
  alinma; Alinma Bank; alinma.com; alinma bank
  sab; SAB; sab.com sabb.com; saudi awwal bank
  riyad-bank; Riyad Bank; riyadbank.com; riyad bank
  stc-bank; STC Bank; stcbank.com.sa stcpay.com.sa; stc bank, stc pay
  d360; D360 Bank; d360.com; d360 bank
ZA
  absa; Absa; absa.co.za absa.africa; absa
  capitec; Capitec; capitecbank.co.za capitecbank.com; capitec
  discovery-bank; Discovery Bank; discovery.bank discovery.co.za; discovery bank
  fnb; FNB; fnb.co.za; fnb
  standard-bank; Standard Bank; standardbank.co.za standardbank.com; standard bank
  nedbank; Nedbank; nedbank.co.za; nedbank
  tymebank; TymeBank; tymebank.co.za; tymebank
  investec; Investec; investec.co.za; investec
  bank-zero; Bank Zero; bankzero.co.za; bank zero
  african-bank; African Bank; africanbank.co.za; african bank
`
