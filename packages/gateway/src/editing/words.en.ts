import type { BannerWords } from './banner-words.ts'

export const en: BannerWords = {
  title: {
    fraud: 'Warning: this message is very likely a fraud',
    suspicious: 'Caution: several things about this message do not fit',
    unwanted: 'Nobody seems to have asked for this message',
    clear: 'Please read this message with care',
    verified: 'This message was checked',
  },
  advice: {
    fraud:
      'Do not answer, do not pay, and open neither its links nor its attachments. If it worries you, ask the office or company it names, by a number you know from elsewhere.',
    suspicious:
      'Before you send or open anything, ask the sender in another way: by a number or address you know from elsewhere.',
    unwanted: 'If you did not ask for it, you need not answer.',
    clear: 'Your mail administrator asks for special attention with messages of this kind.',
    verified: '',
  },
  by: (host) => `Added by the mail server ${host}. The sender did not write this notice.`,
}
