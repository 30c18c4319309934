import assert from 'node:assert/strict'
import { Resolver } from 'node:dns/promises'
import { test } from 'node:test'
import { openSilentDns } from './silent-dns.ts'

test('a name server that knows nothing says so at once, and denies no name', async () => {
  await using dns = await openSilentDns()
  const resolver = new Resolver({ timeout: 2_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${dns.port}`])
  await assert.rejects(resolver.resolve4('mx.example'), { code: 'ESERVFAIL' })
})
