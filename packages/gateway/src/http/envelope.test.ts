import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHttpPlace, token } from '../../test/http-place.ts'

const message = 'X-Tasdeeq-Sample: yes\r\n\r\nOne.\r\n'
const shown = { Authorization: `Bearer ${token}` }
const query = '?client-ip=192.0.2.7&mail-from=me@x.example&rcpt=a@y.example'

test('the envelope may stand in fields; line ends of Unix are made those of mail', async () => {
  await using place = await openHttpPlace()
  const headers = {
    ...shown,
    'X-Rcpt': 'a@y.example, b@y.example',
    'X-Client-Ip': '2001:db8::1',
    'X-User': 'ahmad',
  }
  const response = await fetch(`${place.url}/check`, {
    method: 'POST',
    headers,
    body: message.replaceAll('\r\n', '\n'),
  })
  assert.equal(response.status, 200)
  const [arrival] = place.arrivals
  assert.equal(Buffer.from(arrival?.raw ?? []).toString(), message)
  assert.deepEqual(
    [arrival?.recipients, arrival?.client, arrival?.authenticatedAs],
    [['a@y.example', 'b@y.example'], { ip: '2001:db8::1' }, 'ahmad'],
  )
})

test('what is given empty is not given: nobody logged in', async () => {
  await using place = await openHttpPlace()
  const empty = 'mail-from=&helo=&client-name=&queue-id=&user='
  const response = await fetch(`${place.url}/check?rcpt=a@y.example&client-ip=192.0.2.7&${empty}`, {
    method: 'POST',
    headers: shown,
    body: message,
  })
  assert.equal(response.status, 200)
  const [arrival] = place.arrivals
  assert.equal(arrival?.mailFrom, '')
  assert.deepEqual(arrival.client, { ip: '192.0.2.7' })
  assert.ok(!('authenticatedAs' in arrival) && !('queueId' in arrival))
})

test('what is wrong with the envelope is said', async () => {
  await using place = await openHttpPlace()
  for (const [wrong, why] of [
    ['', 'rcpt is missing: give rcpt once for each recipient'],
    ['?rcpt=', 'rcpt is empty'],
    ['?rcpt=a@y.example&client-ip=', 'client-ip is no IP address'],
    [
      '?rcpt=a@y.example&mail-from=a@x.example&mail-from=b@z.example',
      'mail-from is given more than once',
    ],
    ['?rcpt=a@y.example&client-ip=here', 'client-ip is no IP address'],
    [
      '?rcpt=a@y.example&client_ip=192.0.2.7',
      'nothing is called client_ip: client-ip, client-name, helo, mail-from, queue-id, user, rcpt',
    ],
    ['?rcpt=a@y.example&helo=a%0D%0Ab', 'helo has control characters'],
    [`?rcpt=a@y.example&mail-from=${'x'.repeat(400)}`, 'mail-from is longer than 320 characters'],
  ]) {
    const response = await fetch(`${place.url}/check${wrong}`, {
      method: 'POST',
      headers: shown,
      body: message,
    })
    assert.deepEqual([response.status, await response.json()], [400, { error: why }])
  }
  const empty = await fetch(`${place.url}/check${query}`, {
    method: 'POST',
    headers: shown,
    body: '',
  })
  assert.equal(empty.status, 400)
  assert.equal(place.arrivals.length, 0)
})
