/**
 * Words by which a mail that names an amount and a movement shows that nothing has moved: regular
 * expressions over folded text, a line per language. Whole words; where no spaces stand between
 * words they are listed apart.
 */

/** It will, or may, happen another day. */
const PLANNED = [
  "will be|will (?:receive|get|debit|charge)|(?:we|you)(?:'ll| will)|(?<!made/)scheduled(?![^.\\n\\t]{0,80} (?:was|has been|were|is) (?:sent|complete|processed|paid|made|posted|success|executed|debited))|upcoming|(?:is|are) due|expected|on (?:its|the) way|(?:will|about to) mature|matures|maturing|reminder|estimate",
  'se \\w+ara|sera \\w+ad[oa]s?|programa(?:d[oa]|ste|mos)|agendad[oa]|agendaste|sera (?:debitad|cargad|cobrad|abonad|descontad)\\w*|se (?:debitara|cargara|cobrara|descontara|realizara|abonara)|vence\\w*|proxim[oa]',
  'agendou|agendamento|sera (?:cobrado|debitado)|vencimento',
  'prevu|programmee?(?![^.\\n\\t]{0,80} (?:a ete|est) (?:execute|effectue))|sera (?:preleve|debite)|a venir',
  'geplant|wird|werden|angekundigt|fallig',
  'akan (?:di)?|jatuh tempo|tagihan(?! [^.\\n\\t]{0,60}(?:berhasil|sukses))|bude|splatn\\w*',
  'se hoan|tao ma|sap đen han|du kien|se (?:đuoc|bi|tu đong|thu)',
]

/** Somebody wants it, and nobody has agreed yet. */
const REQUESTED = [
  "(?:is|are) (?:requesting|asking)|(?<!as you )(?<!as )(?<!to a )(?<!to your )(?<!['’]s )request(?:s|ed|ing)?(?! (?:number|id|dated))|asked? (?:you )?for|invoice|claims?|disput\\w+|reviewing",
  'yeu cau|solicit(?:a|o|ud|ado|aste|ando)|te (?:esta )?(?:pide|pidio|cobra)|enviaste un cobro|cobraste|aclaracion|reclam\\w+',
  'cobranca|pedido de pagamento|contestation|demande|zadost\\w*|zahlungsaufforderung|angefordert|reklamation',
]

/** Somebody is asked to agree, or whether it was they. */
const CONFIRM = [
  '(?:do|did) you (?:recogni[sz]e|know|make|authori[sz]e)|was (?:this|it) you|is this you|reply (?:with )?(?:yes|no|1|2|y|n)|you authori[sz]ed|pending (?:review|approval|confirmation|acceptance)|(?:need|have) to accept|to claim|accept it|(?:to|and) (?:finish|complete) (?:your|the|this)',
  '(?:re)?conoces (?:est[ae]|el|la)|fuiste tu|no reconocid[oa]|por reconocer|aceptarl[oa]|debin|(?:por|para) (?:confirmar|aprobar|autorizar)|pendiente (?:de|por) (?:pago|aprobacion|autorizacion|confirmar|aprobar)',
  'reconhece (?:est[ae]|a|o)|avez.vous (?:effectue|autorise|fait|realise)|reconnaissez|persetujuan|foi voce|etes.vous a l.origine|sei stato tu|waren sie das|was jij dit|apakah',
  '(?:bestatig(?:e|en)|freigeben|autorisier(?:e|en)|freizugeben|goedkeuren|te bevestigen)',
  'xac nhan (?:giao dich|thanh toan)|cho (?:phe )?duyet|menunggu',
]

/** It waits, or money is only set aside. */
const HELD = [
  'kantong|poket|dipindahkan|(?:between|into|to) your (?:own )?(?:pots?|pockets?|vaults?|spaces?)',
  'waiting|awaiting|paused|funds await|(?:need|require)s? your|enter your|use your|for checking|with our team|initiated (?:a |your )?refund|refund initiated|may be|is being|may take|credited to the beneficiary|pending (?:charge|transaction|purchase|debit|refund|credit)|is pending|under review|being reviewed|once processed|holds?|(?<!rights )reserved?(?! for purchase)|received your (?:mobile |check )?deposit|(?:set|put) aside|savings goal',
  '(?:transaccion|pago|transferencia|compra|operacion) pendiente|esta pendiente|pendiente de|en revision|requiere (?:tu|su)|en proceso|retenid[oa]|congel\\w+|tramit\\w+|deposito a plazo|plazo fijo|una inversion|apartados?|bolsillos?|cajitas?|en attente|en cours de',
  'pendente|falta pouco|concluir (?:sua|seu|a|o)|nog even|rond je|chua|tam dung|aguarda\\w*|em analise|em processamento|ausstehend|in bearbeitung|wartet|vorgemerkt|reserviert|in attesa|in sospeso|in behandeling|wacht op',
  'tertunda|jaminan|memblokir|ceka na|cekajici',
]

/** An advertisement, a simulation, an instalment plan, points. */
const OFFERED = [
  '(?:this is|only|just) a test|test (?:alert|message|notification|transaction)|for example|you wrote|sample (?:alert|transaction)|por (?:ejemplo|exemplo)|par exemple|zum beispiel|ad esempio|bijvoorbeeld|misalnya|contoh|ornegin',
  'quote|offer(?:s|ed)?|win|won|winner|prize|eligible|pre-?approved|approved for|qualif\\w+|invite[sd]?|you (?:could|can|may|might)|could be|can be|apply|(?:deposit|pay|send|transfer) (?:your|money(?! \\ue000)|now|today)|spend(?= (?:\\ue000|over|at|more|up|and|your|min))|get|(?:to|must|please|and) make|convert\\w* (?:your|this|it|them|to|into)|into (?:\\w+ )?emis?|over time|choose a plan|(?:more|less) than (?:last|usual)',
  'difer\\w+|difier\\w+|aplaza\\w*|cuotea\\w*|compra (?:tus?|ya|ahora)|pasa (?:tu|a)|pasalo|premio|ganaste|ganador\\w*|gana|participa|recibe|haz|realiza tus?|usa tu|utiliza|podrias?|podes|puedes?|recibiste [^.\\n\\t]{0,30} de tu prestamo|obten|simul\\w+|aprobado para|preaprobad[oa]|oferta|promocion|sorteo|convierte\\w*|difiere\\w*|(?:mas|menos) que el',
  'pode|parcel(?:e|ar)|etaler|en plusieurs fois|ratenzahlung|umwandeln|rateizza\\w*|maturato|cicil\\w*|tra gop',
  '\\d (?:puntos|points|millas|miles|pontos|punkte|punti|punten|poin|điem)',
]

/** It was tried. */
const FAILED = [
  'deleted|stop payment|returned a (?:payment|check|cheque|debit)|did not have enough|void(?:ed)?|try to|said no|timed out|attempt(?:ed)?|tried to|fail(?:ed|ure)|declin\\w+|refused|reject\\w+|return(?:ed)? unpaid|unsuccessful|insufficient|expired?|cancel(?:l?ed|ation)|blocked|stopped|frozen|turned down|(?:incorrect|wrong|invalid) pin|exceed\\w* (?:your|the) (?:available|account|daily|cash|card|withdrawal|spending|credit)',
  '(?:super|exced|rebas)\\w{1,3} (?:el|tu|su) (?:limite|cupo|tope|saldo)|se (?:rechazo|nego|denego|anulo|cancelo|reverso|bloqueo|declino)|vencio el plazo|no (?:fue )?(?:realizad|procesad)\\w+|detuv\\w+|detenid[oa]|intento|intentaron|rechazad[oa]|denegad[oa]|declinad[oa]|negad[oa]|fallid[oa]|cancelad[oa]|anulad[oa]|reversad[oa]|(?<!te ha )(?<!te han )devuelt[oa]|expirad[oa]|insuficiente\\w*|no (?:exitos[oa]|aprobad[oa])|bloque(?:amos|ado|ada|e|ei|ou)|(?:clave|pin|nip|contrasena) (?:incorrect|erronea|invalid)\\w*',
  'opposition|contest(?:e|ez|er|ation)|tentaram|tentativa|impedimos|falhou|(?:ultrapassou|excedeu) (?:o|seu) limite|(?:depasse|depassant) (?:votre|le) plafond|annulee?|(?:avons )?bloquee?|recusad[oa]|nao (?:autorizad|aprovad)\\w+|senha (?:incorreta|invalida|errada)|refuse|rejete|interrompu|code (?:pin |confidentiel )?(?:errone|incorrect|faux)',
  'verweigert|abgelehnt|storniert|gestoppt|angehalten|gesperrt|(?:falsch|ungultig)\\w* (?:pin|geheimzahl)|pin (?:falsch|ungultig)',
  'supera il limite|annullat[oa]|insolut[oa]|respint[oa]|bloccat\\w+|sospes[oa]|pin (?:errato|sbagliato)|geweigerd|mislukt|teruggeboekt|geblokkeerd|gestopt|(?:verkeerde|onjuiste) (?:pin|code)',
  'tidak berhasil|dibatalkan|melebihi|percobaan|blokir|stornovan\\w*|nezdaril\\w*|prekrocil\\w*|gagal|ditolak|diblokir|dihentikan|pin (?:salah|tidak)|zamitnut\\w*|zablokovan\\w*|(?:chybny|nespravny) pin',
  'reddedil\\w+|basarisiz|gerceklestirilemedi|yapilamadi|onaylanmadi|yetersiz|iptal',
  'đang (?:đuoc )?xu ly|khong thanh cong|that bai|tu choi|bi khoa|sai (?:ma )?pin',
]

/** What many movements came to. */
const SUMMED = [
  '(?:this|last|past) (?:week|month|year)|so far|top (?:category|merchant)|weekly|(?:est[ae]|ultim[oa]) (?:mes|semana)|nest[ae] (?:mes|semana)|ce mois|cette semaine|diese[nr]? (?:monat|woche)|quest[oa] (?:mese|settimana)|deze (?:maand|week)|(?:bulan|minggu) ini|tento mesic|(?:thang|tuan) nay',
]

/** It may have been somebody else. */
const SUSPECTED = [
  'suspicious|unusual|sospechos\\w+|inusual\\w*|suspeit\\w+|incomum|suspecte?s?|inhabituel\\w*|verdachtig\\w*|auffallig\\w*|ungewohnlich\\w*|sospett\\w+|anomal\\w+|insolit\\w+|verdachte?|ongebruikelijk\\w*|mencurigakan|tidak (?:biasa|wajar)|podezrel\\w+|neobvykl\\w+|bat thuong|đang ngo|nghi ngo',
]

/** A mandate, a standing order, a code for cash, a bill: made, and not yet used. */
const ARRANGED = [
  'diubah|set up|(?:has|have) been set to|link created|tds|enrol?led|inscribiste|adheriste|adhesion|suscribiste|afiliaste|cadastr\\w+|adesao|eingerichtet|generaste|boleto gerad[oa]|gerou um',
  '(?:codigo|kode|codice|code|kod) (?:gerad|generad|tarik|dibuat|created|genere|generat|vytvoren)\\w*|(?:votre|ihr|dein|tuo|tu|su|seu|your) (?:bar)?co(?:de|digo|dice)|clave de retiro|barcode|ma rut tien',
]

/** What somebody thought of it. */
const OPINION = [
  'rate your|tell us|how was|survey|cuentanos|califica|como (?:fue|te fue|estuvo)|que te parecio|encuesta|avalie|conte|votre avis|evaluez|bewerten|wie war|come e andat\\w+|beoordeel|ulasan|ohodnot\\w*|đanh gia',
]

export const NOT_MOVED: ReadonlyArray<string> = [...PLANNED, ...OFFERED, ...OPINION]

/** Words that hardly anything else says, so that they count further from the amount and in headings. */
export const NOT_DONE: ReadonlyArray<string> = [
  ...REQUESTED,
  ...CONFIRM,
  ...HELD,
  ...FAILED,
  ...SUMMED,
  ...SUSPECTED,
  ...ARRANGED,
]

/** At the beginning of a sentence, or after a word that leads to it: an order to agree. */
export const ORDERS: ReadonlyArray<string> = [
  '(?:confirm|approve|authori[sz]e|verify|validate|review|accept) (?:the|this|your|a|an|it|if|whether|that|transaction|payment|purchase)\\b',
  '(?:confirm[ae]|confirmar|autori[cz][ae]|autori[cz]ar|aprueb[ae]|aprobar|aprov[ae]|aprovar|valid[ae]|validar|verifi(?:ca|que|car)) (?:est[ae]|tu|su|seu|sua|la|el|a|o|que|si|se)\\b',
  '(?:validez|confirmez|autorisez|approuvez|valider|confirmer|autoriser) (?:l.|le|la|ce|cet|cette|votre|dans|si)\\b',
  '(?:autorizza|conferma|approva|confermi|autorizzi) (?:in |nell.app |il |la |l.|questo|questa|se)',
  '(?:bevestig|keur|accordeer) |(?:konfirmasi|setujui|otorisasi)(?:kan)? |(?:potvrdte|potvrd|schvalte|schval) ',
]
export const BEFORE_ORDERS =
  '(?:^|[\\n\\t.!?:,¿¡] ?|\\b(?:please|to|and|or|must|por favor|para|y|e|ou|o|bitte|veuillez|silakan|prosim) )'

/** Of the movement itself: it did not happen. Said of other things as well, so only where no condition stands before. */
export const NEGATED: ReadonlyArray<string> = [
  'not|never|unable|may not|cannot|couldn.t|can.t|didn.t|wasn.t|isn.t|won.t|hasn.t|weren.t',
  'no (?:recibimos|hemos|registramos|detectamos|se|fue|pudo|pudimos|ha|hay|tiene|tienes|cuenta con|alcanza|contaba)|nao',
  'n.a pas|n.est pas|n.ont pas|n.avons pas|n.avez pas|ne peut|n.a pu|n.avons pu',
  'nicht|kein\\w*|non (?:e|ha|hai|abbiamo|sono)|niet|geen|tidak|belum|neb\\w+|nelze|nepro\\w+|nedo\\w+',
]

/** What every alert says of the case that it was somebody else. */
export const IN_CASE =
  /\bcard[ -]not[ -]present\b|\b(?:if|in case|unless|should you|si|en caso|caso|se (?:voce|nao)|wenn|falls|sollten|jika|apabila|pokud|indien|als|mocht(?:en|e))\b[^.\n\t]{0,140}|\b(?:wasn.t|was this not|not) (?:done by )?you\b ?[?？]?|\bno (?:fuiste|has sido|la reconoc|lo reconoc)\w*(?: tu\b)?|\bdid not (?:make|authori[sz]e|recogni[sz]e)|\bnever share\b[^.\n\t]{0,80}|\bdo not (?:recogni[sz]e|share|reply)|\bn.etes pas a l.origine/g

/** The beginning of the next sentence. */
export const NEXT: ReadonlyArray<string> = [
  'we(?:.ve| have)? (?:stopped|blocked|declined|refused|returned|couldn.t|could not|didn.t|did not|were unable)|there (?:wasn.t|was not|weren.t|isn.t) enough|not enough (?:money|funds)|your (?:card|account) (?:is|was|has been) (?:frozen|blocked|locked|closed)|(?:nothing|no (?:money|charge|funds?|payment)) (?:was|has|have|will|is|were)|it is pending|(?:it )?will post|this (?:transaction|payment|purchase) (?:was|has been) (?:reversed|voided|cancell?ed)|enrol?l|claim your|your funds await|to receive it|accept it|to claim it|we need|it will|you will|falls',
  'hemos (?:bloqueado|rechazado|detenido)|bloqueamos|no se (?:hizo|realizo|efectuo|cobro|debito|cargo|genero)|no (?:hicimos|realizamos|cobramos|debitamos)|el dinero (?:sigue|no)|la veras|te avisaremos|ten[eé]s \\d|tienes \\d',
  '(?:il|elle) sera|nada foi|nenhum valor|aucun (?:debit|montant|prelevement)|nous avons (?:bloque|refuse)|es wurde (?:nichts|kein)|wir haben (?:\\w+ ){0,3}(?:abgelehnt|gestoppt|blockiert)',
]

/** Scripts that put no space between words. */
export const UNSPACED: ReadonlyArray<string> = [
  '振替いたします|引き落としいたします|引き落とされます|今月|今週|取消|登録|停止|あとから|エラー|キャンセル|予定|不成立|承認待|残高不足|与信|失敗|不可|保留|承認されません|できません|否認|本人様か|本人様が行|本人様による|承認のお願い|確認のお願い|暗証番号|不正利用',
  'รับคะแนน|เดือนนี้|สัปดาห์นี้|ถูกยกเลิก|ไม่ได้รับการ|เกินวงเงิน|รอการ|จะถูก|ไม่สำเร็จ|ไม่ถูกต้อง|ปฏิเสธ|กรุณายืนยัน|ยืนยันการ|หรือไม่|สร้างรหัส|เรียกเก็บเงินจาก|คำขอ|กรุณาชำระ|รับเรื่อง|รออนุมัติ|รอดำเนินการ|รอตรวจสอบ|ผิดปกติ',
  '(?:刷卡|消費|消费)[滿满]|(?:活動|活动|優惠|优惠)(?:至|期)|我行[将將]|[将將](?:从|從|自)(?:您|你)|本月|本周|本週|失败|失敗|未成功|被拒|拒绝|拒絕|退回|撤销|撤銷|冲正|沖正|预约|預約|请确认|請確認|待确认|待確認|待审核|待審核|处理中|處理中|验证码|驗證碼|将于|將於|到期|账单|帳單|密码错误|密碼錯誤|可疑|异常|異常|拦截|攔截|冻结|凍結',
  '(?<!적립 )예정|거절|실패|취소|대기|확인 요청',
]
