import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import type { Answer } from '../src/judging/protocol.ts'
import { withoutChromium } from './chromium.ts'
import { openCitizen, sampleFile } from './citizen.ts'

const names = readdirSync(sampleFile('')).filter((name) => /\.(?:eml|txt|pdf)$/u.test(name))

test(
  'the page judges every sample as the command does',
  { skip: withoutChromium, timeout: 900_000 },
  async (context) => {
    await using desk = await openCitizen()
    const { page } = await desk.open()
    const expected = await byTheCommand()
    const different: unknown[] = []
    for (const name of names) {
      const answer = await byThePage(page, name)
      const command = expected.get(name)
      const wanted = 'note' in answer ? command?.quoted[0] : command
      const [one, other] = [summary(answer, answer.reasons), summary(wanted, wanted?.findings)]
      if (one !== other) different.push({ name, page: one, command: other })
    }
    context.diagnostic(`${names.length} samples judged by the page and by the command`)
    assert.deepEqual(different, [])
  },
)

interface ByCommand {
  readonly file: string
  readonly verdict: string
  readonly probability: number
  readonly findings: Answered
  readonly quoted: readonly ByCommand[]
}

type Answered = readonly { readonly id: string; readonly outcome: string }[]

function summary(
  judged: { readonly verdict: string; readonly probability: number } | undefined,
  findings: Answered = [],
): string {
  const found = new Set(findings.map(({ id, outcome }) => `${id} ${outcome}`))
  const chance = judged?.probability.toFixed(4) ?? ''
  return `${judged?.verdict ?? 'refused'} ${chance}: ${[...found].toSorted().join(', ')}`
}

async function byTheCommand(): Promise<ReadonlyMap<string, ByCommand>> {
  const program = fileURLToPath(new URL('../../cli/bin/tasdeeq.mjs', import.meta.url))
  const files = names.map(sampleFile)
  const options = { maxBuffer: 200_000_000, env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' } }
  const given = [program, 'check', '--offline', '--json', ...files]
  // It exits with 1 where any of them is a fraud.
  const { stdout } = await promisify(execFile)(process.execPath, given, options).catch(
    (error: { readonly stdout: string }) => error,
  )
  const judged = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ByCommand)
  return new Map(judged.map((one) => [one.file.split('/').at(-1) ?? '', one]))
}

/** The page's own worker, asked as the page asks it. */
async function byThePage(page: Page, name: string): Promise<Answer> {
  const bytes = readFileSync(sampleFile(name)).toString('base64')
  const worker = await page.locator('link[as=script]').getAttribute('href')
  return await page.evaluate(`(${ASK})(${JSON.stringify({ worker, name, bytes })})`)
}

/** Runs in the page. */
const ASK = `async ({ worker, name, bytes }) => {
  globalThis.judging ??= new Worker(worker, { type: 'module' })
  const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))
  const { judging } = globalThis
  return await new Promise((resolve) => {
    judging.onmessage = ({ data }) => {
      if (data.say === 'answer') resolve({ ...data.answer, evidence: undefined })
      if (data.say === 'refused') resolve({ verdict: data.why, probability: 0, reasons: [] })
    }
    const given = { kind: 'file', name, type: '', bytes: content }
    const setting = { language: 'en', country: 'PK' }
    judging.postMessage({ ask: 'check', serial: 1, given, setting })
  })
}`
