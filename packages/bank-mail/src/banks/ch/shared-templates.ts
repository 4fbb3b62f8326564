import type { RecordingTemplate } from '../../template/types.ts'

/* What Swiss banks and card issuers add to the German templates, in German, French and Italian. */

const CARD = '(karte|carte|carta) {_}{account}'
const ON = '(am|le|il) {date}'

export const SWISS_CARD: RecordingTemplate = {
  id: 'swiss-card',
  kind: 'purchase',
  isCommon: true,
  unless: ['abgelehnt|refusé~|rifiutat~|gutschrift|rückerstattung|rembours~|rimborso|storn~'],
  sentences: [
    'transaktion mit {_}karte {account} {money} bei {merchant} (am {date}|{stop})',
    '(transaktion|zahlung|kauf) (über|von) {money} (an|bei) {merchant} (erfolgreich|bestätigt|ausgeführt)',
    '(transaktion|zahlung|kauf) (über|von) {money} bei {merchant} (am {date}|mit|verwendet|belastet|getätigt|{stop})',
    'transaction de {money} {_}chez {merchant} (le {date}|avec|{stop})',
    'transazione di {money} {_}presso {merchant} (il {date}|con|{stop})',
    CARD,
    ON,
  ],
}

export const SWISS_DEBIT: RecordingTemplate = {
  id: 'swiss-debit',
  kind: 'purchase',
  isCommon: true,
  unless: ['storniert|annul~|storn~'],
  sentences: [
    '(konto|karte) {_}(wurde|wurden) {_}mit {money} belastet',
    'belastung {money} auf {_}konto',
    '(débit|débit de) {money} sur votre compte',
    '(compte|carte) {_}a été débité~ de {money}',
    'conto {_}è stato addebitato di {money}',
    '(konto|compte|conto) {_}{account}',
    ON,
  ],
  labels: { merchant: 'begünstigter|bénéficiaire|beneficiario|händler' },
}

export const SWISS_CREDIT: RecordingTemplate = {
  id: 'swiss-credit',
  kind: 'deposit',
  isCommon: true,
  unless: ['storniert|annul~|storn~'],
  sentences: [
    'konto {_}(wurde|wurden) {_}{money} gutgeschrieben',
    'gutschrift {money} auf {_}konto',
    '(compte|carte) {_}a été crédité~ de {money}',
    'conto {_}è stato accreditato di {money}',
    ON,
  ],
  labels: { merchant: 'auftraggeber|donneur d’ordre|ordinante' },
}

export const SWISS = [SWISS_CARD, SWISS_DEBIT, SWISS_CREDIT] as const
