import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

/** Transfers by phone: "Pago Móvil por Bs. … al 0414… del banco 0105 … Ref. …"; a number, no name. */
const PAGO_MOVIL_IN: RecordingTemplate = {
  id: 'pago-movil-in',
  kind: 'transfer_in',
  unless: ['rechaz~|solicit~|cobro'],
  sentences: [
    '(recibiste|recibió|has recibido|ha recibido|se acreditó) {_}(por|de) {money}',
    'ref[erencia][.] {reference}',
  ],
  when: ['pago móvil|pagomóvil|tpago'],
}

const PAGO_MOVIL_OUT: RecordingTemplate = {
  id: 'pago-movil-out',
  kind: 'transfer_out',
  unless: ['rechaz~|solicit~|cobro|recib~|programad~'],
  sentences: [
    '(realizó|realizaste|enviaste|envió) {_}(pago móvil|pagomóvil|tpago) {_}{money}',
    '(pago móvil|pagomóvil|tpago) (realizado|enviado|exitoso) {_}{money}',
    'ref[erencia][.] {reference}',
  ],
  when: ['pago móvil|pagomóvil|tpago'],
}

/** The day's purchases once more, each of which was told when it happened. */
const SUMMARY: IgnoringTemplate = {
  id: 'summary',
  when: ['resumen de [sus|tus] operaciones'],
  ignored: 'statement',
}

export const ALERTS = [SUMMARY, ...SPANISH_ALERTS, PAGO_MOVIL_IN, PAGO_MOVIL_OUT] as const
