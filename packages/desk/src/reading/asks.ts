import type { Analysis, Claim } from '@tasdeeq/engine'

/** What a message can ask of its reader. */
export type Request = Extract<Claim, { readonly kind: 'request' }>['value']['request']

/** The one thing a message's sender asks for that tells most of what it is after. Undefined: nothing that we know. */
export function asksOf({ claims }: Pick<Analysis, 'claims'>): Request | undefined {
  const asked = new Set(
    claims.all.flatMap((claim) =>
      claim.kind === 'request' && claim.voice === 'own' && !claim.value.negated
        ? [claim.value.request]
        : [],
    ),
  )
  return requests.find((request) => asked.has(request))
}

const WORDS: Readonly<Record<Request, string>> = {
  'move-to-safety': 'asks to move money to a “safe” account',
  'hand-over': 'asks to hand over money or cards',
  'pin-to-receive': 'asks for a PIN',
  otp: 'asks for a code or PIN',
  'forward-calls': 'asks to dial a code',
  credentials: 'asks for a password or secret phrase',
  'connect-wallet': 'asks to connect a crypto wallet',
  'change-bank-details': 'asks to use other bank details',
  'buy-gift-card': 'asks for gift cards',
  'bank-details': 'asks for bank or card details',
  pay: 'asks to pay',
  invest: 'asks to invest',
  install: 'asks to install something',
  'do-task': 'offers small tasks',
  'personal-data': 'asks for personal data',
  'video-call': 'asks for a video call',
  'appear-in-person': 'asks to come in person',
  'scan-qr': 'asks to scan a QR code',
  'open-attachment': 'asks to open an attachment',
  call: 'asks to call',
  'press-key': 'asks to press a key',
  chat: 'asks to write by messenger',
  click: 'asks to follow a link',
  reply: 'asks to answer',
  'take-survey': 'asks to take a survey',
  spread: 'asks to pass it on',
  secrecy: 'asks to keep it secret',
}

/** The most telling first: what is lost by doing it comes before how to get there, and that before the rest. */
export const requests: readonly Request[] = Object.keys(WORDS) as readonly Request[]

/** In plain English: for logs, exports and commands. */
export function asksInEnglish(request: Request): string {
  return WORDS[request]
}
