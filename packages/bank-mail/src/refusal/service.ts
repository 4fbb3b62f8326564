/** What banks write about the account rather than the money in it. */
import type { Rule } from './rule.ts'

export const SECURITY: Rule = {
  reason: 'security',
  subject: [
    'new (device|sign-in|sign in|login|log-in)|(sign-in|sign in|login|log-in) (alert|attempt|from|detected)|suspicious|unusual|fraud (alert|warning)|security alert|was this you|did you make',
    'nuevo (dispositivo|inicio de sesión)|inicio de sesión|inicios de sesión|ingreso a (la|tu|su) (app|banca|sucursal|cuenta en línea|portal)|actividad (inusual|sospechosa)|alerta de seguridad|novo (dispositivo|acesso)|nouvelle connexion|neues gerät|neue anmeldung|nuovo (dispositivo|accesso)|nieuwe aanmelding|perangkat baru',
  ],
  head: [
    '(signed in|logged in) {_}(new|from|to your)|new device|(ingresaste|iniciaste sesión) {_}(app|banca|sucursal|portal)|nuevo dispositivo|did you (make|attempt)',
  ],
}

/** A limit that was changed names an amount, and no word of it is about a payment. */
export const LIMIT_CHANGED: Rule = {
  reason: 'settings',
  subject: ['限度額変更|限度額の変更|限额调整|限度额调整|額度調整|한도 변경'],
  head: ['限度額が変更|限度額を変更|限额已调整|限度额已调整|額度已調整|한도가 변경'],
}

export const SETTINGS: Rule = {
  reason: 'settings',
  subject: [
    '(cupo|límite|línea de crédito|tope) {_}(aumentó|subió|bajó|aumentad~)|(aumento|incremento) de (cupo|límite|línea)|beneficiari~ (agregad~|registrad~|añadid~)|agregaste|añadiste|tarjeta virtual|virtual card|(added|add) {_}(apple|google|samsung) (pay|wallet)|dad~ de alta|travel notice|aviso de viaje',
    '(password|pin|passcode|username|address|phone|email|limit)[s] [was|were|has|have|has been|have been] (changed|updated|reset|added|increased|lowered)|card {_}(locked|unlocked|blocked|activated|frozen|on its way|shipped|mailed|arriving)|(changed|updated) your|profile update|paperless|enrolled|(payee|beneficiary|recipient) {_}(added|removed)',
    '(cambio|actualización|modificación|bloqueo|desbloqueo|activación|alta|baja|inscripción) de (usuario|tu|su|la|el|cuenta|cuentas|tarjeta|datos|clave|contraseña|nip|pin|límite~|tope[s]|cupo|beneficiari~|contacto|dispositivo|token|perfil|correo|celular|{_}tarjeta)|bloqueaste|activaste|actualizaste|(clave|contraseña|nip|pin|límite|cupo) {_}(actualizad~|cambiad~|modificad~|bloquead~|restablecid~)|información de (tu|su) cuenta|bienvenid~|tu tarjeta (está|va) en camino',
    '(alteração|desbloqueio|bloqueio|ativação|cadastro) de|changement de|änderung|geändert|gesperrt|modification de|modifica del|wijziging|změna',
  ],
  head: [
    '(you|we) {_}(changed|updated|added|removed|locked|unlocked|activated|mailed) {_}(password|pin|limit|card|address|phone|email|payee|beneficiary|profile)',
    '(password|pin|passcode|limit|card|address|phone number|email|profile) {_}(was|has been|is now) {_}(changed|updated|reset|locked|unlocked|activated|blocked|added)',
    '(spending|daily|transfer) limit is now|(credit|spending|daily|transfer) limit (has increased|went up|increased (to|from)|of your {_}was)',
    '(payee|recipient|beneficiary) (was|has been|is now) added|you have added a {_}(payee|recipient|beneficiary)|(application|arrangement|enrolment) {_}(is|was|has been) (successful|approved|received)',
    '(clave|contraseña|nip|pin|límite|cupo|datos|información personal|tarjeta|tope[s]) {_}(fue|ha sido|fueron|quedó) {_}(actualizad~|cambiad~|modificad~|bloquead~|activad~|restablecid~|desbloquead~)',
    '(cupo|límite|línea de crédito|tope) {_}(aumentó|subió|bajó) (a|de|hasta)|se agregó a (google|apple|samsung)|agregaste a {_}beneficiari~',
    '(actualizaste|cambiaste|modificaste|bloqueaste|desbloqueaste|activaste|inscribiste|registraste|eliminaste|congelaste) ',
    '(registrado|registrada) {_}(nuevo nip|nueva clave|nueva contraseña)|cambio de nip|bloqueo de tarjeta|activación de tarjeta|consulta de saldo',
  ],
}

/** A charge that the person contests; a credit given meanwhile does move. */
export const DISPUTE: Rule = {
  reason: 'information',
  head: [
    '(received|opened|closed|resolved|reviewing|reviewed) your {_}dispute|your {_}dispute (was|has been|is)|(recibimos|registramos) (tu|su) (aclaración|reclamo|reclamación)',
  ],
  unless: ['credit[ed|s] |refund[ed]|abono|abonamos|reembols~'],
}

/** Balances and terms: nothing moved, and nothing was changed by the person. */
export const INFORMATION: Rule = {
  reason: 'information',
  head: [
    '(generaste|creaste|solicitaste) {_}(código|clave) de retiro|código de retiro sin tarjeta',
  ],
  subject: [
    '(low|daily|available|current|account) balance|balance (alert|update|summary|is)|(change[s]|update[s]) to (your|our) [account] [card] [deposit] (terms|agreement|account|fees|privacy)|(privacy|terms) (notice|policy|update)|notice of change|{_}terms and conditions',
    'saldo (bajo|disponible|diario|insuficiente|actual)|consulta de saldo|(cambios|modificación) (en|a|de|del) {_}(contrato|condiciones|términos|tarifas|comisiones)|aviso de privacidad|saldo (baixo|diário)|alteração {_}(contrato|tarifas)|solde (bas|faible)|niedriger kontostand|saldo rendah',
  ],
}
