// Runs as a process of its own, with `--import` of something that makes its workers write. It judges one mail and prints,
// as lines of JSON, what reached the log, and last the verdict.
import type { Log } from '../running.ts'
import { openJudge } from './pool.ts'

const heard =
  (level: string): Log['info'] =>
  (fields, message) =>
    console.log(JSON.stringify({ level, message, ...fields }))
const log: Log = {
  debug: heard('debug'),
  info: heard('info'),
  warn: heard('warn'),
  error: heard('error'),
}

const judge = await openJudge({
  limits: { workers: 1, time: 60_000, heap: 128, waiting: 10, waitingBytes: 1_000_000 },
  // Nobody listens there: DNS does not answer.
  dns: { servers: ['127.0.0.1:1'], query: 100, message: 200, cache: 0 },
  authservId: 'mx.reader.example',
  sealers: [],
  reader: 'PK',
  log,
})
const judging = await judge.judge({
  id: 'a',
  raw: new TextEncoder().encode('From: a@friend.example\r\nSubject: Tea\r\n\r\nTea at four?\r\n'),
  received: Date.UTC(2026, 10, 1),
  listener: 'test',
  client: {},
  mailFrom: 'a@friend.example',
  recipients: ['reader@reader.example'],
  answers: 'one',
})
await judge[Symbol.asyncDispose]()
console.log(JSON.stringify({ kind: judging.kind }))
