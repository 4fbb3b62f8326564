/** Money that will move, should move, or is only set aside: statements, reminders, requests, holds. */
import type { Rule } from './rule.ts'

export const STATEMENT: Rule = {
  reason: 'statement',
  subject: [
    '(e-|account |card |monthly |annual )statement|statement is (ready|available)|statement {_}(ready|available)|(daily|weekly|monthly|spending|account|activity) (summary|report|recap|snapshot)|ebill|e-bill|tax document',
    'extracto|estado de cuenta|estados de cuenta|cartola|resumen (de (tu|su|cuenta|tarjeta)|mensual|diario|semanal)|movimientos del mes|extrato|fatura (fechou|fechada|disponível|do cartão)|(sua|tua) fatura|fatura|faktur|relevé|kontoauszug|kreditkartenabrechnung|výpis|rekening koran|e-statement|estratto conto|rekeningoverzicht|明細|ご請求|お支払金額|お支払い金額|ใบแจ้งยอด|電子帳單|电子账单|帳單通知|账单通知|账单提醒|帳單提醒|ekstre~|wyciąg z|kontoutdrag|kontoutskrift|tiliote|kivonat|extras de cont|sao kê',
  ],
  // What was spent so far is a sum, not a movement.
  head: [
    'you (spent|have spent) {_}(this|last|so far this) (week|month)|(gastaste|has gastado|llevas gastado) {_}(este mes|en el mes|esta semana)|você gastou {_}(este mês|no mês|esta semana)|vous avez dépensé {_}(ce mois|cette semaine)|(diesen|in diesem) monat {_}ausgegeben',
  ],
  unless: [
    '(繳款|還款|还款|扣款)成功|pagamento {_}fatura|fatura paga|pago {_}(estado de cuenta|extracto)|payment (received|posted)',
  ],
}

export const REMINDER: Rule = {
  reason: 'reminder',
  subject: [
    'payment [is] due|due (soon|date|in|tomorrow|today)|reminder|past due|overdue|upcoming|(payment|transfer|bill) {_}scheduled|scheduled (payment|transfer|bill)|scheduled for',
    'recordatorio|recuerda (tu|el|pagar)|vence|vencimiento|próximo a vencer|pago pendiente|próximo pago|próximo (cargo|cobro|débito)|programaste|(transferencia|pago) programad(a|o)|lembrete|vencimento|agendamento|agendad~|rappel|échéance|à venir|erinnerung|fällig|geplant~|tagihan|jatuh tempo|upomínka|promemoria|scadenza|herinnering|振込予約|予約の|予約受付|påminnelse|przypomnienie|emlékeztető|son ödeme|hatırlatma~',
  ],
  head: [
    '(payment|bill|balance) {_}(is due|due on|is overdue)|will be (charged|debited|deducted|withdrawn|processed on)',
    '(you scheduled|you have scheduled|has been scheduled|is scheduled) ',
    '(programaste|agendaste|has programado|dejaste programad~) |(tu|su|la) (pago|factura|recibo|cuota|tarjeta) {_}(vence|vencerá|está por vencer)|está[n] por vencer|(se realizará|se debitará|se cargará|se cobrará|será debitad~|será cargad~|se descontará) ',
    '(será (debitad~|cobrad~)|pix agendado|transferência agendada)|sera (débité~|prélevé~)|wird {_}(am {date}|demnächst) {_}(abgebucht|eingezogen|belastet|ausgeführt)|我行(将|將)|(将|將)(从|從|于|於)您|请及时还款|請儘速繳款|tra pochi giorni',
  ],
  unless: [
    'scheduled {_}(is|was|has been) (complete|completed|sent|made|posted|processed)|ejecutad~|executed|(pembayaran|bayar) {_}(berhasil|sukses)',
    "we [have] received your {_}payment|we've received your {_}payment|(your|a) {_}payment {_}(was|has been) (received|posted|credited)|recibimos (tu|su) pago",
  ],
}

/** Somebody asks for money. */
export const REQUEST: Rule = {
  reason: 'reminder',
  subject: [
    '(requests|requested|is requesting|asked you for) |(payment|money|collect) request|request for (payment|money)',
    'solicitud de bizum|te (pide|pidió|está pidiendo|solicita|está cobrando|cobra) |solicitud de (pago|cobro|dinero|plata)|cobro pendiente|(pedido|solicitação) de (pagamento|dinheiro)|cobrança (pix|pendente)|demande (de paiement|d’argent)|zahlungsaufforderung|geld angefordert|betaalverzoek|richiesta di (pagamento|denaro)|permintaan (pembayaran|dana)',
  ],
  head: [
    '(has requested|is requesting|requests|requested) (money|payment|a payment|{amount}|[a payment of] {amount})|(is requesting|has requested) {_}from you|(collect|payment|money) request (from|of|for)',
    '(te está|te) (solicitando|pidiendo|solicitó|pidió) |(solicitó|solicita) {_}(pago|dinero|plata)|(te|le) solicita |(enviou|fez) uma cobrança|received a {_}request for',
  ],
}

/** Authorised, and a posted mail follows. */
export const HOLD: Rule = {
  reason: 'hold',
  subject: [
    'pre-authorization|preauthorization|pre-authorisation|authorization hold|temporary hold|hold placed|retención|pre-autorización|preautorización|preautorizada|pré-autorização|préautorisation|vorautorisierung|reservierung',
  ],
  head: [
    '(pre-authorization|preauthorization|authorization hold|temporary hold|hold) (of|for|was|has|placed)|se (realizó|efectuó|registró|aplicó) una (retención|preautorización)|pré-autorização (de|no)|préautorisation de|wurde {_}(vorgemerkt|reserviert)',
  ],
  unless: ['hold {_}(was|has been) (released|removed|lifted)'],
}

/** Where nothing moved, a mail that speaks of its statement is about that; alerts mention it below. */
export const PERHAPS_STATEMENT: Rule = {
  reason: 'statement',
  head: [
    'statement is [now] (ready|available)|your {_}statement for',
    '(tu|su) (extracto|estado de cuenta|cartola)|(extracto|cartola|estado de cuenta) {_}(disponible|adjunto|del mes)|adjunto {_}(cartola|extracto|estado de cuenta)',
    '(seu|sua) (extrato|fatura) |a fatura do seu cartão {_}fechou|votre relevé|ihr kontoauszug',
  ],
}

/** Words that a mail about a payment made says, too. */
export const PERHAPS_REMINDER: Rule = {
  reason: 'reminder',
  subject: ['fecha (límite|de pago)'],
  head: [
    'minimum payment due|minimum payment|amount due|payment due date',
    'fecha límite de pago|pago mínimo',
    'zahlbar bis|fällig am|mindestbetrag',
  ],
}

/** Somebody has to confirm it first, or says it was not they: nothing has moved. */
export const CONFIRM: Rule = {
  reason: 'security',
  subject: [
    '(approve|confirm|authorize|authorise|verify) (your|this|the|a) {_}(purchase|payment|transaction|transfer|charge)|(purchase|payment|transaction) {_}(needs|awaiting|waiting for|pending) [your] (approval|confirmation|authorization)|(did|do) you (make|recognize|recognise|authorize|know)|is this you|was this you',
    '(confirma|autoriza|aprueba|valida|confirme|autorice) (tu|su|la|el|esta|este) {_}(compra|pago|transacción|transferencia|operación|cargo)|¿[tú] reconoces|reconoces (esta|este)',
    '(confirme|autorize|aprove|valide) (sua|seu|a|o|esta|este) {_}(compra|pagamento|transação|transferência)|você reconhece',
    '(confirmez|validez|autorisez|approuvez) (votre|ce|cet|cette|l’achat|le) {_}|(zahlung|überweisung|kauf|auftrag|transaktion) {_}(bestätigen|freigeben|autorisieren)|(bestätigen|bestätige) {_}(zahlung|kauf|überweisung)|(conferma|autorizza|approva) (il|la|l’|un) {_}|bevestig (je|uw|de) {_}|konfirmasi (transaksi|pembayaran)|(potvrďte|schvalte) {_}',
  ],
  head: [
    '(waiting for|needs|awaiting|requires|pending) your (approval|confirmation|authorization|authorisation)|(tap|press|click|select) (approve|confirm|authorize)|to (approve|confirm|authorize) (this|the|your) (purchase|payment|transaction)|complete (the|this|your) (payment|purchase) {_}app',
    '(ingresa|entra|abre) {_}(para|y) (aprobar|autorizar|confirmar)|(pendiente de|espera) {_}(tu|su) (aprobación|autorización|confirmación)',
    '(aguardando|pendente de) {_}(aprovação|autorização|confirmação)|ご本人様(が|による|で|の利用)',
  ],
}

/** Set up, changed or ended, and paid another day. */
export const ARRANGED: Rule = {
  reason: 'settings',
  subject: [
    '(standing order|direct debit|autopay|auto pay|automatic payment[s]|recurring payment[s]|mandate|e-mandate|subscription) {_}(set up|created|activated|registered|enrolled|on|changed|cancelled|canceled|revoked|paused)|set up (a|your) (standing order|direct debit|autopay|mandate)',
    '(dauerauftrag|lastschriftmandat|mandat) {_}(eingerichtet|angelegt|geändert|gelöscht|widerrufen)|(virement permanent|mandat) {_}(créé|enregistré|modifié|supprimé|révoqué)|(domiciliación|débito automático|pago automático) {_}(activad~|registrad~|cread~|cancelad~)|débito automático {_}(cadastrado|ativado|cancelado)',
  ],
  head: [
    '(set up|created|registered) (a|your|an) {_}(standing order|direct debit|autopay|mandate|recurring payment)|(standing order|autopay|mandate|e-mandate) {_}(was|has been|is) [now|successfully] (set up|created|registered|active|on|cancelled|canceled|revoked)|(autopay|auto pay) is [now] on',
    '(dauerauftrag|mandat) {_}wurde {_}(eingerichtet|angelegt|geändert|gelöscht|widerrufen)|(virement permanent|mandat) {_}a été {_}(créé|enregistré|modifié|supprimé|révoqué)|(domiciliación|débito automático|pago automático) {_}(quedó|fue|ha sido) {_}(activad~|registrad~|cread~|cancelad~)',
  ],
}

/** Bills, deposits that mature, budgets: sums that a mail tells of and that did not move by it. */
export const SUMS: Rule = {
  reason: 'information',
  subject: [
    '{_}bill [is] (ready|available)|budget|(cd|certificate of deposit|fixed deposit|term deposit|fd) {_}(matur~|renew~)|(price|stock|market) alert|credit score|refund {_}on (its|the) way|(credit line|credit limit) {_}(went up|raised)|cash code',
    '(tu|su) (factura|recibo|boleta) {_}(lista|disponible)|presupuesto|(tu|su) puntaje|alerta de precio|adelanta (tu|su) (sueldo|nómina)|simulación|(aviso|cambio) de precio|(plazo fijo|cdt|dpf|inversión) {_}(vence|por vencer|renovad~)',
  ],
  head: [
    '(your|the) {_}bill {_}is (ready|available)|(spent|used) {amount} of your {amount}|of your {amount} {_}budget|{digits}% of your {_}budget|(will|about to) mature|matures on|rose (above|to|by)|fell (below|to|by)|alert price|opened a claim|limit (aumentou|foi aumentado|subiu)|límite {_}(aumentó|subió|fue aumentado)|(eligible for|split it into) {_}(plan|payments|installments|instalments)|(puedes|podrás|podés) (hacer|retirar|diferir|pagar en)',
  ],
  // "Your refund is on its way: it was credited to your card."
  unless: ['(was|has been) (credited|posted) to your'],
}
