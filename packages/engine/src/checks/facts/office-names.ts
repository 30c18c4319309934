/** Does a sender's name speak for an office ("Mail Security Team"), not for a person? */
export function isOfficeName(name: string): boolean {
  return name
    .slice(0, MOST_NAME)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OFFICE.has(word))
}

const MOST_NAME = 120

/** What firms and authorities call their desks, in the languages the engine reads. */
const OFFICE: ReadonlySet<string> = new Set(
  (
    'support service services security team account accounts billing admin administrator department dept helpdesk ' +
    'desk notification notifications notice alert alerts customer customers care bank banking office official ' +
    'payment payments payroll delivery express courier parcel invoice verification refund rewards center centre ' +
    'corporation company ltd limited inc llc gmbh group foundation suporte atendimento conta segurança banco ' +
    'equipe entrega pagamento fatura aviso kundenservice kundendienst sicherheit konto zustellung rechnung ' +
    'klantenservice beveiliging bezorging rekening équipe sécurité compte livraison banque facture assistance ' +
    'equipo seguridad cuenta entrega soporte factura'
  ).split(' '),
)
