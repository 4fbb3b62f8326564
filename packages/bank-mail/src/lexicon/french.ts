import type { Lexicon } from './lexicon.ts'

export const FRENCH: Lexicon = {
  code: 'fr',
  words:
    'le les des du vous votre vos une un est avec sur et au chez montant bonjour paiement carte virement retrait achat',
  countries: 'FR BE CH CA',
  fields: {
    merchant:
      '[nom du] (commerçant|marchand)|enseigne|magasin|fournisseur|commerce|chez|créancier|nom du créancier',
    party: 'contrepartie|tiers',
    payee:
      'bénéficiaire|nom du (bénéficiaire|destinataire)|destinataire|vers|à|envoyé à|payé à|versé à',
    toAccount: 'compte (bénéficiaire|crédité|à créditer|destinataire)',
    fromAccount: 'compte (débité|émetteur|à débiter|source)',
    payer:
      'expéditeur|émetteur|donneur d’ordre|nom (du donneur d’ordre|de l’émetteur|de l’expéditeur)|de|de la part de|envoyé par|reçu de|payeur|débiteur',
    name: 'nom|nom complet|raison sociale|titulaire',
    description: 'libellé|libelle|motif|détail[s]|description|objet|intitulé',
    place: 'lieu|ville',
    other: `
      montant [total|de l’opération|du (virement|paiement|retrait|prélèvement)|de la transaction|débité|crédité]|somme|date [et heure] [de] [l’opération|la transaction|valeur|l’achat|paiement|exécution]|date~|heure|solde [disponible|actuel]|carte [bancaire|utilisée|n°]|numéro [de] [carte|compte|référence|transaction|autorisation]|n° [de] [carte|compte|référence|transaction]|référence [du virement|de l’opération|mandat]|compte|iban|bic|banque|type [d’opération|de carte|de transaction]|nature de l’opération|opération|statut|état|devise|taux [de change]|frais|commission|message|communication|moyen de paiement|pays|plafond|catégorie|canal|adresse|téléphone|mandat|précisions|e-mail|client
    `,
    at: 'chez|auprès de|à|au|dans le magasin|auprès du commerçant|chez le commerçant|à la boutique',
    to: 'à|vers|à l’ordre de|en faveur de|au profit de|au bénéfice de|pour|à destination de|par',
    from: 'de|de la part de|par|du|émanant de|en provenance de|émis par|de chez',
    ends: `
      avec|a été|ont été|a bien été|sur (votre|le|ton)|le {date}|le #|le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|du {date}|d’un montant|pour un montant|pour {amount}|de {amount}|à {time}|par|via|au moyen|depuis|est|vient|vous a|pour|en date|depuis|dont|qui|et|en # fois|débité|réalisé|effectué|le jour|à # h|au débit
    `,
    notName: `
      votre|vos|notre|nos|le|la|les|l’~|un|une|des|ce|cette|son|sa|ses|mon|ma|compte|carte|achat|paiement|virement|retrait|débit|crédit|montant|solde|date|jour|tout|toute|tous|été|distance|jour|nouveau|partir|ligne|travers|vous|nous|moi|cet|qui|noter|savoir|consulter|effectuer|suivre|bientôt|hauteur|réception|bénéficiaire|distributeur|banque|ma|effet|compter|titre|cas|question|contacter|au|aux|du|de|en|sécurité|votre|euros
    `,
    notBefore:
      'compte|carte|banque|solde|application|espace|service|numéro|code|agence|plafond|conseiller|site|rapport|suite|grâce|compter|relatif|accès|rubrique',
    greeting:
      'bonjour|bonsoir|cher [client]|chère [cliente]|madame|monsieur|cher monsieur|chère madame',
    gives:
      'vous a (envoyé|viré|transféré|versé|payé|remboursé|adressé)|t’a (envoyé|viré|remboursé|payé)|vient de vous (envoyer|virer|verser)',
    account: 'carte|compte|visa|livret',
    ending:
      'se terminant par|terminée par|finissant par|qui se termine par|derniers chiffres|se termine par',
    own: 'votre|vos|ta|ton|avec',
  },
  declined: `
    (remboursement|avoir) (a été|est) (annulé~|révoqué~)
    (ne|n') ser(ez|a) pas (débité~|prélevé~|facturé~)
    refusé~|rejeté~|décliné~|a échoué|échec (de|du)|échouée~|sans succès
    (n'a|n’a|n'ont|n'est|n’est|na) [pas|pu] [pas] [pu|été] [être|encore été] (abouti|été|effectué~|réalisé~|autorisé~|approuvé~|traité~|exécuté~|débité~|accepté~|validé~|finalisé~|aboutie)
    (n'a|n’a) pas (abouti|pu|été)|n'avons pas pu|aucun (montant|débit|prélèvement|paiement)|aucune (somme|opération)|(provision|solde|fonds) insuffisant~
    (a|est) expiré~|(a été|est) (bloqué~|interrompu~)|non (autorisé~|abouti~|effectué~|réalisé~|approuvé~)
    (banque|émetteur|commerçant|établissement) (ne|n')[ ](l')[ ]a pas (autorisé~|accepté~|approuvé~|validé~)|n'a[vez]~ pas été (débité~|prélevé~|facturé~)|n'avez pas été|n'a jamais (eu lieu|été)
    (ceci|il|cela|ce) (est|n'est|s'agit d') [qu'] (un test|un message de test|une simulation|un exemple)|(message|avis|notification|courriel|transaction) de test
    (ignorer|ignorez) (le|notre|ce|l') (message|avis|notification) (précédent~|ci-dessus)|(envoyé|émis|généré)~ par erreur
    (avons|a) (bloqué|arrêté|suspendu|stoppé|refusé) (ce|cette|le|la|votre)
  `,
  reversed: `
    (a été|est|ont été) [{_}](annulé~|remboursé~|contrepassé~|retourné~|extourné~|restitué~|recrédité~|révoqué~)
    (transaction|opération|paiement|achat|virement|statut) (annulé~|remboursé~|contrepassé~|retourné~)
    nous avons (annulé|remboursé|contrepassé)
    (commerçant|marchand|banque|magasin) (l'a|a) (annulé~|remboursé~)|(argent|montant|somme|virement|paiement) (est|a été) [de] (revenu~|retourné~|rendu~|recrédité~)
  `,
  pending: `
    (nécessite|requiert|exige|demande|attend) [une|votre] (authentification|autorisation|confirmation|validation|vérification|approbation)|à (confirmer|valider|approuver)|(est|reste|demeure|statut) [toujours|encore|actuellement] (en attente|en cours|en suspens|en traitement)|(transaction|opération|paiement|virement) en (attente|cours)|en attente de (validation|confirmation|traitement|autorisation)|pas encore (été|effectué~|traité~|validé~)
    préautorisation|pré-autorisation|(montant|somme) (est|a été) [seulement|juste|simplement] (bloqué~|réservé~|gelé~)
    (confirmez|validez|approuvez|autorisez)-(le|la) (dans|sur|depuis|via)|(validation|confirmation|approbation|authentification) (requise|nécessaire|attendue)
  `,
  requested:
    "(simple|seulement|uniquement) (une demande|demandé~|demande)|n'est qu'une demande|demande (de paiement|d'argent) (de|reçue|envoyée)|vous demande",
  scheduled:
    '(est|a été|statut) [{_}](programmé~|planifié~|prévu~)|programmé~ pour|prévu~ (pour|le)|sera (débité~|exécuté~|effectué~|prélevé~|traité~) (le|la|dans|demain)|aura lieu|auront lieu',
  condition:
    "si|s'il|lorsque|quand|peut|peuvent|pourrait|pourra|pourront|en cas|au cas|jamais|toute|tout|pour|certaines|certains|afin|susceptible~|dans le cas|éventuel~|tant que",
  untold: 'vos[ prochain[s]]',
  doubts: {
    perhaps: `
      prevu|programme[e](!{words} (a ete|est) (execute|effectue))|sera (preleve|debite)|a venir
      par exemple|etaler|en plusieurs fois|votre avis|evaluez
    `,
    notDone: `
      tentative|contestation|demande|avez(-| )vous (effectue|autorise|fait|realise)|reconnaissez|etes(-| )vous a l'origine|en attente|en cours(! de valid~)|droit a
      opposition|contest(e|ez|er)|(depasse|depassant) (votre|le) plafond|annule[e]|bloque[e]|refuse|rejete|interrompu
      code [pin |confidentiel ](errone|incorrect|faux)
      par erreur|deux fois|en double|aurait|auraient|serait
      ce mois|cette semaine|suspect[e][s]|inhabituel~|adhesion|code genere~|votre code
    `,
    order: `
      (validez|confirmez|autorisez|approuvez|valider|confirmer|autoriser) (l'~|le|la|ce|cet|cette|votre|dans|si)
    `,
    lead: 'veuillez',
    not: `
      n'a pas|n'est pas|n'ont pas|n'avons pas|n'avez pas|ne peut|n'a pu|n'avons pu
    `,
    next: '(il|elle) sera|aucun (debit|montant|prelevement)|nous avons (bloque|refuse)',
    inCase: `
      (si|en cas) {rest}{rest}|n'etes pas a l'origine
    `,
    undoing: '(rembours|annul)~|par erreur|deux fois|en double',
    auxiliary: '(a [bien ]ete|ont [bien ]ete|est)[ (bien|~ment)]',
    done: `
      (effectue|realise|debite|credite|accepte|autorise|valide|emis|recu|enregistre|paye|regle|verse|vire|utilise|rembourse|preleve|retire|donne|envoye|execut|approuv|confirm|complet|comptabilis|soumis|accord|factur|transmis|traite|depose|credit|debit|inscrit|constate|achete|disponible|arriv)~
      au|du|de|a|en|chez|le|la|les|avec|votre|un|une|que|par|sur
    `,
    status: 'statut|résultat|decision',
    settled: '(effectue|reussi|valide|execut|accept|complet|paye|confirm)~',
    reason: 'motif',
    failure: '(insuf|incorrect|invalid|errone|bloque|expir)~',
  },
  refusals: {
    subject: {
      otp: 'code de (vérification|sécurité|confirmation|validation)|code à usage unique|votre code',
      marketing: 'offre (spéciale|exclusive)|gagnez|profitez|réduction',
      perhapsMarketing: 'offre|cadeau|avantages',
      security: 'nouvelle connexion',
      settings: 'changement de|modification de',
      information: 'solde (bas|faible)',
      statement: 'relevé',
      reminder: 'rappel|échéance|à venir',
      request: 'demande (de paiement|d’argent)',
      confirm: '(confirmez|validez|autorisez|approuvez) (votre|ce|cet|cette|l’achat|le) {_}',
      arranged: '(virement permanent|mandat) {_}(créé|enregistré|modifié|supprimé|révoqué)',
    },
    head: {
      otp: '(code (sms|de (confirmation|vérification|sécurité|validation))|code à usage unique|mot de passe à usage unique) [est ]{digits}|votre code {_}est {digits}|code pour … est {digits}|validez votre (paiement|achat) … code {digits}|saisissez le code {digits}',
      perhapsMarketing: 'découvrez',
      statement: 'vous avez dépensé {_}(ce mois|cette semaine)',
      perhapsStatement: 'votre relevé',
      reminder: 'sera (débité~|prélevé~)',
      hold: 'préautorisation de',
      arranged:
        '(virement permanent|mandat) {_}a été {_}(créé|enregistré|modifié|supprimé|révoqué)',
    },
  },
  same: 'contre[-]valeur|soit|equivaut|debite|converti|equivalen~',
  billed: 'debite de|facture',
  sum: 'montant|somme|fonds',
  toCome: `
      échéance|jusqu'au|avant le
    `,
  itself: '(ce|cet|cette) (message|e-mail|email|mail|courriel|notification|avis|alerte)',
  said: {
    refund:
      'remboursement|remboursé~|avoir de {money}|crédit de {money}{words}(carte|compte de carte)',
    withdrawal: "retrait (d'espèces|dab|au distributeur|de {money})|vous avez retiré",
    payment: `
      nous avons [bien ]reçu (votre|le) paiement|paiement [a été ]reçu sur votre (carte|compte de carte)|prélèvement|règlement de (votre|la) (facture|carte)
    `,
    transfer_in: `
      vous a viré|recevoir un {few}virement|virement [de {money} ]provenant de|crédit de {money} sur votre compte|virement {few}reçu|transfert [de ]{money} de|vous avez reçu[ un (paiement|transfert|dépôt|virement)][ de]|paiement {words}reçu|a reçu un virement|a été crédité~|(inscrit|porté) au crédit d(e|u)|vous a envoyé|virement (en votre faveur|entrant)|a reçu {money}|vous recevez
    `,
    deposit:
      "(salaire|paie|pension) [de ]{money} (est arrivé|a été versé)|versement|dépôt direct|porté à votre compte|a été versé~|un dépôt (de|d'|{words}a été effectué)",
    transfer_out: `
      virement [instantané ][de {money} ][émis ]vers(! (votre|vous))|transfert (effectué|[de ]{money} (a|à|vers))|votre virement [interac ]de {money} à(! (votre|vous))|virement [a ][bien ][été ](émis|effectué|exécuté|vers|en faveur|sortant)|vous avez (envoyé|effectué un virement|viré)|virement de {money} à {words}(effectué|exécuté|émis|envoyé)|virement {words}que vous avez envoyé|(réalisation|exécution) de votre virement|virement {words}(a [bien ]été (effectué|exécuté|émis|envoyé))
    `,
    fee: 'frais (de (tenue|rejet)|bancaires)|frais {words}(débités|prélevés|facturés)|cotisation (annuelle|carte|mensuelle)',
    purchase: `
      achat|paiement (par carte|carte|de|chez|effectué|a été|accepté|sans contact|mobile|en ligne)|carte {few}(utilisée|débitée)|vous (avez|venez de) (payer|payé|dépensé|réglé)|a été débité~|(inscrit|porté) au débit d(e|u)
      une (opération|transaction|dépense){words}(réalisée|effectuée|autorisée|approuvée)|une autorisation de|facture carte
    `,
  },
  named: { withdrawal: 'retrait', deposit: 'dépôt', purchase: 'achat|paiement|débit' },
  vague: { transfer_out: 'virement', purchase: 'mouvement|opération' },
  amounts: {
    moved: "montant|somme|paiement|achat|virement|retrait|total|d'un montant de",
    fee: 'frais|commission[s]|cotisation',
    tax: 'tva|taxe[s]',
    balance:
      '(montant|capital|somme) restant[e][ (dû|due|à payer)]|reste à payer|solde[ (disponible|actuel|du compte|de votre compte)]|nouveau solde|disponible|encours|état [actuel ]d(u|e) [votre ]compte',
    aside: "montant (d'origine|initial)|converti de|soit|(libellé|motif|objet|message)\\:{rest}",
    other:
      "environ|(dernier|prochain) (paiement|prélèvement)|(dernière|prochaine) échéance|taux[ de change]|plafond[ (de|du|des|votre|quotidien|mensuel)][ (carte|paiement[s]|retrait[s]|virement[s])]|jusqu'à|(plus|supérieur~|moins) (de|à)|minimum|maximum|remise|points|première échéance|découvert|à partir de|restant dû",
  },
}
