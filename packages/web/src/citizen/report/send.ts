import { solveChallenge } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import type { Evidence, Setting } from '../../judging/protocol.ts'

/** A report as the reporter let it go. */
export interface ToSend {
  readonly bytes: Uint8Array
  readonly evidence: Evidence
  readonly setting: Setting
  /** Empty: none given. */
  readonly contact: string
  /** The same for each attempt, so that a report sent twice is one. */
  readonly key: string
}

/** Sends it; gives the receipt number. Undefined: it did not arrive, or nobody can say. */
export async function sendReport(
  report: ToSend,
  tell: (step: 'working' | 'sending') => void,
): Promise<string | undefined> {
  try {
    tell('working')
    const proof = await proofOfWork()
    tell('sending')
    const response = await fetch('/reports', {
      method: 'POST',
      body: formOf(report),
      headers: {
        'idempotency-key': report.key,
        prefer: 'respond-async',
        ...(proof !== undefined && { 'x-tasdeeq-work': proof }),
      },
    })
    if (!response.ok) return undefined
    const { receipt } = (await response.json()) as { readonly receipt?: string }
    return receipt
  } catch {
    return undefined
  }
}

function formOf({ bytes, evidence, setting, contact }: ToSend): FormData {
  const form = new FormData()
  form.set(
    'file',
    new Blob([new Uint8Array(bytes)], { type: TYPES[evidence.form] }),
    nameOf(evidence),
  )
  if (evidence.channel) form.set('channel', evidence.channel)
  form.set('country', setting.country)
  form.set('language', setting.language)
  form.set('word', 'fraud')
  if (contact !== '') form.set('contact', contact)
  return form
}

const TYPES = {
  mail: 'message/rfc822',
  text: 'text/plain',
  picture: 'application/octet-stream',
  document: 'application/octet-stream',
} as const

/** The name says the kind alone: what a person called a file is nobody's business. */
function nameOf({ form, name = '' }: Evidence): string {
  const ending = /\.[a-z0-9]{2,5}$/iu.exec(name)?.[0].toLowerCase() ?? ''
  return {
    mail: 'message.eml',
    text: 'message.txt',
    picture: `picture${ending}`,
    document: `document${ending}`,
  }[form]
}

async function proofOfWork(): Promise<string | undefined> {
  const response = await fetch('/challenge')
  if (response.status === 204) return undefined
  if (!response.ok) throw new TypeError(`no challenge: ${response.status}`)
  const challenge = (await response.json()) as Challenge
  const { promise } = solveChallenge(
    challenge.challenge,
    challenge.salt,
    challenge.algorithm,
    challenge.maxnumber,
  )
  const solution = await promise
  if (!solution) throw new TypeError('the challenge has no solution')
  const { algorithm, salt, signature } = challenge
  return btoa(
    JSON.stringify({
      algorithm,
      challenge: challenge.challenge,
      number: solution.number,
      salt,
      signature,
    }),
  )
}
