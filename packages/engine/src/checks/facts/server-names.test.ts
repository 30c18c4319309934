import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge } from '../../knowledge/knowledge.ts'
import type { KnowledgePack } from '../../knowledge/records.ts'
import { factsOf } from '../../../test/small-world.ts'
import { serverName } from './server-names.ts'

const { pack } = factsOf({ claims: [] }).knowledge
const domains: KnowledgePack['domains'] = {
  ...pack.domains,
  mailServices: ['sender.example'],
  serverHosts: ['rented.example'],
}
const knowledge = compileKnowledge({ ...pack, domains })

for (const [name, kind] of [
  ['mail.harbourbooks.example', 'ordinary'],
  ['recsv05', 'unnamed'],
  ['203-0-113-7.host.example', 'rented'],
  ['box.rented.example', 'rented'],
  ['203-0-113-7.out.sender.example', 'ordinary'],
  ['mail.qkz.wkqzx', 'impossible'],
  ['desktop.lan', 'ordinary'],
  ['203.0.113.7', 'ordinary'],
  ['[203.0.113.7]', 'ordinary'],
] as const) {
  test(`a machine called ${name} is ${kind}`, () => {
    assert.equal(serverName(name, knowledge), kind)
  })
}
