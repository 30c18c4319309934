import { Buffer } from 'node:buffer'
import { parse } from 'yaml'
import { decodedPart } from './decode.ts'
import { factsOf, wordOf, type FeedbackReport } from './feedback-report.ts'
import { fieldValue } from './fields.ts'
import { formOf } from './form.ts'
import type { Part, Parts } from './parts.ts'

/**
 * X-ARF: versions 3 and 4 in JSON (`xarf.json`, abusix/xarf and xarf.org/docs/specification), the older ones in YAML
 * (`report.txt`, the second part of a mail with `X-ARF` or `X-XARF` in its header, x-arf.org/specification).
 */
export function xarfOf(mail: Parts): FeedbackReport | undefined {
  const part = mail.parts.find((each) => isForMachines(each, mail))
  if (!part || part.body.length > MOST) return undefined
  const said = valueOf(Buffer.from(decodedPart(part)).toString('utf8'))
  if (!isRecord(said)) return undefined
  const facts = textOf(said, 'xarf_version') ? version4(said) : (version3(said) ?? older(said))
  if (!facts) return undefined
  const { type, evidence } = facts
  const attached = mail.parts.filter(
    (each) => each !== part && each.type.value === 'message/rfc822',
  )
  const messages = [...evidence.map(bytesOf), ...attached.map((each) => decodedPart(each))]
  return {
    feedback: factsOf({ format: 'xarf', type, source: facts.source, domain: facts.domain }),
    word: wordOf(type),
    messages: messages.filter((bytes) => ['mail', 'text'].includes(formOf(bytes))),
  }
}

/** The messages stand in it in base64. */
const MOST = 32 * 1024 * 1024
/** The older form has no messages in it. */
const MOST_YAML = 64 * 1024

function isForMachines({ name, type }: Part, { header }: Parts): boolean {
  const lower = name.toLowerCase()
  if (lower === 'xarf.json' || type.value === 'application/xarf+json') return true
  const isOld = ['x-arf', 'x-xarf'].some((field) => fieldValue(header, field) !== undefined)
  return isOld && ['report.txt', 'report.json', 'report.yaml'].includes(lower)
}

type Fields = Readonly<Record<string, unknown>>

interface Facts {
  readonly type: string
  readonly source: string | undefined
  readonly domain: string | undefined
  readonly evidence: readonly Fields[]
}

function version4(said: Fields): Facts | undefined {
  const type = textOf(said, 'type')
  const source = textOf(said, 'source_identifier')
  return type === undefined
    ? undefined
    : { type, source, domain: source, evidence: recordsOf(said['evidence']) }
}

function version3(said: Fields): Facts | undefined {
  const report = said['Report']
  if (!isRecord(report)) return undefined
  const type = textOf(report, 'ReportType')
  if (type === undefined) return undefined
  const source = isRecord(report['Source']) ? report['Source'] : {}
  return {
    type,
    source: textOf(report, 'SourceIp') ?? textOf(source, 'IP'),
    domain: textOf(report, 'SourceUrl') ?? textOf(report, 'DomainName'),
    evidence: [...recordsOf(report['Samples']), ...recordsOf(report['Attachment'])],
  }
}

function older(said: Fields): Facts | undefined {
  const type = textOf(said, 'Report-Type')
  const source = textOf(said, 'Source')
  return type === undefined ? undefined : { type, source, domain: source, evidence: [] }
}

/** The names of the version 4, of the version 3, and of what was written before it was fixed. */
function bytesOf(evidence: Fields): Uint8Array {
  const payload =
    textOf(evidence, 'payload') ?? textOf(evidence, 'Payload') ?? textOf(evidence, 'Data') ?? ''
  const isPlain = evidence['Base64Encoded'] === false
  return Buffer.from(payload, isPlain ? 'utf8' : 'base64')
}

function valueOf(text: string): unknown {
  try {
    if (text.trimStart().startsWith('{')) return JSON.parse(text) as unknown
    // References to what stands elsewhere are the way to make much of little.
    return text.length > MOST_YAML
      ? undefined
      : parse(text, { maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

const MOST_EVIDENCE = 50

function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.slice(0, MOST_EVIDENCE).filter(isRecord) : []
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}
