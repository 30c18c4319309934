import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKnowledgePack } from '@tasdeeq/host'
import { citizenWords, documentWords } from '../src/words/languages.ts'
import { asset, writeAt } from './asset.ts'
import { bundle, type Bundled } from './bundle.ts'
import { splitKnowledge } from './knowledge.ts'
import { oneLanguage } from './one-language.ts'
import { oneWeight } from './one-weight.ts'
import { manifestJson, pageHtml } from './page.ts'
import { copyLicence, copyReaders } from './readers.ts'
import { shortSuffixes } from './suffixes.ts'
import { withoutUnused } from './without-unused.ts'

const source = fileURLToPath(new URL('../src', import.meta.url))
const languages = Object.keys(citizenWords) as readonly (keyof typeof citizenWords)[]
type PageLanguage = (typeof languages)[number]

/** Builds the citizen's page: a document a language, its script, the worker that judges, the knowledge. */
export async function buildCitizen(out: string): Promise<void> {
  const knowledge = splitKnowledge(loadKnowledgePack())
  const core = await asset(out, 'knowledge.json', knowledge.core)
  const rest = await asset(out, 'knowledge-rest.json', knowledge.rest)
  const readers = await copyReaders(out)
  await copyLicence(out)
  const define = { ...readers, KNOWLEDGE_CORE: core, KNOWLEDGE_REST: rest }
  const style = await bundle({
    entry: join(source, 'citizen/style.css'),
    name: 'citizen',
    out,
    define: {},
    plugins: [],
  })
  const parts: Parts = { out, define, knowledge: core, style: style.entry }
  const kept: Record<string, readonly string[]> = {}
  for (const language of languages) kept[addressOf(language)] = await buildPage(language, parts)
  await bundleServiceWorker(out, kept)
}

interface Parts {
  readonly out: string
  readonly define: Readonly<Record<string, string>>
  readonly knowledge: string
  readonly style: string
}

/** Gives the addresses of all that a first visit in this language takes. */
async function buildPage(language: PageLanguage, parts: Parts): Promise<readonly string[]> {
  const { out, define, knowledge, style } = parts
  const words = { ...citizenWords[language], ...documentWords[language] }
  const plugins = [oneLanguage(language, languages), oneWeight, withoutUnused, shortSuffixes]
  const judging = join(source, 'judging/worker.ts')
  const citizen = join(source, 'citizen/main.tsx')
  const worker = await bundle({ entry: judging, name: `judging-${language}`, out, define, plugins })
  const script = await bundle({
    entry: citizen,
    name: `citizen-${language}`,
    out,
    define: { ...define, JUDGING_WORKER: worker.entry, READERS: readersOf(define, worker) },
    plugins,
  })
  const others = languages
    .filter((other) => other !== language)
    .map((other) => ({
      language: other,
      name: documentWords[other].name,
      address: addressOf(other),
    }))
  const addresses = { script: script.entry, style }
  const address = addressOf(language)
  await writeAt(
    join(out, address, 'index.html'),
    pageHtml({ language, words, others, ...addresses }),
  )
  await writeAt(join(out, `${language}.webmanifest`), manifestJson(language, words))
  return [address, knowledge, style, ...startOf(script), ...startOf(worker)]
}

/** What a first visit does not take, and a check of a file may; the reader of words has its own program for each device. */
function readersOf(define: Parts['define'], { later }: Bundled): readonly string[] {
  const { KNOWLEDGE_REST = '', CODES_WASM = '', OCR_WORKER = '', OCR_DATA = '' } = define
  const data = ['eng', 'urd'].map((script) => `${OCR_DATA}/${script}.traineddata.gz`)
  return [KNOWLEDGE_REST, ...later, CODES_WASM, OCR_WORKER, ...data]
}

function addressOf(language: PageLanguage): string {
  return language === 'en' ? '/' : `/${language}/`
}

/** What a first visit takes: the entry and what it imports at once. */
function startOf({ entry, imports }: Bundled): readonly string[] {
  return [entry, ...imports]
}

async function bundleServiceWorker(
  out: string,
  kept: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const hash = createHash('sha256')
  for (const path of new Set(Object.values(kept).flat())) {
    hash.update(await readFile(join(out, path.endsWith('/') ? `${path}index.html` : path)))
  }
  await bundle({
    entry: join(source, 'service-worker.ts'),
    name: 'service-worker',
    out,
    define: { EDITION: hash.digest('hex').slice(0, 12), KEPT: kept },
    plugins: [],
    isFixed: true,
  })
}
