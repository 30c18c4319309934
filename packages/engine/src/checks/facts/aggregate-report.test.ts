import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../../test/small-world.ts'
import type { Attachment } from '../../message/message.ts'
import { isAggregateReport } from './aggregate-report.ts'

function hasFile(name: string): boolean {
  const facts = factsOf({ claims: [] })
  const file = { name, type: 'application/gzip', size: 1, inline: false } as Attachment
  return isAggregateReport({ ...facts, message: { ...facts.message, attachments: [file] } })
}

test('the file of an aggregate report names who reports on whom, and two times', () => {
  assert.ok(hasFile('mail.example!shop.example!1767225600!1767311999.xml.gz'))
  assert.ok(hasFile('mail.example!shop.example!1767225600!1767311999!0a1b.zip'))
  assert.ok(hasFile('mail.example!shop.example!1767225600!1767311999!001.json.gz'))
})

test('another file makes no report', () => {
  assert.ok(!hasFile('report.xml.gz'))
  assert.ok(!hasFile('mail.example!shop.example!1767225600!1767311999.html'))
})
