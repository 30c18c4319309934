import type { FailurePlan, Listener } from '../config/config.ts'

/** What each listener does where the gateway cannot do its work. */
export function openFailurePlans(
  listeners: readonly Pick<Listener, 'name' | 'onFailure'>[],
): (listener: string) => FailurePlan {
  const plans = new Map(listeners.map(({ name, onFailure }) => [name, onFailure]))
  return (name) => plans.get(name) ?? LATER
}

/** A name that is in no configuration comes from no listener: nothing is let through for it. */
const LATER: FailurePlan = { engine: 'later', overload: 'later', store: 'later' }
