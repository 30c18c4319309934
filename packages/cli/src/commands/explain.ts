import { readFileSync } from 'node:fs'
import { checks, type Check } from '@tasdeeq/engine'
import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { paintFor } from '../render/colour.ts'
import { renderPage } from '../render/page.ts'
import type { Language } from '../render/words.ts'
import { explainWords, pageWords } from './explain-words.ts'

/** `tasdeeq explain [FINDING]`: a check's own page, or the list of checks. */
export async function explainCheck(options: Options): Promise<number> {
  const [id, ...more] = options.operands
  noMore('explain', more)
  const { language } = options.judging
  const page = id === undefined ? listOfChecks(language) : pageOf(id, language)
  const paint = paintFor(options.colour, process.stdout.isTTY)
  process.stdout.write(renderPage(page, { columns: columns(), paint, language }))
  return 0
}

function columns(): number {
  return Math.min(process.stdout.columns ?? 90, 100)
}

function pageOf(id: string, language: Language): string {
  const check = checks.find((candidate) => candidate.id === id)
  if (check === undefined) {
    throw new UsageError(`there is no finding "${id}"${nearest(id)}. All of them: tasdeeq explain`)
  }
  return language === 'en' ? besideCheck(id, 'README.md') : urduPage(check)
}

/** Its own page in Urdu, with everything that the check may say to a reader; sources are named in English. */
function urduPage({ id, words }: Check): string {
  const told = Object.values(words.ur).map(
    ({ title, explanation }) => `- ${unfilled(title)}۔ ${unfilled(explanation)}`,
  )
  const [head = '', notices = '', wrong = ''] = besideCheck(id, 'README.ur.md').split(/^(?=## )/mu)
  return [
    `${head.trim()}\n\`${id}\``,
    notices,
    `## ${pageWords.told}\n${told.join('\n')}`,
    wrong,
    `## ${pageWords.sources}\n${pageWords.inEnglish}`,
    `\`tasdeeq explain ${id} --lang en\``,
  ].join('\n\n')
}

/** What stands in a message is in its place where there is one. */
function unfilled(words: string): string {
  return words.replace(/\{\w+\|[^|{}]+\|([^|{}]+)\}/gu, '… $1').replace(/\{\w+\}/gu, '…')
}

/** What lists call it. */
function nameOf(id: string, language: Language): string {
  return (JSON.parse(besideCheck(id, 'name.json')) as Readonly<Record<Language, string>>)[language]
}

/** The engine's folder is asked for by the package's name: a check's page and name lie beside it. */
function besideCheck(id: string, file: string): string {
  const place = new URL(`checks/${id}/${file}`, import.meta.resolve('@tasdeeq/engine'))
  return readFileSync(place, 'utf8')
}

function nearest(id: string): string {
  const parts = id.split('-').filter((part) => part.length > 2)
  const near = checks
    .filter((check) => parts.some((part) => check.id.includes(part)))
    .map((check) => check.id)
  return near.length === 0 ? '' : `; perhaps ${near.slice(0, 4).join(', ')}`
}

function listOfChecks(language: Language): string {
  const { groups } = explainWords[language]
  return (['fraud', 'unwanted', 'genuine'] as const)
    .map((speaksFor) => {
      const lines = checks
        .filter((check) => check.speaksFor === speaksFor)
        .map(({ id }) => `- \`${id}\`: ${nameOf(id, language)}`)
      return `## ${groups[speaksFor]}\n${lines.join('\n')}`
    })
    .join('\n\n')
}
