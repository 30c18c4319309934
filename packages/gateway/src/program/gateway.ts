import { starting } from '@tasdeeq/host/program'
import { acting, rehearsing } from '../carry-out.ts'
import type { Config } from '../config/config.ts'
import type { Consequences } from '../consequences.ts'
import { openHandle } from '../handle.ts'
import { openOverLimit } from '../over-limit.ts'
import { openJudge } from '../judging/pool.ts'
import { decide } from '../policy/decide.ts'
import type { Handle } from '../outcome.ts'
import type { Meter } from '../meter.ts'
import type { Log, Running } from '../running.ts'
import { openFailurePlans } from './failure-plans.ts'
import { healthOf, type Health } from './health.ts'
import { openHealthUplink } from './health-uplink.ts'
import { openListeners } from './listeners.ts'
import { openMeter, type Gauges } from '../http/meter.ts'
import type { Judge, WarnedJudge } from '../judged.ts'
import type { Protection } from '../protection/start.ts'
import { ownMail } from './own-mail.ts'
import { openProtection } from './protection.ts'
import { openPolicy, type PolicyInForce } from './policy-in-force.ts'
import { openStores, type Stores } from './stores.ts'
import { rememberingLatency } from '../uplink/latency.ts'

/** A gateway at work. */
export interface Gateway {
  readonly listeners: readonly Running[]
  /** Reads the policy again. Where it is wrong the old one stays in force, and the log says what is wrong. */
  readonly reload: () => boolean
  /** Takes nothing new, lets what is being handled end for at most `grace` milliseconds, and closes everything. */
  readonly stop: (grace: number) => Promise<void>
}

/**
 * Puts the gateway together: stores, engine, policy, listeners. What cannot work is found here, before the first
 * message.
 *
 * @throws ConfigProblem where the policy is wrong; StartProblem where a store or a listener cannot be opened. What was
 *   opened by then is closed again.
 */
export async function openGateway(config: Config, log: Log): Promise<Gateway> {
  await using opened = new AsyncDisposableStack()
  const policy = openPolicy(config, log)
  const policyHash = (): string => policy.now().hash
  const stores = opened.adopt(await openStores(config, log), ({ close }) => close())
  const judging = opened.use(
    await starting('messages cannot be judged', () => openJudgeOf(config, stores, log)),
  )
  const protection = opened.adopt(
    await openProtection(config, { log, apply: judging.warn, learn: judging.learn }),
    async (followed) => await followed?.stop(),
  )
  const { meter: counting, registry, gauges } = openMeter()
  const { meter, latency } = rememberingLatency(counting)
  const consequences = consequencesOf(config, stores)
  const handle = handleWith(config, { judge: judging, consequences, stores, policy, meter, log })
  const health = (): Health =>
    healthOf({ config, judge: judging, stores, policy, protection: protection?.state })
  const { spool } = stores
  const overLimit = openOverLimit({ spool, policyHash, reader: config.reader, log, meter })
  const listeners = await openListeners(config, {
    handle,
    overLimit,
    unchecked: (message) => consequences().editsUnjudged(message, 'failure'),
    log,
    meter,
    registry,
    stores,
    health,
  })
  gauges(() => gaugesOf({ config, judging, stores, policy, listeners, protection }))
  const told = { log, health, listeners, latency, policyHash, stores }
  opened.adopt(openHealthUplink(config, told), async (uplink) => await uplink?.stop())
  const rest = opened.move()
  return {
    listeners,
    reload: policy.reload,
    stop: async (grace) => {
      await Promise.all(listeners.map((listener) => listener.stop(grace)))
      await rest.disposeAsync()
    },
  }
}

function openJudgeOf(config: Config, { senders }: Stores, log: Log): Promise<WarnedJudge> {
  const { authservId, reader, dns, judging: limits, authentication } = config
  const sealers = authentication.trustedSealers
  const known = senders && { senders: senders.known }
  return openJudge({ limits, dns, authservId, sealers, reader, ...known, log })
}

interface HandleParts {
  readonly judge: Judge
  readonly consequences: () => Consequences
  readonly stores: Stores
  readonly policy: PolicyInForce
  readonly meter: Meter
  readonly log: Log
}

function handleWith(config: Config, parts: HandleParts): Handle {
  const { judge, consequences, stores, policy, meter, log } = parts
  return openHandle({
    judge,
    decide: (arrival, judged) =>
      decide({ policy: policy.now(), arrival, judged, now: arrival.received }),
    policyHash: () => policy.now().hash,
    consequences,
    spool: stores.spool,
    remember: (judgement) => stores.senders?.remember(judgement),
    ownMail: ownMail(stores.secret),
    planOf: openFailurePlans(config.listeners),
    reader: config.reader,
    log,
    meter,
  })
}

function consequencesOf(config: Config, { quarantine }: Stores): () => Consequences {
  if (config.mode === 'rehearse') return () => rehearsing
  const { authservId, language } = config
  const act = acting({ quarantine, authservId, language, now: () => Date.now() })
  return () => act
}

interface Measured {
  readonly config: Config
  readonly judging: Judge
  readonly stores: Stores
  readonly policy: PolicyInForce
  readonly listeners: readonly Running[]
  readonly protection: Protection | undefined
}

function gaugesOf({ config, judging, stores, policy, listeners, protection }: Measured): Gauges {
  return {
    ...judging.load(),
    workers: config.judging.workers,
    connections: Object.fromEntries(
      listeners.map(({ name, connections }) => [name, connections()]),
    ),
    spoolBytes: stores.spool.backlog().bytes,
    held: stores.held(),
    policyRefused: policy.refused(),
    ...(protection && { protection: protection.state() }),
  }
}
