import type { Fields } from './fields.ts'

export const PORTUGUESE_FIELDS: Fields = {
  merchant:
    '[nome do] (estabelecimento|comerciante|lojista)|loja|local da compra|empresa|nome da empresa|comércio|onde|fornecedor|cedente',
  payee:
    'favorecid~|recebedor|beneficiári~|destinatári~|nome [do] (favorecido|recebedor|beneficiário|destinatário|destino)|para|enviado para|pago a|dados (do|de) (recebedor|destino|destinatário|favorecido)|quem (recebeu|recebe|vai receber)',
  toAccount: 'conta [de] destino|conta creditada',
  fromAccount: 'conta [de] origem|conta debitada|origem',
  payer:
    'remetente|pagador|nome [do] (remetente|pagador|origem)|de|enviado por|recebido de|dados (do|de) (pagador|origem)|quem (pagou|enviou)|ordenante',
  name: 'nome [completo]|razão social|titular',
  holder: 'titular do cartão|portador|cliente|nome do (cliente|titular|portador)',
  description: 'descrição|descritivo|histórico|mensagem do lançamento|detalhe~',
  place: 'local|cidade do estabelecimento',
  other: `
    (valor|quantia|montante|total) [total|pago|enviado|recebido|da (compra|transação|transferência|operação)|do (pagamento|pix|saque|débito)|transferido|debitado|creditado]|data [e hora] [da|do|de] [transação|compra|operação|pagamento|transferência|movimento|débito]|data~|hora|horário|saldo [disponível|atual|em conta]|limite [disponível]|cartão [final|com final|de crédito|de débito|utilizado]|conta [corrente|poupança|debitada|creditada]|agência|banco|instituição|cpf|cnpj|cpf/cnpj|chave [pix]|id da transação|identificador|código [de] [autenticação|autorização|barras]|autenticação|autorização|nsu|protocolo|número [do|da] [documento|cartão|transação|pedido]|nº [do documento]|parcelas|forma de pagamento|tipo [de] [transferência|transação|conta|operação|pagamento]|status|situação|canal|mensagem|moeda|tarifa|taxa|iof|cotação|categoria|telefone|e-mail|motivo|referência|entidade|iban|cidade|país
  `,
  at: 'em|no [a]|na [o]|no estabelecimento|na loja|em estabelecimento|junto de',
  to: 'para|a|ao|à|para a|para o|a favor de|em favor de|pagou|para o estabelecimento',
  from: 'de|do|da|do estabelecimento|por parte de|da parte de|recebeu de',
  ends: `
    com (o|seu|cartão|final|a|sua|cartao)|em # (x|parcelas|vezes)|em {date}|em #|para (o|seu) cartão|(no|na) (seu|sua|cartão|conta|valor|dia)|no dia|e o valor|foi|às|as|à|dia|de {amount}|no valor|também|através|pelo|pela|via|usando|que|se|e|feita|feito|realizad~|aprovad~|por|parcelad~|utilizando|está|caiu|já|em|de {amount}|enviou|do seu|da sua|para sua|para a sua|do cartão
  `,
  notName: `
    seu|sua|seus|suas|o|a|os|as|um|uma|nosso|nossa|este|esta|esse|essa|conta|cartão|compra|pagamento|transferência|saque|pix|valor|data|dia|crédito|débito|ver|você|voce|todos|todas|outra|outro|caso|fatura|limite|saldo|app|aplicativo|internet|dúvidas|mais|qualquer|até|que|como|acordo|análise|reais|parcelas|loja|estabelecimento|caixa|dinheiro|segurança|partir|sucesso|breve|anexo|nome|r
  `,
  notBefore:
    'cartão|conta|banco|cliente|saldo|app|aplicativo|central|número|código|agência|limite|fatura|através|acordo|partir|data|chave',
  greeting: 'olá|oi|prezad~ [cliente|a]|caro|cara|bom dia|boa (tarde|noite)',
  gives:
    '(te|lhe) (enviou|transferiu|pagou|mandou|fez)|enviou um pix|(enviou|transferiu|pagou|mandou) [um pix de] {amount}|fez um[a] (pix|transferência)|devolveu|estornou',
  account: 'cartão|conta|poupança|corrente|débito|crédito',
  ending: 'final|com final|terminado em|terminada em|terminad~ em|que termina em|últimos 4 dígitos',
  own: 'seu|sua|com',
}
