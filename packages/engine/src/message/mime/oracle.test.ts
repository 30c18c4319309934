import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { composedMail } from '../../../test/composed-mail.ts'
import { charsetOf, decodeBytes, isBodyPart, isHtml } from '../parts/body.ts'
import type { Source } from '../parts/body.ts'
import { decodeText } from './charset.ts'
import { newContext } from '../context.ts'
import { defaultLimits } from '../limits.ts'
import { newNotes } from '../notes.ts'
import { readMessage } from '../read.ts'
import { survey } from './survey.ts'
import type { Part } from './survey.ts'

// Our reading of mails beside that of postal-mime's full parser, which serves as the oracle.

/** What both make of a mail, put in the same terms. */
interface Reading {
  readonly subject: string
  readonly from: readonly { readonly name: string; readonly address: string }[]
  readonly plain: string | undefined
  readonly html: string | undefined
  readonly attachments: readonly {
    readonly name: string
    readonly type: string
    readonly size: number
  }[]
}

/** Where we read otherwise, and mean to. What is not of interest is taken out of both readings. */
const DIFFERENCES = {
  'white space in headers and at the ends of lines and texts shows nothing': (
    text: string,
  ): string =>
    text
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\S\n]+$/gmu, '')
      .replace(/\s+$/u, ''),
  'white space around a subject or a name shows nothing': (text: string): string =>
    text.replace(/\s+/gu, ' ').trim(),
  'addresses are compared in lower case': (address: string): string => address.trim().toLowerCase(),
  'a size is told without decoding, so that of quoted-printable counts its signs': (
    size: number,
  ): number => Math.min(size, 0),
} as const
const tidy = DIFFERENCES['white space in headers and at the ends of lines and texts shows nothing']
const trimmed = DIFFERENCES['white space around a subject or a name shows nothing']
const plainAddress = DIFFERENCES['addresses are compared in lower case']
const unknownSize =
  DIFFERENCES['a size is told without decoding, so that of quoted-printable counts its signs']

/** Samples of which one field is read otherwise, and why. */
const SAMPLES: Readonly<Record<string, Partial<Record<keyof Reading, string>>>> = {
  'forward-attached.eml': {
    attachments: 'blank lines before a border count for the border, not for the size of the part',
  },
}

const folder = new URL('../../../../../samples/', import.meta.url)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.eml'))) {
  test(`${name} reads as the oracle reads it`, async () => {
    const raw = new Uint8Array(readFileSync(new URL(name, folder)))
    const own = await ownReading(raw)
    const oracle = await oracleReading(raw, own)
    const knowing = Object.keys(SAMPLES[name] ?? {})
    assert.deepEqual(without(own, knowing), without(oracle, knowing))
  })
}

test('mails composed at random read as the oracle reads them', async () => {
  await fc.assert(
    fc.asyncProperty(composedMail, async (raw) => {
      const own = await ownReading(raw)
      assert.deepEqual(own, await oracleReading(raw, own))
    }),
    { numRuns: 600 },
  )
})

function without(reading: Reading, fields: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(reading).filter(([field]) => !fields.includes(field)))
}

async function ownReading(raw: Uint8Array): Promise<Reading> {
  const message = await readMessage(raw, { channel: 'email', limits: defaultLimits })
  const context = newContext({ limits: defaultLimits })
  const source: Source = { raw, context, notes: newNotes() }
  const parts = survey(raw, defaultLimits, source.notes)
  const bodies = parts.filter(isBodyPart)
  const encodings = parts.filter((part) => !part.isMultipart && !isBodyPart(part))
  return {
    subject: trimmed(message.subject),
    from: message.from.map(({ name, address }) => ({
      name: trimmed(name),
      address: plainAddress(address),
    })),
    plain: textOf(
      bodies.filter((part) => !isHtml(part)),
      source,
    ),
    html: textOf(bodies.filter(isHtml), source),
    attachments: message.attachments.map(({ name, type, size }, index) => ({
      name,
      type,
      size: encodings[index]?.encoding === 'quoted-printable' ? unknownSize(size) : size,
    })),
  }
}

function textOf(parts: readonly Part[], source: Source): string | undefined {
  if (parts.length === 0) return undefined
  const texts = parts.map((part) =>
    decodeText(decodeBytes(part, source, defaultLimits.bytes), charsetOf(part), source.notes),
  )
  return tidy(texts.join('\n'))
}

async function oracleReading(raw: Uint8Array, own: Reading): Promise<Reading> {
  const mail = await PostalMime.parse(raw, { rfc822Attachments: true })
  return {
    subject: trimmed(mail.subject ?? ''),
    from:
      mail.from?.address === undefined
        ? []
        : [{ name: trimmed(mail.from.name), address: plainAddress(mail.from.address) }],
    // The oracle makes a text of a page, and a page of a text; a reader does not.
    plain: own.plain === undefined ? undefined : tidy(mail.text ?? ''),
    html: own.html === undefined ? undefined : tidy(mail.html ?? ''),
    attachments: mail.attachments.map(({ filename, mimeType, content }, index) => {
      const size = typeof content === 'string' ? content.length : content.byteLength
      return {
        name: filename ?? '',
        type: mimeType,
        size: own.attachments[index]?.size === 0 ? unknownSize(size) : size,
      }
    }),
  }
}
