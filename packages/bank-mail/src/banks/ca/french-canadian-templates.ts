/** What the banks of Canada word in French otherwise than those of France; tried before what they share. */
import type { IgnoringTemplate, RecordingTemplate, Template } from '../../template/types.ts'
import { FRENCH, PURCHASE, RECEIVED, WITHDRAWAL } from '../french-templates.ts'

const CARD = '(carte|compte) {_}se terminant par {account}'
const MASKED = '(carte|compte|visa|mastercard) {_}{account} (le {date}|{stop})'
const ON = 'le {date}'
const THEN = '(avec|sur|au moyen|à l{_}aide|par|de votre|dans votre|a été|le {date}|{stop})'
const NOT_YET =
  'avez-vous (effectué|autorisé|fait)|reconnaissez-vous|refus~|sera|seront|à venir|préautorisation|prévu|annul~'

const BALANCE: IgnoringTemplate = {
  id: 'balance',
  when: ['solde de votre compte {_}est (de|maintenant de) {money}|crédit disponible {_}{money}'],
  unless: ['(achat|retrait|dépôt|transaction|paiement) de {money}'],
  ignored: 'information',
}

const CANADIAN_PURCHASE: RecordingTemplate = {
  ...PURCHASE,
  unless: [NOT_YET, 'rembours~|été crédité'],
  sentences: [
    `(achat|transaction|opération|autorisation) (de|d{_}un montant de) {money} a été (effectuée|autorisée|approuvée|effectué|autorisé|approuvé|réalisée|portée) (chez|auprès de|à) {merchant} ${THEN}`,
    `effectué un achat de {money} (chez|auprès de|à) {merchant} ${THEN}`,
    'achat de {money} a été (effectué|porté) (avec|sur|au moyen)',
    ...(PURCHASE.sentences ?? []),
    CARD,
    MASKED,
  ],
  labels: { merchant: 'marchand|commerçant|description de l{_}opération' },
}

/** "A retrait de 60,00 $ a été effectué" names no place. */
const CANADIAN_WITHDRAWAL: RecordingTemplate = {
  ...WITHDRAWAL,
  unless: [NOT_YET],
  sentences: [
    `retrait de {money} (au distributeur|au guichet) {_}(de|à) {merchant} ${THEN}`,
    'retrait de {money}',
    'vous avez retiré {money}',
    CARD,
    MASKED,
    ON,
  ],
}

const CANADIAN_RECEIVED: RecordingTemplate = {
  ...RECEIVED,
  sentences: [
    'vous avez reçu {_}{money} (de la part de|de) {merchant} dans votre',
    ...(RECEIVED.sentences ?? []),
    MASKED,
  ],
}

const INSTEAD = new Map<string, RecordingTemplate>(
  [CANADIAN_PURCHASE, CANADIAN_WITHDRAWAL, CANADIAN_RECEIVED].map((template) => [
    template.id,
    template,
  ]),
)

const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  unless: [NOT_YET],
  sentences: [
    `(paiement préautorisé|paiement de facture|prélèvement automatique) de {money} à {merchant} ${THEN}`,
    CARD,
    MASKED,
    ON,
  ],
}

const CREDIT: RecordingTemplate = {
  id: 'credit',
  kind: 'refund',
  isCommon: true,
  unless: [NOT_YET],
  sentences: [
    'crédit de {money} (de|chez) {merchant} a été (porté|appliqué) (à|sur) votre carte',
    CARD,
    MASKED,
    ON,
  ],
}

export const FRENCH_CANADIAN: ReadonlyArray<Template> = [
  BALANCE,
  CREDIT,
  BILL,
  ...FRENCH.map((template) => INSTEAD.get(template.id) ?? template),
]
