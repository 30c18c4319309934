import { AwsClient } from 'aws4fetch'
import type { DeskConfig } from '../program/config.ts'
import type { BlobPlace } from './blob-place.ts'
import { StoreFailure } from './store.ts'

/** An S3-compatible store: objects `ab/cd/abcd…` in a bucket. */
export async function openS3Place(config: S3): Promise<BlobPlace> {
  const { region, accessKey, secretKey, endpoint, bucket } = config
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: 2,
  })
  const base = `${endpoint}/${bucket}`
  const ask = (path: string, init: RequestInit): Promise<Response> =>
    asked(() => client.fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE) }))

  return {
    has: async (name) => {
      const response = await ask(pathOf(name), { method: 'HEAD' })
      return response.status !== 404 && ended(response)
    },
    put: async (blobs) => {
      const put = blobs.map(({ name, bytes }) =>
        ask(pathOf(name), { method: 'PUT', body: Buffer.from(bytes) }).then(ended),
      )
      const done = await Promise.allSettled(put)
      const failed = done.find((result) => result.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    },
    get: async (name) => {
      const response = await ask(pathOf(name), {})
      if (response.status === 404) return undefined
      good(response)
      return asked(async () => new Uint8Array(await response.arrayBuffer()))
    },
    erase: async (name) => {
      const response = await ask(pathOf(name), { method: 'DELETE' })
      if (response.status !== 404) await ended(response)
    },
    names: () => namesIn((query) => ask(query, {})),
    [Symbol.asyncDispose]: async () => {},
  }
}

type S3 = Extract<DeskConfig['blobs'], { readonly kind: 's3' }>

/** Milliseconds for one request. */
const PATIENCE = 30_000

function pathOf(name: string): string {
  return `/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`
}

function good({ ok, status }: Response): boolean {
  if (!ok) throw new StoreFailure(`the store of the blobs answers ${status}${HINTS[status] ?? ''}`)
  return true
}

const HINTS: Readonly<Record<number, string>> = {
  301: ': see whether region and endpoint are the bucket’s',
  403: ': see whether access-key and secret-key-file are right, and may read and write the bucket',
  404: ': see whether there is such a bucket',
}

/** The same, where the answer has nothing to read: its connection is free for the next. */
async function ended(response: Response): Promise<boolean> {
  await response.body?.cancel()
  return good(response)
}

async function asked<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    // `fetch` says no more than that it failed; why stands in the cause.
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    throw new StoreFailure(`the store of the blobs cannot be reached: ${String(cause)}`, { cause })
  }
}

/** In order. One listing for each two first digits, since a listing is the longer the slower with some stores. */
async function* namesIn(list: (query: string) => Promise<Response>): AsyncGenerator<string> {
  for (let first = 0; first < 256; first += 1)
    yield* namesBelow(`${first.toString(16).padStart(2, '0')}/`, list)
}

/** ListObjectsV2, page by page, each after the last key of the one before: keys are in order of their bytes. */
async function* namesBelow(
  prefix: string,
  list: (query: string) => Promise<Response>,
): AsyncGenerator<string> {
  let after = ''
  while (true) {
    const start = after === '' ? '' : `&start-after=${encodeURIComponent(after)}`
    const response = await list(`?list-type=2&prefix=${encodeURIComponent(prefix)}${start}`)
    good(response)
    const keys = keysOf(await asked(() => response.text()))
    yield* keys.map((key) => key.slice(-64)).filter((name) => HASH.test(name))
    const last = keys.at(-1)
    if (last === undefined) return
    after = last
  }
}

const HASH = /^[0-9a-f]{64}$/u

/** Our keys have no character that XML would write otherwise. */
function keysOf(xml: string): readonly string[] {
  return xml
    .split('<Key>')
    .slice(1)
    .map((piece) => piece.slice(0, piece.indexOf('</Key>')))
}
