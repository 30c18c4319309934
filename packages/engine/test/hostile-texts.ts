/** Texts that give every reader of claims as much as possible to do: one unit, over and over. */
export interface HostileText {
  readonly name: string
  readonly unit: string
}

export const hostileTexts: readonly HostileText[] = [
  { name: 'deadlines and arrests', unit: 'within 24 hours you will be arrested. ' },
  { name: 'a deadline and no sentence end', unit: 'within 24 hours you will be arrested ' },
  { name: 'one word', unit: 'arrest ' },
  { name: 'negations', unit: 'we will never ask you not to send your PIN ' },
  { name: 'statutes', unit: 'section 67 of the Information Technology Act, 2000, ' },
  { name: 'sections without end', unit: 'sections 67, 68 and 69A of ' },
  { name: 'bodies', unit: 'Federal Investigation Agency of the Government of Pakistan ' },
  { name: 'bodies that are none', unit: 'Office of Commissioner Police Department ' },
  { name: 'words of bodies', unit: 'Ministry Office Department Bureau of ' },
  { name: 'speakers', unit: 'I am Inspector Khan from the Cyber Police, on behalf of ' },
  { name: 'accounts', unit: 'Easypaisa account 0300-0000000, IBAN PK00TEST0000000000000000 ' },
  { name: 'amounts', unit: 'Rs. 5,000 PKR 12 lakh 30% daily ' },
  { name: 'dates', unit: 'by 1 June 2026, tomorrow at 5 pm, ' },
  { name: 'addresses and links', unit: 'a@b.example https://c.d.example/e?f=g www.h.example ' },
  { name: 'numbers to call', unit: '+92 300 0000000 ' },
  { name: 'digits', unit: '1234567890' },
  { name: 'digits and points', unit: '1.2,3-' },
  { name: 'one letter, spaced', unit: 'p ' },
  { name: 'one letter, pointed', unit: 'p.' },
  { name: 'one letter', unit: 'p' },
  { name: 'zero-width characters', unit: '\u200B\u200C\u200D\u2060' },
  { name: 'letters and zero-width characters', unit: 'a\u200Br\u200Dr\u2060e\u00ADst ' },
  { name: 'combining marks', unit: 'a\u0301\u0327\u0300' },
  { name: 'marks on nothing', unit: '\u0301' },
  { name: 'characters that turn the direction', unit: '\u202Eab\u202C' },
  { name: 'homoglyphs', unit: 'аrrеst wіthіn 24 hоurs ' },
  { name: 'pictures', unit: '\u{1F600}\u{1F469}\u200D\u{1F469} ' },
  { name: 'halves of surrogate pairs', unit: '\uD83D ' },
  { name: 'straight quotation marks', unit: '"' },
  { name: 'opening quotation marks', unit: '“a ' },
  { name: 'quotation marks around words', unit: '“pay now” "pay" \'pay\' ' },
  { name: 'apostrophes', unit: "'" },
  { name: 'brackets', unit: '(' },
  { name: 'line ends', unit: '\n' },
  { name: 'spaces', unit: ' ' },
  { name: 'points', unit: '.' },
  { name: 'colons', unit: 'a: ' },
  { name: 'heads of forwarded mails', unit: 'From: a@b.example\nTo: b\nSubject: c\n\n' },
  {
    name: 'forwarded mails',
    unit: '---------- Forwarded message ---------\nFrom: A <a@x.example>\nSubject: s\nTo: b\n\nx\n',
  },
  { name: 'quoted lines', unit: '> > On Monday A wrote:\n' },
  { name: 'reports of scams', unit: 'This is the scam that is going round: ' },
  { name: 'Urdu', unit: 'آپ کو ۲۴ گھنٹے کے اندر گرفتار کر لیا جائے گا۔ ' },
  { name: 'Urdu without spaces', unit: 'آپکوگرفتارکرلیاجائےگا' },
  { name: 'Roman Urdu', unit: 'aap ko 24 ghanton mein giraftar kar liya jayega ' },
  { name: 'Hindi', unit: 'आपको 24 घंटे में गिरफ्तार किया जाएगा। ' },
  { name: 'offers', unit: 'You have won a prize, guaranteed return of 30% a month, ' },
]

/** As many units as make so many characters. */
export function textOf({ unit }: HostileText, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}
