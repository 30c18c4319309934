import { randomBytes, timingSafeEqual } from 'node:crypto'
import { keyed } from '../intake/names.ts'
import type { Keys, Store } from '../store/store.ts'
import { cookieIn, deviceCookie, setCookie } from './cookies.ts'
import type { AuthTables } from './tables.ts'

/**
 * Devices at which somebody signed in by two factors before. What strangers guess does not lock the owner of an account
 * out at one of them: they are counted by themselves (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export interface Devices {
  /** The mark of the device, where the request comes from one that this account is known at. */
  readonly of: (headers: Headers, account: string | undefined) => Promise<string | undefined>
  /** `Set-Cookie` by which a device is known from now on. It opens nothing. */
  readonly remember: (user: string) => string
}

export interface DevicesParts {
  readonly store: Pick<Store, 'db'>
  readonly keys: Pick<Keys, 'names'>
  readonly publicUrl: string
  readonly now: () => number
}

/** Milliseconds for which a device is known: half a year. */
const KNOWN = 180 * 86_400_000

export function openDevices(parts: DevicesParts): Devices {
  const { store, publicUrl, now } = parts
  return {
    of: async (headers, account) => {
      const shown = shownIn(headers, publicUrl)
      if (account === undefined || shown === undefined) return undefined
      const age = now() - shown.since
      if (!(age <= KNOWN)) return undefined
      const user = account.includes('@') ? await userAt(store, account) : account
      if (user === undefined) return undefined
      return isSame(shown.seal, sealOf(parts, { ...shown, user })) ? shown.mark : undefined
    },
    remember: (user) => {
      const device = { mark: randomBytes(16).toString('base64url'), since: now() }
      const value = [device.mark, device.since, sealOf(parts, { ...device, user })].join('.')
      return setCookie(publicUrl, { name: deviceCookie(publicUrl), value, seconds: KNOWN / 1000 })
    },
  }
}

interface Device {
  readonly mark: string
  /** Milliseconds since 1970. */
  readonly since: number
}

function shownIn(
  headers: Headers,
  publicUrl: string,
): (Device & { readonly seal: string }) | undefined {
  const [mark, since, seal] = cookieIn(headers, deviceCookie(publicUrl))?.split('.') ?? []
  if (mark === undefined || seal === undefined) return undefined
  return { mark, since: Number(since), seal }
}

/** Whose device it is stands in its seal alone: who finds the cookie does not learn it. */
function sealOf(
  { keys }: DevicesParts,
  { mark, since, user }: Device & { readonly user: string },
): string {
  return keyed(keys.names, 'device', [user, mark, String(since)]).toString('base64url')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

async function userAt({ db }: Pick<Store, 'db'>, email: string): Promise<string | undefined> {
  const row = await db
    .withTables<AuthTables>()
    .selectFrom('auth_users')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row?.id
}
