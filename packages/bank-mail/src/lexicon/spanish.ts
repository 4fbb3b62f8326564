import { SPANISH_FIELDS } from './fields/spanish.ts'
import type { Lexicon } from './lexicon.ts'

export const SPANISH: Lexicon = {
  code: 'es',
  words:
    'el la los las tu su con del se por para una un fue ha en que desde monto hola fecha compra cuenta importe tarjeta',
  countries: 'ES MX CO CL PE CR AR EC DO PA GT UY PY BO HN NI SV VE',
  fields: SPANISH_FIELDS,
  declined: `
    rechazad~|denegad~|declinad~|fallid~|rehusad~|(fue|ha sido|resultó|está|quedó) negad(a|o)|(transacción|operación|compra) negad(a|o)
    {start}negad(a|o){end}
    se (rechazó|denegó|declinó|negó)|falló|fallaron|ha fallado|fracasó|no exitos~|sin éxito|infructuos~
    no (fue|ha sido|se pudo|se ha podido|pudo|pudo ser|pudimos|hemos podido|logramos|se logró|fue posible|es posible|resultó|está|ha podido) {_}(realiz~|complet~|proces~|aprob~|autoriz~|efectu~|ejecut~|concret~|carg~|debit~|cobr~|exitos~|aplic~|concluid~|acept~|envi~|hacer)
    no se (realizó|concretó|completó|efectuó|procesó|ejecutó|cargó|debitó|cobró|hizo|aprobó|autorizó|llevó|concluyó|aplicó|descontó|ha realizado|ha completado|ha efectuado|ha procesado|ha cargado|ha cobrado|movió|pudo)
    no (aprobad~|autorizad~|procesad~|realizad~|completad~|concretad~|efectuad~)
    no [se ][te |le ](cobrará|cargará|debitará|cobraremos|cargaremos)|no será (cobrad~|cargad~|debitad~)
    no (salió|hemos cobrado|te cobramos|te hemos cobrado|realizamos|cobramos|debitamos|hicimos|cargamos)
    ningún (cargo|cobro|monto|débito|importe|dinero|movimiento)
    (por|saldo|fondos) (fondos|saldo|insuficiente[s]) [insuficiente[s]]
    (ha|fue|está|quedó|se) (expirad~|vencid~|caducad~|bloquead~|detenid~|interrumpid~)|(solicitud|transacción|operación) (expirad~|vencid~|caducad~)|expiró|caducó|(solicitud|operación|transacción) {_}venció
    (bloqueamos|detuvimos|rechazamos|denegamos) (la|el|una|un|tu|su|esta|este)
  `,
  reversed: `
    (fue|ha sido|fueron|está|quedó|resultó|sido) [{_}](reversad~|revertid~|cancelad~|anulad~|devuelt~|extornad~|reembolsad~|reintegrad~|estornad~)
    (transacción|compra|operación|pago|transferencia|movimiento|cargo|consumo|estado|retiro) (reversad~|revertid~|cancelad~|anulad~|devuelt~|extornad~|reembolsad~)
    se (reversó|revirtió|canceló|anuló|devolvió|extornó|reembolsó|ha reversado|ha cancelado|ha anulado|ha devuelto|ha reembolsado|ha revertido)
    (reversamos|revertimos|anulamos|cancelamos|extornamos|devolvimos|reembolsamos|hemos cancelado|hemos anulado|hemos reversado|hemos devuelto)
    devuelto en su totalidad
  `,
  pending: `
    (está|queda|quedó|sigue|se encuentra|permanece|estado) [aún|todavía|actualmente] (pendiente|en proceso|en espera|en revisión|en trámite|retenid~|por (confirmar|aprobar|procesar|acreditar)|procesándose)
    (transacción|operación|compra|pago|transferencia) (pendiente|en proceso|en espera|en revisión|retenid~)
    pendiente de (aprobación|confirmación|autorización|procesar|pago|acreditación)|(espera|a la espera) de (tu|su|la|aprobación|confirmación|autorización)
    (aún|todavía) no (se|ha|está|fue|hemos)
  `,
  requested: `
    (solo|sólo|solamente|únicamente) [es|de|se trata de] (una solicitud|un pedido|una simulación|una cotización|solicitad~)|(es|fue) (solo|sólo|solamente) [una] (solicitud|solicitad~|simulación|cotización)
    (te|le) (solicita|solicitó|pide|pidió|está solicitando|está pidiendo|está cobrando) |(solicitud|pedido) de (pago|cobro|dinero) (recibid~|enviad~)
  `,
  scheduled: `
    (está|fue|quedó|ha sido|estado) [{_}](programad~|agendad~|planificad~|prevista|previsto)|(programad~|agendad~) para (el|la|mañana|{date}|ejecutar)
    se (realizará|ejecutará|debitará|cobrará|cargará|efectuará|procesará|hará) (el {date}|el día|el próximo|la próxima|mañana|automáticamente)|será (debitad~|cargad~|cobrad~|ejecutad~|procesad~|realizad~) (el {date}|el día|el próximo|la próxima|mañana)
  `,
  condition: `
    si|en caso|cuando|cuándo|podría|podrían|puede|pueden|podrá|podrán|caso|salvo|nunca|cualquier|hasta que|una vez|siempre que|de ser|para|evita~|otras|otros|algunas|algunos|mientras|sujet~|jamás|posible
  `,
  general: `
    transacciones|operaciones|compras|pagos|transferencias|cargos|movimientos|consumos|retiros|depósitos|cheques|abonos|tarjetas|solicitudes|cuotas
  `,
  said: {
    refund: `
      te ha[n] devuelto|reembolso|reembolsamos|te (devolvimos|reembolsamos|devolvieron)|devolución|devoluciones|reversión|reverso[ de]|se (reversó|reversaron)|reversamos|(ha sido|fue) reversad(o|a)
      anulación [de ][tu |la |una ](compra|consumo|transacción)|nota de crédito|abono por devolución|reembolsad(o|a)
    `,
    withdrawal: `
      retiraste|has retirado|sacaste|retiro (de efectivo|en cajero|sin tarjeta|en (sucursal|corresponsal))|giro en cajero|disposición de efectivo|avance (en|de) efectivo|extracción (de efectivo|en cajero|por cajero)|reintegro en cajero|retirada de efectivo
    `,
    payment: `
      pago (de|a) [tu |su |la ](tarjeta|tdc|crédito|préstamo|hipoteca|servicio[s]|factura|impuesto[s]|recibo|obligación|producto)
      pagaste {money} (en|a|de) (la|tu|su) (tarjeta|tdc)
      (recibimos|hemos recibido|registramos|se [ha ](recibió|recibido|aplicó|registró|aplicado)|confirmamos|aplicamos) (el|tu|su|un) (pago|abono) {words}(tarjeta|crédito|préstamo|factura|servicio)
      (recibimos|hemos recibido|confirmamos) (el|tu|su|un) pago|pagar servicio|abonaste|factura {words}(fue|ha sido) pagada|gracias por (tu|su) pago|débito automático
      (cargado|adeudado|pagado|domiciliado) {words}recibo|recibo {words}(cargado|adeudado|pagado|domiciliado)|adeudo (de|por|domiciliado)
    `,
    transfer_in: `
      transferencia [~ ][~ ][~ ](recibida|entrante)|instruido [una ]transferencia [de fondos ]a (tu|su) cuenta|acreditación en (tu|su) cuenta
      transferencia de {few} [por {money} ]a (tu|su) cuenta|recibiste|has recibido|recibió|ha recibido|recibimos una transferencia a tu favor|recepción [de ]transferencia
      transferencia (a tu favor|a su favor)|te ha (realizado|hecho|efectuado) una transferencia|te hicieron una transferencia
      te (transfirió|transfirieron|envió|enviaron|hizo una transferencia|yapeó|plineó|depositó|ha transferido|ha enviado|pagó)|[te ]yapearon
      [nos ]ha (efectuado|realizado) una transferencia {words}a (tu|su|tus|sus) cuenta[s]
      abono (por|de|spei|recibido|en (tu|su) cuenta|a (tu|su) cuenta)|spei recibido|(tu|su) cuenta {words}(recibió|ha recibido)
      te han hecho un bizum|(te|le) pasaron plata|bizum recibido|ingreso (de|por) {money}|ingreso en (tu|su) cuenta|te ingresaron
    `,
    deposit: `
      depósito (a(! plazo)|en|de|por|recibido|exitoso)|depositaron|acreditación de [tu[s] |su[s] ](haberes|sueldo|salario)|te (acreditaron|abonaron)
      [te |le ](acreditaron|abonaron|pagaron) (tu[s]|su[s]|el|los|la) (sueldo|haberes|nómina|salario|aguinaldo|jubilación|pensión)
      consignación|consignaron|(pago|abono|depósito|dispersión|ingreso) de [tu |su ](nómina|sueldo|salario)|nómina (depositada|ingresada|abonada)
      se [ha ](acreditó|abonó|depositó|consignó|acreditado|abonado|depositado|ingresado)(! (tu|su|el) pago)|acreditamos|abonamos|fue (abonad|acreditad|depositad)(o|a)|crédito en (tu|su) cuenta|fue[ron] acreditad(o|a)[s]
    `,
    transfer_out: `
      traspaso (realizado|exitoso|entre)|(tu|su) transferencia está lista|transferencia[s] a [cuenta[s] de ]terceros
      (tu|su) transferencia {words}(se realizó|con éxito|fue (realizada|exitosa|enviada))|transferencia {words}desde [(tu|su|la) ](cta|cuenta)
      envío (realizado|exitoso)|transferiste|enviaste|plineaste|yapeaste|has (transferido|enviado|yapeado)
      realizaste [una |un |tu ](transferencia|envío|yapeo|plin|sinpe|spei)|hiciste [una |un ](transferencia|envío)
      transferencia[s] (enviada|realizada|a otr(o|a)s|exitosa|rápida[s]|interbancaria (enviada|realizada)|efectuada|saliente|programada ejecutada|emitida)
      ha[s] (realizado|efectuado|hecho) [con éxito ][una |la |tu ](transferencia|envío)|envío de dinero|spei enviado|comprobante de transferencia a terceros|transferencia a(! (tu|su))
      [usted ]realizó la siguiente transferencia|transferencia que realizaste|tu transferencia se ha realizado|pasó plata por|bizum enviado|has hecho un bizum
    `,
    fee: `
      cobro de (comisión|cuota de manejo|membresía|intereses)|comisión (cobrada|por|de (mantenimiento|administración|manejo))|cuota de manejo
      cargo por (comisión|manejo|mantenimiento|membresía|mantención)|se [te |le ]cobró (una|la) comisión|tarifa (de|mensual|bancaria)
    `,
    purchase: `
      compraste|gastaste|consumiste|se (debit|descont|carg)(ó|aron)|se ha (cargado|adeudado|debitado|descontado)|debitamos|pagaste {money} (en|con)|se (debitó|descontó|cargó|adeudó)
      has (comprado|gastado)|has (realizado|hecho|efectuado) [una |un ](compra|consumo|pago)|realizaste [una |un |tu ](compra|consumo|pago|operación|transacción)|hiciste [una |un ](compra|consumo|pago)
      (se [ha ](realizó|realizado|efectuó|efectuado|registró|registrado|hizo|generó|aprobó|autorizó|autorizado)|registramos|fue (aprobada|realizada|autorizada)) [un |una |tu |su |la |el ][nueva |nuevo ](compra|consumo|cargo|pago|transacción|operación|débito)
      cargo (a|en|por|de|realizado)|débito (por|de|en)|compra (aprobada|realizada|por|en|con|de|internacional|nacional|exitosa|autorizada)|consumo (por|de|en|con|aprobado|realizado|tarjeta)
      pagar con qr|pago (con|por) qr|(fue|ha sido) (utilizad|usad)(o|a)|acabas de pagar|debitad(o|a)|cobrad(o|a)|notificación de consumo[s]
    `,
  },
  named: {
    withdrawal: 'retiro|giro por caja|cajero[ automático]|extracción',
    payment:
      'pagaste|has pagado|pago (exitoso|realizado|aprobado)|tu pago|su pago|pago en línea|pago pse|pago(! mínimo)',
    deposit: 'depósito|nómina|abono|ingreso',
    purchase: 'compra|consumo|cargo|débito',
  },
  vague: {
    transfer_out: 'transferencia|transferido|spei|sinpe|tef',
    purchase: 'transacción|movimiento|operación',
  },
  amounts: {
    moved:
      'monto|importe|valor|cantidad|suma|cargo|abono|(<!mercado )pago|compra|consumo|retiro|depósito|transferencia|transferido|transferiste|operación|transacción|pagaste|recibiste|enviaste',
    fee: 'cuota de manejo|costo|(comisión|comisiones|costo|tarifa)[ (por|de) ~]|tarifa',
    tax: 'iva|i.v.a.|itf|gmf|igv|itbms|isv|impuesto[s]|propina',
    balance: `
      (saldo|cupo)[ (total|disponible|actual|anterior|restante|de (tu|su|la) ~|en cuenta|final|contable|pendiente|inicial)][ (disponible|actual)]
      [dinero ]disponible|te quedan|te queda
    `,
    aside: `
      (importe|monto|valor) original|equivalen(te|cia)[ (a|en ~)]|equivale a|aprox~|aproximadamente|convertido de[sde]
      (descripción|concepto|detalle|glosa|mensaje|asunto|referencia)\\:{rest}
    `,
    other: `
      (límite|tope[s])[ (de|del|para|por|tu[s]|su[s]|mi[s]|la[s]|lo[s]|el|en|disponible|total|diari(o|a)|mensual|nocturno|transferencia[s]|compra[s]|pago[s]|retiro[s]|tarjeta[s]|cuenta[s])][ (de|del|tu|su|la|transferencia[s]|compra[s]|pago[s]|retiro[s]|tarjeta[s]|cuenta[s])][ (tu|su|la|tarjeta[s])]|cupo
      (más|mayor[es]|menor[es]|superior[es]|inferior[es]|igual[es]|supera|superan|excede) [o igual ](de|a|al|que)|a partir de|desde tan solo|hasta|desde{end}
      (mínim(o|a)|máxim(o|a)|monto máximo)[ (de compra|acumulado)][ (por|al|a) ~]|pago (mínimo|total para no generar intereses|para no generar intereses)|(monto|importe|pago|valor) mínimo
      deuda[ total]|adeudo|vencido|(en|de) mora|faltante|por pagar|total a pagar|puntos|millas|ahorr(a|as|aste|o de)|gana[s|ste]|acumula[s|ste|do]|bono[ de]|bonificación|descuento[s]|propuesta
      cuota[s] (de(! manejo)|mensual[es] de)|{digit} cuota[s] por|{digit}x[ de]|{digit}{digit}x[ de]|mensualidad[es][ de]|primer[o|a] (cuota|pago|cobro|cargo)|pagos (fijos|mensuales) de
      tipo de cambio|tasa[ de cambio]|trm|tcrm|cotización
      este mes|acumulado|gastado en|asegurad(o|a)[s] hasta|sobregiro|préstamo (de|por|hasta)|descubierto|anterior|antes
    `,
  },
}
