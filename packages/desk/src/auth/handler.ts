import { randomUUID } from 'node:crypto'
import { isIP } from 'node:net'
import { problem, type Problem } from '../api/answer.ts'
import { parseJson, unfit } from '../api/input.ts'
import { notAllowed } from '../api/methods.ts'
import { FAILED, NOT_FOUND, problemResponse } from '../api/respond.ts'
import type { Auth } from './auth.ts'
import type { SignInLibrary } from './better-auth.ts'
import type { Begun, BruteForce, Guess } from './brute-force.ts'
import type { Devices } from './devices.ts'
import { refusal } from './may-sign-in.ts'
import { signInPaths, type SignInPath } from './paths.ts'
import type { HeldSession, Sessions } from './session.ts'
import type { Afterwards } from './signed-in.ts'
import type { UsedCodes } from './used-codes.ts'

export interface HandlerParts {
  readonly library: SignInLibrary
  readonly sessions: Sessions
  readonly bruteForce: BruteForce
  readonly devices: Devices
  readonly usedCodes: UsedCodes
  /** Who is asked for a code. */
  readonly pendingUser: (headers: Headers) => Promise<string | undefined>
  readonly afterwards: Afterwards
  readonly publicUrl: string
  readonly now: () => number
}

/** One request of the sign-in: only what `paths.ts` lists, by whom it says, with the fields that it says. */
export function handlerOf(parts: HandlerParts): Auth['handler'] {
  return async (request, address) => {
    const asked = await askedOf(request, address, parts)
    if (asked.kind === 'problem') return problemResponse(asked, randomUUID())
    const { path, guess } = asked
    const begun = path.isGuess === true ? await parts.bruteForce.begin(guess) : UNCOUNTED
    if (begun.kind === 'refused') return problemResponse(begun.problem, randomUUID())
    const response = await tried(request, asked, parts).catch(async (error: unknown) => {
      await begun.wasRight()
      throw error
    })
    if (!WRONG.has(response.status)) await begun.wasRight()
    const done = { path, response, before: asked.session }
    const began = response.ok ? await parts.afterwards(done) : undefined
    const answer = await answered(path, response)
    if (began !== undefined && began.how !== 'password')
      answer.headers.append('Set-Cookie', parts.devices.remember(began.user))
    return answer
  }
}

const WRONG: ReadonlySet<number> = new Set([400, 401, 403])
const UNCOUNTED: Begun = { kind: 'begun', wasRight: () => Promise.resolve() }

/** What the library says; a code that was shown before is as wrong as any other. */
async function tried(
  request: Request,
  asked: Asked,
  { library, usedCodes, publicUrl }: HandlerParts,
): Promise<Response> {
  const { path, body, guess } = asked
  const code = path.isOneTime === true ? body['code'] : undefined
  const used = [guess.account ?? '', String(code)] as const
  if (code !== undefined && !(await usedCodes.take(...used))) return USED()
  const response = await library.handler(handedOn(request, asked, publicUrl))
  if (code !== undefined && !response.ok) await usedCodes.giveBack(...used)
  return response
}

const USED = (): Response =>
  Response.json(
    { code: 'INVALID_CODE', message: 'This code was used before: wait for the next one.' },
    { status: 401 },
  )

interface Asked {
  readonly kind: 'asked'
  readonly path: SignInPath
  readonly body: Readonly<Record<string, unknown>>
  readonly session: HeldSession | undefined
  readonly guess: Guess
}

async function askedOf(
  request: Request,
  address: string,
  parts: HandlerParts,
): Promise<Asked | Problem> {
  const { sessions, publicUrl, now } = parts
  const below = new URL(request.url).pathname.slice('/auth'.length)
  const path = pathOf(below, request.method)
  if (path.kind === 'problem') return path
  if (below.startsWith('/passkey/') && isIP(hostOf(publicUrl)) !== 0) return NEEDS_NAME
  const body = path.method === 'GET' ? {} : picked(path, await jsonOf(request))
  if (body === undefined) return NO_OBJECT
  const { headers } = request
  const session = await sessions.of(headers)
  const refused = refusal(path.who, session, now())
  if (refused !== undefined) return refused
  const asked = { kind: 'asked', path, body, session } as const
  const account = await accountOf(asked, headers, parts)
  return { ...asked, guess: { address, account, device: await parts.devices.of(headers, account) } }
}

function pathOf(below: string, method: string): (SignInPath & { readonly kind: 'path' }) | Problem {
  const there = signInPaths.filter(({ path }) => path === below)
  if (there.length === 0) return NOT_FOUND
  // RFC 9110, 9.3.2: HEAD is answered as GET is.
  const found = there.find((one) => one.method === (method === 'HEAD' ? 'GET' : method))
  return found ? { ...found, kind: 'path' } : notAllowed(there.map((one) => one.method))
}

/** An address that is guessed at is what is counted, whoever else somebody is already. */
async function accountOf(
  { path, body: { email }, session }: Omit<Asked, 'guess'>,
  headers: Headers,
  { pendingUser }: HandlerParts,
): Promise<string | undefined> {
  if (typeof email === 'string') return email
  if (session !== undefined) return session.user
  return path.who === 'pending' ? pendingUser(headers) : undefined
}

const NO_OBJECT = problem(400, 'not-json', 'Send one JSON object, without NUL in it.')

/** WebAuthn Level 2, 5.1.3: a relying party is a domain. */
const NEEDS_NAME = problem(
  409,
  'passkeys-need-a-name',
  'Passkeys are bound to a host name, and this desk’s public address is a number. Use a one-time code, or give it a name.',
)

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname.replaceAll('[', '').replaceAll(']', '')
}

async function jsonOf(request: Request): Promise<unknown> {
  const json = parseJson(new Uint8Array(await request.arrayBuffer()))
  return json.kind === 'json' ? json.value : undefined
}

function picked(
  { fields }: SignInPath,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if (unfit(value, '').length > 0) return undefined
  return Object.fromEntries(Object.entries(value).filter(([name]) => fields.includes(name)))
}

/** As the library takes it: at our public address, whatever way the request came. */
function handedOn(request: Request, { path, body }: Asked, publicUrl: string): Request {
  const headers = new Headers({ origin: new URL(publicUrl).origin })
  const cookie = request.headers.get('cookie')
  if (cookie !== null) headers.set('cookie', cookie)
  const url = `${publicUrl}/auth${path.path}`
  if (path.method === 'GET') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  const more = path.path === '/change-password' ? { revokeOtherSessions: true } : {}
  return new Request(url, { method: 'POST', headers, body: JSON.stringify({ ...body, ...more }) })
}

async function answered(path: SignInPath, response: Response): Promise<Response> {
  const text = await response.text()
  const value: unknown = text === '' ? {} : JSON.parse(text)
  const answer = response.ok
    ? Response.json(given(path, value))
    : problemResponse(problemOf(response.status, value), randomUUID())
  for (const cookie of response.headers.getSetCookie()) answer.headers.append('Set-Cookie', cookie)
  return answer
}

function given({ gives, path }: SignInPath, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => only(gives, item))
  // It asks devices to unlock where they can; the desk asks them always.
  const stricter = path.endsWith('authenticate-options') ? { userVerification: 'required' } : {}
  return { ...only(gives, value), ...stricter }
}

function only(gives: SignInPath['gives'], value: unknown): object {
  if (typeof value !== 'object' || value === null) return {}
  if (gives === 'whole') return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => gives.includes(name)))
}

/** What the library says, in the desk's form: its code `INVALID_CODE` is `invalid-code` here. */
function problemOf(status: number, value: unknown): Problem {
  if (status >= 500 || typeof value !== 'object' || value === null) return FAILED
  const code = 'code' in value ? String(value.code) : 'refused'
  const detail = 'message' in value ? String(value.message) : 'The sign-in refused it.'
  return problem(status, code.toLowerCase().replaceAll('_', '-'), detail)
}
