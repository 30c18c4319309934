import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKnowledgePack } from '@tasdeeq/host'
import { citizenWords } from '../src/words/citizen.ts'
import { bundle, type Bundled } from './bundle.ts'
import { buildConsole } from './console.ts'
import { compressAll } from './compress.ts'
import { drawIcons } from './icons.ts'
import { splitKnowledge } from './knowledge.ts'
import { oneLanguage } from './one-language.ts'
import { manifestJson, pageHtml } from './page.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
const source = (path: string): string => join(web, 'src', path)
const languages = Object.keys(citizenWords) as readonly (keyof typeof citizenWords)[]

/** Builds the pages into a folder: a document a language, its script, the worker that judges, the knowledge. */
export async function buildPages(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(join(out, 'assets'), { recursive: true })
  const knowledge = splitKnowledge(loadKnowledgePack())
  const core = await asset(out, 'knowledge.json', knowledge.core)
  const rest = await asset(out, 'knowledge-rest.json', knowledge.rest)
  const define = { ...(await copyReaders(out)), KNOWLEDGE_CORE: core, KNOWLEDGE_REST: rest }
  const style = await bundleStyle(out)
  const first: string[] = [core, style]
  for (const language of languages) {
    const words = citizenWords[language]
    const plugins = [oneLanguage(language, languages)]
    const worker = await bundle({
      entry: source('judging/worker.ts'),
      name: `judging-${language}`,
      out,
      define,
      plugins,
    })
    const script = await bundle({
      entry: source('citizen/main.tsx'),
      name: `citizen-${language}`,
      out,
      define: { JUDGING_WORKER: worker.entry },
      plugins,
    })
    const address = addressOf(language)
    const others = languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        name: citizenWords[other].name,
        address: addressOf(other),
      }))
    const html = pageHtml({
      language,
      words,
      script: script.entry,
      style,
      worker: worker.entry,
      knowledge: core,
      others,
    })
    await writeAt(join(out, address, 'index.html'), html)
    await writeAt(join(out, `${language}.webmanifest`), manifestJson(language, words))
    first.push(address, ...startOf(script), ...startOf(worker))
  }
  await buildConsole(out)
  await drawIcons(out)
  await bundleServiceWorker(out, [...first, '/icon.svg'])
  await compressAll(out)
}

function addressOf(language: string): string {
  return language === 'en' ? '/' : `/${language}/`
}

/** What a first visit takes: the entry and what it imports at once. */
function startOf({ entry, imports }: Bundled): readonly string[] {
  return [entry, ...imports]
}

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
}

/** Writes a file under a name that changes with its content; gives its address. */
async function asset(out: string, name: string, content: string | Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const [stem = name, ...ending] = name.split('.')
  const address = `/assets/${stem}-${hash}.${ending.join('.')}`
  await writeFile(join(out, address), content)
  return address
}

/** The readers of pictures: fetched from our own server when one is needed, never from elsewhere. */
async function copyReaders(out: string): Promise<Readonly<Record<string, string>>> {
  const file = (name: string): string => fileURLToPath(import.meta.resolve(name))
  const codes = await asset(
    out,
    'codes.wasm',
    await readFile(file('zxing-wasm/reader/zxing_reader.wasm')),
  )
  const worker = await asset(out, 'ocr.js', await readFile(file('tesseract.js/dist/worker.min.js')))
  const folder = '/assets/ocr'
  await mkdir(join(out, folder), { recursive: true })
  const core = join(file('tesseract.js-core/package.json'), '..')
  for (const kind of ['', '-simd', '-relaxedsimd']) {
    const name = `tesseract-core${kind}-lstm.wasm.js`
    await cp(join(core, name), join(out, folder, name))
  }
  for (const script of ['eng', 'urd']) {
    const data = join(file(`@tesseract.js-data/${script}/package.json`), '..', '4.0.0_best_int')
    await cp(join(data, `${script}.traineddata.gz`), join(out, folder, `${script}.traineddata.gz`))
  }
  const font = file(
    '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
  )
  await mkdir(join(out, 'fonts'), { recursive: true })
  await cp(font, join(out, 'fonts', 'nastaliq.woff2'))
  return { CODES_WASM: codes, OCR_WORKER: worker, OCR_CORE: folder, OCR_DATA: folder }
}

async function bundleStyle(out: string): Promise<string> {
  const { entry } = await bundle({
    entry: source('citizen/style.css'),
    name: 'citizen',
    out,
    define: {},
    plugins: [],
  })
  return entry
}

async function bundleServiceWorker(out: string, paths: readonly string[]): Promise<void> {
  const contents = await Promise.all(
    paths.map((path) => readFile(join(out, path.endsWith('/') ? `${path}index.html` : path))),
  )
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  const edition = hash.digest('hex').slice(0, 12)
  await bundle({
    entry: source('service-worker.ts'),
    name: 'service-worker',
    out,
    define: { EDITION: edition },
    lists: { KEPT: [...new Set(paths)] },
    plugins: [],
    isFixed: true,
  })
}
