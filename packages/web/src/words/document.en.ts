import type { DocumentWords } from './document.ts'

export const en: DocumentWords = {
  direction: 'ltr',
  name: 'English',
  lead: 'Paste it here. Your own phone checks what it says. Nothing is sent to anyone.',
  privacyTitle: 'Your message stays on your phone. How can I be sure?',
  privacy:
    'The check is a program inside this page. It holds what is known about real offices, banks, laws and frauds, and compares. When it opens, the page fetches what is newly known, the same for everybody. The check itself asks no server.',
  privacyProof: 'Prove it: switch on flight mode and check again. It works the same.',
  myReceipt: 'I have a receipt number',
  install: 'Install on this phone',
  offlineReady: 'Text and e-mail can be checked without a network now.',
  readersOffer: 'Screenshots, PDF, Word and Outlook files need 6 MB more, fetched once.',
  readersKeep: 'Fetch them now',
  about:
    'Tasdeeq is free and open. It can be wrong: for what matters, ask the body itself, in a way you already know.',
  noScript:
    'To check on your own device this page needs JavaScript. With a receipt number you can see a report without it.',
  late: 'If nothing happens here, this browser is too old or the page did not come whole. Load it again, or open it in a newer browser.',
}
