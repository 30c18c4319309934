import type { Channel } from '@tasdeeq/engine'

/** By what way a message came. `unknown`: who reported it did not say, and its form does not either. */
export type ReportedChannel = Channel | 'unknown'

export const reportedChannels: readonly ReportedChannel[] = [
  'email',
  'sms',
  'chat',
  'letter',
  'unknown',
]
