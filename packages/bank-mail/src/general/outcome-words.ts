/** What became of a movement, as a sentence says it or a field names it. Folded. */

/**
 * By language (ISO 639): what says what became of something ("was", "ha sido", "a été"), and the
 * beginnings of the words that may follow where it was done. Other languages' lexicons name the
 * outcomes themselves; here any other word is a doubt.
 */
export const TOLD: Readonly<Record<string, { auxiliary: string; done: string }>> = {
  en: {
    auxiliary:
      '(?:was|were|has been|have been|had been|got|(?<!balance )(?<!limit )(?<!bal )is|are)(?: (?:[a-z]{3,12}ly|just|also|now))?',
    done: 'made|placed or charg|post|charg|debit|credit|deposit|used|sent|receiv|complet|process|approv|authori[sz]|success|paid|transfer|withdr|spent|appli|added|clear|settl|execut|done|conduct|perform|initiat|confirm|accept|deliver|submit|swip|taken|collect|deduct|record|revers|refund|load|topped|purchas|bill|issued|wired|moved|earned|detected|recei|arriv|top',
  },
  es: {
    auxiliary:
      '(?:fue|fueron|ha sido|han sido|quedo|resulto)(?: (?:exitosamente|bien|con exito|[a-z]{3,12}mente))?',
    done: 'realizad|efectuad|aprobad|exitos|cargad|abonad|debitad|acreditad|autorizad|procesad|recibid|enviad|registrad|aplicad|pagad|retirad|completad|depositad|transferid|consignad|ejecutad|cobrad|descontad|hech|utilizad|usad|reembolsad|confirmad|correct|adeudad|generad|emitid|operad|ingresad|comprad',
  },
  pt: {
    auxiliary: '(?:foi|foram|ficou)(?: (?:bem|com sucesso|[a-z]{3,12}mente))?',
    done: 'efetuad|aprovad|creditad|processad|recebid|conclu|pag[oa]|sacad|efetivad|feit|estornad|comprad|realizad|complet|confirm|cobrad|recarregad|debitad|registrad|efetuad|utilizad|transferid|enviad|autorizad',
  },
  fr: {
    auxiliary: '(?:a (?:bien )?ete|ont (?:bien )?ete|est)(?: (?:bien|[a-z]{3,12}ment))?',
    done: 'effectue|realise|debite|credite|accepte|autorise|valide|emis|recu|enregistre|paye|regle|verse|vire|utilise|rembourse|preleve|retire|donne|envoye|execut|approuv|confirm|complet|comptabilis|soumis|accord|factur|transmis|traite|depose|credit|debit|inscrit|constate|achete|disponible',
  },
}

/** Words that describe rather than tell: "is above your alert limit", "was at". */
export const DESCRIBING =
  'a|an|the|your|my|at|on|for|from|with|by|to|in|of|via|as|and|or|over|above|more|greater|larger|higher|less|equal|outside|below|attached|available|international|online|now|not|no|por|de|del|en|con|el|la|los|las|al|tu|su|un|una|mayor|superior|que|em|na|do|da|com|du|au|chez|le|les|avec|votre|il|lo|di|presso|het|een|op|bij|met|van|ve|ze|dne|u|se'

/** German and Dutch say it at the end. */
export const LAST_WORDS =
  'verweigert|abgelehnt|zuruckgewiesen|storniert|gestoppt|blockiert|gesperrt|zuruckgegeben|zuruckgebucht|uberschritten|abgebrochen|angefragt|angehalten|geannuleerd|geweigerd|teruggedraaid|gestorneerd|afgewezen|geblokkeerd|mislukt|overschreden'

export const STATUS_LABEL =
  // The longer before the shorter: the first that fits is taken.
  'estado de la transacción|estado de la operación|estado de transacción|transaction status|txn status|payment status|status transaksi|transaction result|respuesta|estado|estatus|status|state|resultado|resultat|résultat|resultaat|result|response|decision|outcome|situação|situación|statut|stav|stato|esito|ergebnis|hasil|trạng thái|kết quả|durum|สถานะ|ผลการทำรายการ|取引結果|結果|ステータス|状态|狀態'
export const DONE =
  /^(?:aprobad|exitos|success|complet|approved|posted|settled|procesad|processed|realizad|pagad|ok(?![a-z])|autori[sz]|efetuad|confirm|concluid|conclui|acept|accept|abonad|acreditad|aplicad|berhasil|sukses|erfolgreich|ausgefuhrt|effectue|reussi|valide|execut|ejecutad|credited|debited|paid|sent|received|delivered|final|recibid|enviad|aprovad|provedena|zauctovan|uspesn|eseguit|riuscit|geslaagd|uitgevoerd|verwerkt|genehmigt|gebucht|basarili|thanh cong|transfer|purchase|compra|pago|done|new|nuev|สาเร็จ|สำเร็จ|完了|成立|承認済|成功|[-–—.*\s]{0,3}$)/

/** Here a person's own words may stand as well. */
export const REASON_LABEL =
  'reason|decline reason|remarks|remark|motivo|motif|grund|reden|keterangan|razón|causa|理由|原因|เหตุผล'
export const FAILURE =
  /wrong|insuf|incorrect|invalid|errone|erro[rn]|bloque|block|lock|froze|declin|denied|expir|excee|exced|limit|suspect|suspend|not (?:enough|allowed|permitted)|no (?:disponible|permitid|autorizad)|incorret|errat|falsch|nicht|ongeldig|onjuist|tidak|salah|khong|不足|不正|不一致|ไม่/
