/** Words by which alerts say what happened, in the languages read here. */
import type { Kind } from '../kinds.ts'
import type { Pattern } from '../template/types.ts'

/** In order: where one phrase contains another, the more telling one comes first. */
export const CUES: ReadonlyArray<readonly [kind: Kind, phrases: ReadonlyArray<Pattern>]> = [
  [
    'refund',
    [
      'refund|refunded|merchant credit|purchase return|reversal of|has been reversed|cashback credited',
      'reembolso|reembolsamos|devolución|reversión|reverso|reversa|anulación de compra|estorno|remboursement|rückerstattung|erstattung|gutschrift aus|pengembalian dana',
    ],
  ],
  [
    'withdrawal',
    [
      'atm withdrawal|cash withdrawal|withdrew|withdrawal|withdrawn',
      'retiro|retiraste|giro en cajero|giro|disposición de efectivo|avance|saque|sacaste|retrait|abhebung|auszahlung|barabhebung|tarik tunai|penarikan|výběr|出金|引き出し|ถอนเงิน',
    ],
  ],
  [
    'fee',
    [
      '(maintenance|service|annual|monthly|overdraft|late) fee|comisión por|cuota de manejo|cobro de comisión|tarifa de|taxa de',
    ],
  ],
  [
    'payment',
    [
      'bill payment|payment of your {_}card|thank you for your payment|payment (received|posted|made)|your payment {_}(posted|received|processed|successful)|giro (deduction|payment)|autopay|direct debit',
      'pago de (tarjeta|tu tarjeta|su tarjeta|servicio|servicios|factura|crédito|préstamo|impuestos)|pagaste|pago exitoso|pago realizado|recibimos {_}pago|pago de|pagamento de|pagamento (efetuado|realizado)|boleto pago|prélèvement|paiement de votre|lastschrift|pembayaran|platba',
    ],
  ],
  [
    'transfer_in',
    [
      'you {_}received|you have received|sent you|transfer received|incoming transfer|received {_}(from|via)|money received|paid you|funds received',
      'recibiste|has recibido|recibió|ha recibido|transferencia recibida|te (transfirió|envió|enviaron|transfirieron)|nos ha efectuado|ha efectuado una transferencia {_}a tu cuenta|abono (por|de|spei)|abono|você recebeu|pix recebido|transferência recebida|recebeu|virement reçu|vous avez reçu|zahlungseingang|eingegangen|transfer masuk|dana masuk|příchozí platba|připsán|入金|เงินเข้า|รับโอน',
    ],
  ],
  [
    'deposit',
    [
      'direct deposit|deposit|deposited|has been credited|is credited|was credited|credited to|credit alert',
      'depósito|depositaron|consignación|nómina|acreditado|acreditamos|se acreditó|gutschrift|virement crédité|setoran',
    ],
  ],
  [
    'transfer_out',
    [
      'you (sent|transferred|paid)|transfer (sent|to)|transferred {_}to|funds transfer|outgoing transfer|wire transfer|money sent|zelle payment|fast transfer|your transfer',
      'transferiste|enviaste|plineaste|yapeaste|realizaste una transferencia|transferencia (enviada|realizada|a terceros|a otros|exitosa|de fondos|electrónica)|has (transferido|enviado)|ha realizado una transferencia|envío de dinero|você (enviou|transferiu)|pix enviado|transferência (enviada|realizada)|virement (émis|effectué|vers)|vous avez envoyé|überweisung|ausgeführt|transfer ke|kirim uang|odchozí platba|振込|โอนเงิน',
    ],
  ],
  [
    'purchase',
    [
      'purchase|you made a {_}transaction|transaction (of|alert|was made|with|at)|card transaction|spent|was charged|charged to|charge of|was used|has been used|swiped|debit card|pos transaction|upi|debited',
      'compraste|compra|consumo|consumiste|gastaste|cargo en|cargo por|cargo a|cargo|has pagado|débito por|transacción|compra aprovada|compra no (crédito|débito)|achat|paiement (par carte|carte|de)|carte {_}utilisée|kartenzahlung|zahlung mit|einkauf|karte wurde|bezahlt|transaksi|belanja|qris|platba kartou|nákup|ご利用|決済|購入|ชำระเงิน|ใช้จ่าย',
    ],
  ],
]
