/** The banks of Europe, one a line below its country; see `banksIn`. */
export const EUROPE = `
AT
  erste-sparkasse; Erste Bank und Sparkasse; erstebank.at sparkasse.at; erste bank und sparkasse
  bawag; BAWAG; bawag.at easybank.at; bawag, easybank
  raiffeisen-at; Raiffeisen Österreich; raiffeisen.at; raiffeisen osterreich
  bank-austria; Bank Austria; bankaustria.at; bank austria
BE
  kbc; KBC; kbc.be; kbc bank
  bnp-paribas-fortis; BNP Paribas Fortis; bnpparibasfortis.com bnpparibasfortis.be; bnp paribas fortis
  belfius; Belfius; belfius.be; belfius
  ing-belgie; ING België; ing.be; ing belgie, ing belgique
  argenta; Argenta; argenta.be; argenta spaarbank
CH
  ubs; UBS; ubs.com; ubs switzerland
  yuh; Yuh; yuh.com; yuh
  postfinance; PostFinance; postfinance.ch; postfinance
  raiffeisen-schweiz; Raiffeisen Schweiz; raiffeisen.ch; raiffeisen schweiz
  zkb; Zürcher Kantonalbank; zkb.ch; zurcher kantonalbank
  twint; TWINT; twint.ch; twint
  viseca; Viseca; viseca.ch one-digitalservice.ch; viseca
  swisscard; Swisscard; swisscard.ch; swisscard
  cembra; Cembra; cembra.ch; cembra
  neon-switzerland; neon; neon-free.ch; neon switzerland
  migros-bank; Migros Bank; migrosbank.ch; migros bank
  bank-cler; Bank Cler; cler.ch; bank cler
  cornercard; Cornèrcard; cornercard.ch; cornercard
CZ
  csob; ČSOB; csob.cz; csob
  raiffeisenbank-cz; Raiffeisenbank; rb.cz; raiffeisenbank ceska republika
  fio; Fio banka; fio.cz; fio banka
  komercni-banka; Komerční banka; kb.cz; komercni banka
  mbank-cz; mBank; mbank.cz mbank.eu; mbank
  unicredit-cz; UniCredit Bank; unicreditgroup.cz unicreditbank.cz unicreditgroup.eu; unicredit bank czech republic
  ceska-sporitelna; Česká spořitelna; csas.cz; ceska sporitelna
  air-bank; Air Bank; airbank.cz; air bank
  moneta; MONETA; moneta.cz; moneta money bank
DE
  sparkasse; Sparkasse; sparkasse.de; sparkasse
  deutsche-bank; Deutsche Bank; deutsche-bank.de; deutsche bank
  commerzbank; Commerzbank; commerzbank.com commerzbank.de; commerzbank
  ing-deutschland; ING Deutschland; ing.de ing-diba.de; ing-diba
  dkb; DKB; dkb.de; deutsche kreditbank
  n26; N26; n26.com; n26
  comdirect; comdirect; comdirect.de; comdirect
  postbank; Postbank; postbank.de; postbank
  volksbank; Volksbank; vr.de; volksbank, raiffeisenbank
  hypovereinsbank; HypoVereinsbank; hypovereinsbank.de unicredit.de; hypovereinsbank
  targobank; TARGOBANK; targobank.de; targobank
  consorsbank; Consorsbank; consorsbank.de; consorsbank
  trade-republic; Trade Republic; traderepublic.com; trade republic
  c24; C24 Bank; c24.de; c24 bank
  vivid; Vivid; vivid.money; vivid money
DK
  danske-bank; Danske Bank; danskebank.dk; danske bank
  nordea-dk; Nordea Danmark; nordea.dk; nordea danmark
  jyske-bank; Jyske Bank; jyskebank.dk; jyske bank
  lunar; Lunar; lunar.app; lunar bank
ES
  bbva-espana; BBVA España; bbva.es; bbva espana
  santander-espana; Santander España; bancosantander.es gruposantander.es; santander espana
  caixabank; CaixaBank; caixabank.com caixabank.es; caixabank
  sabadell; Sabadell; bancsabadell.com bancosabadell.com; banco sabadell
  bankinter; Bankinter; bankinter.com bankinter.es; bankinter
  ing-espana; ING España; ing.es; ing espana
  openbank; Openbank; openbank.es; openbank
  unicaja; Unicaja; unicaja.es unicajabanco.es; unicaja
  kutxabank; Kutxabank; kutxabank.es; kutxabank
  abanca; ABANCA; abanca.com; abanca
  ibercaja; Ibercaja; ibercaja.es; ibercaja
  evo-banco; EVO Banco; evobanco.com; evo banco
  imagin; imagin; imagin.com; imaginbank
  cajamar; Cajamar; cajamar.es; cajamar
FR
  bnp-paribas; BNP Paribas; bnpparibas.com bnpparibas.net mabanque.bnpparibas; bnp paribas
  credit-agricole; Crédit Agricole; credit-agricole.fr; credit agricole
  societe-generale; Société Générale; socgen.com societegenerale.fr sg.fr; societe generale
  la-banque-postale; La Banque Postale; labanquepostale.fr; la banque postale
  boursobank; BoursoBank; boursobank.com boursorama.fr boursorama.com; boursobank, boursorama
  lcl; LCL; lcl.fr; le credit lyonnais
  cic; CIC; cic.fr; banque cic
  credit-mutuel; Crédit Mutuel; creditmutuel.fr; credit mutuel
  caisse-d-epargne; Caisse d'Épargne; caisse-epargne.fr; caisse d'epargne
  banque-populaire; Banque Populaire; banquepopulaire.fr; banque populaire
  hello-bank; Hello bank!; hellobank.fr; hello bank
  fortuneo; Fortuneo; fortuneo.fr; fortuneo
  nickel; Nickel; nickel.eu compte-nickel.fr; compte nickel
  lydia; Lydia; lydia-app.com lydia.me; lydia
GB
  curve; Curve; imaginecurve.com curve.com; curve card
  revolut; Revolut; revolut.com; revolut
  wise; Wise; wise.com transferwise.com; wise payments
  barclays; Barclays; barclays.co.uk barclays.com; barclays
  barclaycard; Barclaycard; barclaycard.co.uk; barclaycard
  hsbc-uk; HSBC UK; hsbc.co.uk; hsbc uk
  lloyds; Lloyds Bank; lloydsbank.co.uk lloydsbank.com; lloyds bank
  natwest; NatWest; natwest.com; natwest
  santander-uk; Santander UK; santander.co.uk; santander uk
  halifax; Halifax; halifax.co.uk; halifax bank
  nationwide; Nationwide; nationwide.co.uk; nationwide building society
  monzo; Monzo; monzo.com; monzo
  starling; Starling Bank; starlingbank.com; starling bank
  tsb; TSB; tsb.co.uk; tsb bank
  first-direct; first direct; firstdirect.com; first direct bank
  chase-uk; Chase UK; chase.co.uk; chase uk
  co-operative-bank; Co-operative Bank; co-operativebank.co.uk; co-operative bank
  virgin-money; Virgin Money; virginmoney.com; virgin money
HU
  otp-bank; OTP Bank; otpbank.hu otp.hu; otpdirekt, otp bank
  erste-hu; Erste Bank Hungary; erstebank.hu; erste bank hungary
  kh-bank; K&H; kh.hu; k&h bank
IE
  aib; AIB; aib.ie; allied irish banks
  bank-of-ireland; Bank of Ireland; boi.com bankofireland.com; bank of ireland
  ptsb; PTSB; ptsb.ie permanenttsb.ie; permanent tsb, ptsb
IT
  intesa-sanpaolo; Intesa Sanpaolo; intesasanpaolo.com intesasanpaolo.it isybank.com; intesa sanpaolo
  paypal-italia; PayPal Italia; paypal.it; paypal italia
  unicredit-italia; UniCredit; unicredit.it; unicredit spa
  fineco; Fineco; finecobank.com fineco.it; finecobank
  poste-italiane; BancoPosta e Postepay; posteitaliane.it postepay.it; postepay, bancoposta
  nexi; Nexi; nexi.it; nexi payments
  ing-italia; ING Italia; ing.it ingdirect.it; ing italia
  widiba; Widiba; widiba.it; widiba
  hype; Hype; hype.it; hype spa
NL
  bunq; bunq; bunq.com; bunq; decimal=either
  paypal-nederland; PayPal Nederland; paypal.nl; paypal nederland
  ing-nl; ING Nederland; ing.nl; ing bank nederland
  abn-amro; ABN AMRO; abnamro.nl nl.abnamro.com; abn amro
  rabobank; Rabobank; rabobank.nl; rabobank
  ics-cards; ICS; icscards.nl; international card services
  asn-bank; ASN Bank; asnbank.nl snsbank.nl; asn bank, sns bank
  knab; Knab; knab.nl; knab bank
NO
  dnb; DNB; dnb.no; dnb bank
  sparebank1; SpareBank 1; sparebank1.no; sparebank 1
  nordea-no; Nordea Norge; nordea.no; nordea norge
PL
  mbank-pl; mBank Polska; mbank.pl; mbank
  pekao; Bank Pekao; pekao.com.pl; bank pekao
  pko-bp; PKO BP; pkobp.pl ipko.pl; pko bank polski
  ing-pl; ING Bank Śląski; ing.pl ingbank.pl; ing bank slaski
  santander-pl; Santander Bank Polska; santander.pl; santander bank polska
  millennium-pl; Bank Millennium; bankmillennium.pl; bank millennium
BG
  postbank-bulgaria; Postbank; postbank.bg; пощенска банка
PT
  cgd; Caixa Geral de Depósitos; cgd.pt; caixa geral de depositos
  millennium-bcp; Millennium bcp; millenniumbcp.pt; millennium bcp
  santander-portugal; Santander Portugal; santander.pt; santander totta
  novobanco; novobanco; novobanco.pt; novobanco, novo banco
  bpi-portugal; Banco BPI; bancobpi.pt; banco bpi
  activobank; ActivoBank; activobank.pt; activobank
RO
  banca-transilvania; Banca Transilvania; bancatransilvania.ro btrl.ro; banca transilvania
  bcr-romania; BCR România; bcr.ro; banca comerciala romana
  ing-romania; ING România; ing.ro; ing bank romania
  raiffeisen-romania; Raiffeisen Bank România; raiffeisen.ro; raiffeisen bank romania
  brd; BRD; brd.ro; brd groupe societe generale
SE
  swedbank; Swedbank; swedbank.se; swedbank
  seb; SEB; seb.se; skandinaviska enskilda banken
  handelsbanken; Handelsbanken; handelsbanken.se; handelsbanken
  nordea-se; Nordea Sverige; nordea.se; nordea bank abp
  klarna; Klarna; klarna.com klarna.se; klarna bank
TR
  yapi-kredi; Yapı Kredi; yapikredi.com.tr; yapi kredi
  ziraat; Ziraat Bankası; ziraatbank.com.tr; ziraat bankasi
  akbank; Akbank; akbank.com; akbank
  enpara; Enpara; enpara.com qnbfinansbank.com; enpara.com; decimal=,
  garanti-bbva; Garanti BBVA; garantibbva.com.tr; garanti bbva
  is-bankasi; Türkiye İş Bankası; isbank.com.tr; is bankasi
  kuveyt-turk; Kuveyt Türk; kuveytturk.com.tr; kuveyt turk
`
