/** One-time codes. */
import type { Rule } from './rule.ts'

export const OTP: Rule = {
  reason: 'otp',
  subject: [
    'otp|one-time (password|passcode|pin|code)|verification code|security code|login code|your code is|passcode',
    'código de (verificación|seguridad|acceso|confirmación|un solo uso)|código para (autorizar|confirmar|aprobar)|clave (dinámica|temporal|de un solo uso)|token de seguridad|tu código',
    'código de (verificação|segurança|acesso|confirmação)|seu código|senha (temporária|de uso único)|token de acesso',
    'code de (vérification|sécurité|confirmation|validation)|code à usage unique|votre code|(ihre|mobile|push|sms) tan|ihre tan|einmal(passwort|code|kennwort)|sms-tan|ihr (code|sicherheitscode|bestätigungscode)|kode (otp|verifikasi)|codice (di verifica|di sicurezza|otp)|verificatiecode|beveiligingscode|ověřovací kód|engangskode|engångskod|bekræftelseskode|verifiseringskode|kertakäyttökoodi|vahvistuskoodi|doğrulama kodu|onay kodu|kod (autoryzacyjny|weryfikacyjny)|ellenőrző kód|megerősítő kód|cod de verificare|رمز (التحقق|التأكيد)|인증번호|verifikační kód|認証コード|ワンタイムパスワード|รหัส otp|验证码|驗證碼|mã otp|mã xác thực',
  ],
  head: [
    '(din|ditt) {_}(kode|kod) (er|är) {digits}|(kodunuz|şifreniz) {digits}|{digits} (doğrulama|onay) kodu|(kod|kodu) {digits}|인증번호 {digits}|رمز {_}{digits}',
    '(otp|one-time (password|passcode|pin|code)|verification code|security code|passcode) (is|-) {digits}',
    '{digits} is (your|the) {_}(otp|code|passcode|password|pin)',
    '(use|enter) [this|the|your|our] [one-time|verification|security|following] (code|otp|passcode|pin) {digits}',
    '(your|the) (otp|one-time (password|passcode|pin|code)|verification code|security code|login code) (is|for|to) ',
    '(código|clave|token) (de verificación|de seguridad|de acceso|de confirmación|dinámica|temporal|otp|de un solo uso) (es|para {_} es) {digits}',
    '(code|código|codice|etac|tac|kod|kód|otp|kode|codul|koodi|hasło|parola|şifre) (for|für|pour|voor|para|per|pro|untuk|pentru|til|för|do|dla|na|k) … (lautet|est|is|ist|es|é|è|je|adalah|este|er|är|to|on) {digits}',
    '(clave|código) [sms|digital|dinámica|temporal|de seguridad] para … es {digits}|(tac|otp|etac|m-pin|passcode) {digits} for|{digits} es (tu|su) {_}(clave|código|token)',
    '(tu|su|el) (código|token|otp) (es|para {_} es) {digits}',
    '(usa|use|ingresa|ingrese|utiliza|introduce|digita) (el|este|tu|la|su) (código|clave|token|otp) {_}{digits}',
    '(seu|o) código (é|de (verificação|segurança|acesso|confirmação) é) {digits}|(use|digite|informe) o (código|token) {digits}',
    'votre code {_}est {digits}|code de (vérification|sécurité|validation|confirmation) {digits}|(ihre|die) [mobile|sms|push] tan (lautet|ist) |(ihr|der) {_}code (lautet|ist) {digits}|kode (otp|verifikasi) [anda] [adalah] {digits}|(il tuo|il) codice {_}è {digits}|(je|uw) code is {digits}',
  ],
}
