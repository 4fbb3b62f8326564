import type { Lexicon } from './lexicon.ts'

export const ENGLISH: Lexicon = {
  declined: `
    declined|rejected|refused|denied|disapproved|dishonoured|dishonored|bounced
    unsuccessful|failed|has failed|failure of (the|this|your)
    (did not|didn't|does not|doesn't|has not|hasn't) (go|gone) through
    (did not|didn't|has not|hasn't) (happen|happened|take place|taken place|succeed|succeeded|complete|work)
    (not|~n't) [been|yet|yet been|be|actually] (completed|processed|approved|authorized|authorised|successful|charged|debited|executed|accepted|settled|finalized|finalised|fulfilled|made|sent|credited|deducted|honoured|permitted|allowed)
    (could not|couldn't|cannot|can't|unable to|not able to) {_}(complete|process|approve|authorize|authorise|execute|charge|debit|deliver|finish|send) (your|the|this|a|it)
    (could not|couldn't|cannot) be (completed|processed|approved|authorized|authorised|executed|made|sent|charged|delivered)
    no (money|funds|amount|payment|charge|charges|debit|transaction) (was|were|has|have|moved|taken|left|is|will)
    nothing (was|has been|is) (charged|taken|debited|deducted|paid)
    (insufficient|not enough) (funds|balance|money|credit)
    (has|have|had|is|was|were) [now|been|since] (expired|timed out|aborted|stopped|terminated|abandoned)
    (transaction|payment|purchase|transfer|request|status|authorization) (expired|timed out|aborted|blocked|stopped)
    we (stopped|blocked|turned down)
  `,
  reversed: `
    (was|has been|is|were|been|got|been fully|been partially|subsequently|later|then) [fully|since|now|then|later|subsequently|successfully|automatically] (reversed|voided|cancelled|canceled|returned|refunded|undone|recalled|charged back|rolled back|nullified|revoked|annulled)
    (transaction|payment|purchase|transfer|charge|operation|withdrawal|deposit|debit|status|order) (reversed|voided|cancelled|canceled|returned|revoked)
    (fully|full) (refunded|reversed)|refunded (in full|fully|to you|to your)|amount {_}(refunded|returned|credited back)
    we (have reversed|reversed|have cancelled|cancelled|canceled|voided|have refunded|refunded|returned)
    (cancelled|canceled|voided|reversed) (by|at) (the|your)
  `,
  pending: `
    (is|was|remains|still|currently|status) [still|currently|now|only|as] (pending|on hold|held|processing|being processed|being reviewed|under review|in progress|in process|outstanding|unconfirmed|awaiting {_}|waiting {_})
    (awaits|awaiting|waiting for|requires|pending (your|final|bank|further)) [your|final|bank|further] (approval|confirmation|authorization|authorisation|settlement|review|processing|clearance|verification)
    (not|~n't) [yet|been|yet been] (posted|cleared|confirmed|received)
    pending (transaction|payment|purchase|transfer|charge|debit|deposit)
    (this is|it is|is) [only|just] (a|an) (hold|pre-authorization|preauthorization|authorization hold|temporary hold)
  `,
  requested: `
    (only|just|merely) [a|been|being|an] [payment|money] (request|requested|quote|estimate|simulation|test)
    (has|have) (requested|asked for) (money|payment|a payment|{amount})|(is|are) (requesting|asking) 
    (payment|money|transfer) (requested|request from|request of)
    (was|has been|is) [only|just] (requested|initiated but|simulated)
  `,
  scheduled: `
    (is|was|has been|have been|status) [now|only|successfully] (scheduled|planned|queued|postponed|future-dated)
    scheduled (for|to be|on)|planned for|postponed (to|until)
    will [only|not] be (processed|executed|sent|debited|charged|completed|made|withdrawn|transferred|paid|deducted|taken) (on {date}|in {digit} |tomorrow|next |later|within |after )
    will (take place|happen|occur|go out|leave your account) 
  `,
  condition: `
    if|in case|in the event|should|unless|may|might|could|can|when|whenever|once|until|any|never|how to|whether|either|either|each time|every time|to avoid|don't|do not|always|would|subject to|other|certain|some|alerts|notifications|purposes
  `,
  general: `
    transactions|payments|purchases|charges|transfers|deposits|withdrawals|fees|items|checks|cheques|refunds|orders|requests|cards|debits|credits|funds that|mails|emails
  `,
}
