/** The banks of Asia, one a line below its country; see `banksIn`. */
export const ASIA = `
BD
  city-bank-bangladesh; City Bank; citybankplc.com thecitybank.com; city bank plc, citytouch; advertisers=promotions@citybankplc.com citytouchpromotion@thecitybank.com
  standard-chartered-bangladesh; Standard Chartered Bangladesh; smsbanking.bd@sc.com ibanking.bangladesh@sc.com; standard chartered bangladesh; advertisers=digitalbanking.bd@sc.com
  brac-bank; BRAC Bank; bracbank.com; brac bank
  eastern-bank; Eastern Bank; ebl.com.bd ebl-bd.com; eastern bank plc
  dutch-bangla-bank; Dutch-Bangla Bank; dutchbanglabank.com; dutch-bangla bank, dutch bangla bank
  prime-bank; Prime Bank; primebank.com.bd; prime bank plc
  mutual-trust-bank; Mutual Trust Bank; mutualtrustbank.com; mutual trust bank
  islami-bank-bangladesh; Islami Bank; islamibankbd.com; islami bank bangladesh
  ucb-bangladesh; UCB; ucb.com.bd ucbl.com.bd; united commercial bank
HK
  za-bank; ZA Bank; za.group; za bank
  hsbc-hong-kong; HSBC Hong Kong; mail.hsbc.com.hk; hsbc hong kong, 香港滙豐
  hang-seng; Hang Seng Bank; hangseng.com; hang seng bank, 恒生銀行
  bochk; Bank of China (Hong Kong); bochk.com; bochk, 中銀香港
  citibank-hong-kong; Citibank Hong Kong; citibank.com.hk citibank.hk; citibank hong kong
  mox; Mox; mox.com; mox bank
ID
  bca; BCA; bca.co.id klikbca.com; bank central asia, mybca
  bri; BRI; bri.co.id; bank rakyat indonesia, brimo
  seabank-indonesia; SeaBank Indonesia; seabank.co.id; seabank indonesia
  ovo; OVO; ovo.id; pt visionet internasional
  mandiri; Bank Mandiri; bankmandiri.co.id; bank mandiri, livin by mandiri
  ocbc-indonesia; OCBC Indonesia; ocbc.id; ocbc indonesia, ocbc nisp
  bni; BNI; bni.co.id; bank negara indonesia, wondr by bni
  bsi; BSI; bankbsi.co.id; bank syariah indonesia, byond by bsi
  btn; BTN; btn.co.id; bank tabungan negara
  jago; Bank Jago; jago.com; bank jago
  cimb-niaga; CIMB Niaga; cimbniaga.co.id; cimb niaga
  permata; PermataBank; permatabank.co.id permatabank.com; permatabank
  danamon; Danamon; danamon.co.id; bank danamon
  maybank-indonesia; Maybank Indonesia; maybank.co.id; maybank indonesia
  jenius; Jenius; jenius.com btpn.com smbci.com; jenius
  blu; blu by BCA Digital; blubybcadigital.id bcadigital.co.id blubybca.id; blu by bca digital, bluaccount
  superbank; Superbank; superbank.id; superbank
  allo-bank; Allo Bank; allobank.com; allo bank
  gopay; GoPay; gopay.co.id go-pay.co.id gojek.com; gopay indonesia, pt dompet anak bangsa
  shopeepay; ShopeePay; shopeepay.co.id; shopeepay indonesia
  line-bank-id; LINE Bank; linebank.co.id; line bank by hana
  dana-indonesia; DANA; dana.id; dana indonesia
  flip; Flip; flip.id; pt fliptech lentera inspirasi pertiwi
IN
  axis; Axis Bank; axisbank.com axis.bank.in; axis bank; advertisers=axisbankmail.bank.in axisbankmail.com
  hdfc; HDFC Bank; hdfcbank.net hdfcbank.com hdfcbank.bank.in hdfcbankbillpay@billdesk.in; hdfc bank; advertisers=mailers.hdfcbank.bank.in information@hdfcbank.net information@hdfcbank.bank.in
  icici; ICICI Bank; icicibank.com icici.bank.in; icici bank
  kotak; Kotak Mahindra Bank; kotak.com kotak.in kotak.bank.in; kotak mahindra bank, kotak bank; advertisers=kotakalert.bank.in
  indusind; IndusInd Bank; indusind.com indusind.bank.in; indusind bank
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
JP
  smbc-card; Sumitomo Mitsui Card; smbc-card.com vpass.ne.jp; 三井住友カード
  rakuten-card; Rakuten Card; rakuten-card.co.jp; 楽天カード
  rakuten-pay; Rakuten Pay; pay.rakuten.co.jp; 楽天ペイ
  jcb; JCB; jcb.co.jp; jcbカード
  paypay-card; PayPay Card; paypay-card.co.jp paypay-card.jp; paypayカード
  aeon-card; AEON Card; aeon.co.jp aeonbank.co.jp; イオンカード
  epos-card; EPOS Card; eposcard.co.jp 01epos.jp; エポスカード
  saison-card; Saison Card; saisoncard.co.jp; セゾンカード
  view-card; View Card; viewsnet.jp viewcard.co.jp; ビューカード
  d-card; d Card; dcard.docomo.ne.jp d-card.jp; dカード
  au-pay-card; au PAY Card; kddi-fs.com; au payカード, au pay カード
  orico; Orico; orico.co.jp; オリコカード
  toyota-finance; TS CUBIC CARD; tscubic.com; ts cubic card
  mercari; Merpay; mercari.jp mercari.com merpay.com; メルカード, メルペイ
  kyash; Kyash; kyash.co; kyash
  rakuten-bank; Rakuten Bank; rakuten-bank.co.jp; 楽天銀行
  smbc; SMBC; smbc.co.jp dn.smbc.co.jp; 三井住友銀行
  mufg; MUFG; mufg.jp bk.mufg.jp cr.mufg.jp; 三菱ufj銀行
  mizuho; Mizuho; mizuhobank.co.jp; みずほ銀行
  sony-bank; Sony Bank; sonybank.net sonybank.jp; ソニー銀行, sony bank wallet
  sbi-sumishin; SBI Sumishin Net Bank; netbk.co.jp; 住信sbiネット銀行
  sbi-shinsei; SBI Shinsei Bank; sbishinseibank.co.jp shinseibank.com; sbi新生銀行
  paypay-bank; PayPay Bank; paypay-bank.co.jp japannetbank.co.jp; paypay銀行
KR
  shinhan-card; Shinhan Card; shinhancard.com shinhan.com; 신한카드
  samsung-card; Samsung Card; samsungcard.com samsungcard.co.kr; 삼성카드
  hyundai-card; Hyundai Card; hyundaicard.com; 현대카드
  kb-card; KB Kookmin Card; kbcard.com kbstar.com; 국민카드, kb국민카드
  kakao-bank; KakaoBank; kakaobank.com; 카카오뱅크
  toss; Toss; toss.im tossbank.com; 토스뱅크
LK
  commercial-bank-of-ceylon; Commercial Bank of Ceylon; combank.lk combank.net; commercial bank of ceylon, combank
  hnb; Hatton National Bank; hnb.lk hnb.net; hatton national bank, hnb sms alert
  sampath-bank; Sampath Bank; sampath.lk; sampath bank
  nations-trust-bank; Nations Trust Bank; nationstrust.com americanexpress.lk; nations trust bank
  seylan-bank; Seylan Bank; seylan.lk; seylan bank
  ndb; NDB Bank; ndbbank.com; national development bank
  dfcc-bank; DFCC Bank; dfccbank.com dfcc.lk; dfcc bank
  bank-of-ceylon; Bank of Ceylon; boc.lk; bank of ceylon
  peoples-bank; People’s Bank; peoplesbank.lk; people's bank
  nsb-sri-lanka; National Savings Bank; nsb.lk; national savings bank
MY
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
NP
  esewa; eSewa; esewa.com.np; esewa app
  nabil-bank; Nabil Bank; nabilbank.com; nabil bank
  nepal-investment-mega-bank; Nepal Investment Mega Bank; nimb.com.np; nepal investment mega bank, nimb alert
  nic-asia; NIC ASIA Bank; nicasiabank.com; nic asia
  everest-bank; Everest Bank; ebl.com.np everestbankltd.com; everest bank
  global-ime-bank; Global IME Bank; globalimebank.com gibl.com.np; global ime bank
  himalayan-bank; Himalayan Bank; himalayanbank.com; himalayan bank
  siddhartha-bank; Siddhartha Bank; siddharthabank.com; siddhartha bank
  nmb-bank; NMB Bank; nmb.com.np; nmb bank
  khalti; Khalti; khalti.com; khalti
PH
  bpi; BPI; bpi.com.ph; bank of the philippine islands
  bdo; BDO; bdo.com.ph; bdo unibank
  metrobank; Metrobank; metrobank.com.ph; metrobank
  unionbank-ph; UnionBank; unionbankph.com; unionbank of the philippines
  rcbc; RCBC; rcbc.com; rizal commercial banking corporation, rcbc
  security-bank; Security Bank; securitybank.com.ph; security bank corporation
  landbank; LANDBANK; landbank.com; land bank of the philippines
  gcash; GCash; gcash.com; gcash
  maya; Maya; maya.ph paymaya.com; maya philippines
  eastwest; EastWest; eastwestbanker.com; eastwest bank
  gotyme; GoTyme; gotyme.com.ph; gotyme bank
  seabank-ph; SeaBank Philippines; seabank.ph seabank.com.ph; seabank philippines
  cimb-ph; CIMB Bank Philippines; cimb.com.ph cimbbank.com.ph; cimb bank philippines
  tonik; Tonik; tonikbank.com; tonik digital bank
PK
  meezan-bank; Meezan Bank; meezanbank.com; meezan bank
  nayapay; NayaPay; nayapay.com; nayapay
  hbl; HBL; hbl.com; habib bank limited
  ubl; UBL; ubl.com.pk ubldigital.com; united bank limited
  mcb-pakistan; MCB Bank; mcb.com.pk; mcb bank limited
  bank-alfalah; Bank Alfalah; bankalfalah.com; bank alfalah
  allied-bank; Allied Bank; abl.com; allied bank limited
  faysal-bank; Faysal Bank; faysalbank.com; faysal bank
  bank-al-habib; Bank AL Habib; bankalhabib.com; bank al habib
  askari-bank; Askari Bank; askaribank.com.pk; askari bank
  sadapay; SadaPay; sadapay.pk; sadapay
  easypaisa; easypaisa; easypaisa.com.pk telenorbank.pk; easypaisa bank, easypaisa money transfer
  jazzcash; JazzCash; jazzcash.com.pk; jazzcash account
SG
  dbs; DBS; dbs.com dbs.com.sg posb.com.sg; dbs bank, posb
  uob; UOB; uobgroup.com uob.com.sg; united overseas bank, uob
  ocbc; OCBC; ocbc.com; ocbc bank
  maribank; MariBank; maribank.sg; maribank
  citibank-singapore; Citibank Singapore; citibank.com.sg; citibank singapore
  hsbc-singapore; HSBC Singapore; hsbc.com.sg hsbc.bank.singapore.limited@notification.hsbc.com.hk; hsbc singapore, hsbc bank (singapore)
  maybank-singapore; Maybank Singapore; maybank.com.sg maybank2u.com.sg; maybank singapore
  standard-chartered-singapore; Standard Chartered Singapore; alerts.sg@sc.com sg@sc.com; standard chartered bank (singapore), standard chartered singapore
  trust-bank; Trust Bank; trustbank.sg; trust bank singapore
  gxs; GXS Bank; gxs.com.sg; gxs bank
  youtrip; YouTrip; you.co youtrip.com; youtrip
TH
  scb; SCB; scb.co.th; siam commercial bank, scb easy
  krungthai; Krungthai; krungthai.com ktb.co.th; krungthai bank, krungthai next
  kasikornbank; KASIKORNBANK; kasikornbank.com; kasikornbank, k plus
  bangkok-bank; Bangkok Bank; bangkokbank.com; bangkok bank, bualuang mbanking
  krungsri; Krungsri; krungsri.com; krungsri, bank of ayudhya
  ttb; ttb; ttbbank.com; tmbthanachart
  ktc; KTC; ktc.co.th; krungthai card
  uob-thailand; UOB Thailand; uob.co.th; uob thailand
  lh-bank; LH Bank; lhbank.co.th; lh bank, lhb you
  truemoney; TrueMoney; truemoney.com; truemoney wallet
TW
  cathay; Cathay United Bank; cathaybk.com.tw; 國泰世華
  ctbc; CTBC Bank; ctbcbank.com; 中國信託
  esun; E.SUN Bank; esunbank.com esunbank.com.tw; 玉山銀行
  taishin; Taishin Bank; taishinbank.com.tw richart.tw; 台新銀行, richart
  fubon; Taipei Fubon Bank; taipeifubon.com.tw fubon.com; 台北富邦, 富邦銀行
  line-bank-tw; LINE Bank Taiwan; linebank.com.tw; line bank 連線商業銀行, 連線商業銀行
VN
  vietcombank; Vietcombank; vietcombank.com.vn; vietcombank, vcb digibank; decimal=either
  vib; VIB; vib.com.vn; vietnam international bank; decimal=either
  timo; Timo; timo.vn; timo digital bank; decimal=either
  hsbc-vietnam; HSBC Vietnam; hsbc.com.vn hsbc.vietnam@notification.hsbc.com.hk hsbc@notification.hsbc.com.hk; hsbc vietnam, hsbc việt nam; decimal=either
  techcombank; Techcombank; techcombank.com.vn; techcombank; decimal=either
  vpbank; VPBank; vpbank.com.vn vpb.com.vn; vpbank; decimal=either
  tpbank; TPBank; tpb.com.vn tpbank.com.vn; tpbank; decimal=either
  mb-bank; MB Bank; mbbank.com.vn; mb bank, mbbank; decimal=either
  acb; ACB; acb.com.vn; ngân hàng á châu; decimal=either
  bidv; BIDV; bidv.com.vn; bidv smartbanking, bidv; decimal=either
  vietinbank; VietinBank; vietinbank.vn; vietinbank; decimal=either
  sacombank; Sacombank; sacombank.com.vn sacombank.com; sacombank; decimal=either
  cake; Cake by VPBank; cake.vn; cake by vpbank; decimal=either
  momo; MoMo; momo.vn mservice.com.vn; ví momo; decimal=either
`
