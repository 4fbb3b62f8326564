import type { Fields } from './fields.ts'

export const SPANISH_FIELDS: Fields = {
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
    'destino|cuenta [de] destino|cuenta a acreditar|cuenta (abono|crédito)|cuenta beneficiaria|cuenta del (destinatario|beneficiario)',
  fromAccount:
    'origen|cuenta [de] origen|cuenta (cargo|débito)|cuenta a debitar|cuenta del (ordenante|remitente)',
  name: 'nombre [y apellido~]|nombre completo|nombres [y apellidos]|razón social|titular [de la cuenta]',
  holder:
    'tarjetahabiente|nombre del (cliente|titular|tarjetahabiente)|cliente|socio|apreciable|señor[a]',
  description:
    'descripción|detalle [de la transacción|de la operación|del pago|del movimiento]|concepto|concepto [de pago]|glosa|referencia del pago|transacción',
  place: 'ubicación|ciudad y comercio|cajero|nombre del cajero|sucursal',
  other: `
    (monto|importe|valor|cantidad|total|suma|cargo|abono|costo) [total|transferid~|pagad~|recibid~|enviad~|original|de la (compra|transacción|operación|transferencia)|de compra|del (pago|reembolso|consumo|retiro)|en (dólares|pesos|soles|colones)|transferencia|transacción|debitado|acreditado|neto|aprobado|girado|depositado]|subtotal|total del reembolso|retiro cuenta|propina|iva|itbis|impuesto~|comisión|comisiones|iva comisión
    fecha [y hora|/hora] [de|de la|del] [operación|transacción|compra|transferencia|pago|movimiento|aplicación|abono|consumo|retiro|recibo|emisión|y hora]|fecha~|hora [de] [la] [operación|transacción]|día
    saldo [disponible|actual|final|anterior|total|de tu cuenta]|disponible|cupo [disponible|total]|límite [disponible]
    (número|no|nro|n|num|código|clave|folio|id|identificación|identificacion) [de|del|de la|] [operación|transacción|autorización|comprobante|referencia|rastreo|cuenta|tarjeta|documento|cajero|recibo|factura|aprobación|suministro|contrato|orden|cliente|tarjeta crédito|tarjeta débito|seguimiento|cuenta de destino|cuenta de origen|cuenta destino|cuenta origen]|referencia|autorización|comprobante|folio|clave de rastreo|suministro|factura|contrato
    (cuenta|tarjeta|producto) [de] [crédito|débito|corriente|ahorro~|vista|número|no|terminad~ en|terminación|monetaria]|tipo de (cuenta|tarjeta|transacción|operación|movimiento|cambio|pago|moneda|compra)|tipo|clabe|cci|cbu|alias|cvu|iban|llave|producto|medio de pago|forma de pago|método de pago|cuotas|número de cuotas|plazo|no tarjeta|no de cuenta
    banco [de] [destino|origen|emisor|receptor|beneficiario|receptor]|entidad|país|ciudad [y país]|ciudad|provincia|plaza geográfica|dirección|moneda|divisa|estado|estatus|canal [de] [operación]|operación|movimiento~|rut|dni|cédula|rfc|curp|ruc|nit|email|e-mail [del beneficiario]|correo [electrónico]|teléfono|celular|mensaje|comentario~|nota~|motivo|asunto|categoría|tasa [de cambio]|ver detalle~|enviado el|convertido (de|desde|a)|pago|mcc|hecho|resumen
  `,
  at: 'en|en [el|un] cajero [automático]|en [un] corresponsal|compra en|consumo en|en el comercio|en [el|la] (establecimiento|comercio|tienda|local|negocio)|en la tienda|comercio|en comercio|del comercio',
  to: 'a|para|a nombre de|a favor de|hacia|pagaste a|enviaste a|recibo [de]|[tu] factura [de]|a la llave * (a|de)|llave * (a|de)|servicio de|destinatario|pago de servicio|pago a',
  from: 'de|de la part de|de parte de|por parte de|del (comercio|establecimiento)|nuestr~ [a] cliente [el|la] [sr|sra] [a]|enviad~ por|ordenad~ por|recibiste de|remitente|desde',
  ends: `
    (el|a) (día|{date}|#|lunes|martes|miércoles|jueves|viernes|sábado|domingo|próximo)|amb [la] targeta|con (qr|código|tu|su|la|cargo|número|tarjeta|t|tc|td|tdc|tdd|débito|crédito|nro|no|los|el|cuenta|terminación|terminacion|id|referencia)|desde|de (tu|su|mi)|asociad~ a|realizó|envió|hizo|efectuó|le|nos|del [día] {date}|para (tu|su)|por|por (un|el|la) (monto|valor|importe)|por {amount}|fue|fueron|ha|ha (sido|efectuado|realizado|enviado|instruido)|en # (cuotas|cuota|pagos|meses|msi)|a # (cuotas|meses|msi)|a (la|las)|en (tu|su)|a (tu|su)|en la cuenta|hacia|te (envió|transfirió|ha|pagó|depositó)|se|que|y|no|tu|su|cuenta|tarjeta|rut|ref|aut|autorización|saldo|disp|disponible|cupo|monto|valor|fecha|hora|sin|mediante|vía|usando|aprobad~|si|por la suma|detalle|está|via|el|desde|correspondiente|número|nro|realizad~|efectuad~|dispon~|gracias|compra
  `,
  notName: `
    cta|tu|tus|su|sus|la|el|los|las|un|una|mi|mis|al|del|lo|le|tarjeta|cuenta|cuentas|cargo|crédito|débito|nuestr~|continuación|través|terceros|tercero|otro|otros|otra|otras|línea|cuotas|efectivo|cajero|acuerdo|comprobante|forma|manera|parte|fondos|dinero|nómina|valor|fuiste|rastreo|origen|referencia|compra|transferencia|transacción|fecha|monto|nombre|hora|horas|rut|todo|todos|todas|partir|par|pagar|ver|si|no|caso|este|esta|estos|estas|ese|esa|cualquier|que|como|cómo|con|por|para|de|en|a|y|o|saldo|caja|consumo|pago|retiro|servicios|manera|favor|ti|usted|nosotros|día|ello|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|seguridad|bancos|comercios|establecimientos|internet|línea|app|calidad|sucursal|ventanilla|corresponsal|más|menos|cambio|camino|conformidad|relación|respuesta|virtud|moneda|dólares|pesos|soles|colones|cero|minutos|segundos|meses|días|años|aproximadamente|inmediata|proceso|tiempo|vigor|forma|ser|poder|realizar|conocer|consultar|evitar|proteger|mayor|dudas|aclaraciones|reportar|cancelar|activar|bloquear|desbloquear|contactar|llamar|efectos|tales|tal|medio|siguiente|siguientes|próxima|próximo|comercio|establecimiento|cliente|beneficiario|clientes|total|producto|destino|disponible
  `,
  takes:
    'te (cobró|ha cobrado|cargó|debitó|ha cargado)|(cobró|cargó|debitó) {amount}|ha realizado un cargo',
  notBefore:
    'cuenta|cuentas|tarjeta|banco|producto|saldo|app|portal|sucursal|caja|línea|número|nro|código|cupo|oficina|centro|red|cooperativa|través|partir|respecto|debido|gracias|conforme|acceso|tipo|servicio|medios|canales|fecha|hora|clave|tasa|plan|favor|usuario|datos|persona|personas|términos|superintendencia|defensor',
  greeting:
    'estimad~ [a|/a] [cliente]|hola|apreciable|buen (día|dia)|buenos días|buenas (tardes|noches)|querid~|señor[a]|sr|sra',
  gives: `
    te (envió|transfirió|pagó|depositó|yapeó|plineó|mandó|reembolsó|devolvió|ha enviado|ha transferido|ha pagado|hizo una transferencia|ha hecho una transferencia|realizó una transferencia|ha realizado una transferencia)|le (envió|transfirió|ha enviado|ha transferido|ha realizado|realizó)|nos ha (efectuado|realizado)|(envió|transfirió|ha transferido|ha enviado|ha realizado una transferencia|ha instruido [una] transferencia [de fondos]|realizó una transferencia) a (tu|su) (cuenta|favor)|ha instruido transferencia de fondos
  `,
  account:
    'tarjeta|cuenta|cta|producto|tdc|tdd|débito|crédito|corriente|ahorros|ahorro|vista|llave',
  ending:
    'terminad~ en|acabad~ en|finalizad~ en|terminación|que termina en|termina en|terminada|últimos [4|cuatro] dígitos|con terminación',
  own: 'tu|su|mi|con',
}
