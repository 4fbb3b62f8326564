import { FRENCH_FIELDS } from './fields/french.ts'
import type { Lexicon } from './lexicon.ts'

export const FRENCH: Lexicon = {
  code: 'fr',
  words: 'le les des du vous votre vos une un est avec sur et au chez montant bonjour',
  countries: 'FR BE CH CA',
  fields: FRENCH_FIELDS,
  declined: `
    (ne|n') ser(ez|a) pas (débité~|prélevé~|facturé~)
    refusé~|rejeté~|décliné~|a échoué|échec (de|du)|échouée~|sans succès
    (n'a|n’a|n'ont|n'est|n’est|na) [pas|pu] [pas] [pu|été] [être|encore été] (abouti|été|effectué~|réalisé~|autorisé~|approuvé~|traité~|exécuté~|débité~|accepté~|validé~|finalisé~|aboutie)
    (n'a|n’a) pas (abouti|pu|été)|n'avons pas pu|aucun (montant|débit|prélèvement|paiement)|aucune (somme|opération)|(provision|solde|fonds) insuffisant~
    (a|est) expiré~|(a été|est) (bloqué~|interrompu~)|non (autorisé~|abouti~|effectué~|réalisé~|approuvé~)
  `,
  reversed: `
    (a été|est|ont été) [{_}](annulé~|remboursé~|contrepassé~|retourné~|extourné~|restitué~|recrédité~|révoqué~)
    (transaction|opération|paiement|achat|virement|statut) (annulé~|remboursé~|contrepassé~|retourné~)
    nous avons (annulé|remboursé|contrepassé)
  `,
  pending:
    '(est|reste|demeure|statut) [toujours|encore|actuellement] (en attente|en cours|en suspens|en traitement)|(transaction|opération|paiement|virement) en (attente|cours)|en attente de (validation|confirmation|traitement|autorisation)|pas encore (été|effectué~|traité~|validé~)',
  requested:
    "(simple|seulement|uniquement) (une demande|demandé~|demande)|n'est qu'une demande|demande (de paiement|d'argent) (de|reçue|envoyée)|vous demande",
  scheduled:
    '(est|a été|statut) [{_}](programmé~|planifié~|prévu~)|programmé~ pour|prévu~ (pour|le)|sera (débité~|exécuté~|effectué~|prélevé~|traité~) (le|la|dans|demain)',
  condition:
    "si|s'il|lorsque|quand|peut|peuvent|pourrait|pourra|pourront|en cas|au cas|jamais|toute|tout|pour|certaines|certains|afin|susceptible~|dans le cas|éventuel~|tant que",
  general:
    'transactions|opérations|paiements|achats|virements|prélèvements|retraits|débits|demandes',
  said: {
    refund:
      'remboursement|remboursé~|avoir de {money}|crédit de {money}{words}(carte|compte de carte)',
    withdrawal: "retrait (d'espèces|dab|au distributeur|de {money})|vous avez retiré",
    payment: `
      nous avons [bien ]reçu (votre|le) paiement|paiement [a été ]reçu sur votre (carte|compte de carte)|prélèvement|règlement de (votre|la) (facture|carte)
    `,
    transfer_in: `
      virement {few}reçu|vous avez reçu|a reçu un virement|a été crédité~|vous a envoyé|virement (en votre faveur|entrant)|a reçu {money}|vous recevez
    `,
    deposit:
      "versement|dépôt direct|porté à votre compte|a été versé~|un dépôt (de|d'|{words}a été effectué)",
    transfer_out: `
      virement [a ][bien ][été ](émis|effectué|exécuté|vers|en faveur|sortant)|vous avez (envoyé|effectué un virement|viré)|virement {words}que vous avez envoyé|virement {words}(a [bien ]été (effectué|exécuté|émis|envoyé))
    `,
    fee: 'frais (de tenue|bancaires)|cotisation (annuelle|carte|mensuelle)',
    purchase: `
      achat|paiement (par carte|carte|de|chez|effectué|a été|accepté|sans contact)|carte {few}(utilisée|débitée)|vous avez (payé|dépensé|réglé)|a été débité~
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
      'solde[ (disponible|actuel|du compte|de votre compte)]|nouveau solde|disponible|encours',
    aside:
      "montant (d'origine|initial)|converti de|soit|environ|(libellé|motif|objet|message)\\:{rest}",
    other:
      "taux[ de change]|plafond[ (de|du|des|votre|quotidien|mensuel)][ (carte|paiement[s]|retrait[s]|virement[s])]|jusqu'à|(plus|supérieur~|moins) (de|à)|minimum|maximum|remise|points|première échéance|découvert|à partir de|restant dû",
  },
}
