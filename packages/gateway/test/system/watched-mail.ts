import assert from 'node:assert/strict'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Watched } from '../../src/watch/watched.ts'
import type { Followed } from '../watching.ts'
import type { Stored } from './dovecot.ts'
import { idOf } from './messages.ts'

export function nothing(): void {}

export function idIn({ raw }: Stored): string | undefined {
  return idOf(raw)
}

export function one(stored: readonly Stored[], id: string): Stored {
  const found = stored.filter((message) => idIn(message) === id)
  assert.equal(found.length, 1)
  return found[0]!
}

export function kinds({ told }: Followed): readonly string[] {
  return told.map(({ kind }) => kind)
}

export function deedOf(watched: Watched): string {
  return watched.kind === 'judged' ? watched.deed.kind : watched.kind
}

export function uidsIn(out: string): readonly number[] {
  const lines = out.split('\n').slice(0, -1)
  return lines.map(parsed).flatMap((watched) => ('uid' in watched ? [watched.uid] : []))
}

export function byText(a = '', b = ''): number {
  return a < b ? -1 : 1
}

export function parsed(line: string): Watched {
  return JSON.parse(line) as Watched
}

export function forget(state: string): void {
  for (const file of readdirSync(state)) rmSync(join(state, file))
}
