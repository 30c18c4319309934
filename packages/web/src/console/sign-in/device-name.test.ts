import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceName } from './device-name.ts'

test('a browser that calls itself by others’ names is known by its own', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36'
  assert.equal(deviceName(chrome), 'Chrome, Linux')
  assert.equal(deviceName(`${chrome} Edg/150.0`), 'Edge, Linux')
  assert.equal(deviceName('curl'), '')
})
