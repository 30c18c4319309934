import type { ParseArgsOptionsConfig } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { UsageError } from '../failure.ts'
import { oneOf } from './values.ts'

/** What `tasdeeq watch` takes beside how to judge. */
export interface Watching {
  readonly action:
    | { readonly kind: 'flag' }
    | { readonly kind: 'move'; readonly to: string; readonly create: boolean }
  readonly rehearse: boolean
  readonly once: boolean
  /** Folder for how far it got. */
  readonly state: string
  readonly secret: Secret
  /** May the password go over the network unprotected? */
  readonly insecurePlain: boolean
}

/** Where the password or token is. */
export type Secret =
  | { readonly kind: 'password' | 'token'; readonly file: string }
  | { readonly kind: 'environment' }

export const watchingOptions: ParseArgsOptionsConfig = {
  'password-file': { type: 'string' },
  'token-file': { type: 'string' },
  do: { type: 'string' },
  to: { type: 'string' },
  create: { type: 'boolean' },
  rehearse: { type: 'boolean' },
  once: { type: 'boolean' },
  since: { type: 'string' },
  state: { type: 'string' },
  reader: { type: 'string' },
  lang: { type: 'string' },
  offline: { type: 'boolean' },
  trust: { type: 'string', multiple: true },
  'insecure-plain': { type: 'boolean' },
  json: { type: 'boolean' },
}

type Values = Readonly<Record<string, unknown>>
type Text = (name: string) => string | undefined

/** @throws UsageError naming the option, and what would be right. */
export function watchingOf(values: Values, text: Text): Watching {
  return {
    action: actionOf(values, text),
    rehearse: values['rehearse'] === true,
    once: values['once'] === true,
    state: text('state') ?? readEnvironment().state,
    secret: secretOf(text),
    insecurePlain: values['insecure-plain'] === true,
  }
}

function actionOf(values: Values, text: Text): Watching['action'] {
  const kind = oneOf('do', text('do'), ['flag', 'move']) ?? 'flag'
  const to = text('to')
  if (kind === 'flag') {
    if (to !== undefined) throw new UsageError('--to says where to move: add --do move')
    return { kind }
  }
  if (to === undefined || to === '')
    throw new UsageError('--do move wants a folder, such as --to Junk')
  return { kind, to, create: values['create'] === true }
}

function secretOf(text: Text): Secret {
  const [password, token] = [text('password-file'), text('token-file')]
  if (password !== undefined && token !== undefined)
    throw new UsageError('--password-file and --token-file: only one of them is the login')
  if (token !== undefined) return { kind: 'token', file: token }
  return password === undefined ? { kind: 'environment' } : { kind: 'password', file: password }
}
