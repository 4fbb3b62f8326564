import type { Lexicon } from './lexicon.ts'

export const PORTUGUESE: Lexicon = {
  code: 'pt',
  words:
    'o os da do das seu sua com em no na uma um voce recebeu foi nao valor data compra ola por que conta cartao pagamento pix enviado recebido saque fatura lhe enviou chegou acabou',
  countries: 'BR PT MZ AO',
  fields: {
    merchant:
      '[nome do] (estabelecimento|comerciante|lojista)|loja|local da compra|empresa|nome da empresa|comércio|onde|fornecedor|cedente',
    payee:
      'favorecid~|recebedor|beneficiári~|destinatári~|nome [do] (favorecido|recebedor|beneficiário|destinatário|destino)|para|enviado para|pago a|dados (do|de) (recebedor|destino|destinatário|favorecido)|quem (recebeu|recebe|vai receber)',
    toAccount: 'conta [de] destino|conta creditada',
    fromAccount: 'conta [de] origem|conta debitada|origem',
    payer:
      'remetente|pagador|nome [do] (remetente|pagador|origem)|de|enviado por|recebido de|dados (do|de) (pagador|origem)|quem (pagou|enviou)|ordenante',
    name: 'nome [completo]|razão social|titular',
    description: 'descrição|descritivo|histórico|mensagem do lançamento|detalhe~',
    place: 'local|cidade do estabelecimento',
    other: `
      (valor|quantia|montante|total) [total|pago|enviado|recebido|da (compra|transação|transferência|operação)|do (pagamento|pix|saque|débito)|transferido|debitado|creditado]|data [e hora] [da|do|de] [transação|compra|operação|pagamento|transferência|movimento|débito]|data~|hora|horário|saldo [disponível|atual|em conta]|limite [disponível]|cartão [final|com final|de crédito|de débito|utilizado]|conta [corrente|poupança|debitada|creditada]|agência|banco|instituição|cpf|cnpj|cpf/cnpj|chave [pix]|id da transação|identificador|código [de] [autenticação|autorização|barras]|autenticação|autorização|nsu|protocolo|número [do|da] [documento|cartão|transação|pedido]|nº [do documento]|parcelas|forma de pagamento|tipo [de] [transferência|transação|conta|operação|pagamento]|status|situação|canal|mensagem|moeda|tarifa|taxa|iof|cotação|categoria|telefone|e-mail|motivo|referência|entidade|iban|cidade|país|cliente
    `,
    at: 'em|no comerciante|no [a]|na [o]|no estabelecimento|na loja|em estabelecimento|junto de',
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
    spent: 'pix enviado {amount} - {merchant}{stop}',
    received: 'pix recebido {amount} - {merchant}{stop}',
    ending:
      'final|com final|terminado em|terminada em|terminad~ em|que termina em|últimos 4 dígitos',
    own: 'seu|sua|com',
  },
  declined: `
    (estorno|reembolso|devolução) foi (cancelad~|anulad~|revertid~)
    recusad~|rejeitad~|foi negad(a|o)|negad(a|o)|(compra|transação|operação) negad(a|o)|falhou|falha (na|no)|não (aprovad~|autorizad~|realizad~|concluíd~|efetuad~|processad~|efetivad~|completad~)
    não (será|serão|haverá) {_}(cobrad~|debitad~|cobrança)
    não (foi|pôde|pode|conseguimos|está|teve|houve) {_}(realiz~|conclu~|process~|aprov~|autoriz~|efet~|complet~|possível|debitad~|cobrad~|sucesso|aceit~|enviad~)
    não (se concretizou|ocorreu|aconteceu|deu certo|saiu|foi)|nenhum (valor|débito|pagamento|dinheiro)|nada foi|sem sucesso|malsucedid~
    (saldo|limite|fundos) insuficiente[s]|expirou|(foi|está) (expirad~|bloquead~|interrompid~)|bloqueamos|recusamos
    (é|foi|trata-se de) [apenas|só] (um teste|uma simulação|um exemplo)|(mensagem|e-mail|aviso|notificação|transação) de teste
    (desconsidere|ignore) (a|o|esta|este|nossa|nosso) (mensagem|aviso|e-mail|notificação) (anterior|acima)|enviad~ por (engano|erro)
    limite (excedido|ultrapassado)|(banco|emissor|estabelecimento|loja) não [a|o] (aprovou|autorizou|aceitou)
  `,
  reversed: `
    (foi|foram|está|ficou|sido) [{_}](cancelad~|estornad~|devolvid~|reembolsad~|anulad~|revertid~|desfeit~)
    (transação|compra|operação|pagamento|transferência|pix|status|situação) (cancelad~|estornad~|devolvid~|anulad~|revertid~|reembolsad~)
    (cancelamos|estornamos|devolvemos|revertemos|reembolsamos)
    (dinheiro|valor|quantia) [já] (voltou|retornou|foi devolvid~)|(voltou|retornou) para [a] sua conta|(loja|estabelecimento|banco) [já] [a|o] (cancelou|estornou|devolveu|desfez)
  `,
  pending: `
    (requer|exige|precisa [de|da]|necessita [de]|aguarda|aguardando) [a|sua] (autenticação|autorização|aprovação|confirmação|verificação|validação)
    (está|ficou|continua|encontra-se|permanece|status|situação) [ainda] (pendente|em análise|em processamento|em andamento|aguardando|retid~|em espera)
    (transação|operação|compra|pagamento|transferência) (pendente|em análise|em processamento)|aguardando (aprovação|confirmação|autorização|pagamento)|pendente de (aprovação|confirmação|autorização)
    ainda não (foi|está)
    pré-autorização|(confirme|aprove|autorize) [a {_}|o {_}] (no|pelo) (app|aplicativo)
  `,
  requested: `
    (apenas|somente|só) [é] (uma solicitação|um pedido|uma simulação|solicitad~)|(solicitação|pedido) de (pagamento|cobrança|dinheiro)|(fez|enviou) uma cobrança
  `,
  scheduled: `
    (está|foi|ficou|status|situação) [{_}](agendad~|programad~|previst~)|agendad~ para|(pix|transferência|pagamento) agendad(o|a)|será (debitad~|realizad~|efetuad~|processad~|cobrad~|executad~) (em|no|na|dia|amanhã)
  `,
  condition:
    'se|caso|quando|pode|podem|poderá|poderão|poderia|nunca|qualquer|até que|para|eventual|eventuais|outras|outros|evite|algumas|alguns|jamais',
  untold: 'se (não|você|desconhec~)|não reconhec~',
  doubts: {
    perhaps: `
      agendou|agendamento|agendad(o|a)|sera ~ad(o|a)[s]|sera (cobrado|debitado)|vencimento|vence|proxim(o|a)|programad(o|a)
      por exemplo|pode|parcel(e|ar)|simul~|oferta|promocao|sorteio|premio|ganhe|participe|{digit} pontos|avalie|conte
    `,
    notDone: `
      link de pagamento [de] {money} (gerado|criado)|(gerou|criou) um link|{money} (necessario|exigido)|(necessario|exigido) um|cobranca|pedido de pagamento|contestacao|solicit(a|ou|ado)|reclam~|reconhece (este|esta|a|o)|foi voce|e sua (compra|transacao)
      pendente|direito a|falta pouco|concluir (sua|seu|a|o)|aguarda~|em analise|em processamento
      tentaram|tentativa|impedimos|falhou|(ultrapassou|excedeu) (o|seu) limite|recusad(o|a)|negad(o|a)|cancelad(o|a)|anulad(o|a)|expirad(o|a)|insuficiente~
      bloque(ado|ada|ei|ou)|nao (autorizad|aprovad)~|senha (incorreta|invalida|errada)
      (este|neste|nesta) (mes|semana)|suspeit~|incomum
      por (engano|erro)|duas vezes|(duplicad|em dobr)(o|a)|teria[m]|seria[m] (cobrad|debitad)~
      pag(o|a)[s] com [seus ](pontos|milhas|cashback|cupom|vale)
      cadastr~|adesao|boleto gerad(o|a)|gerou um|codigo gerad~|seu codigo|[{digit}]{digit}% do [seu |teu ](limite|orcamento)
    `,
    order:
      '(confirma|confirme|confirmar|autoriza|autorize|autorizar|aprova|aprove|aprovar|valida|valide|validar|verifica|verifique|verificar) (este|esta|seu|sua|a|o|que|se|no app)',
    lead: 'por favor|para|e|ou',
    anywhere: '{start}codigo {digits}. (compra|pagamento)(!{words}{words}{date})',
    not: 'nao',
    next: 'nada foi|nenhum valor',
    inCase: '(caso|em caso|se (voce|nao)) {rest}{rest}',
    undoing: '(revers|anul|devolv|cancel|estorn)~|por (engano|erro)|duas vezes|duplicad~',
    auxiliary: '(foi|foram|ficou)[ (bem|com sucesso|~mente)]',
    done: `
      (efetuad|aprovad|creditad|processad|recebid|conclu|pago|paga|sacad|efetivad|feit|estornad|comprad|realizad|complet|confirm|cobrad|recarregad|debitad|registrad|utilizad|transferid|enviad|autorizad)~
      nao|a|as|o|por|de|em|na|no|do|da|com|ao|superior|que|sua|seu|um|uma
    `,
    status: 'situação|resultado|estado',
    settled:
      '(efetivad|efetuad|aprovad|realizad|pag|autoriz|confirm|conclui|concluid|recebid|enviad|process|transfer|compra|nov)~',
    reason: 'motivo',
    failure: '(insuf|incorret|invalid|bloque|expir|exced)~',
  },
  refusals: {
    subject: {
      otp: 'código de (verificação|segurança|acesso|confirmação)|seu código|senha (temporária|de uso único)|token de acesso',
      marketing:
        '{digit}%|desconto|oferta[s]|promoção|ganhe|grátis|indique|convide|aproveite|conheça|sorteio',
      perhapsMarketing: 'benefícios|pontos|cashback|descubra|promo',
      security: 'novo (dispositivo|acesso)',
      settings: '(alteração|desbloqueio|bloqueio|ativação|cadastro) de',
      information: 'saldo (baixo|diário|disponível)|alteração {_}(contrato|tarifas)',
      statement: 'extrato|fatura (fechou|fechada|disponível|do cartão)|(sua|tua) fatura|fatura',
      reminder: 'lembrete|vencimento|agendamento|agendad~',
      request: '(pedido|solicitação) de (pagamento|dinheiro)|cobrança (pix|pendente)',
      confirm:
        '(confirme|autorize|aprove|valide) (sua|seu|a|o|esta|este) {_}(compra|pagamento|transação|transferência)|você reconhece',
      arranged: 'débito automático {_}(cadastrado|ativado|cancelado)',
    },
    head: {
      otp: '((código|senha|token) (sms|otp|de (verificação|segurança|uso único))) [é ]{digits}|(seu|o) código (é|de (verificação|segurança|acesso|confirmação) é) {digits}|(use|digite|informe) o (código|token) {digits}|código para … é {digits}|código {digits} para|{start}código {digits}… (não [o] (compartilh~|partilh~|inform~|repass~)|expira em|válido por)',
      perhapsMarketing: 'conheça (nossos|o|a|os|as) ',
      statement: 'você gastou {_}(este mês|no mês|esta semana)',
      perhapsStatement: '(seu|sua) (extrato|fatura) |a fatura do seu cartão {_}fechou',
      reminder: 'será (debitad~|cobrad~)|para {_} foi agendad~|pix agendado|transferência agendada',
      request: '(enviou|fez) uma cobrança',
      hold: 'pré-autorização (de|no)',
      confirm: '(aguardando|pendente de) {_}(aprovação|autorização|confirmação)',
      sums: 'limit[e] (aumentou|foi aumentado|subiu)',
    },
    unless: {
      declined: 'estorno|reembols~',
      statement: 'pagamento {_}fatura|fatura paga',
    },
  },
  same: 'equivalen~|equivale|cobrad~|debitad~|em reais|convertid~|aprox~',
  billed: '(cobrado|debitado)',
  sum: 'valor|montante',
  toCome: 'vencimento|vence em|válido até|até',
  itself: '(este|esta|esse|essa) (mensagem|e-mail|email|notificação|aviso|alerta)',
  said: {
    refund: `
      devolveu[ (o|seu) pix de {money} que você enviou]|devolveram|estorno|estornad(o|a)|reembolsad(o|a)|reembolso|(pix|transferência|ted){words} foi devolvid(o|a)|pix devolvido|devolução
    `,
    withdrawal:
      'saque|você sacou|levantamento (de numerário|em multibanco|atm)|levantou {money}|levantaste {money}',
    payment: `
      pagamento [d(a|e|o) ](fatura|boleto|conta|cartão|título)[s]|boleto pago|fatura paga|recebemos (o|seu) pagamento|débito automático|débito direto|débito em conta
      pagamento (de serviços|ao estado|por entidade)
    `,
    transfer_in: `
      chegou um pix|enviou-lhe {money}|(pix|ted|doc) recebid(o|a)|recebeu|recebeste {money}|você recebeu|transferência recebida|transferência a (seu|teu) favor|caiu na [sua ]conta|foi creditad(o|a)|te enviou|enviou {words}para você|fez um pix para você
    `,
    deposit: `
      depositaste|depósito em|crédito em conta|salário (creditado|recebido)|crédito de (salário|vencimento|ordenado)|creditad(o|a) (na|em) [sua ]conta|ocorreu um crédito|crédito de {money}
    `,
    transfer_out: `
      enviou {money} {few}para|transferência [de {money} ]para(! (sua|a sua|tua))|(pix|ted) de {money} enviado|você (enviou|transferiu|fez um pix)|pix (enviado|realizado)|transferência (enviada|realizada|efetuada|emitida)|(sua|tua) transferência [de {money} ]para {words}foi (efetuada|realizada|concluída)|efetuou uma transferência|transferi(u|ste) {money}|enviaste {money}
    `,
    fee: 'taxa de (manutenção|anuidade)|anuidade|comissão de (manutenção|gestão)',
    purchase: `
      compra (aprovada|no (crédito|débito|cartão)|de|realizada|com|em|efetuada)|transação (aprovada|realizada|autorizada)|[foi ](debitad(o|a)|cobrad(o|a))|você (comprou|gastou|pagou)|acabou de pagar|pag(ou|aste) {money}|gast(ou|aste) {money}|compraste
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
      '(valor|montante|capital) (restante|remanescente|em dívida|devedor)|saldo[ (atual|disponível|contabilístico|em conta|final|após)]|disponível[ após]|disponivel em conta',
    aside: 'valor original|convertido de|(descrição|mensagem|descritivo)\\:{rest}',
    other: `
      taxa de câmbio|cotação|(último|próximo) pagamento|(última|próxima) (compra|parcela)|limite[ (de|da|do|para|total|disponível|noturno|pix)][ (pix|compra[s]|cartão|crédito)]|acima de|abaixo de|até|a partir de|mais de|menos de|mínim(o|a)|máxim(o|a)|pontos|milhas|desconto|parcelas de|{digit}x[ de]|{digit}{digit}x[ de]|primeira (parcela|cobrança)|neste mês|no mês|empréstimo de
    `,
  },
}
