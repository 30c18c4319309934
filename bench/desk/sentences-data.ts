/**
 * Sentences that frauds are made of, in several languages, written for this bench. `{org}` is a body that does not
 * exist, `{thing}` a word of the wave; `{name}`, `{sum}`, `{code}`, `{link}`, `{phone}` differ from copy to copy.
 */
export interface Language {
  readonly tag: string
  readonly opening: readonly string[]
  readonly middle: readonly string[]
  readonly closing: readonly string[]
  readonly words: readonly string[]
}

export const languages: readonly Language[] = [
  {
    tag: 'en',
    opening: [
      'Dear {name}, this is a notice from {org}.',
      'Hello {name}, {org} has tried to reach you about your {thing}.',
      '{org}: your {thing} is on hold.',
      'Attention {name}. A {thing} in your name was found by {org}.',
    ],
    middle: [
      'Our records show that the {thing} was not settled with the {thing} office.',
      'A charge of {sum} for the {thing} stands open under reference {code}.',
      'The {thing} will be closed today unless the {thing} is confirmed.',
      'Because of the new {thing} rule every {thing} has to be registered again.',
      'We could not deliver your {thing} since the {thing} number was missing.',
      'The officer in charge of the {thing} has opened a file about your {thing}.',
      'You have been chosen for a {thing} worth {sum} from our {thing} programme.',
      'Without an answer the {thing} passes to the {thing} court.',
      'To keep your {thing} you only need to pay the {thing} fee of {sum}.',
      'Someone used your {thing} for a {thing} that you did not order.',
      'The refund of {sum} for your {thing} waits for the {thing} form.',
      'Keep this {thing} secret until the {thing} is over.',
    ],
    closing: [
      'Confirm at {link} within 24 hours.',
      'Call {phone} and give the code {code}.',
      'Open {link} and follow the steps, reference {code}.',
      'Write on WhatsApp to {phone} now.',
    ],
    words: (
      'parcel account licence ticket loan pension warrant visa policy meter bill voucher scholarship prize ' +
      'payroll deposit tariff permit fine invoice card wallet lottery holding case summons vehicle customs ' +
      'charge subsidy grant benefit contract booking mandate cheque transfer signature mailbox storage'
    ).split(' '),
  },
  {
    tag: 'roman-urdu',
    opening: [
      'Mohtaram {name}, {org} ki taraf se ittila.',
      '{org}: aap ka {thing} band kiya ja raha hai.',
      'Assalam o alaikum {name}, aap ke {thing} ke bare mein zaroori baat hai.',
    ],
    middle: [
      'Aap ka {thing} {thing} daftar mein jama nahi hua.',
      'Aap ke {thing} par {sum} ka {thing} baqi hai, number {code}.',
      'Aaj raat tak {thing} ki tasdeeq na hui to {thing} block ho jaye ga.',
      'Naye {thing} qanoon ke mutabiq har {thing} dobara register ho ga.',
      'Mubarak ho, aap ka {sum} ka {thing} inam nikla hai {thing} scheme se.',
      'Aap ke khilaf {thing} ki shikayat par {thing} file khul gayi hai.',
      '{thing} wapas lene ke liye {sum} {thing} fees bhejein.',
      'Yeh {thing} kisi ko na batain jab tak {thing} mukammal na ho.',
    ],
    closing: [
      'Abhi {link} par jayein.',
      'Foran {phone} par call karein aur code {code} batain.',
      '{phone} par WhatsApp karein.',
    ],
    words: (
      'account parcel sim card inaam qarza bijli meter challan shanakhti pension wazifa tijori bima registry ' +
      'raqam darkhast muqadma warrant tanqeed hisab rasid visa hajj umrah naukri plot gari license'
    ).split(' '),
  },
  {
    tag: 'ur',
    opening: ['محترم {name}، {org} کی طرف سے اطلاع۔', '{org}: آپ کا {thing} بند کیا جا رہا ہے۔'],
    middle: [
      'آپ کا {thing} {thing} دفتر میں جمع نہیں ہوا۔',
      'آپ کے {thing} پر {sum} کا {thing} باقی ہے، نمبر {code}۔',
      'آج رات تک {thing} کی تصدیق نہ ہوئی تو {thing} بلاک ہو جائے گا۔',
      'مبارک ہو، آپ کا {sum} کا {thing} نکلا ہے {thing} اسکیم سے۔',
      'آپ کے خلاف {thing} کی شکایت پر {thing} فائل کھل گئی ہے۔',
      '{thing} واپس لینے کے لیے {sum} {thing} فیس بھیجیں۔',
    ],
    closing: ['ابھی {link} پر جائیں۔', 'فوراً {phone} پر کال کریں اور کوڈ {code} بتائیں۔'],
    words:
      'اکاؤنٹ پارسل سم کارڈ انعام قرضہ بجلی میٹر چالان پنشن وظیفہ بیمہ رجسٹری رقم درخواست مقدمہ وارنٹ رسید ویزا نوکری پلاٹ گاڑی لائسنس'.split(
        ' ',
      ),
  },
  {
    tag: 'es',
    opening: ['Estimado {name}: aviso de {org}.', '{org}: su {thing} queda en espera.'],
    middle: [
      'No consta el {thing} en la oficina de {thing}.',
      'Hay un cargo de {sum} por el {thing}, referencia {code}.',
      'Hoy se cierra el {thing} si no se confirma el {thing}.',
      'Usted fue elegido para un {thing} de {sum} del programa de {thing}.',
      'El agente del {thing} ha abierto un expediente por su {thing}.',
      'Para conservar el {thing} pague la tasa de {thing} de {sum}.',
      'No pudimos entregar su {thing} porque falta el {thing}.',
    ],
    closing: ['Confirme en {link} antes de 24 horas.', 'Llame al {phone} con el código {code}.'],
    words: (
      'paquete recibo permiso préstamo multa vale seguro contrato cheque abono billete depósito visado premio ' +
      'sorteo bono subsidio traslado registro expediente certificado crédito giro pedido envío sello turno cupo'
    ).split(' '),
  },
]
