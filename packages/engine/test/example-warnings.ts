import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textSignature } from '../src/index.ts'
import { canonicalText } from '../src/message/canonical.ts'
import { defaultLimits } from '../src/message/limits.ts'
import { readMessage } from '../src/message/read.ts'
import type { PublishedWarnings } from '../src/knowledge/packed-warnings.ts'
import type { Warning } from '../src/knowledge/records.ts'

interface Written {
  readonly cursor: number
  readonly seed: string
  readonly because: Warning['because']
  readonly warnings: readonly (Pick<Warning, 'kind' | 'value' | 'outcome'> & {
    readonly from?: string
    readonly expires?: string
  })[]
}

/**
 * What a desk published in the world of a check's examples: `warnings.json` in their folder. The value of a text is the
 * name of a message beside it that says it.
 */
export async function exampleWarnings(folder: string): Promise<PublishedWarnings | undefined> {
  const file = join(folder, 'warnings.json')
  if (!existsSync(file)) return undefined
  const { cursor, seed, because, warnings } = JSON.parse(readFileSync(file, 'utf8')) as Written
  const bytes = new TextEncoder().encode(seed)
  return {
    cursor,
    seed: bytes,
    warnings: await Promise.all(
      warnings.map(async ({ kind, value, from, expires, outcome }, index) => ({
        id: `example-${index}`,
        campaign: 'example',
        because,
        ...(outcome && { outcome }),
        kind,
        value: kind === 'text' ? await signatureOf(join(folder, value), bytes) : value,
        from: Date.parse(from ?? '2026-05-05'),
        expires: Date.parse(expires ?? '2027-05-05'),
      })),
    ),
  }
}

async function signatureOf(file: string, seed: Uint8Array): Promise<string> {
  const message = await readMessage(readFileSync(file), {
    limits: defaultLimits,
    isFreeMail: () => false,
  })
  const signature = textSignature(canonicalText(message), seed)
  return Buffer.from(signature ?? []).toString('base64url')
}
