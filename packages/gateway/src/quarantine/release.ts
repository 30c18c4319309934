import { StoreFailure } from '../consequences.ts'
import type { Delivered, Held, HeldDeed, ReleasedBy, ReleaseResult } from '../quarantine.ts'
import { isSame, readEntry, readRaw } from './entries.ts'
import { markReleased } from './released.ts'
import type { Store } from './store-parts.ts'

/**
 * Hands a held message to the next server, with a mark that lets it pass. That it is being released is written down
 * before: where the gateway is killed between the delivery and the note of it, the next release asks first.
 *
 * @throws StoreFailure where it cannot be read or noted
 */
export async function release(id: string, by: ReleasedBy, store: Store): Promise<ReleaseResult> {
  return await store.turns(`release ${id}`, async () => {
    const held = await readEntry(store.places, id)
    if (!held) return { kind: 'not-held' }
    if (held.state !== 'held') return { kind: 'not-held', state: held.state }
    if (by.recipients?.some((one) => !isFor(held, one))) return { kind: 'not-held', state: 'held' }
    const to = stillHeldFor(held, by)
    if (to.length === 0) return { kind: 'not-held', state: 'released' }
    if (held.releasing && by.again !== true) {
      return { kind: 'unsure', since: held.releasing.since, to: held.releasing.to }
    }
    return await releaseTo(held, { by, to }, store)
  })
}

function isFor({ recipients }: Held, address: string): boolean {
  return recipients.some((one) => isSame(one, address))
}

function stillHeldFor(held: Held, { recipients }: ReleasedBy): readonly string[] {
  const wanted = (address: string): boolean =>
    recipients === undefined || recipients.some((one) => isSame(one, address))
  return held.recipients.filter((address) => wanted(address) && !held.releasedTo.includes(address))
}

interface Wanted {
  readonly by: ReleasedBy
  readonly to: readonly string[]
}

async function releaseTo(held: Held, { by, to }: Wanted, store: Store): Promise<ReleaseResult> {
  if (!store.deliver) return { kind: 'refused', cause: 'no server is set that takes released mail' }
  const raw = await readRaw(store.places, held.sha256)
  if (!raw)
    throw new StoreFailure(`the message of ${held.id} is gone: ${held.sha256}.eml is missing`)
  await store.change(held.id, (now) => ({ ...now, releasing: { since: by.now, by: by.by, to } }))
  const marked = markReleased(raw, { id: held.id, recipients: to, now: by.now }, store.secret)
  const given = await tryDelivery(store, { raw: marked, mailFrom: held.mailFrom, recipients: to })
  await store.change(held.id, (now) => afterwards(now, { by, got: given.got }))
  return given.got.length > 0
    ? { kind: 'released', to: given.got }
    : { kind: 'refused', cause: given.cause }
}

interface Given {
  readonly got: readonly string[]
  readonly cause: string
}

async function tryDelivery(
  { deliver, log }: Store,
  message: Parameters<NonNullable<Store['deliver']>>[0],
): Promise<Given> {
  try {
    const delivered = await deliver?.(message)
    return givenTo(message.recipients, delivered)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    log.warn({ cause }, 'a release was refused')
    return { got: [], cause }
  }
}

function givenTo(recipients: readonly string[], delivered: Delivered | undefined): Given {
  const answers = delivered?.recipients ?? []
  const took = answers.filter(({ code }) => code >= 200 && code < 300)
  const refused = answers.find(({ code }) => code < 200 || code >= 300)
  return {
    got: recipients.filter((address) => took.some((one) => isSame(one.address, address))),
    cause: refused ? `${refused.code} ${refused.text}` : 'the server answered for none of them',
  }
}

function afterwards(
  { releasing: _done, ...held }: Held,
  { by, got }: { readonly by: ReleasedBy; readonly got: readonly string[] },
): Held {
  if (got.length === 0) return held
  const releasedTo = [...new Set([...held.releasedTo, ...got])]
  const deed: HeldDeed = { time: by.now, by: by.by, does: 'released', to: got }
  const isLast = held.recipients.every((address) => releasedTo.includes(address))
  return {
    ...held,
    releasedTo,
    state: isLast && held.state === 'held' ? 'released' : held.state,
    deeds: [...(held.deeds ?? []), deed],
  }
}
