/** Words by which alerts say what happened, in the languages read here: folded, as regular expressions. */
import type { Kind } from '../kinds.ts'

/**
 * - `said`: says itself who gives and who gets ("you sent", "se acreditó en tu cuenta")
 * - `named`: names what happened, which usually goes that way ("purchase", "retiro")
 * - `vague`: something moved, and the rest of the mail has to say which way ("transfer")
 */
export type Strength = 'said' | 'named' | 'vague'

export type CueWords = readonly [kind: Kind, strength: Strength, words: string]

/** An amount, painted over. */
const A = '\\ue000{1,40}'
/** A few words of one sentence. */
const GAP = '[^.\\n\\t]{0,60}?'
const SHORT = '[^.\\n\\t\\ue000]{0,25}?'

/** In order: where two overlap, the one that stands first here counts. */
export const CUES: ReadonlyArray<CueWords> = [
  // What comes back.
  [
    'refund',
    'said',
    `refund(?:ed)?(?: ${GAP})?(?: to| in| of| for| from)?|merchant credits?|purchase return|return credit|credit from|chargeback|(?:transaction|payment|purchase|charge)${GAP}(?:was|has been) (?:reversed|refunded)|revers(?:al|ed)(?: of)?`,
  ],
  [
    'refund',
    'said',
    'te han? devuelto|reembolso|reembolsamos|te (?:devolvimos|reembolsamos|devolvieron)|devolucion(?:es)?|devolveu|devolveram|reversion|reverso(?: de)?|se revers(?:o|aron)|reversamos|anulacion (?:de )?(?:tu |la |una )?(?:compra|consumo|transaccion)|nota de credito|abono por devolucion|estorno|estornad[oa]|reembolsad[oa]|(?:pix|transferencia|ted)[^.\\n\\t]{0,100}? foi devolvid[oa]|pix devolvido|remboursement|rembourse|ruckerstattung|erstattung|ruckbuchung|pengembalian dana|rimborso|terugbetaling|vraceni|返金|取消|คืนเงิน',
  ],
  // Cash.
  [
    'withdrawal',
    'said',
    `(?:atm|cash|teller) withdrawal|cash advance|you(?:'ve| have)? made a ${SHORT}withdrawal|you withdrew|withdrew|withdrawn|retiraste|has retirado|sacaste|retiro (?:de efectivo|en cajero|sin tarjeta|en (?:sucursal|corresponsal))|giro en cajero|disposicion de efectivo|avance (?:en|de) efectivo|saque|retrait (?:d.especes|dab|au distributeur)|abhebung|bargeldbehebung|behebung|abgehoben|barabhebung|bargeldauszahlung|tarik tunai|penarikan(?: tunai)?|vyber(?: z bankomatu)?|prelievo|geldopname|引き出し|お引出|ถอนเงิน`,
  ],
  [
    'withdrawal',
    'named',
    'withdrawal|retiro|giro por caja|retrait|auszahlung|cajero(?: automatico)?',
  ],
  // To the bank or by order.
  [
    'payment',
    'said',
    `thank you for (?:your|the|making a) ${SHORT}payment|(?:we(?:'ve| have)? )?(?:received|posted|processed) (?:your|a) ${SHORT}payment(?! from)|your ${SHORT}payment ${GAP}(?:was |has been |is |have been )?(?:received|posted|processed|successful|complete|completed|made|credited|applied|confirmed|sent|submitted)|payment (?:has been |was )?(?:made|posted|credited) (?:to|towards|on) your ${SHORT}(?:card|loan|mortgage)|(?:received|receipt of) ${SHORT}payment (?:of|for) ${A}${GAP}(?:credited |applied )?(?:to|towards|on) your ${SHORT}(?:credit card|card|loan)|(?:bill|credit card|loan|mortgage|utility|autopay|auto) payment|you(?:'ve| have)? (?:successfully )?(?:made|scheduled and made) a (?:bill )?payment|giro (?:deduction|payment)|autopay|direct debit`,
  ],
  [
    'payment',
    'said',
    `pago (?:de|a) (?:tu |su |la )?(?:tarjeta|tdc|credito|prestamo|hipoteca|servicios?|factura|impuestos?|recibo|obligacion|producto)|pagaste ${A} (?:en|a|de) (?:la|tu|su) (?:tarjeta|tdc)|(?:recibimos|hemos recibido|registramos|se (?:ha )?(?:recibio|recibido|aplico|registro|aplicado)|confirmamos|aplicamos) (?:el|tu|su|un) (?:pago|abono) ${GAP}(?:tarjeta|credito|prestamo|factura|servicio)|(?:recibimos|hemos recibido|confirmamos) (?:el|tu|su|un) pago|pagar servicio|abonaste|factura ${GAP}(?:fue|ha sido) pagada|gracias por (?:tu|su) pago|pagamento (?:d[ae] )?(?:fatura|boleto|conta|cartao|titulo)s?|boleto pago|fatura paga|recebemos (?:o|seu) pagamento|nous avons (?:bien )?recu (?:votre|le) paiement|paiement (?:a ete )?recu sur votre (?:carte|compte de carte)|prelevement|lastschrift|sepa-lastschrift|pembayaran (?:tagihan|kartu)|inkaso|addebito diretto|(?:automatische )?incasso|debito automatico|che(?:que|ck) ${GAP}(?:was|has been) (?:paid|cleared|cashed)|debit order|口座振替|引き落とし|引落し|ชำระค่า|(?:cargado|adeudado|pagado|domiciliado) ${GAP}recibo|recibo ${GAP}(?:cargado|adeudado|pagado|domiciliado)`,
  ],
  [
    'payment',
    'named',
    `pagaste|has pagado|pago (?:exitoso|realizado|aprobado)|card payment|tu pago|su pago|pago en linea|pago pse|pago(?! minimo)|pagamento (?:efetuado|realizado|aprovado)|voce pagou|payment(?! (?:method|due|date|type|card|option|network|request|reminder)s?)|platba|pembayaran`,
  ],
  // From others.
  [
    'transfer_in',
    'said',
    `(?:transaction|transfer|amount|sum|money)[^.\\n\\t]{0,60}? (?:has been|was|is) received from|you(?:'ve| have)?(?: just)? (?:received|got|been sent|been paid)(?! this| an? (?:email|message|alert|notification|offer|request|statement|bill|invoice))|you received|(?:sent|paid|transferred|wired) (?:${A} )?(?:you|(?:in)?to your (?:account|a/c|wallet))|(?:incoming|inward) (?:\\w+ )?(?:transfer|payment|wire|credit)|transfer in(?=:? ?${A})|transfer received|${A} paid (?:in ?)?to (?:your |my )?(?:cheq[a-z]*|savings|account|acc|a/c)|money received|funds? received|(?:payment|transfer|money) of ${A} from(?! (?:your|a/c|account|acct|card|the))(?![^.\\n\\t]{0,60} to )|(?:payment|transfer)(?: of ${A})? (?:was|has been) (?:made|paid) (?:in)?to your (?:account|a/c|cheq[a-z]*|savings|wallet)|(?:a )?new payment of ${A} from|received ${A} from|received ${GAP}(?:via|from) (?:fast|paynow|neft|imps|upi|zelle|interac)|e-?transfer ${SHORT}(?:deposited|received)`,
  ],
  [
    'transfer_in',
    'said',
    `transferencia (?:[a-z]+ ){0,3}(?:recibida|entrante)|instruido (?:una )?transferencia (?:de fondos )?a (?:tu|su) cuenta|acreditacion en (?:tu|su) cuenta|transferencia de [^.\\n\\t\\ue000]{2,60} (?:por \\ue000{1,40} )?a (?:tu|su) cuenta|recibiste|has recibido|recibio|ha recibido|recibimos una transferencia a tu favor|recepcion (?:de )?transferencia|transferencia (?:recibida|a tu favor|a su favor|entrante)|te ha (?:realizado|hecho|efectuado) una transferencia|te (?:transfirio|transfirieron|envio|enviaron|hizo una transferencia|yapeo|plineo|deposito|ha transferido|ha enviado|pago)|(?:te )?yapearon|(?:nos )?ha (?:efectuado|realizado) una transferencia ${GAP}a (?:tu|su|tus|sus) cuentas?|abono (?:por|de|spei|recibido|en (?:tu|su) cuenta|a (?:tu|su) cuenta)|spei recibido|(?:tu|su) cuenta ${GAP}(?:recibio|ha recibido)|(?:pix|ted|doc) recebid[oa]|recebeu|voce recebeu|transferencia recebida|caiu na (?:sua )?conta|virement ${SHORT}recu|vous avez recu|a recu un virement|a ete credite|(?:du hast|sie haben|wir haben) [^.\\n\\t]{0,100} (?:erhalten|bekommen)|(?:uberweisung|zahlung|geld) (?:\\ue000{1,40} )?erhalten|zahlungseingang|geldeingang|eingegangen|hat (?:dir|ihnen) ${GAP}(?:gesendet|uberwiesen|geschickt)|gutgeschrieben|transfer masuk|dana masuk|menerima (?:transfer|dana)|diterima|prichozi platba|prijem na|prisla ${SHORT}platba|pripsan\\w*|bonifico ricevuto|hai ricevuto|accredito|ontvangen|bijgeschreven|入金|お振込みがありました|เงินเข้า|รับโอน|ได้รับเงิน`,
  ],
  [
    'deposit',
    'said',
    `(?:neft|imps|rtgs|upi|ach|raast|fast|cash|inward) credit(?! card)|credit of ${A}(?!\\ue000| was applied)|(?:a/c|account|acct)[^.\\n\\t]{0,40} credit with|(?:type|nature)[:\\s]{1,4}(?:credit|cr)(?=\\s*[\\n\\t.,]|$)|(?<=^|\\n|\\t)credit!?(?=\\s*[\\n\\t])|direct deposit|a credit (?:of ${A} )?(?:has |was |has been )?posted|deposit of ${A} from|(?:${A} )?credited (?:to|in|into) (?:your|a/?c|ac no|acc)|interest (?:of ${A} )?(?:was|has been) (?:paid (?:in|to)|credited|posted)|interest paid|you(?:'ve| have)? (?:just )?(?:added|topped up) ${A}|top-?up of ${A}|cashed in ${A}|you have a (?:new |direct |cash )?deposit|deposit of ${A}|deposit posted|(?:payroll|salary|cash|check|cheque|mobile|wire)(?: \\w+)? (?:deposit|credit)|deposited (?:in|into|to) your|(?:was|were|has been|have been|is) deposited|(?:your|a/c|account|acct)[^.\\n\\t]{0,50}? (?:is|was|has been|have been) credited(?: (?:with|by|for))?|(?:is|was|has been|have been) credited(?! to (?!your|a/c|acc|the acc))|(?:cr\\.?|credit) transaction(?! alert)|credit by (?:transfer|cash|cheque|neft|imps)|credited (?:to|into|in) (?:your|a/c|acct|account)|(?:has|have) (?:been )?credited (?:your|to)|credit alert|account credited|(?:salary|wages|payroll) from|paid into (?:your )?acc(?:ount)?|money in!|amount (?:received|credited)|received a credit|has been added to your (?:account|balance|wallet)`,
  ],
  [
    'deposit',
    'said',
    `deposito (?:a(?! plazo)|en|de|por|recibido|exitoso)|depositaron|(?:te |le )?(?:acreditaron|abonaron|pagaron) (?:tus?|sus?|el|los|la) (?:sueldo|haberes|nomina|salario|aguinaldo|jubilacion|pension)|acreditacion de (?:tus? |sus? )?(?:haberes|sueldo|salario)|te (?:acreditaron|abonaron)|consignacion|consignaron|(?:pago|abono|deposito|dispersion) de (?:tu |su )?(?:nomina|sueldo|salario)|abono de nomina|nomina depositada|se (?:ha )?(?:acredito|abono|deposito|consigno|acreditado|abonado|depositado)(?! (?:tu|su|el) pago)|acreditamos|fue (?:abonad|acreditad|depositad)[oa]|abonamos|deposito em|credito em conta|salario (?:creditado|recebido)|credito de salario|creditad[oa] (?:na|em) (?:sua )?conta|gehaltseingang|gutschrift|versement|depot direct|porte a votre compte|a ete verse|setoran|vklad|storting|เงินฝาก`,
  ],
  [
    'deposit',
    'named',
    'deposit(?! (?:your|money|now|by|a |the |account|with))|deposito|payroll|nomina|abono',
  ],
  // "You paid" a shop, by card.
  [
    'purchase',
    'said',
    `for using your [^.\\n\\t\\ue000]{0,50}?card|card payment (?:of ${A} )?(?:at|to|in) (?!your )|you(?:'ve| have)?(?: just| successfully)? paid (?:[^.\\n\\t\\ue000]{2,50} )?${A}(?: to [^\\n\\t\\ue000]{2,60}?)? (?:at|@|(?:with|using|by|on|from) your ${SHORT}card)`,
  ],
  // To others.
  [
    'transfer_out',
    'said',
    `transfer (?:has been|was) made to (?!your)|your (?:money )?transfer to [^.\\n\\t]{2,60} was (?:successfully )?deposited|you sent (?:to )?${GAP}(?:has been|was) (?:successfully )?deposited|transfer of ${A} from [^.\\n\\t]{2,60} to (?!your)|standing order ${GAP}(?:was|has been) (?:paid|sent)|your ${SHORT}transfer ${GAP}(?:is|was|has been) (?:successful|completed?|sent|processed|submitted)|you(?:'ve| have)?(?: just| successfully)? (?:sent|transferred|paid|wired)(?! you)|you paid|your ${SHORT}(?:transfer|payment) (?:of ${A} )?to|(?:money|payment|transfer|funds?|zelle|wire)(?: \\w+)? sent|transfer (?:to|of ${A} to)|(?:outgoing|outward) (?:\\w+ )?(?:transfer|payment|wire)|transferred ${A} (?:to|from your)|wire transfer|${A} sent to|e-?transfer ${SHORT}sent|sent ${A} to`,
  ],
  [
    'transfer_out',
    'said',
    `traspaso (?:realizado|exitoso|entre)|(?:tu|su) transferencia esta lista|transferencias? a (?:cuentas? de )?terceros|ทำรายการโอนเงิน|รายการ: โอนเงิน|(?:tu|su) transferencia ${GAP}(?:se realizo|con exito|fue (?:realizada|exitosa|enviada))|transferencia ${GAP}desde (?:(?:tu|su|la) )?(?:cta|cuenta)|envio (?:realizado|exitoso)|transferiste|enviaste|plineaste|yapeaste|has (?:transferido|enviado|yapeado)|realizaste (?:una |un |tu )?(?:transferencia|envio|yapeo|plin|sinpe|spei)|transferencias? (?:enviada|realizada|a terceros|a otr[oa]s|exitosa|rapidas?|interbancaria (?:enviada|realizada)|efectuada|saliente|programada ejecutada)|ha(?:s)? (?:realizado|efectuado|hecho) (?:con exito )?(?:una |la |tu )?(?:transferencia|envio)|envio de dinero|spei enviado|comprobante de transferencia a terceros|transferencia a (?!(?:tu|su) )|voce (?:enviou|transferiu|fez um pix)|pix (?:enviado|realizado)|transferencia (?:enviada|realizada|efetuada)|virement (?:a )?(?:bien )?(?:ete )?(?:emis|effectue|execute|vers|en faveur|sortant)|vous avez (?:envoye|effectue un virement|vire)|uberweisung (?:ausgefuhrt|an|wurde|uber|von|in hohe)|sie haben ${GAP}(?:uberwiesen|gesendet)|du hast ${GAP}(?:gesendet|uberwiesen|geschickt)|transfer ke|kirim uang|transfer berhasil|mengirim|odchozi platba|odeslan\\w*|bonifico (?:eseguito|inviato|disposto)|hai inviato|overgeboekt|overgemaakt|(?:overboeking|overschrijving) ${GAP}(?:uitgevoerd|verwerkt)|振込(?:手続|を受)|โอนเงิน(?:ไป|ออก|สำเร็จ)`,
  ],
  ['transfer_out', 'named', 'funds? transfer'],
  [
    'transfer_out',
    'vague',
    'transfer|transferencia|transferido|wire|spei|sinpe|pix|tef|virement|uberweisung|bonifico|overboeking|โอนเงิน|振込',
  ],
  // What the bank takes.
  [
    'fee',
    'said',
    `(?:maintenance|service|annual|monthly|overdraft|late|foreign transaction|atm|wire|membership) fee(?: of| was| has been)?|(?:fee|interest) (?:of ${A} )?(?:was|has been) charged|(?:sms|service|bank|annual|maintenance) charges|charged (?:a|an) ${SHORT}fee|cobro de (?:comision|cuota de manejo|membresia|intereses)|comision (?:cobrada|por|de (?:mantenimiento|administracion|manejo))|cuota de manejo|cargo por (?:comision|manejo|mantenimiento|membresia|mantencion)|se (?:te |le )?cobro (?:una|la) comision|tarifa (?:de|mensual|bancaria)|taxa de (?:manutencao|anuidade)|anuidade|หักค่าธรรมเนียม|frais (?:de tenue|bancaires)|kontofuhrungsgebuhr`,
  ],
  // What was bought.
  [
    'purchase',
    'said',
    `you(?:'ve| have)? ${SHORT}(?:made|used|spent|bought|purchased)(?! sure| an? (?:\\w+ ){0,2}(?:deposit|transfer|payment))|(?:was|were|has been|have been|is) (?:charged|debited|spent|used|swiped)|charged to|debited (?:from|for|by|with|on)|(?:spent|used) (?:at|on|for)|${A} (?:spent|charged|debited|paid (?:from|at|@))|purchase (?:of|at|was|made|alert|approved|amount)|(?:card|pos|debit|dr\\.?|online) (?:purchase|transaction)|charge of ${A}|apple pay|google pay`,
  ],
  [
    'purchase',
    'said',
    `compraste|gastaste|consumiste|se (?:debit(?:o|aron)|descont(?:o|aron)|carg(?:o|aron)|ha (?:cargado|adeudado|debitado|descontado))|debitamos|has (?:comprado|gastado|realizado (?:una |un )?(?:compra|consumo|pago))|realizaste (?:una |un |tu )?(?:compra|consumo|pago|operacion|transaccion)|(?:se (?:ha )?(?:realizo|realizado|efectuo|efectuado|registro|registrado|hizo|genero|aprobo)|registramos|fue (?:aprobada|realizada)) (?:un |una |tu |su |la |el )?(?:nueva |nuevo )?(?:compra|consumo|cargo|pago|transaccion|operacion|debito)|cargo (?:a|en|por|de|realizado|a (?:tu|su))|debito (?:por|de|en)|compra (?:aprobada|realizada|por|en|con|de|internacional|nacional|exitosa|autorizada)|consumo (?:por|de|en|con|aprobado|realizado|tarjeta)|pagar con qr|pago (?:con|por) qr|compra (?:aprovada|no (?:credito|debito|cartao)|de|realizada)|transacao (?:aprovada|realizada)|(?:foi )?(?:debitad[oa]|cobrad[oa])|voce (?:comprou|gastou|pagou)`,
  ],
  [
    'purchase',
    'said',
    `achat|paiement (?:par carte|carte|de|chez|effectue|a ete|accepte)|carte ${SHORT}(?:utilisee|debitee)|vous avez (?:paye|depense)|a ete debite\\w*|kartenzahlung|zahlung (?:mit|bei|uber|in hohe|von)|einkauf|(?:karte|konto) ${SHORT}(?:wurde|belastet)|bezahlt|abgebucht|abbuchung|belastet|transaksi (?:kartu|anda|sebesar|berhasil|menggunakan|pembelian)|bertransaksi|belanja|qris|pembelian|platba (?:kartou|u obchodnika)|zaplatil\\w*|nakup|pagamento (?:con carta|di|presso)|hai (?:pagato|speso|acquistato)|acquisto|addebitat[oa]|afgeschreven|betaald|betaling (?:bij|van|met)|pinbetaling|harcama\\w*|alisveris\\w*|ご利用|決済|お買い物|ชำระเงิน|ใช้จ่าย|ใช้บัตร`,
  ],
  [
    'purchase',
    'named',
    `purchase|(?:new|a|recent) (?:card )?transaction(?! alert)|card [^ \\n\\t]{1,20} (?:done|used) at|transaction (?:of|on your|was|at|made|approved|successful|complete|amount)|was made (?:on|with|using|at)|spent|debited|debit(?! card)|charged|charge(?! card)|compra|consumo|cargo|debito|achat|paiement|einkauf|zahlung|transaksi|transacao`,
  ],
  [
    'purchase',
    'vague',
    'transaction|transaccion|movimiento|operacion|mouvement|umsatz|movimento|pohyb',
  ],
]
