import type { Fields } from './fields.ts'

export const FRENCH_FIELDS: Fields = {
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
  holder: 'titulaire de la carte|porteur|client',
  description: 'libellé|libelle|motif|détail[s]|description|objet|intitulé',
  place: 'lieu|ville',
  other: `
    montant [total|de l’opération|du (virement|paiement|retrait|prélèvement)|de la transaction|débité|crédité]|somme|date [et heure] [de] [l’opération|la transaction|valeur|l’achat|paiement|exécution]|date~|heure|solde [disponible|actuel]|carte [bancaire|utilisée|n°]|numéro [de] [carte|compte|référence|transaction|autorisation]|n° [de] [carte|compte|référence|transaction]|référence [du virement|de l’opération|mandat]|compte|iban|bic|banque|type [d’opération|de carte|de transaction]|nature de l’opération|opération|statut|état|devise|taux [de change]|frais|commission|message|communication|moyen de paiement|pays|plafond|catégorie|canal|adresse|téléphone|mandat|précisions|e-mail
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
}
