/** Words by which a mail shows that it moves no money, in the languages read here. */
import type { IgnoredReason } from '../reading.ts'
import type { Pattern } from '../template/types.ts'

export type Rule = {
  readonly reason: IgnoredReason
  /** Any of these in the subject. */
  readonly subject?: ReadonlyArray<Pattern>
  /** Any of these near the beginning of the body; footers say such words too. */
  readonly head?: ReadonlyArray<Pattern>
}

/** Tried before any template: a one-time code or a declined purchase reads like the real thing. */
export const FIRST: ReadonlyArray<Rule> = [
  {
    reason: 'otp',
    subject: [
      'otp|one-time (password|passcode|pin|code)|verification code|security code|login code|your code is',
      'código de (verificación|seguridad|acceso|autorización|confirmación)|clave (dinámica|temporal|de un solo uso)|token de seguridad',
      'código de (verificação|segurança|acesso)|senha (temporária|de uso único)',
      'code de (vérification|sécurité|confirmation)|code à usage unique|einmal(passwort|code|kennwort)|sms-tan|kode (otp|verifikasi)',
    ],
    head: [
      '(otp|one-time (password|passcode|pin|code)|verification code|security code|passcode) {_}(is|:|-) {_}{digit}',
      '(your|use) {_}(otp|one-time|verification code|passcode)',
      '(código|clave|token) (de verificación|de seguridad|de acceso|dinámica|temporal|otp|de autorización){_} (es|:) {_}{digit}',
      '(tu|su|ingresa el|usa el) código{_} (es|:) ',
      '(seu|o) código{_} (é|:) |votre code {_}(est|:)|ihr{_} (code|tan|einmalpasswort){_} (lautet|ist|:)|kode (otp|verifikasi)',
    ],
  },
  {
    reason: 'declined',
    subject: [
      'declined|rejected|unsuccessful|failed|not approved|denied|could not be completed',
      'rechaz(o|ada|ado|amos)|denegada|denegado|declinada|declinado|negada|negado|no (exitosa|exitoso|aprobada|aprobado|autorizada|realizada)|fallida|fallido|insuficientes',
      'recusad(a|o)|não (autorizada|aprovada|realizada|concluída)|refus(é|ée)|rejet(é|ée)|abgelehnt~|zamítnuta|ditolak|gagal',
    ],
    head: [
      '(was|has been|is|were) (declined|rejected|unsuccessful|denied|not approved|not authorized|reversed due)',
      "(couldn't|could not|can't|cannot|was unable to|unable to) {_}(complete|process|approve|authorize)",
      '(application|request|enrolment) {_}(was|is) (unsuccessful|rejected|declined)',
      '(fue|ha sido|resultó|está) (rechazada|rechazado|denegada|denegado|declinada|declinado|negada|negado)',
      '(no fue|no ha sido|no pudo ser|no se pudo|no pudimos|no fue posible) {_}(aprobad~|autorizad~|exitos~|realizad~|procesad~|realizar|procesar|completar|efectuar)',
      '(se identificó|identificamos|registramos|se registró) un rechazo|transacción (rechazada|denegada|declinada|negada|no exitosa)|compra (rechazada|denegada|declinada|negada|no aprobada)',
      '(foi|não foi) (recusada|recusado|negada|autorizada|aprovada)|compra (recusada|negada|não autorizada)',
      '(a été|est) (refusé~|rejeté~)|wurde {_}abgelehnt|konnte nicht {_}(ausgeführt|durchgeführt)',
      '(respuesta|estado|status|resultado|estatus|situação|statut): (rechazad~|denegad~|declinad~|negad~|fallid~|no aprobad~|no exitos~|recusad~|declined|failed|rejected|unsuccessful|gagal|abgelehnt~)',
    ],
  },
]

/** Tried where no template applies. */
export const AFTERWARDS: ReadonlyArray<Rule> = [
  {
    reason: 'statement',
    subject: [
      '(e-|account |card |monthly )statement|statement is (ready|available)|ebill|e-bill|summary of your',
      'extracto|estado de cuenta|estados de cuenta|cartola|resumen de (tu|su|cuenta|tarjeta)|movimientos del mes|extrato|fatura|faktur|relevé|kontoauszug|výpis|rekening koran|明細',
    ],
    head: [
      'statement is (now )?(ready|available)|your {_}statement for',
      '(tu|su) (extracto|estado de cuenta|cartola)|(extracto|cartola|estado de cuenta) {_}(disponible|adjunto|del mes)|adjunto {_}(cartola|extracto|estado de cuenta)',
      '(seu|sua) (extrato|fatura)|votre relevé|ihr kontoauszug',
    ],
  },
  {
    reason: 'reminder',
    subject: [
      'payment (is )?due|due (soon|date|in|tomorrow|today)|reminder|past due|overdue|upcoming|scheduled payment',
      'recordatorio|vence|vencimiento|fecha (límite|de pago)|próximo a vencer|pago pendiente|próximo pago|lembrete|vencimento|rappel|échéance|erinnerung|fällig',
    ],
    head: [
      '(payment|bill|balance) {_}(is due|due on|is overdue)|minimum payment due|will be (charged|debited|deducted)',
      '(tu|su) pago {_}(vence|está por vencer)|fecha límite de pago|pago mínimo|está(n)? por vencer',
    ],
  },
  {
    reason: 'security',
    subject: [
      'new (device|sign-in|sign in|login|log-in)|(sign-in|login|log-in) (alert|attempt|from)|suspicious|unusual|fraud|security alert|was this you',
      'nuevo (dispositivo|ingreso|inicio de sesión)|inicio de sesión|ingreso a|actividad (inusual|sospechosa)|alerta de seguridad|novo (dispositivo|acesso)|nouvelle connexion|neues gerät',
    ],
    head: [
      '(signed in|logged in) {_}(new|from|to your)|new device|(ingresaste|iniciaste sesión|ingreso exitoso)|nuevo dispositivo|did you (make|attempt)',
    ],
  },
  {
    reason: 'settings',
    subject: [
      '(password|pin|passcode|username|address|phone|email|limit|alert)s? {_}(changed|updated|reset|set|added)|card {_}(locked|unlocked|blocked|activated|frozen|on its way|shipped)|(changed|updated) your|profile update|paperless|enrolled',
      '(cambio|actualización|modificación|bloqueo|desbloqueo|activación|registro|alta|baja|inscripción) de|bloqueaste|activaste|actualizaste|(clave|contraseña|nip|pin|límite|cupo) {_}(actualizad~|cambiad~|modificad~|bloquead~|restablecid~)|información de (tu|su) cuenta|bienvenid~',
      '(alteração|desbloqueio|ativação|cadastro) de|changement de|änderung',
    ],
    head: [
      '(you|we) {_}(changed|updated|added|removed|locked|unlocked|activated) {_}(password|pin|limit|card|address|phone|email|payee|beneficiary|profile)',
      '(password|pin|passcode|limit|card|address|phone number|email|profile) {_}(was|has been|is now) {_}(changed|updated|reset|locked|unlocked|activated|blocked|added)',
      '(clave|contraseña|nip|pin|límite|cupo|datos|información personal|tarjeta|topes?) {_}(fue|ha sido|fueron|quedó) {_}(actualizad~|cambiad~|modificad~|bloquead~|activad~|restablecid~|desbloquead~)',
      '(actualizaste|cambiaste|modificaste|bloqueaste|desbloqueaste|activaste|inscribiste|registraste|eliminaste|congelaste) ',
      '(registrado|registrada) {_}(nuevo nip|nueva clave|nueva contraseña)|cambio de nip|bloqueo de tarjeta|activación de tarjeta|consulta de saldo',
    ],
  },
  {
    reason: 'hold',
    subject: [
      'pre-authorization|preauthorization|authorization hold|retención|pre-autorización|preautorización',
    ],
    head: [
      '(pre-authorization|preauthorization|authorization hold|temporary hold) {_}(of|for|was|has)|se (realizó|efectuó|registró) una (retención|preautorización)',
    ],
  },
  {
    reason: 'marketing',
    subject: [
      '(%|off|discount|offer|offers|deal|deals|reward|rewards|win|gift|free|save up|earn|pre-approved|preapproved|introducing|exclusive|invite|survey|feedback)',
      'descuento|descuentos|oferta|ofertas|promoción|promociones|gana|ganar|sorteo|regalo|gratis|msi|meses sin intereses|aprovecha|beneficios|beneficio|preaprobado|aprobado para ti|solicita|conoce|disfruta|te regalamos|cashback|puntos|millas|encuesta|invita',
      'desconto|oferta|promoção|ganhe|grátis|aproveite|conheça|sorteio|offre|gagnez|profitez|réduction|angebot|gewinn|rabatt|sparen|promo|diskon',
    ],
  },
]
