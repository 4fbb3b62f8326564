/**
 * Who was paid or paid, where a bank writes the fields of a transaction into one text: "Lokalizacja:
 * Adres: KIOSK 12 Miasto: KRAKOW Kraj: POLSKA". Null where the text is none of that kind.
 */
export function payeeIn(text: string): string | null {
  return PAYEE.exec(text)?.[1]?.trim() || null
}

/** A field's name of who it was, what it says, and the next field's name or the end. */
const PAYEE =
  /(?:^|\s)(?:Adres|Nazwa odbiorcy|Nazwa nadawcy|Odbiorca|Nadawca|Alıcı|Gönderen|Penerima|Pengirim|Payee|Beneficiary|Beneficiario|Empfänger|Auftraggeber): ?([^:]{1,200}?)(?=\s\p{Lu}\p{L}{2,24}:|$)/u
