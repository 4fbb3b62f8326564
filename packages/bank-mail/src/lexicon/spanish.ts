import type { Lexicon } from './lexicon.ts'

export const SPANISH: Lexicon = {
  code: 'es',
  words:
    'el la los las tu su con del se por para una un fue ha en que desde monto hola fecha compra cuenta importe tarjeta envio enviado enviaste recibiste pagaste te recibo adeudo llegado acabas',
  countries: 'ES MX CO CL PE CR AR EC DO PA GT UY PY BO HN NI SV VE',
  fields: {
    merchant: `
      [nombre del|nombre de] (comercio|establecimiento|negocio|local|tienda)|nombre (comercio|establecimiento)|servicio|emisor|empresa|nombre de [la] empresa|nombre de servicio|lugar de (transacción|compra|consumo)|lugar|localidad|convenio|referencia del comercio|razón social del comercio|compra en|comercio donde se realizó|pagaste a|institución
    `,
    party: 'contraparte|contacto',
    payee: `
      beneficiari~|nombre [completo] [del|de la] (beneficiari~|destinatari~|receptor~|destino)|destinatari~|enviado a|transferido a|pagado a|titular [de] [la] cuenta [de] destino|para|a|datos (del|de la|de) (destinatari~|beneficiari~|destino)|detalle del destinatario|acreditar a|nombre [de] quien recibe
    `,
    payer: `
      quien envió|ordenante|nombre [completo] [del|de la] (ordenante|remitente|originador|pagador|emisor|origen)|remitente|enviado por|recibido de|titular [de] [la] cuenta [de] origen|de|pagador|datos (del|de la|de) (remitente|ordenante|origen)|envía|origen [de la] transferencia
    `,
    toAccount:
      'destino|tarjeta [de] destino|cuenta [de] destino|cuenta a acreditar|cuenta (abono|crédito)|cuenta beneficiaria|cuenta del (destinatario|beneficiario)',
    fromAccount:
      'origen|desde|cuenta [de] origen|cuenta (cargo|débito)|cuenta a debitar|cuenta del (ordenante|remitente)',
    name: 'nombre [y apellido~]|nombre completo|nombres [y apellidos]|razón social|titular [de la cuenta]',
    description:
      'descripción|detalle [de la transacción|de la operación|del pago|del movimiento]|concepto|concepto [de pago]|glosa|referencia del pago|transacción',
    place: 'ubicación|ciudad y comercio|cajero|nombre del cajero|sucursal',
    other: `
      (monto|importe|valor|cantidad|total|suma|cargo|abono|costo) [total|transferid~|pagad~|recibid~|enviad~|original|de la (compra|transacción|operación|transferencia)|de compra|del (pago|reembolso|consumo|retiro)|en (dólares|pesos|soles|colones)|transferencia|transacción|debitado|acreditado|neto|aprobado|girado|depositado]|subtotal|total del reembolso|retiro cuenta|propina|iva|itbis|impuesto~|comisión|comisiones|iva comisión
      fecha [y hora|/hora] [de|de la|del] [operación|transacción|compra|transferencia|pago|movimiento|aplicación|abono|consumo|retiro|recibo|emisión|y hora]|fecha~|hora [de] [la] [operación|transacción]|día
      saldo [disponible|actual|final|anterior|total|de tu cuenta]|disponible|cupo [disponible|total]|límite [disponible]
      (número|no|nro|n|num|código|clave|folio|id|identificación|identificacion) [de|del|de la|] [operación|transacción|autorización|comprobante|referencia|rastreo|cuenta|tarjeta|documento|cajero|recibo|factura|aprobación|suministro|contrato|orden|cliente|tarjeta crédito|tarjeta débito|seguimiento|cuenta de destino|cuenta de origen|cuenta destino|cuenta origen]|referencia|autorización|comprobante|folio|clave de rastreo|suministro|factura|contrato
      (cuenta|tarjeta|producto) [de] [crédito|débito|corriente|ahorro~|vista|número|no|terminad~ en|terminación|monetaria]|tipo de (cuenta|tarjeta|transacción|operación|movimiento|cambio|pago|moneda|compra)|tipo|clabe|cci|cbu|alias|cvu|iban|llave|producto|medio de pago|forma de pago|método de pago|cuotas|número de cuotas|plazo|no tarjeta|no de cuenta
      banco [de] [destino|origen|emisor|receptor|beneficiario|receptor]|entidad|país|ciudad [y país]|ciudad|provincia|plaza geográfica|dirección|moneda|divisa|estado|estatus|canal [de] [operación]|operación|movimiento~|rut|dni|cédula|rfc|curp|ruc|nit|email|e-mail [del beneficiario]|correo [electrónico]|teléfono|celular|mensaje|comentario~|nota~|motivo|asunto|categoría|tasa [de cambio]|ver detalle~|enviado el|convertido (de|desde|a)|pago|mcc|hecho|resumen|nombre del (cliente|titular|tarjetahabiente)|cliente|socio|señor[a]
    `,
    at: 'en|en [el|un] cajero [automático]|en [un] corresponsal|compra en|consumo en|en el comercio|en [el|la] (establecimiento|comercio|tienda|local|negocio)|en la tienda|comercio|en comercio|del comercio',
    to: 'a|para|a nombre de|a favor de|hacia|(hacia|a) la cuenta de|pagaste a|enviaste a|recibo [de]|[tu] factura [de]|a la llave * (a|de)|llave * (a|de)|servicio de|destinatario|pago de servicio|pago a',
    from: 'de|de la part de|de parte de|por parte de|del (comercio|establecimiento)|nuestr~ [a] cliente [el|la] [sr|sra] [a]|enviad~ por|ordenad~ por|recibiste de|remitente|desde',
    ends: `
      concepto|motivo|mensaje|asunto|glosa|(el|a) (día|{date}|#|lunes|martes|miércoles|jueves|viernes|sábado|domingo|próximo)|amb [la] targeta|con (qr|código|tu|su|la|cargo|número|tarjeta|tarj|t|tc|td|tdc|tdd|débito|crédito|nro|no|los|el|cuenta|terminación|terminacion|id|referencia)|desde|de (tu|su|mi)|asociad~ a|realizó|envió|hizo|efectuó|le|nos|del [día] {date}|para (tu|su)|por|por (un|el|la) (monto|valor|importe)|por {amount}|fue|fueron|ha|ha (sido|efectuado|realizado|enviado|instruido)|en # (cuotas|cuota|pagos|meses|msi)|a # (cuotas|meses|msi)|a (la|las)|en (tu|su)|a (tu|su)|en la cuenta|hacia|te (envió|transfirió|ha|pagó|depositó)|se|que|y|no|tu|su|cuenta|tarjeta|rut|ref|aut|autorización|saldo|disp|disponible|cupo|monto|valor|fecha|hora|sin|mediante|vía|usando|aprobad~|si|por la suma|detalle|está|via|el|desde|correspondiente|número|nro|realizad~|efectuad~|dispon~|gracias|compra
    `,
    notName: `
      se|reversión|reverso|anulación|devolución|detalle~|cta|tu|tus|su|sus|la|el|los|las|un|una|mi|mis|al|del|lo|le|tarjeta|cuenta|cuentas|cargo|crédito|débito|nuestr~|continuación|través|terceros|tercero|otro|otros|otra|otras|línea|cuotas|efectivo|cajero|acuerdo|comprobante|forma|manera|parte|fondos|dinero|nómina|valor|fuiste|rastreo|origen|referencia|compra|transferencia|transacción|fecha|monto|nombre|hora|horas|rut|todo|todos|todas|partir|par|pagar|ver|si|no|caso|este|esta|estos|estas|ese|esa|cualquier|que|como|cómo|con|por|para|de|en|a|y|o|realizad~|saldo|caja|consumo|pago|retiro|servicios|manera|favor|ti|usted|nosotros|ello|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|seguridad|bancos|comercios|establecimientos|internet|línea|app|calidad|sucursal|ventanilla|corresponsal|más|menos|cambio|camino|conformidad|relación|respuesta|virtud|moneda|dólares|pesos|soles|colones|cero|minutos|segundos|meses|días|años|aproximadamente|inmediata|proceso|tiempo|vigor|forma|ser|poder|realizar|conocer|consultar|evitar|proteger|mayor|dudas|aclaraciones|reportar|cancelar|activar|bloquear|desbloquear|contactar|llamar|efectos|tales|tal|medio|siguiente|siguientes|próxima|próximo|comercio|establecimiento|cliente|beneficiario|clientes|total|producto|destino|disponible
    `,
    takes:
      'te (cobró|ha cobrado|cargó|debitó|ha cargado)|(cobró|cargó|debitó) {amount}|ha realizado un cargo',
    notBefore:
      'cuenta|cuentas|tarjeta|banco|producto|saldo|app|portal|sucursal|caja|línea|número|nro|código|cupo|oficina|centro|red|cooperativa|través|partir|respecto|debido|gracias|conforme|acceso|tipo|servicio|medios|canales|fecha|hora|clave|tasa|plan|favor|usuario|datos|persona|personas|términos|superintendencia|defensor',
    greeting:
      'estimad~ [a|/a] [cliente]|hola|apreciable|buen (día|dia)|buenos días|buenas (tardes|noches)|querid~|señor[a]|sr|sra',
    received:
      '(comunica|informa) que {merchant} (realizó|ha realizado|efectuó|hizo) una transferencia',
    gives: `
      te (envió|transfirió|pagó|depositó|yapeó|plineó|mandó|reembolsó|devolvió|ha enviado|ha transferido|ha pagado|hizo una transferencia|ha hecho una transferencia|realizó una transferencia|ha realizado una transferencia)|le (envió|transfirió|ha enviado|ha transferido|ha realizado|realizó)|nos ha (efectuado|realizado)|(envió|transfirió|ha transferido|ha enviado|ha realizado una transferencia|ha instruido [una] transferencia [de fondos]|realizó una transferencia [electrónica]) a (tu|su) (cuenta|favor)|ha instruido (transferencia de fondos|la siguiente transferencia)
    `,
    account:
      'tarjeta|cuenta|cta|producto|tdc|tdd|débito|crédito|corriente|ahorros|ahorro|vista|llave',
    ending:
      'terminad~ en|acabad~ en|finalizad~ en|terminación|que termina en|termina en|terminada|últimos [4|cuatro] dígitos|con terminación',
    own: 'tu|su|mi|con',
  },
  declined: `
    (devolución|reembolso|abono|reintegro) (fue|ha sido|está) (cancelad~|anulad~|reversad~|revocad~)
    rechazad~|denegad~|declinad~|fallid~|rehusad~|(fue|ha sido|resultó|está|quedó) negad(a|o)|(transacción|operación|compra) negad(a|o)
    {start}negad(a|o){end}|respuesta{beside}(negad~|excede)
    se (rechazó|denegó|declinó|negó)|falló|fallaron|ha fallado|fracasó|no exitos~|sin éxito|infructuos~
    no (fue|ha sido|se pudo|se ha podido|pudo|pudo ser|pudimos|hemos podido|logramos|se logró|fue posible|es posible|resultó|está|ha podido) {_}(realiz~|complet~|proces~|aprob~|autoriz~|efectu~|ejecut~|concret~|carg~|debit~|cobr~|exitos~|aplic~|concluid~|acept~|envi~|hacer)
    no se (realizó|concretó|completó|efectuó|procesó|ejecutó|cargó|debitó|cobró|hizo|aprobó|autorizó|llevó|concluyó|aplicó|descontó|ha realizado|ha completado|ha efectuado|ha procesado|ha cargado|ha cobrado|movió|pudo)
    no (aprobad~|autorizad~|procesad~|realizad~|completad~|concretad~|efectuad~)
    no [se ][te |le ](cobrará|cargará|debitará|cobraremos|cargaremos)|no será (cobrad~|cargad~|debitad~)
    no (salió|hemos cobrado|te cobramos|te hemos cobrado|realizamos|cobramos|debitamos|hicimos|cargamos)
    ningún (cargo|cobro|monto|débito|importe|dinero|movimiento)
    (por|saldo|fondos) (fondos|saldo|insuficiente[s]) [insuficiente[s]]
    (ha|fue|está|quedó|se) (expirad~|vencid~|caducad~|bloquead~|detenid~|interrumpid~)|(solicitud|transacción|operación) (expirad~|vencid~|caducad~)|expiró|caducó|(solicitud|operación|transacción) {_}venció
    (bloqueamos|detuvimos|rechazamos|denegamos) (la|el|una|un|tu|su|esta|este)
    (banco|comercio|emisor|establecimiento|entidad) no [la|lo] (aprobó|autorizó|aceptó|permitió|procesó)
    no se [te|le|les] (cobró|cargó|debitó|descontó) (nada|ningún|el|dinero)|nunca (se (realizó|efectuó|hizo|completó|procesó)|ocurrió|salió)
    (es|fue|trata de) [sólo|solo] (una prueba|un (mensaje|correo|aviso) de prueba|una simulación|un ejemplo)|(mensaje|correo|aviso|notificación|transacción|operación) de prueba
    (ignora|ignore|omite|omita|desestima|desestime|descarta) (el|este|la|nuestro) (mensaje|aviso|correo|notificación) (anterior|previo|previa)|(se envió|fue enviado|enviado|generado) por error
    (saldo|fondos|cupo) insuficiente[s]|(hemos|ha) (bloqueado|detenido|rechazado|frenado)
  `,
  reversed: `
    (fue|ha sido|fueron|está|quedó|resultó|sido) [{_}](reversad~|revertid~|cancelad~|anulad~|devuelt~|extornad~|reembolsad~|reintegrad~|estornad~)
    (transacción|compra|operación|pago|transferencia|movimiento|cargo|consumo|estado|retiro) (reversad~|revertid~|cancelad~|anulad~|devuelt~|extornad~|reembolsad~)
    se (reversó|revirtió|canceló|anuló|devolvió|extornó|reembolsó|ha reversado|ha cancelado|ha anulado|ha devuelto|ha reembolsado|ha revertido)
    (reversamos|revertimos|anulamos|cancelamos|extornamos|devolvimos|reembolsamos|hemos cancelado|hemos anulado|hemos reversado|hemos devuelto)
    devuelto en su totalidad
    (comercio|banco|establecimiento|vendedor|emisor) [ya] (la|lo) (anuló|canceló|reversó|revirtió|devolvió|reembolsó)
    (sin efecto)|(dinero|importe|monto|valor) [ya] (volvió|regresó|se devolvió|te fue devuelto) |(volvió|regresó|regresado) a tu (cuenta|tarjeta|saldo)
  `,
  pending: `
    (requiere|necesita) [tu|su|de|de tu|de su] (autenticación|autorización|confirmación|verificación|aprobación)
    (está|queda|quedó|sigue|se encuentra|permanece|estado) [aún|todavía|actualmente] (pendiente|en proceso|en espera|en revisión|en trámite|retenid~|por (confirmar|aprobar|procesar|acreditar)|procesándose)
    (transacción|operación|compra|pago|transferencia) (pendiente|en proceso|en espera|en revisión|retenid~)
    pendiente de (aprobación|confirmación|autorización|procesar|pago|acreditación)|(espera|a la espera) de (tu|su|la|aprobación|confirmación|autorización)
    (aún|todavía) no (se|ha|está|fue|hemos)
    preautorización|(está|sigue|se encuentra) en (verificación|validación|análisis|estudio|evaluación)
    (confírma|apruéba|autoríza|valída)(la|lo) (en|desde|con|a través)|(confírme|apruébe|autoríce)(la|lo) (en|desde|con)
  `,
  requested: `
    (solo|sólo|solamente|únicamente) [es|de|se trata de] (una solicitud|un pedido|una simulación|una cotización|solicitad~)|(es|fue) (solo|sólo|solamente) [una] (solicitud|solicitad~|simulación|cotización)
    (te|le) (solicita|solicitó|pide|pidió|está solicitando|está pidiendo|está cobrando) |(solicitud|pedido) de (pago|cobro|dinero) (recibid~|enviad~)
  `,
  scheduled: `
    (está|fue|quedó|ha sido|estado) [{_}](programad~|agendad~|planificad~|prevista|previsto)|(programad~|agendad~) para (el|la|mañana|{date}|ejecutar)
    se (realizará|ejecutará|debitará|cobrará|cargará|efectuará|procesará|hará) (del {digit}|el {date}|el día|el próximo|la próxima|mañana|automáticamente)|será (debitad~|cargad~|cobrad~|ejecutad~|procesad~|realizad~) (el {date}|el día|el próximo|la próxima|mañana)
  `,
  condition: `
    si|en caso|cuando|cuándo|podría|podrían|puede|pueden|podrá|podrán|caso|salvo|nunca|cualquier|hasta que|una vez|siempre que|de ser|para|evita~|otras|otros|algunas|algunos|mientras|sujet~|jamás|posible
  `,
  untold:
    '(<!se )realiza|haz|efectúa|cada|toda[s]|todos|próxim(o|a)[s]|puedes|podrás|para (ver|hacer|realizar|consultar)|no (reconoce[s]|realizaste|hiciste|efectuaste|autorizaste|has)|(medio|forma|método|fecha|límite|sistema|tarjeta[s]|concepto|día|destino|cuenta) de[ tarjetas de]',
  doubts: {
    perhaps: `
      se ~ara|sera ~ad(o|a)[s]|sera (debitad|cargad|cobrad|abonad|descontad)~|programa(da|do|ste|mos)|agendad(o|a)|agendaste|vence~|proxim(o|a)
      por ejemplo|difer~|difier~|aplaza~|cuotea~|compra (tu|tus|ya|ahora)|pasa (tu|a)|pasalo|premio|ganaste|ganador~|gana|participa|recibe|haz|realiza tu[s]
      usa tu|utiliza
      podria[s]|podes|puede[s]|recibiste {words} de tu prestamo|obten|simul~|aprobado para|pre[-]aprobad(o|a)|oferta|promocion|sorteo|convierte~
      (mas|menos) que el|{digit} (puntos|millas)
      cuentanos|califica|como (fue|te fue|estuvo)|que te parecio|encuesta
    `,
    notDone: `
      resumen de [tu|su] mes|gener(ó|ado|aste) [un|el] (enlace|link)|(enlace|link) de (pago|cobro) [por|de] {money} generado|solicit(a|o|ud|ado|aste|ando)|te [esta ](pide|pidio|cobra)|enviaste un cobro|cobraste|aclaracion|reclam~
      [re]conoces (este|esta|el|la)|fuiste tu|(es|fue) (tu|su) (compra|transaccion|operacion)|no reconocid(o|a)|por reconocer|aceptarl(o|a)|debin|(por|para) (confirmar|aprobar|autorizar)
      pendiente (de|por) (pago|aprobacion|autorizacion|confirmar|aprobar)
      (transaccion|pago|transferencia|compra|operacion) pendiente|esta pendiente|pendiente de|en revision|requiere (tu|su)|en proceso|retenid(o|a)|congel~
      tramit~|derecho a|has recibido una (boleta|factura)
      deposito a plazo|plazo fijo|una inversion|apartado[s]|bolsillo[s]|cajita[s]
      (super|exced|rebas)~ (el|tu|su) (limite|cupo|tope|saldo)|se (rechazo|nego|denego|anulo|cancelo|reverso|bloqueo|declino)|vencio el plazo
      no [fue ](realizad|procesad)~|detuv~|detenid(o|a)
      intento|intentaron|rechazad(o|a)|denegad(o|a)|declinad(o|a)|negad(o|a)|fallid(o|a)|cancelad(o|a)|anulad(o|a)|reversad(o|a)
      (<!te ha )(<!te han )devuelt(o|a)|expirad(o|a)|insuficiente~
      no (exitos(o|a)|aprobad(o|a))|bloque(amos|ado|ada|e|o)|(clave|pin|nip|contrasena) (incorrect|erronea|invalid)~
      (este|esta|ultimo|ultima) (mes|semana)|sospechos~|inusual~
      por error|dos veces|duplicad(o|a)|por equivocacion|habria[n]|hubiera[s|n]|hubiese
      pagad(o|a)[s] con [tus |sus ](puntos|millas|recompensas|saldo|bono)
      inscribiste|adheriste|adhesion|suscribiste|afiliaste|generaste|codigo generad~|(tu|su) codigo|clave de retiro
    `,
    order:
      '(confirma|confirme|confirmar|autoriza|autorice|autorizar|aprueba|apruebe|aprobar|valida|valide|validar|verifica|verifique|verificar) (este|esta|tu|su|la|el|que|si|en (la|tu) app)',
    lead: 'por favor|para|y|o',
    anywhere: '{start}(codigo|clave) {digits}. (compra|pago)(!{words}{words}{date})',
    not: 'no (recibimos|hemos|registramos|detectamos|se|fue|pudo|pudimos|ha|hay|tiene|tienes|cuenta con|alcanza|contaba)',
    next: `
      hemos (bloqueado|rechazado|detenido)|bloqueamos|no se (hizo|realizo|efectuo|cobro|debito|cargo|genero)|no (hicimos|realizamos|cobramos|debitamos)
      el dinero (sigue|no)|la veras|te avisaremos|(tenes|tienes) {digit}[{digit}]
    `,
    inCase: '(si|en caso|caso) {rest}{rest}|no (fuiste|has sido|la reconoc|lo reconoc)~[ tu]',
    undoing: '(revers|anul|devuel|cancel|extorn)~|por error|dos veces|duplicad~',
    auxiliary: '(fue|fueron|ha sido|han sido|quedo|resulto)[ (exitosamente|bien|con exito|~mente)]',
    done: `
      (realizad|efectuad|aprobad|exitos|cargad|abonad|debitad|acreditad|autorizad|procesad|recibid|enviad|registrad|aplicad|pagad|retirad|completad|depositad|transferid|consignad|ejecutad|cobrad|descontad|hech|utilizad|usad|reembolsad|confirmad|correct|adeudad|generad|emitid|operad|ingresad|comprad)~
      no|a|por|de|del|en|con|el|la|los|las|al|tu|su|un|una|mayor|superior|que
    `,
    status:
      'estado de la transacción|estado de la operación|estado de transacción|respuesta|estado|estatus|resultado|situación',
    settled:
      '(aprobad|exitos|procesad|realizad|pagad|autoriz|confirm|conclui|acept|abonad|acreditad|aplicad|ejecutad|recibid|enviad|transfer|compra|pago|nuev|complet)~',
    reason: 'motivo|razón|causa',
    failure:
      '(insuf|incorrect|invalid|errone|erron|error|bloque|expir|exced)~|no (disponible|permitid~|autorizad~)',
    stays:
      'preautoriz~|retencion~|consulta~|cambio de|bloque~|activacion~|inscripcion~|alta|baja|actualizacion~',
  },
  refusals: {
    subject: {
      otp: `
        código de (verificación|seguridad|acceso|confirmación|un solo uso)|código para (autorizar|confirmar|aprobar)|clave (dinámica|temporal|de un solo uso)
        token de seguridad|tu código
      `,
      marketing: `
        {digit}%|% de descuento|descuento|descuentos|oferta[s]|promoción|promociones|sorteo|msi|meses sin intereses|aprovecha|aprovéchalo|preaprobad~
        pre-aprobado|aprobado para ti|te regalamos|gana {_}(hasta|premios|{amount}|un)|solicita (tu|ya|hoy)|solicítal~|disfruta (de|los|las|tus)
        conoce (los|las|el|la|nuestr~|tu)|encuesta|llévate|estrena|bonificación|solo por hoy|últimos días
      `,
      perhapsMarketing: `
        gana|ganar|regalo|gratis|beneficio[s]|aumento de cupo|solicita|conoce|disfruta|cashback|puntos|millas|invita|descubre|ahorra|crédito aprobado|novedades|consejos|tips
        promo
      `,
      security: `
        nuevo (dispositivo|inicio de sesión)|inicio de sesión|inicios de sesión|ingreso a (la|tu|su) (app|banca|sucursal|cuenta en línea|portal)
        actividad (inusual|sospechosa)|alerta de seguridad
      `,
      settings: `
        (cupo|límite|línea de crédito|tope) {_}(aumentó|subió|bajó|aumentad~)|(aumento|incremento) de (cupo|límite|línea)
        beneficiari~ (agregad~|registrad~|añadid~)|agregaste|añadiste|tarjeta virtual|dad~ de alta|aviso de viaje
        (cambio|actualización|modificación|bloqueo|desbloqueo|activación|alta|baja|inscripción) de (usuario|tu|su|la|el|cuenta|cuentas|tarjeta|datos|clave|contraseña|nip|pin|límite~|tope[s]|cupo|beneficiari~|contacto|dispositivo|token|perfil|correo|celular|{_}tarjeta)
        bloqueaste|activaste|actualizaste|(clave|contraseña|nip|pin|límite|cupo) {_}(actualizad~|cambiad~|modificad~|bloquead~|restablecid~)
        información de (tu|su) cuenta|bienvenid~|tu tarjeta (está|va) en camino
      `,
      information: `
        saldo (bajo|disponible|diario|insuficiente|actual)|consulta de saldo
        (cambios|modificación) (en|a|de|del) {_}(contrato|condiciones|términos|tarifas|comisiones)|aviso de privacidad
      `,
      statement:
        'extracto|estado de cuenta|estados de cuenta|cartola|resumen (de (tu|su|cuenta|tarjeta)|mensual|diario|semanal)|movimientos del mes',
      reminder: `
        recordatorio|recuerda (tu|el|pagar)|no te olvides|vence|vencimiento|próximo a vencer|pago pendiente|próximo pago|próximo (cargo|cobro|débito)|programaste
        (transferencia|pago) programad(a|o)|agendad~
      `,
      request:
        'solicitud de bizum|te (pide|pidió|está pidiendo|solicita|está cobrando|cobra) |solicitud de (pago|cobro|dinero|plata)|cobro pendiente',
      confirm: `
        (confirma|autoriza|aprueba|valida|confirme|autorice) (tu|su|la|el|esta|este) {_}(compra|pago|transacción|transferencia|operación|cargo)
        ¿[tú] reconoces|reconoces (esta|este)
      `,
      arranged:
        '(domiciliación|débito automático|pago automático) {_}(activad~|registrad~|cread~|cancelad~)',
      sums: `
        (tu|su) (factura|recibo|boleta) {_}(lista|disponible)|presupuesto|(tu|su) puntaje|alerta de precio|adelanta (tu|su) (sueldo|nómina)|simulación
        (aviso|cambio) de precio|(plazo fijo|cdt|dpf|inversión) {_}(vence|por vencer|renovad~)
      `,
    },
    head: {
      otp: `
        ((código|clave) (sms|otp|de (firma|verificación|seguridad|autenticación|un solo uso))|clave dinámica) [es ]{digits}
        (introduzca|introduce|ingrese|ingresa) [la |su ]coordenada[s]
        (código|clave|token) (de verificación|de seguridad|de acceso|de confirmación|dinámica|temporal|otp|de un solo uso) (es|para {_} es) {digits}
        (clave|código) [sms|digital|dinámica|temporal|de seguridad] para … es {digits}|{digits} es (tu|su) {_}(clave|código|token)
        (tu|su|el) (código|token|otp) (es|para {_} es) {digits}|(código|clave) {digits} para|{start}(código|clave) {digits}… (no (lo|la) (comparta~|reveles|divulgues)|(vence|expira|caduca) en|válid~ por)
        (usa|use|ingresa|ingrese|utiliza|introduce|digita) (el|este|tu|la|su) (código|clave|token|otp) {_}{digits}
      `,
      declined: `
        (no fue|no ha sido|no pudo ser|no pudimos|no fue posible) {_}(aprobad~|autorizad~|exitos~|procesad~|realizar|procesar|completar|efectuar|enviar|hacer)
        no se pudo {_}(realizar|procesar|completar|efectuar|aprobar|autorizar|enviar|hacer)
        no pudo (completarse|procesarse|realizarse|hacerse|efectuarse)
        (compra|pago|transacción|transferencia|retiro) {_}no (aprobad~|procesad~|realizad~|autorizad~)|intento de (compra|retiro|pago)
        (bloqueamos|rechazamos|detuvimos) (una|un|la|el|tu|su) {_}(compra|pago|transacción|intento)|(clave|pin|nip) {_}(incorrect~|errónea|erróneo)
      `,
      perhapsMarketing: `
        conoce (nuestr~|más)|preaprobad~|solicítal~|aprovecha|vigencia (del|hasta)|válido hasta|términos y condiciones de la promoción|haz una compra
        (podés|puedes|puede) (pagar|pasar|diferir) {_}(compra|consumo)|(pasa|pasá|difiere|diferí) a cuotas|aumento de cupo
      `,
      settings: `
        (clave|contraseña|nip|pin|límite|cupo|datos|información personal|tarjeta|tope[s]) {_}(fue|ha sido|fueron|quedó) {_}(actualizad~|cambiad~|modificad~|bloquead~|activad~|restablecid~|desbloquead~)
        (cupo|límite|línea de crédito|tope) {_}(aumentó|subió|bajó) (a|de|hasta)|se agregó a (google|apple|samsung)|agregaste a {_}beneficiari~
        (actualizaste|cambiaste|modificaste|bloqueaste|desbloqueaste|activaste|inscribiste|registraste|eliminaste|congelaste) 
        (registrado|registrada) {_}(nuevo nip|nueva clave|nueva contraseña)|cambio de nip|bloqueo de tarjeta|activación de tarjeta|constancia de configuración|configuraste tu tarjeta
      `,
      information:
        '(generaste|creaste|solicitaste) {_}(código|clave) de retiro|código de retiro sin tarjeta|gener(ó|ado) un (retiro|código) sin tarjeta|consulta de saldo|[de] (tu|tus|un) apartado[s]|monto{beside}(crc|usd|gtq|hnl|nio) .00',
      statement: '(gastaste|has gastado|llevas gastado) {_}(este mes|en el mes|esta semana)',
      perhapsStatement: `
        (tu|su) (extracto|estado de cuenta|cartola)|(extracto|cartola|estado de cuenta) {_}(disponible|adjunto|del mes)
        adjunto {_}(cartola|extracto|estado de cuenta)
      `,
      reminder: `
        (programaste|agendaste|has programado|dejaste programad~|se programó) |(tu|su|la) (pago|factura|recibo|cuota|tarjeta) {_}(vence|vencerá|está por vencer)
        está[n] por vencer|(se realizará|se debitará|se cargará|se cobrará|será debitad~|será cargad~|se descontará) |será (debitad~|cobrad~)
      `,
      perhapsReminder: 'fecha límite de pago|pago mínimo',
      request:
        '(te está|te) (solicitando|pidiendo|solicitó|pidió) |(solicitó|solicita) {_}(pago|dinero|plata)|(te|le) solicita ',
      hold: 'se (realizó|efectuó|registró|aplicó) una (retención|preautorización)|tipo de (transacción|operación){beside}(preautorización|pre-autorización)',
      confirm:
        '(ingresa|entra|abre) {_}(para|y) (aprobar|autorizar|confirmar)|(pendiente de|espera) {_}(tu|su) (aprobación|autorización|confirmación)',
      arranged:
        '(domiciliación|débito automático|pago automático) {_}(quedó|fue|ha sido) {_}(activad~|registrad~|cread~|cancelad~)',
      sums: 'límite {_}(aumentó|subió|fue aumentado)|(puedes|podrás|podés) (hacer|retirar|diferir|pagar en)',
    },
    unless: {
      declined: 'reembols~|devolvimos',
      marketing: `
        tu (compra|consumo) (por|de) {amount}|compraste|pagaste {amount}|recibiste {amount}|realizaste una compra|usaste tu tarjeta
        (compra|consumo) {_}(autorizad~|aprobad~|realizad~)|fue (autorizada|aprobada|diferida)|se (difirió|ha diferido)|quedó diferida
      `,
      dispute: 'abono|abonamos|reembols~',
      statement: 'pago {_}(estado de cuenta|extracto)',
      reminder: 'ejecutad~|recibimos (tu|su) pago|(realizó|realizaste) un consumo',
    },
  },
  same: 'equivalen~|equivale|facturad~|cobrad~|debitad~|debit(o|aron)|cargad~|en pesos|convertid~|aprox~',
  billed: '(facturado|cobrado|se [te ](debit|carg|cobr)(o|aron)|debitado)[ (monto|importe|por)]',
  sum: 'monto|importe|dinero|fondos|valor|suma|(esta|la) (operación|transacción)|este pago',
  toCome:
    'vencimiento|vence|vencerá|fecha límite[ de pago]|límite de pago|válido hasta|vigencia|hasta[ el]|corte|próximo (pago|cobro|corte)',
  itself:
    '(este|esta|el presente|la presente) (mensaje|correo|e-mail|email|notificación|aviso|alerta)',
  said: {
    refund: `
      te ha[n] devuelto|reembolso|reembolsamos|te (devolvimos|reembolsamos|devolvieron)|devolución|devoluciones|extorno|contracargo|reversión[ de [la |una |tu ](compra|pago|transacción)]|reverso[ de]|se (reversó|reversaron)|reversamos|(ha sido|fue) reversad(o|a)
      anulación [de ][tu |la |una ](compra|consumo|transacción)|nota de crédito|abono por devolución|reembolsad(o|a)|comercio{beside}red puntos
    `,
    withdrawal: `
      retiraste|has retirado|sacaste|retiro (de efectivo|en cajero|sin tarjeta|en (sucursal|corresponsal))|(realizaste|hiciste) un (giro|avance)|giro en cajero|disposición de efectivo|avance (en|de) efectivo|extracción (de efectivo|en cajero|por cajero)|reintegro en cajero|retirada de efectivo
    `,
    payment: `
      pago (de|a) [tu |su |la ](tarjeta|tdc|crédito|préstamo|hipoteca|servicio[s]|factura|impuesto[s]|recibo|obligación|producto)
      pagaste {money} (en|a|de) (la|tu|su) (tarjeta|tdc)
      (recibimos|hemos recibido|registramos|se [ha ](recibió|recibido|aplicó|registró|aplicado)|confirmamos|aplicamos) (el|tu|su|un) (pago|abono) {words}(tarjeta|crédito|préstamo|factura|servicio)
      (recibimos|hemos recibido|confirmamos) (el|tu|su|un) pago|pagar (servicio|tarjeta)[s]|pago (por|con) pse|cargo automático|abonaste|factura {words}(fue|ha sido) pagada|gracias por (tu|su) pago|débito automático
      adeudo de {money}|(cargado|adeudado|pagado|domiciliado) {words}recibo|recibo {words}(cargado|adeudado|pagado|domiciliado)|adeudo (de|por|domiciliado)
    `,
    transfer_in: `
      transferencia [~ ][~ ][~ ](recibida|entrante)|recibida en (tu|su)|instruido [realizar ][una ]transferencia [de fondos ](a|hacia) (tu|su) cuenta|(te|le) informamos que {words} ha instruido|acreditación en (tu|su) cuenta
      transferencia de {few} [por {amount} ]a (tu|su) cuenta|tipo de movimiento{beside}crédito|transferencia sinpe {words}{words}se (acreditó|aplicó) en la cuenta|le (realizó|transfirió|envió)[ una transferencia]|recibiste|has recibido|recibió|ha recibido|recibimos una transferencia a tu favor|recepción [de ]transferencia
      te ha llegado una transferencia|transferencia (a tu favor|a su favor)|te ha (realizado|hecho|efectuado) una transferencia|te hicieron una transferencia
      te han (enviado|transferido)|te (transfirió|transfirieron|envió|enviaron|hizo una transferencia|yapeó|plineó|depositó|ha transferido|ha enviado|pagó)|[te ]yapearon
      [nos ](ha efectuado|ha realizado|efectuó|realizó) una transferencia {words}a (tu|su|tus|sus) cuenta[s]
      abono (por|de|spei|recibido|en (tu|su) cuenta|a (tu|su) cuenta)|spei recibido|(tu|su) cuenta {words}(recibió|ha recibido)
      te han hecho un bizum|(te|le) pasaron plata|bizum recibido|ingreso (de|por) {money}|ingreso en (tu|su) cuenta|te ingresaron
    `,
    deposit: `
      recargaste {amount}|carga por {amount} a (tu|su) cuenta|depósito (a(! plazo)|en|de|por|recibido|exitoso)|depositaron|acreditación de [tu[s] |su[s] ](haberes|sueldo|salario)|te (acreditaron|abonaron)
      [te |le ](acreditaron|abonaron|pagaron) (tu[s]|su[s]|el|los|la) (sueldo|haberes|nómina|salario|aguinaldo|jubilación|pensión)
      consignación|consignaron|(pago|abono|depósito|dispersión|ingreso) de [tu |su ](nómina|sueldo|salario)|(nómina|sueldo|salario) {few}(depositad(a|o)|ingresad(a|o)|abonad(a|o)|pagad(a|o))
      se [ha ](acreditó|abonó|depositó|consignó|acreditado|abonado|depositado|ingresado)(! (tu|su|el) pago)|acreditamos|abonamos|fue (abonad|acreditad|depositad)(o|a)|crédito en (tu|su) cuenta|fue[ron] acreditad(o|a)[s]
    `,
    transfer_out: `
      traspaso (realizado|exitoso|entre|a terceros)|transferencia ingresada desde|transferir a otr~|usted realizó una transferencia|debitando (tu|su) cuenta|tipo de movimiento{beside}débito|(tu|su) transferencia está lista|transferencia[s] a [cuenta[s] de ]terceros
      (tu|su) transferencia {words}(se realizó|con éxito|fue (realizada|exitosa|enviada))|transferencia {words}desde [(tu|su|la) ](cta|cuenta)
      envío (realizado|exitoso)|transferiste|enviaste|plineaste|yapeaste|has (transferido|enviado|yapeado)|acabas de (transferir|enviar|yapear)
      realizaste [una |un |tu ](transferencia|envío|yapeo|plin|sinpe|spei)|hiciste [una |un ](transferencia|envío)
      transferencia[s] (enviada|realizada|a otr(o|a)s|exitosa|rápida[s]|interbancaria (enviada|realizada)|efectuada|saliente|programada ejecutada|emitida)
      ha[s] (realizado|efectuado|hecho) [con éxito ][una |la |tu ](transferencia|envío)|envío de dinero|spei enviado|comprobante de transferencia a terceros|transferencia [inmediata ][de {money} ]a(! (tu|su))
      [usted ]realizó la siguiente transferencia|transferencia que realizaste|tu transferencia se ha realizado|pasó plata por|bizum enviado|has hecho un bizum
    `,
    fee: `
      cobro de (comisión|cuota de manejo|membresía|intereses)|se debit(ó|aron) {money} {words}cuota de manejo|comisión (cobrada|descontada|debitada|cargada|por|de (mantenimiento|administración|manejo))|cuota de manejo
      cargo por (comisión|manejo|mantenimiento|membresía|mantención)|se [te |le ]cobró (una|la) comisión|tarifa (de|mensual|bancaria)
    `,
    purchase: `
      compraste|gastaste|consumiste|se (debit|descont|carg)(ó|aron)|se ha (cargado|adeudado|debitado|descontado)|debitamos|pagaste {money} (en|con)|se (debitó|descontó|cargó|adeudó)
      has (comprado|gastado)|has (realizado|hecho|efectuado) [una |un ](compra|consumo|pago)|realizaste [una |un |tu ](compra|consumo|pago|operación|transacción)|hiciste [una |un ](compra|consumo|pago)
      (se [ha ](realizó|realizado|efectuó|efectuado|registró|registrado|hizo|generó|aprobó|autorizó|autorizado)|registramos|fue (aprobada|realizada|autorizada)) [un |una |tu |su |la |el ][nueva |nuevo ](compra|consumo|cargo|pago|transacción|operación|débito)
      cargo (a|en|por|de|realizado)|débito (por|de|en)|compra (aprobada|realizada|por|en|con|de|internacional|nacional|exitosa|autorizada)|consumo (por|de|en|con|aprobado|realizado|tarjeta)
      pagar con qr|pago (con|por) qr|(fue|ha sido) (utilizad|usad)(o|a)|acabas de pagar|debitad(o|a)|cobrad(o|a)|notificación de consumo[s]|movimiento (por|de) {money} con (tu|su) tarjeta
    `,
  },
  named: {
    withdrawal: 'retiro|avance|giro por caja|cajero[ automático]|extracción',
    payment:
      'pagaste|has pagado|pago (exitoso|realizado|aprobado)|tu pago|su pago|pago en línea|pago pse|pago(! mínimo)',
    deposit: 'depósito|nómina|abono|ingreso',
    purchase: 'compra|consumo|cargo|débito|movimiento con [tu |su ]tarjeta|cobro[ de] {money}',
  },
  vague: {
    transfer_out: 'transferencia|transferido|spei|sinpe|tef',
    purchase: 'transacción|movimiento|operación',
  },
  amounts: {
    moved:
      'monto|importe|valor|cantidad|suma|cargo|abono|(<!mercado )pago|compra|consumo|retiro|depósito|transferencia|transferido|transferiste|operación|transacción|pagaste|recibiste|enviaste',
    fee: 'cuota de manejo|costo|(comisión|comisiones|costo|tarifa)[ (por|de) ~]|tarifa',
    tax: 'iva|i.v.a.|itf|gmf|igv|itbms|isv|impuesto[s]|propina',
    balance: `
      (saldo|cupo)[ (total|disponible|actual|anterior|restante|de (tu|su|la) ~|en cuenta|final|contable|pendiente|inicial)][ (disponible|actual)]
      [dinero ]disponible|te quedan|te queda|(monto|importe|valor|capital|deuda) (restante|pendiente)[ [de|por] pag~]
    `,
    aside: `
      (importe|monto|valor) original|equivalen(te|cia)[ (a|en ~)]|equivale a|convertido de[sde]
      (descripción|concepto|detalle|glosa|mensaje|asunto|referencia)\\:{rest}
    `,
    other: `
      (límite|tope[s])[ (de|del|para|por|tu[s]|su[s]|mi[s]|la[s]|lo[s]|el|en|disponible|total|diari(o|a)|mensual|nocturno|transferencia[s]|compra[s]|pago[s]|retiro[s]|tarjeta[s]|cuenta[s])][ (de|del|tu|su|la|transferencia[s]|compra[s]|pago[s]|retiro[s]|tarjeta[s]|cuenta[s])][ (tu|su|la|tarjeta[s])]|cupo
      aprox~|aproximadamente|alrededor de|(último|próximo|anterior) (pago|abono|cobro)|(última|próxima) (compra|cuota)
      (más|mayor[es]|menor[es]|superior[es]|inferior[es]|igual[es]|supera|superan|excede) [o igual ](de|a|al|que)|a partir de|desde tan solo|hasta|desde{end}
      (mínim(o|a)|máxim(o|a)|monto máximo)[ (de compra|acumulado)][ (por|al|a) ~]|pago (mínimo|total para no generar intereses|para no generar intereses)|(monto|importe|pago|valor) mínimo
      deuda[ total]|adeudo|vencido|(en|de) mora|faltante|por pagar|total a pagar|puntos|millas|ahorr(a|as|aste|o de)|gana[s|ste]|acumula[s|ste|do]|bono[ de]|bonificación|descuento[s]|propuesta
      cuota[s] (de(! manejo)|mensual[es] de)|{digit} cuota[s] por|{digit}x[ de]|{digit}{digit}x[ de]|mensualidad[es][ de]|primer[o|a] (cuota|pago|cobro|cargo)|pagos (fijos|mensuales) de
      tipo de cambio|tasa[ de cambio]|trm|tcrm|cotización
      este mes|acumulado|gastado en|asegurad(o|a)[s] hasta|sobregiro|préstamo (de|por|hasta)|descubierto|anterior|antes
    `,
  },
}
