import { setTimeout as pause } from 'node:timers/promises'
import { deskCommand, type DeskChild } from '../../packages/desk/test/system/desk-child.ts'
import type { Mail } from './corpus.ts'
import { type Answered, type Over, reportOver } from './over.ts'

const CONNECTIONS = 8
/** A desk that is busy says when to come again. */
const MOST_TRIES = 200

/** Posts the mails as a program does that has a key: people without one may send 60 an hour. */
export function overHttp(mails: readonly Mail[]): Promise<Over> {
  return reportOver(mails, 'listen: 127.0.0.1:0\n', postAll)
}

async function postAll(desk: DeskChild, mails: readonly Mail[]): Promise<readonly Answered[]> {
  const { out, err } = await deskCommand({ data: desk.data }, ['key', 'add', 'corpus', '--json'])
  if (out === '') throw new Error(err)
  const { key } = JSON.parse(out) as { readonly key: string }
  const left = mails.toReversed()
  const answered: Answered[] = []
  const one = async (): Promise<void> => {
    for (let mail = left.pop(); mail; mail = left.pop())
      answered.push({ mail, receipt: await post(desk.address(), key, mail) })
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  return answered
}

async function post(address: string, key: string, { id, raw }: Mail): Promise<string> {
  for (let tries = 0; ; tries++) {
    const response = await fetch(`${address}/reports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'message/rfc822',
        'idempotency-key': id,
        prefer: 'respond-async',
      },
      body: new Uint8Array(raw),
    })
    const said = await response.text()
    if (response.ok) return (JSON.parse(said) as { readonly receipt: string }).receipt
    if (response.status < 429 || tries === MOST_TRIES) throw new Error(`${id}: ${said}`)
    await pause(500)
  }
}
