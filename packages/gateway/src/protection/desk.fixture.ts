import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import type { Warning } from '@tasdeeq/engine'
import type { Delta } from './delta.ts'
import { receiverOf } from './receiver.ts'

const PAYLOAD_TYPE = 'application/vnd.tasdeeq.protection+json'

export interface TestKey {
  readonly secret: KeyObject
  /** As a configuration has it. */
  readonly publicKey: string
}

export function newKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { secret: privateKey, publicKey: publicKey.export({ format: 'jwk' }).x ?? '' }
}

/** Written anew from the description of DSSE, so that reading is not tested against itself. */
export function envelopeOf(
  value: unknown,
  { secret }: TestKey,
  payloadType: string = PAYLOAD_TYPE,
): string {
  const payload = Buffer.from(JSON.stringify(value))
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  const sig = sign(null, Buffer.concat([Buffer.from(head), payload]), secret)
  return JSON.stringify({
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ keyid: 'any', sig: sig.toString('base64') }],
  })
}

export function warningOf(id: string, rest: Partial<Warning> = {}): Warning {
  return {
    id,
    kind: 'domain',
    value: `${id}.example`,
    campaign: 'wave',
    because: {
      en: 'Many have reported this domain.',
      ur: 'بہت سے لوگ اس ڈومین کی اطلاع دے چکے ہیں۔',
    },
    from: Date.now() - 1000,
    expires: Date.now() + 3_600_000,
    ...rest,
  }
}

export function deltaOf(rest: Partial<Delta> = {}): Delta {
  return {
    v: 1,
    desk: 'north/green',
    for: receiverOf('tdq_test'),
    after: null,
    cursor: 1,
    mark: 'now',
    more: false,
    time: Date.now(),
    seed: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    warnings: [],
    withdrawn: [],
    ...rest,
  }
}

export interface TestDesk {
  readonly url: string
  /** Queries it was asked, and with which key. */
  readonly asked: readonly { readonly after: string | null; readonly key: string | undefined }[]
  readonly close: () => Promise<void>
}

/** A desk that answers with these, one after the other, and then holds the question. */
export async function openDesk(
  context: TestContext,
  answers: readonly ((response: ServerResponse) => void)[],
): Promise<TestDesk> {
  const asked: { after: string | null; key: string | undefined }[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const after = new URL(request.url ?? '', 'http://desk.example').searchParams.get('after')
    const answer = answers[asked.length]
    asked.push({ after, key: request.headers.authorization })
    answer?.(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  context.after(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close }
}

export function answering(envelope: string): (response: ServerResponse) => void {
  return (response) => response.writeHead(200).end(envelope)
}
