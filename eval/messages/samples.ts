import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel, Envelope } from '../../packages/engine/src/index.ts'
import type { Item, Truth } from './item.ts'

const FOLDER = new URL('../../samples/', import.meta.url).pathname

interface Expectation {
  readonly genuine: boolean
  readonly verdict: readonly string[]
  readonly world: {
    readonly channel?: Channel
    readonly reader?: string
    readonly now?: string
    readonly envelope?: Envelope
  }
}

/** The project's samples of authority fraud, and of what is easily taken for it; a PDF needs the command. */
export function samples(): readonly Item[] {
  return readdirSync(FOLDER)
    .filter((name) => /\.(?:eml|txt)$/u.test(name))
    .map((name) => {
      const stem = name.slice(0, name.lastIndexOf('.'))
      const text = readFileSync(join(FOLDER, `${stem}.expect.json`), 'utf8')
      const { genuine, verdict, world } = JSON.parse(text) as Expectation
      return {
        id: name,
        source: `samples ${sortOf(genuine, verdict)}`,
        truth: truthOf(genuine, verdict),
        channel: world.channel ?? (name.endsWith('.txt') ? 'sms' : 'email'),
        envelope: world.envelope ?? {},
        ...(world.reader !== undefined && { reader: world.reader }),
        ...(world.now !== undefined && { now: world.now }),
        content: { path: join(FOLDER, name) },
      }
    })
}

/** What must be called fraud, suspicious or unwanted; what is untrue and harms nobody, as a chain letter, is neither. */
function sortOf(genuine: boolean, verdict: readonly string[]): string {
  if (genuine) return 'genuine'
  return verdict.includes('clear') ? 'harmless' : 'fraud'
}

function truthOf(genuine: boolean, verdict: readonly string[]): Truth {
  if (genuine) return 'genuine'
  return verdict[0] === 'unwanted' || verdict.includes('clear') ? 'unwanted' : 'fraud'
}
