import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { analyse, compileKnowledge, explain, type Analysis, type World } from '@tasdeeq/engine'
import { attachmentLimits } from '../../host/src/attachments/limits.ts'
import { loadKnowledgePack, openAttachmentReader } from '@tasdeeq/host'
import type { Page } from 'playwright-core'
import type { Answer } from '../src/judging/protocol.ts'
import { withoutChromium } from './chromium.ts'
import { openCitizen, sampleFile } from './citizen.ts'

const names = readdirSync(sampleFile('')).filter((name) => /\.(?:eml|txt|pdf)$/u.test(name))
const knowledge = compileKnowledge(loadKnowledgePack())
/** On a busy machine a sample must not be judged otherwise for slowness. */
const PATIENCE = 60_000

test(
  'the page judges every sample as `tasdeeq check --offline` does',
  { skip: withoutChromium, timeout: 900_000 },
  async (context) => {
    await using desk = await openCitizen()
    await using reader = openAttachmentReader({
      ...attachmentLimits,
      time: PATIENCE,
      wordsTime: PATIENCE,
      wordsGrace: PATIENCE,
      inVain: PATIENCE,
      start: PATIENCE,
    })
    const { page } = await desk.open()
    const different: unknown[] = []
    for (const name of names) {
      const [one, other] = [
        summaryOf(await byThePage(page, name)),
        summaryOf(inWords(await byTheCommand(name, reader))),
      ]
      if (one !== other) different.push({ name, page: one, command: other })
    }
    context.diagnostic(`${names.length} samples, ${different.length} judged differently`)
    assert.deepEqual(different, [])
  },
)

interface Judged {
  readonly verdict: string
  readonly probability: number
  readonly reasons: readonly { readonly id: string; readonly outcome: string }[]
}

function summaryOf({ verdict, probability, reasons }: Judged): string {
  const found = reasons.map(({ id, outcome }) => `${id} ${outcome}`)
  return `${verdict} ${probability.toFixed(6)}: ${found.join(', ')}`
}

/** As the command does: the reader at home, no name server asked, pictures read where a mail has few words. */
async function byTheCommand(
  name: string,
  reader: ReturnType<typeof openAttachmentReader>,
): Promise<Analysis> {
  const bytes = readFileSync(sampleFile(name))
  const ports = reader.portsForMessage('short')
  const world: World = { knowledge, clock: Date.now(), reader: 'PK', ...ports }
  if (!name.endsWith('.pdf')) return await analyse(bytes, world)
  const letter = await ports.readAttachment({ name, type: '', bytes })
  const text = letter.kind === 'text' ? letter.text : ''
  return await analyse(new TextEncoder().encode(text), { ...world, channel: 'letter' })
}

/** What it leads with: the message that was only passed on, or all of it. */
function inWords(analysis: Analysis): Judged {
  const explained = explain(analysis, knowledge, 'en')
  const carried = explained.lead === 'quoted' ? analysis.quoted[0] : undefined
  if (carried) return inWords({ ...carried, quoted: [] })
  const { verdict, probability } = analysis.verdict
  return { verdict, probability, reasons: explained.reasons }
}

/** The page's own worker, asked as the page asks it. */
async function byThePage(page: Page, name: string): Promise<Answer> {
  const bytes = readFileSync(sampleFile(name)).toString('base64')
  const worker = (page.workers()[0] ?? (await page.waitForEvent('worker'))).url()
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
