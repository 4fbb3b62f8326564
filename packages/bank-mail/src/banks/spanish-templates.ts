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
    'programaste|(has|ha) programado|(quedó|ha sido|fue|está) programad~|programación (exitosa|de [tu|una] (pago|transferencia))|se (ejecutará|debitará|realizará|descontará|cobrará|cargará)|(factura|pago|cuota) {_}vence',
  ],
  unless: ['se (debitó|ejecutó|realizó|cargó)|fue (realizad~|ejecutad~|pagad~|debitad~)|ejecutad~'],
  ignored: 'reminder',
}
