/** The banks of the Americas, one a line below its country; see `banksIn`. */
export const AMERICAS = `
AR
  galicia; Galicia; bancogalicia.com.ar galicia.ar galicia.com.ar; banco galicia
  bbva-argentina; BBVA Argentina; bbva.com.ar bbvafrances.com.ar; bbva argentina
  macro; Macro; macro.com.ar; banco macro
  banco-nacion; Banco Nación; bna.com.ar; banco de la nacion argentina
  banco-provincia; Banco Provincia; bpba.com.ar bancoprovincia.com.ar; banco provincia, cuenta dni
  icbc-argentina; ICBC Argentina; icbc.com.ar; icbc argentina
  brubank; Brubank; brubank.com brubank.com.ar; brubank
  uala; Ualá; uala.com.ar; uala
  naranja-x; Naranja X; naranjax.com naranja.com; naranja x
  supervielle; Supervielle; supervielle.com.ar; supervielle
  banco-patagonia; Banco Patagonia; bancopatagonia.com.ar; banco patagonia
  personal-pay; Personal Pay; personalpay.com.ar; personal pay
  modo; MODO; modo.com.ar; modo argentina
  mercado-pago-argentina; Mercado Pago Argentina; mercadopago.com.ar; mercado pago argentina
  santander-argentina; Santander Argentina; santander.com.ar santanderrio.com.ar; santander argentina; advertisers=novedades.santander.com.ar
  banco-ciudad; Banco Ciudad; bancociudad.com.ar; banco ciudad
  credicoop; Credicoop; bancocredicoop.coop credicoop.com.ar; banco credicoop
  banco-hipotecario; Banco Hipotecario; hipotecario.com.ar; banco hipotecario
  comafi; Comafi; comafi.com.ar; banco comafi
  bancor; Bancor; bancor.com.ar; banco de cordoba, bancor
  banco-santa-fe; Banco Santa Fe; bancosantafe.com.ar; banco santa fe
  banco-entre-rios; Banco Entre Ríos; bancoentrerios.com.ar; banco entre rios
  banco-san-juan; Banco San Juan; bancosanjuan.com; banco san juan
  banco-columbia; Banco Columbia; bancocolumbia.com.ar; banco columbia
  banco-del-sol; Banco del Sol; bancodelsol.com; banco del sol
  reba; Reba; reba.com.ar; reba compania financiera
  itau-argentina; Itaú Argentina; itau.com.ar; itau argentina
  hsbc-argentina; HSBC Argentina; hsbc.com.ar; hsbc argentina
  lemon; Lemon; lemon.me; lemon cash, lemon card
  prex-argentina; Prex Argentina; prexcard.com.ar; prex argentina
  cabal; Cabal; cabal.coop; tarjeta cabal
BO
  bnb; BNB; bnb.com.bo; banco nacional de bolivia; $=USD
  mercantil-santa-cruz; Banco Mercantil Santa Cruz; bmsc.com.bo mercantilsantacruz.com.bo; banco mercantil santa cruz; $=USD
  bcp-bolivia; BCP Bolivia; bcp.com.bo; banco de credito de bolivia; $=USD
  bisa; Banco BISA; bisa.com.bo bisa.com grupobisa.com; banco bisa; $=USD
  banco-union; Banco Unión; bancounion.com.bo; banco union bolivia; $=USD
  banco-ganadero; Banco Ganadero; bg.com.bo bancoganadero.com.bo; banco ganadero; $=USD
  banco-economico; Banco Económico; baneco.com.bo; banco economico bolivia; $=USD
  bancosol; BancoSol; bancosol.com.bo; bancosol; $=USD
  banco-fie; Banco FIE; bancofie.com.bo fie.com.bo; banco fie; $=USD
BR
  nubank; Nubank; nubank.com.br; nubank
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
CA
  interac; Interac; interac.ca; interac e-transfer, virement interac; decimal=either
  bmo; BMO; bmo.com; bank of montreal, bmo, banque de montréal; decimal=either
  mbna-canada; MBNA Canada; mbna.ca; mbna
  rbc; RBC; rbc.com royalbank.com; rbc royal bank, royal bank of canada, rbc banque royale; decimal=either; advertisers=offers.rbc.com newsletters.rbc.com customervoice360.rbc.com
  scotiabank; Scotiabank; scotiabank.com; bank of nova scotia; decimal=either
  tangerine; Tangerine; tangerine.ca; tangerine bank, banque tangerine; decimal=either; advertisers=email.tangerine.ca e.tangerine.ca
  td-canada; TD Canada Trust; td.com; td canada trust, td credit card; decimal=either
  cibc; CIBC; cibc.com; cibc; decimal=either
  simplii; Simplii; simplii.com; simplii financial
  national-bank-of-canada; National Bank of Canada; nbc.ca bnc.ca; national bank of canada, banque nationale; decimal=either
  desjardins; Desjardins; desjardins.com; desjardins; decimal=either
  eq-bank; EQ Bank; eqbank.ca; eq bank; advertisers=marketing.eqbank.ca
  wealthsimple; Wealthsimple; wealthsimple.com; wealthsimple; advertisers=e-news.wealthsimple.com
  koho; KOHO; koho.ca; koho
  neo-financial; Neo Financial; neofinancial.com; neo financial
  rogers-bank; Rogers Bank; rogersbank.com; rogers bank
  pc-financial; PC Financial; pcfinancial.ca; pc financial, services financiers le choix du président; decimal=either
  canadian-tire-bank; Canadian Tire Bank; ctfs.com; canadian tire bank, triangle mastercard
  brim; Brim Financial; brimfinancial.com; brim financial
  laurentian-bank; Laurentian Bank; laurentianbank.ca banquelaurentienne.ca; laurentian bank, banque laurentienne
  coast-capital; Coast Capital; coastcapitalsavings.com; coast capital savings; timeZone=America/Vancouver
  vancity; Vancity; vancity.com; vancity; timeZone=America/Vancouver
  meridian; Meridian; meridiancu.ca; meridian credit union
  atb; ATB Financial; atb.com; atb financial; timeZone=America/Edmonton
  oaken; Oaken Financial; oaken.com; oaken financial
  questrade; Questrade; questrade.com; questrade
  shakepay; Shakepay; shakepay.com; shakepay
  firstontario; FirstOntario; firstontario.com; firstontario credit union
  duca; DUCA; duca.com; duca credit union
CL
  banco-de-chile; Banco de Chile; bancochile.cl bancodechile.cl bancoedwards.cl; banco de chile, bancochile, banco edwards
  banco-estado; BancoEstado; bancoestado.cl; bancoestado
  banco-falabella-chile; Banco Falabella Chile; bancofalabella.cl cl.bancofalabella.com mail.falabella.com cmr.cl; banco falabella chile
  banco-ripley-chile; Banco Ripley Chile; bancoripley.cl; banco ripley chile
  bci; Bci; bci.cl bciplus.cl; banco bci; advertisers=info.bci.cl
  bice; BICE; bice.cl bancobice.cl; banco bice
  santander-chile; Santander Chile; santander.cl; santander chile
  scotiabank-chile; Scotiabank Chile; scotiabank.cl scotiabankchile.cl; scotiabank chile
  tenpo; Tenpo; tenpo.cl tenpobank.cl; tenpo
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
CO
  banco-de-bogota; Banco de Bogotá; bancodebogota.com.co bancodebogota.com; banco de bogota
  bancolombia; Bancolombia; bancolombia.com.co notificacionesbancolombia.com bancolombia.com; bancolombia
  davivienda; Davivienda; davivienda.com; banco davivienda, davivienda
  itau-colombia; Itaú Colombia; clienteitau.co itau.co; itau colombia
  nequi; Nequi; nequi.com.co nequi.com; nequi
  rappicard-colombia; RappiCard Colombia; rappicard.co rappipay.co; rappicard, rappipay
  bbva-colombia; BBVA Colombia; bbva.com.co bbvanet.com.co; bbva colombia
  davibank; DAVIbank; davibank.com; davibank
  daviplata; DaviPlata; daviplata.com daviplata@davivienda.com; daviplata
  lulo-bank; Lulo bank; lulobank.com; lulo bank
  nu-colombia; Nu Colombia; nu.com.co; nu colombia
  pse; PSE; achcolombia.com.co pse.com.co; ach colombia
  scotiabank-colpatria; Scotiabank Colpatria; scotiabankcolpatria.com colpatria.com; colpatria
  banco-de-occidente; Banco de Occidente; bancodeoccidente.com.co; banco de occidente
  banco-popular-colombia; Banco Popular Colombia; bancopopular.com.co; banco popular de colombia
  av-villas; AV Villas; avvillas.com.co bancoavvillas.com.co; av villas
  banco-caja-social; Banco Caja Social; bancocajasocial.com bancocajasocial.com.co; banco caja social
  banco-falabella-colombia; Banco Falabella Colombia; bancofalabella.com.co co.bancofalabella.com; banco falabella colombia
  gnb-sudameris; GNB Sudameris; gnbsudameris.com.co gnbsudameris.com; gnb sudameris
  banco-serfinanza; Banco Serfinanza; bancoserfinanza.com; serfinanza
  tuya; Tuya; tuya.com.co; tarjeta tuya
  banco-finandina; Banco Finandina; bancofinandina.com; finandina
  pibank-colombia; Pibank Colombia; pibank.co; pibank
  banco-agrario; Banco Agrario; bancoagrario.gov.co bancoagrario.com.co; banco agrario de colombia
  bancoomeva; Bancoomeva; bancoomeva.com.co; bancoomeva
  banco-pichincha-colombia; Banco Pichincha Colombia; bancopichincha.com.co pichincha.com.co; banco pichincha colombia
  bancamia; Bancamía; bancamia.com.co; bancamia
  banco-w; Banco W; bancow.com.co; banco w s.a
  ban100; Ban100; ban100.com.co; ban100
  confiar; Confiar; confiar.coop confiar.com.co; confiar cooperativa financiera
  iris; IRIS; iris.com.co; iris cf
  dale; dale!; dale.com.co; billetera dale
  movii; MOVii; movii.com.co; movii
  uala-colombia; Ualá Colombia; uala.com.co; uala colombia
CR
  bac-costa-rica; BAC Costa Rica; notificacionesbaccr.com baccredomatic.cr; bac credomatic costa rica, notificación bac
  bac-credomatic; BAC Credomatic; baccredomatic.com baccredomatic.net; bac credomatic; currency=null; country=null; $=USD; c$=NIO
  banco-nacional-cr; Banco Nacional de Costa Rica; bncr.fi.cr; banco nacional de costa rica
  lafise; LAFISE; lafise.com; lafise, lafise bancentro; currency=null; country=null; $=USD; c$=NIO
  bcr; Banco de Costa Rica; bancobcr.com; banco de costa rica
  davivienda-cr; Davivienda Costa Rica; davivienda.cr davibank.cr scotiabankcr.com alertasscotiabank@scotiabank.com alertas.cr@scotiabank.com; davivienda costa rica, davibank, scotiabank de costa rica
  promerica-cr; Promerica Costa Rica; promerica.fi.cr; banco promerica de costa rica
  banco-popular-cr; Banco Popular Costa Rica; bp.fi.cr bancopopular.fi.cr; banco popular y de desarrollo comunal
  multimoney; MultiMoney; multimoney.com multimoneycr.com; multimoney
DO
  qik; Qik; qik.com.do qik.do; qik banco digital; $=USD
  apap; APAP; apap.com.do; asociacion popular de ahorros y prestamos, apap
  banco-popular-dominicano; Banco Popular Dominicano; bpd.com.do popularenlinea.com; banco popular dominicano; advertisers=popularteinforma@popularenlinea.com
  bhd; Banco BHD; bhd.com.do bhdleon.com.do; banco bhd
  banreservas; Banreservas; banreservas.com banreservas.com.do; banreservas
  banco-santa-cruz; Banco Santa Cruz; bsc.com.do bancosantacruz.do; banco santa cruz
  scotiabank-do; Scotiabank República Dominicana; scotiabank.com.do do.scotiabank.com; scotiabank republica dominicana
  promerica-do; Promerica República Dominicana; promerica.com.do; banco promerica republica dominicana
  vimenca; Banco Vimenca; vimenca.com; banco vimenca
  banco-caribe; Banco Caribe; bancocaribe.com.do; banco caribe
  lafise-do; LAFISE República Dominicana; lafise.com.do; 
EC
  diners-club-ecuador; Diners Club Ecuador; dinersclub.com.ec; diners club del ecuador
  produbanco; Produbanco; produbanco.com produbanco.com.ec; produbanco; dateOrder=MDY
  banco-bolivariano; Banco Bolivariano; bolivariano.com bolivariano.com.ec bolivariano.fin.ec; banco bolivariano; advertisers=mailing.bolivariano.com.ec
  banco-del-pacifico; Banco del Pacífico; pacifico.fin.ec bancodelpacifico.com bancodelpacifico.com.ec bancopacifico.ec infopacificard.com.ec pacificard.com.ec pacificard.ec; banco del pacifico, pacificard
  banco-guayaquil; Banco Guayaquil; bancoguayaquil.com; banco guayaquil
  banco-pichincha; Banco Pichincha; pichincha.com tarjetasbancopichincha.com; banco pichincha
  banco-internacional-ecuador; Banco Internacional; bancointernacional.com.ec bancointernacional.ec; banco internacional ecuador
  jep; JEP; jep.coop coopjep.fin.ec; cooperativa jep
  deuna; Deuna; deuna.app deuna.ec; deuna app
  banco-austro; Banco del Austro; baustro.fin.ec bancodelaustro.com; banco del austro
  banco-solidario; Banco Solidario; banco-solidario.com; banco solidario
  banco-machala; Banco de Machala; bancomachala.com bmachala.com; banco de machala
  banco-loja; Banco de Loja; bancodeloja.fin.ec; banco de loja
  banco-ruminahui; Banco Rumiñahui; bgr.com.ec; banco general ruminahui
  coop-jardin-azuayo; Jardín Azuayo; jardinazuayo.fin.ec; jardin azuayo
  alianza-del-valle; Alianza del Valle; alianzadelvalle.fin.ec; alianza del valle
GT
  bac-guatemala; BAC Guatemala; baccredomatic.gt; bac credomatic guatemala
  banco-industrial; Banco Industrial; bi.com.gt bienlinea.bi.com.gt corporacionbi.com; banco industrial guatemala, bi en linea
  banrural; Banrural; banrural.com.gt; banrural
  gyt-continental; Banco G&T Continental; gytcontinental.com.gt gyt.com.gt; g&t continental
  bam; BAM; bam.com.gt; banco agromercantil
  promerica-gt; Promerica Guatemala; bancopromerica.com.gt; banco promerica guatemala
  bantrab; Bantrab; bantrab.com.gt bantrab.net.gt; bantrab
HN
  ficohsa; Ficohsa; ficohsa.com ficohsa.hn; ficohsa; currency=null; country=null; $=USD; c$=NIO
  bac-honduras; BAC Honduras; baccredomatic.hn; bac credomatic honduras
  banco-atlantida; Banco Atlántida; bancatlan.hn bancatlan.com; banco atlantida
  banpais; Banpaís; banpais.hn; banpais
  banco-de-occidente-hn; Banco de Occidente Honduras; bancodeoccidente.hn bancocci.hn; banco de occidente honduras
  davivienda-hn; Davivienda Honduras; davivienda.com.hn; davivienda honduras
  promerica-hn; Promerica Honduras; bancopromerica.com.hn bancopromerica.hn; banco promerica honduras
MX
  banorte; Banorte; banorte.com; banorte
  bbva-mexico; BBVA México; bbva.mx bbva.com.mx bbvabancomer.com; bbva mexico, bbva bancomer
  santander-mexico; Santander México; santander.com.mx; santander mexico, superlinea; advertisers=envios.santander.com.mx
  banamex; Banamex; banamex.com citibanamex.com; banamex, citibanamex
  hey-banco; Hey Banco; heybanco.com hey.inc; hey banco
  nu-mexico; Nu México; nu.com.mx; nu mexico
  openbank-mexico; Openbank México; openbank.mx; openbank mexico
  rappicard-mexico; RappiCard México; rappicard.mx rappicard.com.mx; rappicard mexico
  hsbc-mexico; HSBC México; hsbc.com.mx; hsbc mexico
  scotiabank-mexico; Scotiabank México; scotiabank.com.mx; scotiabank inverlat
  inbursa; Inbursa; inbursa.com inbursa.com.mx; inbursa
  banco-azteca; Banco Azteca; bancoazteca.com.mx bancoazteca.com; banco azteca
  banregio; Banregio; banregio.com; banregio
  stori; Stori; storicard.com; stori card
  klar; Klar; klar.mx; klar
  mercado-pago-mexico; Mercado Pago México; mercadopago.com.mx; mercado pago mexico
  afirme; Afirme; afirme.com afirme.com.mx; banca afirme
  banbajio; BanBajío; bb.com.mx banbajio.com; banbajio
  bancoppel; BanCoppel; bancoppel.com; bancoppel
  uala-mexico; Ualá México; uala.mx abccapital.com.mx; uala mexico
  american-express-mexico; American Express México; americanexpress.com.mx; american express mexico, american express company (mexico)
  didi-mexico; DiDi México; mx.didiglobal.com didicuenta.com.mx; didi cuenta, didi prestamos
  plata-mexico; Plata; platacard.mx plata.mx; plata card
  spin-by-oxxo; Spin by OXXO; spinbyoxxo.com.mx; spin by oxxo
  invex; Invex; invex.com invextarjetas.com.mx; invex tarjetas, invex banco
  albo; Albo; albo.mx; albo mexico
  fondeadora; Fondeadora; fondeadora.com; fondeadora
  kapital; Kapital; kapital.mx kapitalbank.mx; kapital bank
  banco-multiva; Multiva; multiva.com.mx; banco multiva
NI
  bac-nicaragua; BAC Nicaragua; baccredomatic.ni; bac credomatic nicaragua
  banpro; Banpro; banpro.com.ni; banpro
  avanz; Banco Avanz; avanzbanc.com avanzbanc.com.ni; avanz
  bdf; BDF; bdfnet.com; banco de finanzas nicaragua
PA
  bac-panama; BAC Panamá; baccredomatic.pa; bac credomatic panama
  banco-general; Banco General; bgeneral.com; banco general
  yappy; Yappy; yappy.com.pa; yappy
  banistmo; Banistmo; banistmo.com; banistmo
  global-bank; Global Bank; globalbank.com.pa; global bank panama
  multibank; Multibank; multibank.com.pa; multibank
  caja-de-ahorros; Caja de Ahorros; cajadeahorros.com.pa; caja de ahorros panama
  credicorp-bank; Credicorp Bank; credicorpbank.com; credicorp bank
PE
  bbva-peru; BBVA Perú; bbva.com.pe bbva.pe; bbva peru; $=USD
  bcp; BCP; viabcp.com bcp.com.pe notificacionesbcp.com.pe; banco de credito del peru, notificaciones bcp; advertisers=email.bcp.com.pe; $=USD
  yape; Yape; yape.pe yape.com.pe; yape; advertisers=novedadesyape.pe
  agora; Agora; agora.pe; agora pay; $=USD
  interbank; Interbank; interbank.pe interbank.com.pe netinterbank.com.pe; interbank; $=USD
  scotiabank-peru; Scotiabank Perú; scotiabank.com.pe; scotiabank peru; $=USD
  banbif; BanBif; banbif.com.pe; banbif; $=USD
  banco-pichincha-peru; Banco Pichincha Perú; pichincha.pe pichincha.com.pe; banco pichincha peru; $=USD
  banco-falabella-peru; Banco Falabella Perú; bancofalabella.pe bancofalabella.com.pe pe.bancofalabella.com; banco falabella peru; $=USD
  diners-club-peru; Diners Club Perú; dinersclub.com.pe dinersclub.pe; diners club peru; $=USD
  io; iO; io.pe; tarjeta io; $=USD
  caja-arequipa; Caja Arequipa; cajaarequipa.pe; caja arequipa; $=USD
  banco-ripley-peru; Banco Ripley Perú; bancoripley.com.pe; banco ripley peru; advertisers=banco-ripley.com.pe; $=USD
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
PY
  itau-paraguay; Itaú Paraguay; itau.com.py; itau paraguay
  banco-continental-paraguay; Banco Continental; bancontinental.com.py; banco continental paraguay
  ueno; ueno bank; ueno.com.py; ueno bank
  vision-banco; Visión Banco; visionbanco.com; vision banco
  sudameris-paraguay; Sudameris Paraguay; sudameris.com.py sudamerisbank.com.py; sudameris bank
  gnb-paraguay; Banco GNB Paraguay; bancognb.com.py; banco gnb paraguay
  banco-familiar; Banco Familiar; familiar.com.py bancofamiliar.com.py; banco familiar
  basa; Banco Basa; bancobasa.com.py; banco basa
  banco-atlas; Banco Atlas; bancoatlas.com.py; banco atlas
  bnf-paraguay; BNF; bnf.gov.py; banco nacional de fomento
SV
  bac-el-salvador; BAC El Salvador; baccredomatic.sv; bac credomatic el salvador
  banco-agricola; Banco Agrícola; notificacionesbancoagricola.com bancoagricola.com bancoagricola.com.sv; banco agricola
  banco-cuscatlan; Banco Cuscatlán; bancocuscatlan.com bancocuscatlan.com.sv; banco cuscatlan
  davivienda-sv; Davivienda El Salvador; davivienda.com.sv; davivienda el salvador
  promerica-sv; Promerica El Salvador; promerica.com.sv; banco promerica el salvador
  atlantida-sv; Banco Atlántida El Salvador; bancoatlantida.com.sv; banco atlantida el salvador
US
  american-express; American Express; americanexpress.com aexp.com; american express
  bank-of-america; Bank of America; bankofamerica.com bofa.com zellepay.com; bank of america
  capital-one; Capital One; capitalone.com; capital one
  chase; Chase; chase.com jpmorgan.com; chase; advertisers=mcmap.chase.com
  citi; Citi; citi.com citibank.com citicards.com accountonline.com; citi, citibank
  discover; Discover; discover.com discovercard.com; discover card, discover bank; timeZone=America/Chicago
  paypal; PayPal; paypal.com paypal.de paypal.co.uk paypal.es paypal.fr paypal.com.br paypal.com.mx; paypal; timeZone=America/Los_Angeles; decimal=either
  us-bank; U.S. Bank; usbank.com; u.s. bank, us bank; timeZone=America/Chicago
  venmo; Venmo; venmo.com; venmo; timeZone=America/Los_Angeles
  wells-fargo; Wells Fargo; wellsfargo.com; wells fargo, here’s the rundown; timeZone=America/Los_Angeles
  becu; BECU; becualerts.org becu.org; becu; timeZone=America/Los_Angeles
  cash-app; Cash App; square.com cash.app squareup.com; cash app; timeZone=America/Los_Angeles
  charles-schwab; Charles Schwab; schwab.com schwab-alerts.com; charles schwab; timeZone=America/Chicago
  navy-federal; Navy Federal; navyfederal.org; navy federal
  usaa; USAA; usaa.com; usaa; timeZone=America/Chicago
  ally; Ally Bank; ally.com; ally bank
  alliant; Alliant Credit Union; alliantcreditunion.com alliantcreditunion.org; alliant credit union
  apple-card; Apple Card; applecard.apple; apple card; timeZone=America/Los_Angeles
  axos; Axos Bank; axosbank.com axos.com; axos bank
  barclays-us; Barclays US; barclaysus.com barclaycardus.com; barclaycard us
  bcu; BCU; bcu.org; ; timeZone=America/Chicago
  betterment; Betterment; betterment.com; betterment
  bilt; Bilt; biltrewards.com bilt.com; bilt rewards, bilt mastercard
  bmo-us; BMO US; bmoharris.com us.bmo.com; bmo harris, bmo bank n.a.; timeZone=America/Chicago
  bread; Bread Financial; breadfinancial.com comenity.net comenitybank.com; comenity, bread financial
  brex; Brex; brex.com; brex; timeZone=America/Los_Angeles
  chime; Chime; chime.com chimebank.com; chime; timeZone=America/Los_Angeles
  citizens; Citizens; citizensbank.com; citizens bank
  credit-one; Credit One Bank; creditonebank.com; credit one bank; timeZone=America/Los_Angeles
  current; Current; current.com; 
  dcu; DCU; dcu.org; digital federal credit union
  elan; Elan Financial Services; elanfinancialservices.com; elan financial services
  fidelity; Fidelity; fidelity.com; fidelity investments, fidelity alerts
  fifth-third; Fifth Third Bank; 53.com; fifth third
  first-citizens; First Citizens; firstcitizens.com; first citizens bank
  first-tech; First Tech; firsttechfed.com; first tech federal credit union; timeZone=America/Los_Angeles
  flagstar; Flagstar; flagstar.com; flagstar bank
  golden-1; Golden 1; golden1.com; golden 1 credit union; timeZone=America/Los_Angeles
  huntington; Huntington; huntington.com; huntington national bank, huntington bank
  keybank; KeyBank; key.com keybank.com; keybank
  lake-michigan-cu; Lake Michigan Credit Union; lmcu.org; lake michigan credit union
  m-and-t; M&T Bank; mtb.com; m&t bank
  marcus; Marcus; marcus.com; marcus by goldman sachs
  mercury; Mercury; mercury.com; ; timeZone=America/Los_Angeles
  one-finance; OnePay; one.app onepay.com; onepay; timeZone=America/Los_Angeles
  patelco; Patelco; patelco.org; patelco; timeZone=America/Los_Angeles
  penfed; PenFed; penfed.org penfed.info; penfed
  pnc; PNC; pnc.com; pnc bank, pnc alerts
  ramp; Ramp; ramp.com; 
  regions; Regions; regions.com; regions bank; timeZone=America/Chicago
  robinhood; Robinhood; robinhood.com; robinhood; timeZone=America/Los_Angeles
  secu; SECU; ncsecu.org; state employees’ credit union
  sofi; SoFi; sofi.com sofi.org; sofi bank, sofi money; timeZone=America/Los_Angeles
  synchrony; Synchrony; synchrony.com synchronybank.com syf.com; synchrony bank
  td-bank; TD Bank; tdbank.com; td bank, america’s most convenient bank
  truist; Truist; truist.com; truist
  vanguard; Vanguard; vanguard.com; vanguard
  varo; Varo; varomoney.com varo.com; varo bank, varo money; timeZone=America/Los_Angeles
  wealthfront; Wealthfront; wealthfront.com; wealthfront; timeZone=America/Los_Angeles
  popular-puerto-rico; Banco Popular de Puerto Rico; popular.com bppr.com popularbank.com; banco popular de puerto rico, mi banco alertas, mi banco alert; timeZone=America/Puerto_Rico
  firstbank-puerto-rico; FirstBank Puerto Rico; firstbankpr.com 1firstbank.com; firstbank puerto rico; timeZone=America/Puerto_Rico
  oriental; Oriental; orientalbank.com; oriental bank; timeZone=America/Puerto_Rico
  ath-movil; ATH Móvil; athmovil.com evertecinc.com; ath movil; timeZone=America/Puerto_Rico
UY
  itau-uruguay; Itaú Uruguay; itau.com.uy; itau uruguay; decimal=either
  santander-uruguay; Santander Uruguay; santander.com.uy; santander uruguay
  brou; BROU; brou.com.uy; banco republica oriental del uruguay, brou
  bbva-uruguay; BBVA Uruguay; bbva.com.uy; bbva uruguay
  oca; OCA; oca.com.uy oca.uy ocablue.uy; oca blue
  prex; Prex; prexcard.com prex.com.uy prex.uy; tarjeta prex
  scotiabank-uruguay; Scotiabank Uruguay; scotiabank.com.uy; scotiabank uruguay
  hsbc-uruguay; HSBC Uruguay; hsbc.com.uy; hsbc uruguay
  heritage; Banque Heritage; heritage.com.uy; banque heritage
  midinero; Midinero; midinero.com.uy midinero.uy; midinero
  mercado-pago-uruguay; Mercado Pago Uruguay; mercadopago.com.uy; mercado pago uruguay
VE
  banesco; Banesco; banesco.com; banesco banco universal; $=USD
  mercantil-venezuela; Mercantil; bancomercantil.com mercantilbanco.com; mercantil banco universal; $=USD
  banco-de-venezuela; Banco de Venezuela; bdv.com.ve bancodevenezuela.com banvenez.com; banco de venezuela; $=USD
  provincial; BBVA Provincial; provincial.com bbvaprovincial.com; bbva provincial; $=USD
  bnc; BNC; bnc.com.ve bncenlinea.com; banco nacional de credito; $=USD
  bancamiga; Bancamiga; bancamiga.com; bancamiga; $=USD
  banplus; Banplus; banplus.com; banplus; $=USD
  bancaribe; Bancaribe; bancaribe.com.ve; bancaribe; $=USD
  banco-exterior; Banco Exterior; bancoexterior.com; banco exterior; $=USD
  bfc; BFC; bfc.com.ve; banco fondo comun; $=USD
  sofitasa; Sofitasa; sofitasa.com; banco sofitasa; $=USD
  banco-activo; Banco Activo; bancoactivo.com; banco activo; $=USD
`
