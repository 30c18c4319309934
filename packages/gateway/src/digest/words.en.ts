import type { HeldWords } from './held-words.ts'

export const en: HeldWords = {
  locale: 'en-GB',
  subject: (count) =>
    count === 1 ? 'One mail for you was held back' : `${count} mails for you were held back`,
  urgentSubject: (count) =>
    count === 1
      ? 'A held mail claims a deadline'
      : `${count} mails were held back; one claims a deadline`,
  greeting: 'Assalam-o-Alaikum,',
  intro: (count) =>
    count === 1
      ? 'One mail to you was not delivered, because what it says does not hold up. Here is why.'
      : `${count} mails to you were not delivered, because what they say does not hold up. Here is why.`,
  calm: 'You need not do anything: what nobody asks for is deleted when its time is over. If you expected one of them, look at it first.',
  more: (count) =>
    count === 1
      ? 'One more is held; the next digest lists it.'
      : `${count} more are held; the next digest lists them.`,
  from: 'From',
  about: 'Subject',
  held: 'Held since',
  until: 'Kept until',
  forWhom: 'For',
  why: 'Why',
  risk: 'Risk',
  risks: {
    fraud: [
      { from: 0.97, words: 'very high: almost certainly fraud' },
      { from: 0.8, words: 'high: very likely fraud' },
      { from: 0, words: 'high: probably fraud' },
    ],
    suspicious: [{ from: 0, words: 'medium: it may be fraud' }],
    unwanted: [{ from: 0, words: 'low: unwanted, but hardly dangerous' }],
    clear: [{ from: 0, words: 'low: no sign of fraud was found' }],
    verified: [{ from: 0, words: 'very low: its sender is proven' }],
  },
  noSubject: '(no subject)',
  deadline: (when) =>
    `This mail says that you must act before ${when}. That is why you hear of it now. A deadline by mail is often meant to frighten; do not follow it before you have asked the office itself, by a number that you know.`,
  look: 'Look at it safely',
  release: 'Deliver it to me',
  fraud: 'Report it as fraud',
  footer:
    'Each link asks once more before anything happens, and ends after a while; those that deliver or report work once. Do not pass this mail on: who has its links can use them.',
  page: {
    lookAsk: {
      title: 'Look at this mail safely?',
      text: 'You see its words only. No link in it works, no file is opened, nothing is loaded.',
    },
    lookButton: 'Show it',
    releaseAsk: {
      title: 'Deliver this mail to you?',
      text: 'It comes as it is, with its links and files.',
    },
    releaseButton: 'Deliver it',
    genuine: 'It is genuine: tell the operator that it was held wrongly',
    sureAsk: {
      title: 'Are you quite sure?',
      text: 'We hold this mail to be fraud. Once it is delivered, its links and files work. Pay nothing, give no number, password or code, and call nobody by a number that stands in it.',
    },
    sureButton: 'I have read this; deliver it',
    againAsk: {
      title: 'You may have it already',
      text: 'This mail was being delivered when the mail server was interrupted. Look into your inbox first. If it is not there, have it sent again.',
    },
    againButton: 'It is not there; send it again',
    fraudAsk: {
      title: 'Report this mail as fraud?',
      text: 'The operator is told that you hold it to be fraud. It stays where it is.',
    },
    fraudButton: 'Report it',
    released: {
      title: 'It is on its way',
      text: 'The mail was handed to your mail server and will be in your inbox shortly.',
    },
    already: { title: 'It was delivered before', text: 'Look into your inbox.' },
    reported: { title: 'Thank you', text: 'Your report was kept. You need not do anything else.' },
    refused: {
      title: 'It could not be delivered now',
      text: 'The mail server did not take it. The mail is safe; please try the same link again later.',
    },
    gone: {
      title: 'This mail is no longer here',
      text: 'It was deleted, or its time was over. If you need it, ask who sent it, by a way that you know.',
    },
    used: {
      title: 'This link was used before',
      text: 'It works once. If it was not you, tell your operator.',
    },
    expired: {
      title: 'This link has ended',
      text: 'Your operator can still help you while the mail is kept.',
    },
    wrong: {
      title: 'This link does not work',
      text: 'Perhaps a part of it is missing: open it from the digest itself.',
    },
    tooMany: {
      title: 'A little slower, please',
      text: 'Too many links were opened. Try again in a minute.',
    },
    failed: {
      title: 'This did not work',
      text: 'Something is wrong on our side. Please try again later.',
    },
  },
}
