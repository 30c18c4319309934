import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Log } from '../running.ts'
import { tellChanges } from './changes.ts'
import { exposedSecrets } from './exposed.ts'
import { loadConfig } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-changes-'))
after(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'policy.yaml'), '')
writeFileSync(join(folder, 'token'), 'secret')
const file = join(folder, 'gateway.yaml')

const YAML = `authserv-id: mx.our.example
reader: PK
mode: rehearse
policy: policy.yaml
judging: { workers: 1 }
listeners:
  - name: web
    kind: http
    address: 127.0.0.1:0
    offers: [check, health]
    token-file: token
    on-failure: { engine: later, overload: later, store: later }
`

type Said = readonly [level: string, fields: object, words: string]

/** What is told of a file that was changed from what is in force. */
function told(text: string): readonly Said[] {
  writeFileSync(file, YAML)
  const inForce = loadConfig(file)
  const said: Said[] = []
  const at =
    (level: string): Log['info'] =>
    (fields, words) =>
      void said.push([level, fields, words])
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  writeFileSync(file, text)
  tellChanges(file, inForce, log)
  return said
}

test('settings that were changed are named as the file has them; of none nothing is said', () => {
  assert.deepEqual(told(YAML), [])
  assert.deepEqual(told(`# a remark\n${YAML}`), [])
  const changed = YAML.replace('rehearse', 'enforce')
    .replace('workers: 1', 'workers: 2')
    .replace('mx.our', 'mx2.our')
    .replace('127.0.0.1:0', '127.0.0.1:1')
  const [[level, fields] = ['', {}], ...more] = told(changed)
  assert.deepEqual([level, more], ['warn', []])
  const settings = ['authserv-id', 'mode', 'listeners', 'judging: workers']
  assert.deepEqual(
    { settings: settings.toSorted() },
    {
      settings: [...(fields as { readonly settings: readonly string[] }).settings].toSorted(),
    },
  )
})

test('a file that cannot be used is told of before a restart finds it out', () => {
  const [[level, fields] = ['', {}]] = told(YAML.replace('rehearse', 'sometimes'))
  assert.equal(level, 'error')
  assert.match(JSON.stringify(fields), /mode/u)
})

test('a token that everybody may read is told of with what to do', () => {
  writeFileSync(file, YAML)
  const token = join(folder, 'token')
  chmodSync(token, 0o644)
  assert.match(
    exposedSecrets(loadConfig(file)).join('\n'),
    /token, which holds a secret; run: chmod 600 '/u,
  )
  chmodSync(token, 0o640)
  assert.deepEqual(exposedSecrets(loadConfig(file)), [])
})
