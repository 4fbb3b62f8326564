import { PORTUGUESE_FIELDS } from './fields/portuguese.ts'
import type { Lexicon } from './lexicon.ts'

export const PORTUGUESE: Lexicon = {
  code: 'pt',
  words:
    'o os da do das seu sua com em no na uma um voce foi nao valor data compra ola por que conta',
  countries: 'BR PT MZ AO',
  fields: PORTUGUESE_FIELDS,
  declined: `
    recusad~|rejeitad~|foi negad(a|o)|negad(a|o)|(compra|transação|operação) negad(a|o)|falhou|falha (na|no)|não (aprovad~|autorizad~|realizad~|concluíd~|efetuad~|processad~|efetivad~|completad~)
    não (será|serão|haverá) {_}(cobrad~|debitad~|cobrança)
    não (foi|pôde|pode|conseguimos|está|teve|houve) {_}(realiz~|conclu~|process~|aprov~|autoriz~|efet~|complet~|possível|debitad~|cobrad~|sucesso|aceit~|enviad~)
    não (se concretizou|ocorreu|aconteceu|deu certo|saiu|foi)|nenhum (valor|débito|pagamento|dinheiro)|nada foi|sem sucesso|malsucedid~
    (saldo|limite|fundos) insuficiente[s]|expirou|(foi|está) (expirad~|bloquead~|interrompid~)|bloqueamos|recusamos
  `,
  reversed: `
    (foi|foram|está|ficou|sido) [{_}](cancelad~|estornad~|devolvid~|reembolsad~|anulad~|revertid~|desfeit~)
    (transação|compra|operação|pagamento|transferência|pix|status|situação) (cancelad~|estornad~|devolvid~|anulad~|revertid~|reembolsad~)
    (cancelamos|estornamos|devolvemos|revertemos|reembolsamos) 
  `,
  pending: `
    (está|ficou|continua|encontra-se|permanece|status|situação) [ainda] (pendente|em análise|em processamento|em andamento|aguardando|retid~|em espera)
    (transação|operação|compra|pagamento|transferência) (pendente|em análise|em processamento)|aguardando (aprovação|confirmação|autorização|pagamento)|pendente de (aprovação|confirmação|autorização)
    ainda não (foi|está)
  `,
  requested: `
    (apenas|somente|só) [é] (uma solicitação|um pedido|uma simulação|solicitad~)|(solicitação|pedido) de (pagamento|cobrança|dinheiro)|(fez|enviou) uma cobrança
  `,
  scheduled: `
    (está|foi|ficou|status|situação) [{_}](agendad~|programad~|previst~)|agendad~ para|(pix|transferência|pagamento) agendad(o|a)|será (debitad~|realizad~|efetuad~|processad~|cobrad~|executad~) (em|no|na|dia|amanhã)
  `,
  condition:
    'se|caso|quando|pode|podem|poderá|poderão|poderia|nunca|qualquer|até que|para|eventual|eventuais|outras|outros|evite|algumas|alguns|jamais',
  general:
    'transações|operações|compras|pagamentos|transferências|débitos|cobranças|lançamentos|saques|solicitações',
  said: {
    refund: `
      devolveu|devolveram|estorno|estornad(o|a)|reembolsad(o|a)|reembolso|(pix|transferência|ted){words} foi devolvid(o|a)|pix devolvido|devolução
    `,
    withdrawal: 'saque|você sacou|levantamento (de numerário|em multibanco|atm)|levantou {money}',
    payment: `
      pagamento [d(a|e|o) ](fatura|boleto|conta|cartão|título)[s]|boleto pago|fatura paga|recebemos (o|seu) pagamento|débito automático|débito direto
      pagamento (de serviços|ao estado|por entidade)
    `,
    transfer_in: `
      (pix|ted|doc) recebid(o|a)|recebeu|você recebeu|transferência recebida|transferência a (seu|teu) favor|caiu na [sua ]conta|foi creditad(o|a)|te enviou|enviou {words}para você|fez um pix para você
    `,
    deposit: `
      depósito em|crédito em conta|salário (creditado|recebido)|crédito de (salário|vencimento|ordenado)|creditad(o|a) (na|em) [sua ]conta|ocorreu um crédito|crédito de {money}
    `,
    transfer_out: `
      você (enviou|transferiu|fez um pix)|pix (enviado|realizado)|transferência (enviada|realizada|efetuada|emitida)|efetuou uma transferência|transferiu {money}
    `,
    fee: 'taxa de (manutenção|anuidade)|anuidade|comissão de (manutenção|gestão)',
    purchase: `
      compra (aprovada|no (crédito|débito|cartão)|de|realizada|com|em|efetuada)|transação (aprovada|realizada|autorizada)|[foi ](debitad(o|a)|cobrad(o|a))|você (comprou|gastou|pagou)|pagou {money}|gastou {money}
      (operação|transação) de compra|pagamento (com|em) (cartão|mb way|multibanco)|foi (efetuad(o|a)|realizad(o|a)|feit(o|a)) (um|uma) (compra|pagamento|débito|operação)
    `,
  },
  named: {
    payment: 'pagamento (efetuado|realizado|aprovado)|você pagou|pagamento',
    withdrawal: 'levantamento',
    deposit: 'depósito',
    purchase: 'compra|débito|transação',
  },
  vague: { transfer_out: 'transferência|pix|ted', purchase: 'movimento|operação' },
  amounts: {
    moved: 'valor|quantia|montante|compra|pagamento|transferência|total|importância',
    fee: 'comissão|comissões|tarifa|taxa',
    tax: 'imposto|iof|imposto de selo|iva',
    balance:
      'saldo[ (atual|disponível|contabilístico|em conta|final|após)]|disponível[ após]|disponivel em conta',
    aside: 'valor original|convertido de|(descrição|mensagem|descritivo)\\:{rest}',
    other: `
      taxa de câmbio|cotação|limite[ (de|da|do|para|total|disponível|noturno|pix)][ (pix|compra[s]|cartão|crédito)]|acima de|abaixo de|até|a partir de|mais de|menos de|mínim(o|a)|máxim(o|a)|pontos|milhas|desconto|parcelas de|{digit}x[ de]|{digit}{digit}x[ de]|primeira (parcela|cobrança)|neste mês|no mês|empréstimo de
    `,
  },
}
