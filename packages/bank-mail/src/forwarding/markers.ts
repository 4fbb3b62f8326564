/** What mail programs write above a mail that a person forwards, in the languages read here. All folded. */

/** Lines that say: below is a forwarded mail. Gmail, Apple Mail, Outlook, Yahoo, Proton. */
export const FORWARD_LINE =
  /^(?:[-_=\s]*(?:forwarded message|forwarded mail|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|message transfere|message transmis|weitergeleitete nachricht|weitergeleitete mail|original message|original appointment|mensaje original|mensagem original|message d'origine|message original|ursprungliche nachricht|original-nachricht|originalnachricht)[-_=\s]*:?|(?:begin forwarded message|inicio del mensaje reenviado|inicio da mensagem reencaminhada|inicio da mensagem encaminhada|debut du message (?:transfere|reexpedie)|anfang der weitergeleiteten nachricht)\s*:?)$/

/** Outlook's rule of underscores. */
export const RULE = /^_{8,}$/

/** `Field: value` of the block of headers below that line. */
export const HEADER_FIELDS: ReadonlyArray<
  readonly [field: 'from' | 'date' | 'subject' | 'other', names: RegExp]
> = [
  ['from', /^(?:from|de|von|da|expediteur|remitente)\s?:/],
  [
    'date',
    /^(?:date|sent|fecha|enviado(?: el)?|enviada(?: em)?|data|date d'envoi|envoye(?: le)?|datum|gesendet)\s?:/,
  ],
  ['subject', /^(?:subject|asunto|assunto|objet|sujet|betreff)\s?:/],
  [
    'other',
    /^(?:to|para|a|pour|an|cc|bcc|cco|reply-to|responder a|antwort an|importance|importancia|attachments|adjuntos)\s?:/,
  ],
]

/** `Fwd:`, `RV:`, `Enc:`, `WG:`, `TR:` in front of a subject (its spaces single), however many. */
export const SUBJECT_PREFIX =
  /^(?: ?(?:fwd?|re?v|enc|wg|tr|i|re|aw|res|doorst|reenv) ?(?:\[\d{1,3}\])? ?:)+ ?/i
