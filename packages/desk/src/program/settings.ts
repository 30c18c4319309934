import { camelKeys, section } from '@tasdeeq/host/settings'
import * as value from '@tasdeeq/host/settings'
import type { Next, Place } from '@tasdeeq/host/settings'
import { z } from 'zod'
import type { DeskConfig, ImapConfig } from './config.ts'

/** What `desk.yaml` says; the rest of {@link DeskConfig} is worked out of it. */
export interface DeskFile {
  readonly data?: string
  readonly listen: Place
  readonly publicUrl?: string
  readonly reader: string
  readonly database: { readonly urlFile?: string }
  readonly blobs:
    | { readonly kind: 'folder' }
    | {
        readonly kind: 's3'
        readonly endpoint: string
        readonly bucket: string
        readonly region: string
        readonly accessKey: string
        readonly secretKeyFile: string
      }
  readonly intake: DeskConfig['intake']
  readonly retention: DeskConfig['retention']
  readonly mailbox?: {
    readonly listen: Place
    readonly protocol: 'smtp' | 'lmtp'
    readonly addresses: readonly string[]
    readonly via?: Next
    readonly from: string
  }
  readonly imap?: ImapConfig
  readonly reading: Omit<DeskConfig['reading'], 'workers'> & { readonly workers?: number }
  readonly authentication: DeskConfig['authentication']
  readonly approvals: number
  readonly blockTime: number
  readonly warningLists?: string
  readonly log: DeskConfig['log']
  readonly proxies: readonly string[]
}

const MB = 1024 ** 2
const DAY = 86_400_000

const mailAddress = value.parsedBy(
  (text) => (value.isMailAddress(text) ? text.toLowerCase() : undefined),
  'a mail address such as report@example.org',
)

/** A word of a store's: no spaces, no quotes, nothing that could end a line. */
function word(right: string): z.ZodType<string> {
  return value.parsedBy((text) => (/^[!-~]{1,200}$/u.test(text) ? text : undefined), right)
}

const blobs = z.discriminatedUnion(
  'kind',
  [
    section({ kind: z.literal('folder') }),
    section({
      kind: z.literal('s3'),
      endpoint: value.webAddress,
      bucket: word('the name of a bucket'),
      region: word('the name of a region, such as us-east-1').default('us-east-1'),
      'access-key': word('the id of an access key'),
      'secret-key-file': value.path('the path of the file with the secret key'),
    }).transform(camelKeys),
  ],
  { error: 'folder or s3' },
)

const intake = section({
  'message-bytes': value.sizeWithin('64kb', '100mb').default(25 * MB),
  'per-network': value.count(1, 100_000).default(60),
  work: value.count(0, 10_000_000).default(50_000),
  'identity-time': value.durationWithin('1h', '3650d').default(90 * DAY),
}).transform(camelKeys)

const retention = section({
  contents: value.durationWithin('1d', '3650d').exactOptional(),
  decisions: value.durationWithin('1d', '3650d').default(365 * DAY),
})

const mailbox = section({
  listen: value.place,
  protocol: z.enum(['smtp', 'lmtp'], { error: 'smtp or lmtp' }).default('lmtp'),
  addresses: z
    .array(mailAddress, { error: 'a list of the addresses that reports are sent to' })
    .min(1, { error: 'at least one address' })
    .max(100, { error: 'at most 100 addresses' }),
  via: value.next.exactOptional(),
  from: mailAddress,
})

const imap = section({
  url: value.parsedBy(imapUrl, 'an address such as imaps://report@mail.example.org'),
  'password-file': value.path('the path of the file with the password'),
  folder: value.path('the name of a folder, such as INBOX').default('INBOX'),
  every: value.durationWithin('10s', '1d').default(60_000),
}).transform(camelKeys)

const reading = section({
  workers: value.count(1, 64).exactOptional(),
  time: value.durationWithin('1s', '5m').default(20_000),
  heap: value.count(64, 4096).default(256),
  waiting: value.count(1, 100_000).default(1000),
})

const authentication = section({
  'trusted-hosts': z
    .array(value.hostName, { error: 'a list of host names such as mx.example.org' })
    .max(100, { error: 'at most 100 host names' })
    .default([]),
}).transform(camelKeys)

/** Of `desk.yaml`, with what is taken where it says nothing. */
export const deskSchema: z.ZodType<DeskFile> = section({
  data: value.path('a folder for the database, reports and keys').exactOptional(),
  listen: value.place.default({ kind: 'tcp', host: '127.0.0.1', port: 8025 }),
  'public-url': value.webAddress.exactOptional(),
  reader: value.country.default('PK'),
  database: section({
    'url-file': value.path('the path of the file with the address of the server').exactOptional(),
  })
    .transform(camelKeys)
    .prefault({}),
  blobs: blobs.default({ kind: 'folder' }),
  intake: intake.prefault({}),
  retention: retention.prefault({}),
  mailbox: mailbox.exactOptional(),
  imap: imap.exactOptional(),
  reading: reading.prefault({}),
  authentication: authentication.prefault({}),
  approvals: value.count(0, 3).default(1),
  'block-time': value.durationWithin('1h', '365d').default(90 * DAY),
  'warning-lists': value.path("a folder of warning lists in MISP's format").exactOptional(),
  log: section({
    level: z
      .enum(['debug', 'info', 'warn', 'error'], { error: 'debug, info, warn or error' })
      .default('info'),
  }).prefault({}),
  proxies: z
    .array(value.network, { error: 'a list of addresses and networks of reverse proxies' })
    .max(100, { error: 'at most 100 networks' })
    .default([]),
}).transform(camelKeys)

function imapUrl(text: string): string | undefined {
  const url = URL.canParse(text) && text.length <= 1024 ? new URL(text) : undefined
  if (url?.protocol !== 'imaps:' && url?.protocol !== 'imap:') return undefined
  return url.username !== '' && url.password === '' && url.hostname !== '' ? url.href : undefined
}
