import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { usage } from '../src/usage.ts'
import { tasdeeq } from './run.ts'

const root = new URL('../../../', import.meta.url)
const page = (name: string): string => readFileSync(new URL(name, root), 'utf8')

const options = (text: string): readonly string[] =>
  [...new Set(text.match(/(?<![-\w])--[a-z]+(?:-[a-z]+)*/gu) ?? [])].sort()

test('the page of the command and its own help name the same options', () => {
  const commands = ['check', 'scan', 'explain', 'knowledge', 'gateway', 'watch', 'quarantine']
  const ofDesk = ['serve', 'user', 'key', 'export', 'backup', 'restore', 'verify-log']
  const told = ['', ...commands, 'rehearsal', 'replay', ...ofDesk].map((command) => usage(command))
  assert.deepEqual(options(page('docs/command.md')), options(told.join('\n')))
})

/** Blocks that begin with a call of the command and hold what it printed. */
function transcripts(text: string): readonly { readonly call: string; readonly lines: string[] }[] {
  return [...text.matchAll(/```text\n\$ (tasdeeq .*)\n([\s\S]*?)```/gu)].map(
    ([, call, printed]) => ({
      call: call!,
      lines: printed!.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '[…]'),
    }),
  )
}

for (const name of ['README.md', 'docs/command.md']) {
  test(`what ${name} shows is what the command prints, in that order`, async () => {
    const shown = transcripts(page(name))
    assert.ok(shown.length > 0)
    for (const { call, lines } of shown) {
      const words = call
        .replace(/ \d?>.*/u, '')
        .split(' ')
        .slice(1)
      const args = words.map((word) =>
        word.startsWith('samples/') ? fileURLToPath(new URL(word, root)) : word,
      )
      const { out, err } = await tasdeeq(args)
      const printed = (call.includes('2>&1') ? err : out).split('\n')
      let at = 0
      for (const line of lines) {
        const found = printed.indexOf(line, at)
        assert.ok(found >= 0, `${call} does not print (any more): ${line}`)
        at = found + 1
      }
    }
  })
}
