import type { DomainBlocks } from './domain-blocks.ts'
import { headOf } from './remark.ts'

/** A domain a line, after remarks that begin with `#`. */
export function domainList(found: DomainBlocks, desk: string): string {
  const head = headOf(found, desk).map((line) => `# ${line}`)
  return [...head, ...found.blocks.map(({ name }) => name), ''].join('\n')
}
