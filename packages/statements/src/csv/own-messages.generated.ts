// Written by `npm run messages`; not by hand.
type Words = Readonly<Record<string, string>>

export const OWN_WORDS: ReadonlyArray<{ columns: Words; directions: Words; kinds: Words }> = [
  {
    "columns": {
      "date": "Date",
      "time": "Time",
      "booked": "Booked",
      "kind": "Kind",
      "direction": "Direction",
      "amount": "Amount",
      "currency": "Currency",
      "merchant": "Merchant",
      "name": "Name",
      "category": "Category",
      "group": "Group",
      "bank": "Bank",
      "account": "Account",
      "reference": "Reference",
      "tags": "Tags",
      "splits": "Splits",
      "id": "Id"
    },
    "directions": {
      "out": "out",
      "in": "in"
    },
    "kinds": {
      "purchase": "Purchase",
      "withdrawal": "Withdrawal",
      "transfer_out": "Transfer out",
      "transfer_in": "Transfer in",
      "payment": "Payment",
      "refund": "Refund",
      "deposit": "Deposit",
      "fee": "Fee"
    }
  },
  {
    "columns": {
      "date": "Datum",
      "time": "Uhrzeit",
      "booked": "Gebucht am",
      "kind": "Art",
      "direction": "Richtung",
      "amount": "Betrag",
      "currency": "Währung",
      "merchant": "Händler",
      "name": "Name",
      "category": "Kategorie",
      "group": "Gruppe",
      "bank": "Bank",
      "account": "Konto",
      "reference": "Referenz",
      "tags": "Tags",
      "splits": "Teile",
      "id": "Id"
    },
    "directions": {
      "out": "Ausgang",
      "in": "Eingang"
    },
    "kinds": {
      "purchase": "Kauf",
      "withdrawal": "Abhebung",
      "transfer_out": "Überweisung",
      "transfer_in": "Geldeingang",
      "payment": "Zahlung",
      "refund": "Erstattung",
      "deposit": "Einzahlung",
      "fee": "Gebühr"
    }
  },
  {
    "columns": {
      "date": "Fecha",
      "time": "Hora",
      "booked": "Fecha contable",
      "kind": "Tipo",
      "direction": "Sentido",
      "amount": "Importe",
      "currency": "Moneda",
      "merchant": "Comercio",
      "name": "Nombre",
      "category": "Categoría",
      "group": "Grupo",
      "bank": "Banco",
      "account": "Cuenta",
      "reference": "Referencia",
      "tags": "Etiquetas",
      "splits": "Partes",
      "id": "Id"
    },
    "directions": {
      "out": "salida",
      "in": "entrada"
    },
    "kinds": {
      "purchase": "Compra",
      "withdrawal": "Retiro de efectivo",
      "transfer_out": "Transferencia enviada",
      "transfer_in": "Transferencia recibida",
      "payment": "Pago",
      "refund": "Reembolso",
      "deposit": "Depósito",
      "fee": "Comisión"
    }
  },
  {
    "columns": {
      "date": "Date",
      "time": "Heure",
      "booked": "Date de comptabilisation",
      "kind": "Type",
      "direction": "Sens",
      "amount": "Montant",
      "currency": "Devise",
      "merchant": "Commerçant",
      "name": "Nom",
      "category": "Catégorie",
      "group": "Groupe",
      "bank": "Banque",
      "account": "Compte",
      "reference": "Référence",
      "tags": "Étiquettes",
      "splits": "Parts",
      "id": "Id"
    },
    "directions": {
      "out": "sortie",
      "in": "entrée"
    },
    "kinds": {
      "purchase": "Achat",
      "withdrawal": "Retrait",
      "transfer_out": "Virement émis",
      "transfer_in": "Virement reçu",
      "payment": "Paiement",
      "refund": "Remboursement",
      "deposit": "Dépôt",
      "fee": "Frais"
    }
  },
  {
    "columns": {
      "date": "Data",
      "time": "Hora",
      "booked": "Data contábil",
      "kind": "Tipo",
      "direction": "Direção",
      "amount": "Valor",
      "currency": "Moeda",
      "merchant": "Estabelecimento",
      "name": "Nome",
      "category": "Categoria",
      "group": "Grupo",
      "bank": "Banco",
      "account": "Conta",
      "reference": "Referência",
      "tags": "Etiquetas",
      "splits": "Partes",
      "id": "Id"
    },
    "directions": {
      "out": "saída",
      "in": "entrada"
    },
    "kinds": {
      "purchase": "Compra",
      "withdrawal": "Saque",
      "transfer_out": "Transferência enviada",
      "transfer_in": "Transferência recebida",
      "payment": "Pagamento",
      "refund": "Reembolso",
      "deposit": "Depósito",
      "fee": "Tarifa"
    }
  }
]
