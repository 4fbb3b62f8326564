import type { RecordingTemplate } from '../../template/types.ts'

/*
 * Sentences so complete that no reminder or offer has them: an amount, that it has moved, whose
 * account, the other side and the day. What a mail says below them is small print.
 */

const CARD: RecordingTemplate = {
  id: 'card-certain',
  kind: 'purchase',
  sentences: [
    '{money} (is|was|were|has been) (spent|debited) (on|from|using) your {_}card {_}{account} (at|towards) [(upi/|upi_)]{merchant} on {date}',
    'thank you for using your {_}card {_}{account} for {money} at {merchant} on {date}',
    '{money} spent on your {_}card {_}{account} at {merchant} on {date}',
  ],
  unless: ['declined'],
}

const SENT: RecordingTemplate = {
  id: 'upi-sent',
  kind: 'transfer_out',
  sentences: [
    '{money} (is|was|has been) debited from [your] {_}account {_}{account} (to|towards) vpa {_}@{_} \\({merchant}\\) on {date}',
    '{money} (is|was|has been) debited from [your] {_}account {_}{account} (to|towards) vpa {_}@{_} {merchant} on {date}',
    '(reference number is|reference no.) {reference}',
  ],
}

const RECEIVED: RecordingTemplate = {
  id: 'upi-received',
  kind: 'transfer_in',
  sentences: [
    '{money} (is|was|has been) [successfully] credited to your {_}account {_}{account} by vpa {_}@{_} {merchant} on {date}',
    '(reference number is|reference no.) {reference}',
  ],
}

export const CERTAIN: ReadonlyArray<RecordingTemplate> = [CARD, SENT, RECEIVED]
