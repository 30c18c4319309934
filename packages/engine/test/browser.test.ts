import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test, type TestContext } from 'node:test'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, explain, type World } from '../src/index.ts'

const CHROMIUM = '/usr/bin/chromium'
const engine = new URL('../src/index.ts', import.meta.url).pathname
const samples = ['police-notice.eml']
const world = { clock: Date.parse('2026-06-01T00:00:00Z'), reader: 'PK' } as const

/** What the page runs: the same calls as the Node side of this test. */
const PAGE_CODE = `
  import { analyse, compileKnowledge, explain } from ${JSON.stringify(engine)}
  globalThis.check = async (bytes, pack, world) => {
    const knowledge = compileKnowledge(pack)
    const analysis = await analyse(new Uint8Array(bytes), { ...world, knowledge })
    return JSON.stringify({ analysis, en: explain(analysis, knowledge, 'en'), ur: explain(analysis, knowledge, 'ur') })
  }
`

test('the engine gives the same JSON in a browser', async (context) => {
  if (!mayRun(context)) return
  const code = await bundle()
  context.diagnostic(`bundle ${Math.round(code.length / 1024)} KiB`)
  const server = await serve(code)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-quic',
    ],
  })
  try {
    const page = await browser.newPage()
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(String(error)))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const pack = loadKnowledgePack()
    for (const name of samples) {
      const raw = readFileSync(new URL(`../../../samples/${name}`, import.meta.url))
      const inBrowser = await page.evaluate(
        async ({ bytes, knowledge, world: given }) => {
          const check: (...args: readonly unknown[]) => Promise<string> = Reflect.get(
            globalThis,
            'check',
          )
          return await check(bytes, knowledge, given)
        },
        { bytes: [...raw], knowledge: pack, world },
      )
      assert.deepEqual(failures, [])
      assert.equal(inBrowser, await inNode(raw))
    }
  } finally {
    await browser.close()
    server.close()
  }
})

function mayRun(context: TestContext): boolean {
  if (existsSync(CHROMIUM)) return true
  assert.ok(!process.env['CI'], `${CHROMIUM} is missing, and in CI nothing is skipped`)
  context.skip(`NOT RUN: ${CHROMIUM} is missing; as root on Debian, npm test installs it`)
  return false
}

async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: PAGE_CODE,
      resolveDir: new URL('.', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0]!.text
}

async function serve(code: string): Promise<Server> {
  const server = createServer((request, response) => {
    const script = request.url === '/engine.js'
    response.setHeader(
      'content-type',
      script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    )
    response.end(
      script ? code : '<!doctype html><meta charset="utf-8"><script src="/engine.js"></script>',
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

async function inNode(raw: Uint8Array): Promise<string> {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const given: World = { ...world, knowledge }
  const analysis = await analyse(raw, given)
  return JSON.stringify({
    analysis,
    en: explain(analysis, knowledge, 'en'),
    ur: explain(analysis, knowledge, 'ur'),
  })
}
