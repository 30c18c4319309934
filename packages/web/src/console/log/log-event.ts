import type { components } from '../api/schema.ts'

export type LogEvent = components['schemas']['Event']
