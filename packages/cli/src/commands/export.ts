import { UsageError } from '../failure.ts'
import type { Options } from '../options/options.ts'
import { noMore } from '../options/values.ts'
import { done } from './at-desk.ts'
import { counted } from '../render/counted.ts'

/** `tasdeeq export --what campaigns|reports|indicators [--format ndjson|csv] [--tlp TLP]` */
export async function exportRows({ operands, desk }: Options): Promise<number> {
  noMore('export', operands)
  const { what, format, tlp } = desk
  if (what === undefined) throw new UsageError('say what: --what campaigns, reports or indicators')
  const made = await done(desk, 'export', { what, format, clearance: tlp })
  if (!made) return 1
  process.stderr.write(`${counted(Number(made['rows']), what)}, up to TLP:${tlp.toUpperCase()}\n`)
  return 0
}
