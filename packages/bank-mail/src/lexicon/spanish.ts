import type { Lexicon } from './lexicon.ts'

export const SPANISH: Lexicon = {
  declined: `
    rechazad~|denegad~|declinad~|fallid~|rehusad~|(fue|ha sido|resultó|está|quedó) negad(a|o)|(transacción|operación|compra) negad(a|o)
    se (rechazó|denegó|declinó|negó)|falló|fallaron|ha fallado|fracasó|no exitos~|sin éxito|infructuos~
    no (fue|ha sido|se pudo|se ha podido|pudo|pudo ser|pudimos|hemos podido|logramos|se logró|fue posible|es posible|resultó|está|ha podido) {_}(realiz~|complet~|proces~|aprob~|autoriz~|efectu~|ejecut~|concret~|carg~|debit~|cobr~|exitos~|aplic~|concluid~|acept~|envi~|hacer)
    no se (realizó|concretó|completó|efectuó|procesó|ejecutó|cargó|debitó|cobró|hizo|aprobó|autorizó|llevó|concluyó|aplicó|descontó|ha realizado|ha completado|ha efectuado|ha procesado|ha cargado|ha cobrado|movió|pudo)
    no (aprobad~|autorizad~|procesad~|realizad~|completad~|concretad~|efectuad~)
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
}
