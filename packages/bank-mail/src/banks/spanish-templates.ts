/** What Spanish-speaking banks write where no money moved, or not yet; tried before what they record. */
import type { IgnoringTemplate } from '../template/types.ts'

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [
    '(no fue|no ha sido|no pudo ser|no resultó|no quedó) {_}(aprobad~|autorizad~|exitos~|procesad~|realizad~|efectuad~|completad~)|(fue|ha sido|resultó) (rechazad~|declinad~|denegad~)|no (pudimos|fue posible|se pudo) {_}(realizar|procesar|completar|efectuar|enviar|hacer|pagar|autorizar|aprobar)',
  ],
  unless: ['devolvimos|reembols~|devuelt~|reintegr~'],
  ignored: 'declined',
}

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    'programaste|(has|ha) programado|se programó|agendaste|(quedó|ha sido|fue|está) programad~|programación (exitosa|de [tu|una] (pago|transferencia))|se (ejecutará|debitará|realizará|descontará|cobrará|cargará)|(comprobante|constancia) [de] (transferencia|pago) programad~|(factura|pago|cuota) {_}vence',
  ],
  unless: ['se (debitó|ejecutó|realizó|cargó)|fue (realizad~|ejecutad~|pagad~|debitad~)|ejecutad~'],
  ignored: 'reminder',
}

/** A purchase that was taken back is told in the words of the purchase: no purchase where this stands. */
export const TAKEN_BACK =
  '(anulación|reverso|reversión|reversa|devolución|extorno|reembolso|reintegro) (de|por)|(se|te|le) (reversó|anuló|devolvimos|reembolsamos)|(anulada|reversada|extornada|reembolsada)|reversamos|anulamos|extornamos'
