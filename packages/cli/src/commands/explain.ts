import { readFileSync } from 'node:fs'
import { checks } from '@tasdeeq/engine'
import { UsageError } from '../failure.ts'
import type { Options } from '../options.ts'
import { paintFor } from '../render/colour.ts'
import { renderPage } from '../render/page.ts'

/** `tasdeeq explain [FINDING]`: a check's own page, or the list of checks. */
export async function explainCheck(options: Options): Promise<number> {
  const [id, ...more] = options.words
  if (more.length > 0) throw new UsageError('explain takes one finding')
  const paint = paintFor(options.colour, process.stdout.isTTY)
  process.stdout.write(
    renderPage(id === undefined ? listOfChecks() : pageOf(id), { columns: columns(), paint }),
  )
  return 0
}

function columns(): number {
  return Math.min(process.stdout.columns ?? 90, 100)
}

function pageOf(id: string): string {
  if (!checks.some((check) => check.id === id)) {
    throw new UsageError(`there is no finding "${id}"${nearest(id)}. All of them: tasdeeq explain`)
  }
  return besideCheck(id, 'README.md')
}

/** What lists call it. */
function nameOf(id: string): string {
  return (JSON.parse(besideCheck(id, 'name.json')) as { readonly en: string }).en
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

function listOfChecks(): string {
  const groups = [
    ['fraud', 'Signs of fraud'],
    ['unwanted', 'Signs of unwanted advertising'],
    ['genuine', 'Signs of good faith'],
  ] as const
  return groups
    .map(([speaksFor, title]) => {
      const lines = checks
        .filter((check) => check.speaksFor === speaksFor)
        .map((check) => `- ${check.id}: ${nameOf(check.id)}`)
      return `## ${title}\n${lines.join('\n')}`
    })
    .join('\n\n')
}
