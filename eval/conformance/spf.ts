import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { authenticate } from '@tasdeeq/host'
import type { Outcome, Suite } from './suite.ts'
import { resolverOf, type NameRecords, type Zone } from './zone.ts'

/** The suite of openspf.org, release 2014.05, for RFC 7208. */
export const spf: Suite = {
  id: 'spf',
  title: 'SPF: openspf, RFC 7208',
  run: async (folder) => {
    const text = readFileSync(join(folder, 'spf/openspf/rfc7208-tests.yml'), 'utf8')
    const sections = parseAllDocuments(text, { uniqueKeys: false }).map(
      (document) => document.toJS() as Section | null,
    )
    const outcomes: Outcome[] = []
    for (const section of sections) if (section) outcomes.push(...(await runSection(section)))
    return outcomes
  },
}

interface Section {
  readonly description: string
  readonly tests: Readonly<Record<string, Test>>
  readonly zonedata: Readonly<Record<string, readonly Row[]>>
}

interface Test {
  readonly helo: string
  readonly host: string
  readonly mailfrom: string
  /** One word, or all that are allowed. */
  readonly result: string | readonly string[]
}

type Row = string | Readonly<Record<string, Value>>
type Value = string | readonly (string | number)[]

async function runSection({ description, tests, zonedata }: Section): Promise<readonly Outcome[]> {
  const resolver = resolverOf(zoneOf(zonedata))
  const outcomes: Outcome[] = []
  for (const [name, { helo, host, mailfrom, result }] of Object.entries(tests)) {
    const found = await authenticate(MAIL, {
      envelope: { clientIp: host, helo, mailFrom: mailfrom },
      resolver,
      clock: 0,
      time: 30_000,
    })
    const actual = found?.spf ?? 'not asked'
    const allowed = typeof result === 'string' ? [result] : result
    outcomes.push({
      name: `${description}: ${name}`,
      expected: allowed.includes(actual) ? actual : allowed.join(' or '),
      actual,
    })
  }
  return outcomes
}

const MAIL = new TextEncoder().encode('From: a@b.example\r\n\r\nHello\r\n')

function zoneOf(data: Section['zonedata']): Zone {
  return new Map(Object.entries(data).map(([name, rows]) => [name.toLowerCase(), recordsOf(rows)]))
}

/**
 * A record of the former type SPF stands for a TXT record too, unless the name says what its TXT records are:
 * `TXT: NONE` is none.
 */
function recordsOf(rows: readonly Row[]): NameRecords {
  const records: Record<string, unknown[]> = {}
  const add = (type: string, value: unknown): unknown => (records[type] ??= []).push(value)
  const typed = rows.flatMap((row) => (typeof row === 'string' ? [] : Object.entries(row)))
  const saysTexts = typed.some(([type]) => type === 'TXT')
  for (const [type, value] of typed) {
    if (type === 'SPF' && !saysTexts) add('TXT', [value].flat())
    else if (type === 'TXT' && value !== 'NONE') add('TXT', [value].flat())
    else if (type === 'MX') add('MX', { priority: value[0], exchange: value[1] })
    else if (type !== 'SPF' && type !== 'TXT') add(type, value)
  }
  return { records, silent: rows.includes('TIMEOUT') }
}
