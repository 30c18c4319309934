import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../../../host/src/knowledge/load.ts'
import { factsOf } from '../../../test/small-world.ts'
import { compileKnowledge } from '../../knowledge/knowledge.ts'
import { isRedirector, landingOf } from './landing.ts'

const facts = { ...factsOf({ claims: [] }), knowledge: compileKnowledge(loadKnowledgePack()) }

test('a shared host is known by itself and by what is below it', () => {
  assert.equal(landingOf('anything.web.app', facts)?.kind, 'app')
  assert.equal(landingOf('bucket.s3.us-east-1.amazonaws.com', facts)?.kind, 'storage')
  assert.equal(landingOf('bit.ly', facts)?.kind, 'shortener')
  assert.equal(landingOf('shop.example', facts), undefined)
})

test('a redirector is known by host and path, under any suffix where the knowledge says so', () => {
  const leadsOn = (host: string, registrable: string, path: string): boolean =>
    isRedirector({ host, registrable }, path, facts)
  assert.ok(leadsOn('www.google.co.uk', 'google.co.uk', '/amp/shop.example'))
  assert.ok(leadsOn('www.google.com', 'google.com', '/url'))
  assert.ok(!leadsOn('www.google.com', 'google.com', '/urls'))
  assert.ok(!leadsOn('www.google.com', 'google.com', '/search'))
  assert.ok(!leadsOn('google.shop.example', 'shop.example', '/url'))
})
