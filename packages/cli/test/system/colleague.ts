import assert from 'node:assert/strict'
import { oneTimeCode } from '../../../desk/test/one-time-code.ts'
import { deskCommand, type DeskChild } from '../../../desk/test/system/desk-child.ts'

/** Somebody who works at the desk, signed in with a password and a one-time code. */
export interface Colleague {
  readonly get: (path: string) => Promise<Readonly<Record<string, unknown>>>
  readonly post: (path: string, json: unknown) => Promise<Readonly<Record<string, unknown>>>
}

const PASSWORD = 'nine pears under a tin boat'

/** Makes the user by the command, and goes the whole way of the first sign-in. */
export async function newColleague(desk: DeskChild, role: string): Promise<Colleague> {
  const email = `${role}@desk.example`
  const words = ['user', 'add', `The ${role}`, email, '--role', role, '--clearance', 'red']
  const made = await deskCommand({ data: desk.data }, [...words, '--json'])
  assert.equal(made.status, 0, made.err)
  const { password } = JSON.parse(made.out) as { password: string }
  const colleague = signedOut(desk.address())
  await colleague.post('/auth/sign-in/email', { email, password })
  const change = { currentPassword: password, newPassword: PASSWORD }
  await colleague.post('/auth/change-password', change)
  const { totpURI } = await colleague.post('/auth/two-factor/enable', { password: PASSWORD })
  const code = oneTimeCode(String(totpURI), Date.now())
  await colleague.post('/auth/two-factor/verify-totp', { code })
  return colleague
}

function signedOut(address: string): Colleague {
  const cookies = new Map<string, string>()
  // The public address of a desk at work is by name, so that passkeys can be bound to it.
  const origin = address.replace('127.0.0.1', 'localhost')
  const call = async (path: string, init: RequestInit): Promise<Record<string, unknown>> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { origin, cookie, 'content-type': 'application/json' }
    const response = await fetch(`${address}${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await response.text()
    assert.ok(response.ok, `${path} answered ${response.status}: ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }
  return {
    get: (path) => call(path, {}),
    post: (path, json) => call(path, { method: 'POST', body: JSON.stringify(json) }),
  }
}
