/** The alerts that German-speaking banks word alike; the participle ends the sentence. Order matters. */
import type { IgnoringTemplate, RecordingTemplate } from '../template/types.ts'

const CARD =
  '(karte|card|kreditkarte|debitkarte) {_}(endziffern|endziffer|endend auf|endung) {account}'
const ON = 'am {date}'

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '(wird|werden) {_}(ausgeführt|abgebucht|eingezogen|überwiesen)|angefordert|(hat|haben) {_}um {_}(gebeten)|geldanfrage|dauerauftrag {_}(eingerichtet|angelegt|geändert)',
  ],
  unless: [
    '(wurde|wurden|hast|haben) … (ausgeführt|abgebucht|eingezogen|überwiesen|bezahlt|gezahlt|belastet|verwendet|getätigt|erhalten|abgehoben)',
  ],
  ignored: 'reminder',
}

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: [
    'zurückgegeben|rücklastschrift|mangels deckung|(zahlung|überweisung|lastschrift|transaktion) {_}(konnte|konnten) nicht',
  ],
  ignored: 'declined',
}

export const LOW_BALANCE: IgnoringTemplate = {
  id: 'low-balance',
  when: ['kontostand {_}(beträgt|liegt|unter|unterschritten|über)'],
  unless: ['bezahlt|abgebucht|gebucht|überwiesen|erhalten|eingegangen|abgehoben|gutgeschrieben'],
  ignored: 'information',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: ['rückerstattung|erstattet|rückbuchung|stornierung'],
  sentences: [
    '(rückerstattung|erstattung) (über|von|in höhe von) {money} (von|durch) {merchant} (auf|am|erhalten|wurde|{stop})',
    '{money} (von|durch) {merchant} (auf {_}erstattet|erstattet|zurückerstattet)',
    '(rückerstattung|erstattung) (über|von|in höhe von) {money}',
    CARD,
    ON,
  ],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  when: ['abgehoben|bargeldabhebung|barabhebung|bargeldauszahlung'],
  sentences: [
    '{money} {_}(am geldautomaten|am automaten|bei|am bankomat) {merchant} abgehoben',
    '{money} {_}abgehoben',
    '(bargeldabhebung|barabhebung|bargeldauszahlung|abhebung) (von|über|in höhe von) {money}',
    CARD,
    ON,
  ],
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  sentences: [
    '{money} von {merchant} (erhalten|bekommen|überwiesen|eingegangen|gutgeschrieben)',
    '(gutschrift|zahlungseingang|geldeingang) (von|über|in höhe von) {money} {_}von {merchant} (am {date}|erhalten|ist|{stop})',
    '{merchant} hat (dir|ihnen) {money} (gesendet|geschickt|überwiesen)',
    ON,
  ],
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  sentences: [
    '{money} an {merchant} (gesendet|überwiesen|geschickt)',
    'überweisung (über|von|in höhe von) {money} an {merchant} (wurde|ist|{stop})',
    ON,
  ],
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  sentences: [
    '{money} (bei|an) {merchant} (bezahlt|gezahlt|ausgegeben|belastet|verwendet|eingesetzt|autorisiert)',
    '(zahlung|kartenzahlung|kartenumsatz|transaktion) (über|von|in höhe von) {money} (bei|an) {merchant} (am {date}|wurde|ist|{stop})',
    CARD,
    ON,
  ],
}

export const DIRECT_DEBIT: RecordingTemplate = {
  id: 'direct-debit',
  kind: 'payment',
  isCommon: true,
  when: ['lastschrift', 'abgebucht|eingezogen|belastet|gebucht'],
  sentences: ['lastschrift (von|über|in höhe von) {money}', '{money} {_}(abgebucht|eingezogen)'],
  labels: {
    amount: 'betrag',
    merchant: 'zahlungsempfänger|empfänger|gläubiger|auftraggeber',
    account: 'kontonummer|konto',
    date: 'buchungstag|buchungsdatum|datum',
  },
}

export const DEBITED: RecordingTemplate = {
  id: 'debited',
  kind: 'purchase',
  isCommon: true,
  sentences: [
    '(belastung|abbuchung) {_}(auf|von|ihres|deines) {_}(konto|kontos) {_}{money}',
    'konto {account}',
    ON,
  ],
  labels: { merchant: 'empfänger|zahlungsempfänger|händler' },
}

export const GERMAN = [
  TO_COME,
  NOT_DONE,
  LOW_BALANCE,
  REFUND,
  WITHDRAWAL,
  RECEIVED,
  SENT,
  PURCHASE,
  DIRECT_DEBIT,
  DEBITED,
] as const
