import { isWhiteSpace } from '../text/blanks.ts'

// How mail programs, in the languages they speak, head the message they forward or answer.

export type Label = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'reply-to'

const BY_LABEL: Readonly<Record<Label, string>> = {
  from: 'from|von|de|da|van|från|fra|od|от|kimden|gönderen|من|منجانب|از|प्रेषक|द्वारा|প্রেরক|থেকে|发件人|差出人',
  date: 'date|sent|gesendet|datum|envoyé|enviado|enviado el|fecha|data|inviato|verzonden|skickat|sendt|wysłano|дата|tarih|تاریخ|بتاریخ|بھیجا گیا|التاريخ|تم الإرسال|दिनांक|भेजा गया|তারিখ|পাঠানো হয়েছে|发送时间|日期|日時',
  to: 'to|an|à|a|para|aan|naar|till|til|do|кому|kime|alıcı|بنام|بخدمت|إلى|प्रति|को|প্রাপক|প্রতি|收件人|宛先',
  cc: 'cc|copia|kopie|kopia|копия|نقل|نسخة|प्रतिलिपि|অনুলিপি|抄送',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема|konu|موضوع|الموضوع|विषय|বিষয়|主题|件名',
  'reply-to': 'reply-to|reply to|antwort an|répondre à|responder a|جواب بنام',
}

const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.entries(BY_LABEL) as [Label, string][]).flatMap(([label, names]) =>
    names.split('|').map((name): [string, Label] => [name.normalize('NFC'), label]),
  ),
)

/** Which header a line of a forwarded block names: "*Von:* …" → from. */
export function labelOf(word: string): Label | undefined {
  if (word.length > 30) return undefined
  if (/^[a-z-]+$/iu.test(word)) return LABELS.get(word.toLowerCase())
  return LABELS.get(
    word
      .replace(/[*_\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase()
      .normalize('NFC'),
  )
}

const MARKERS: readonly string[] = [
  'forwarded message',
  'begin forwarded message',
  'forwarded by',
  'weitergeleitete nachricht',
  'message transféré',
  'début du message transféré',
  'début du message réexpédié',
  'message réexpédié',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'doorgestuurd bericht',
  'anfang der weitergeleiteten',
  'пересылаемое сообщение',
  'فارورڈ کردہ پیغام',
  'آگے بھیجا گیا پیغام',
  'رسالة تم إعادة توجيهها',
  'अग्रेषित संदेश',
  'ফরওয়ার্ড করা বার্তা',
  'iletilen ileti',
  'forwarded email',
  'original message from',
]
const ORIGINALS: readonly string[] = [
  'original message',
  'ursprüngliche nachricht',
  'original-nachricht',
  'message d’origine',
  "message d'origine",
  'mensaje original',
  'mensagem original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'اصل پیغام',
  'मूल संदेश',
  'মূল বার্তা',
  'الرسالة الأصلية',
  'reply message',
]

/** A line that mail programs draw above a forwarded message, or above one that is forwarded or answered. */
export function markerOf(line: string): 'forwarded' | 'original' | undefined {
  if (line.length > 160 || !startsMarker(line)) return undefined
  const words = line
    .replace(/[-_=*>\s]+/gu, ' ')
    .trim()
    .toLowerCase()
  if (words.length < 8) return undefined
  if (MARKERS.some((marker) => words.startsWith(marker))) return 'forwarded'
  return ORIGINALS.some((marker) => words.startsWith(marker)) ? 'original' : undefined
}

/** The first letter of a line says of most that they are no marker. @param start of the line, and its end */
export function mayBeMarker(text: string, start: number, end: number): boolean {
  let first = start
  while (first < end && isRule(text.charCodeAt(first))) first++
  const code = text.charCodeAt(first)
  return first < end && (code >= 0x80 || INITIALS.has(text.charAt(first).toLowerCase()))
}

/** The first letters of a line say of most that they are no marker. */
function startsMarker(line: string): boolean {
  let first = 0
  while (first < line.length && isRule(line.charCodeAt(first))) first++
  const letter = line.charAt(first).toLowerCase()
  if (!INITIALS.has(letter)) return false
  const start = line.slice(first, first + 3).toLowerCase()
  return STARTS.some((known) => known === start)
}

/** What lines are drawn with, and quotes marked. */
function isRule(code: number): boolean {
  return isWhiteSpace(code) || RULES.has(code)
}

const RULES: ReadonlySet<number> = new Set(Array.from('-_=*>', (sign) => sign.charCodeAt(0)))

const STARTS = [...MARKERS, ...ORIGINALS].map((marker) => marker.slice(0, 3))
const INITIALS: ReadonlySet<string> = new Set(STARTS.map((start) => start.charAt(0)))

/** "Re:", "AW:" … before a subject, behind a list's name: the mail answers. */
export function isReplySubject(subject: string): boolean {
  return REPLY.test(subject.slice(0, 200).replace(/^\s*\[[^\]]*\]/u, ''))
}

const REPLY =
  /^\s*(?:re|aw|sv|vs|antw|odp|rif|res|ref|r|yan|ynt|بجواب|جواب|رد|回复|回覆|回復|答复|返信)\s*(?:\[\d+\]\s*)?[:：]/iu
