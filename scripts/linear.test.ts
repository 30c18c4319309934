import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { patternsIn } from './linear/patterns.ts'
import { faults } from './linear/report.ts'
import { proverWith, type Prover } from './linear/verdicts.ts'

test('patterns are found in code, and not in comments, strings or divisions', () => {
  const text = [
    'const half: number = total / 2 / parts',
    '// of /(a+)+$/',
    "const words = '/(b+)+$/'",
    'const found = `${/c+/gu.exec(words)}`',
    'const built = new RegExp(',
    "  words, 'u')",
  ].join('\n')
  assert.deepEqual(patternsIn('x.ts', text), [
    { file: 'x.ts', line: 4, written: '/c+/gu', literal: { source: 'c+', flags: 'gu' } },
    { file: 'x.ts', line: 5, written: "new RegExp( words, 'u')" },
  ])
})

test('a file that cannot be read is no file without patterns', () => {
  assert.throws(() => patternsIn('x.ts', 'const = /a/'), /x\.ts/u)
})

const FOLDS =
  'const a = /^x\\s+$/u\nconst b = /\\s+$/u\nconst c = /^(?:a+)+$/u\nconst d = /(?<!q)p+/u\n'

test('a slow pattern is a fault with its place and the text that costs too much', async () => {
  const lines = await faultsOf([])
  assert.equal(lines.length, 3)
  assert.match(lines[0]!, /^x\.ts:2: .*\n.*2nd degree polynomial time on \("\\t"\)\*/u)
  assert.match(lines[1]!, /^x\.ts:3: .*\n.*exponential time/u)
  assert.match(lines[2]!, /^x\.ts:4: .*\n.*look-behind.*exceptions\.json/u)
})

test('an exception needs a reason, excuses nothing that is proven slow, and must be needed', async () => {
  const excused = await faultsOf([{ written: '/(?<!q)p+/u', reason: 'one letter' }])
  assert.equal(excused.length, 2)
  const empty = await faultsOf([{ written: '/(?<!q)p+/u', reason: '' }])
  assert.equal(empty.length, 4)
  const useless = await faultsOf([{ written: '/\\s+$/u', reason: 'short texts' }])
  assert.equal(useless.length, 4)
  assert.match(useless[3]!, /is not needed any more/u)
})

test('what was proven is kept, and what was not asked for is forgotten', async () => {
  await withProver(async (prover, store) => {
    assert.deepEqual(await prover.prove('^a+$', 'u'), { kind: 'linear' })
    prover.keep()
    const again = proverWith(store)
    await again.prove('^b+$', 'u')
    again.keep()
    const kept = JSON.parse(readFileSync(store, 'utf8')) as { readonly proofs: object }
    assert.deepEqual(Object.keys(kept.proofs), ['/^b+$/u'])
  })
})

function faultsOf(exceptions: Parameters<typeof faults>[1]): Promise<readonly string[]> {
  return withProver((prover) => faults(patternsIn('x.ts', FOLDS), exceptions, prover))
}

async function withProver<T>(use: (prover: Prover, store: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-linear-'))
  try {
    const store = join(folder, 'proofs.json')
    return await use(proverWith(store), store)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
