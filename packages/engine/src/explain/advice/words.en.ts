import type { AdviceWords } from './words.ts'

export const adviceEn: AdviceWords = {
  'calm-authority':
    'You are not in trouble because of this message. Nothing happens to you if you do not answer it.',
  'calm-extortion':
    'Such messages go out to thousands of people at once, and most of those who write them have nothing. You have done nothing for which you must pay a blackmailer.',
  'calm-relative':
    'Take a minute. Call the person on the number you have always used; most such calls end there.',
  'do-not-answer':
    'Do not answer, call back, open its links or files, or pay. You need not explain yourself.',
  'do-not-share':
    'Tell nobody a code, PIN or password, and open no link in it. Go to your account by your own way.',
  'do-not-pay-first': 'Pay nothing to receive something, and send no copy of your identity card.',
  'do-not-install': 'Open no file from it and install nothing. Let nobody control your screen.',
  'do-not-transfer':
    'Transfer nothing and change no bank details until you have spoken to the person yourself.',
  'do-not-donate':
    'Send nothing to this account. To give, find the charity’s own site or office yourself.',
  wait: 'Do nothing yet: do not answer, pay, or open its links until you have asked by another way.',
  unwanted: 'Delete it, or mark it as spam. Unsubscribe only if you know the sender.',
  'verify-at':
    'To be sure, ask {body} itself: {where}. Do not use a number or link from the message.',
  'verify-phone':
    'To be sure, call {body} on {where}, dialled by you. Do not use a number from the message.',
  'verify-site':
    'To be sure, look at {where}, the site of {body}, typed in by you. Do not use a link from the message.',
  'verify-yourself':
    'To be sure, ask whoever it names by a number you find yourself: on your card, your bill, or the official site.',
  'verify-relative': 'Ask something only that person knows, or ask somebody close to both of you.',
  'verify-colleague':
    'Call the colleague or supplier on the number you already have, not on one in the message.',
  clear:
    'Before you pay, sign in or tell a secret, ask yourself whether you expected this message. When in doubt, ask the sender by a way you know already.',
  verified: 'You can treat it as the sender’s own. Codes and passwords stay with you all the same.',
  'report-at': 'Report it: {where}.',
  'report-at-either': 'Report it: {where}; or {other}.',
  'ask-and-report-at':
    'To be sure, and to report it: {where}. Do not use a number or link from the message.',
  'ask-and-report-at-either':
    'To be sure, and to report it: {where}; or {other}. Do not use a number or link from the message.',
  'report-locally':
    'Report it to the police of your country through their own site, and keep the message.',
  'if-replied':
    'If you have already replied: stop, write nothing more, and keep everything. Somebody may call you about it now, as an “officer” or a “helper”: do not answer.',
  'if-paid':
    'If you have already paid: call your bank or wallet at once and have them stop the payment and block the receiving account; the first hours count.',
  'if-paid-at':
    'If you have already paid: call your bank or wallet at once and have them stop the payment and block the receiving account; the first hours count. Help is also here: {where}.',
  'if-paid-at-either':
    'If you have already paid: call your bank or wallet at once and have them stop the payment and block the receiving account; the first hours count. Help is also here: {where}; {other}.',
  'if-shared-code':
    'If you have given a code, PIN, password or bank details: change what can be changed at once, sign out other devices, and have your bank or wallet block the account.',
  'danger-call':
    'If you are afraid or cannot see a way out, talk to somebody you trust today. If you are in danger, call {where}.',
  afraid:
    'If you are afraid or cannot see a way out, talk to somebody you trust today. You are not alone with this.',
}
