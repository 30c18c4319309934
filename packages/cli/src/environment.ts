import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the command takes from the environment; no other file reads it. */
export interface Environment {
  /** `TASDEEQ_READER`: the reader's country. */
  readonly reader?: string
  readonly language: 'en' | 'ur'
  /** `TASDEEQ_CONFIG`: the gateway's configuration. */
  readonly config: string
  /** `TASDEEQ_PASSWORD`: the password of the watched mailbox. */
  readonly password?: string
  /** `DATABASE_URL`: the desk's PostgreSQL server. */
  readonly databaseUrl?: string
  /** `SUDO_USER`: the user who called it through sudo. */
  readonly caller?: string
  /** Where the command keeps its state between runs (XDG Base Directory Specification: `XDG_STATE_HOME`). */
  readonly state: string
  /** May colours be used where the output is a terminal? (https://no-color.org) */
  readonly colour: boolean
}

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const reader = variables['TASDEEQ_READER']
  const caller = variables['SUDO_USER']
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  return {
    ...(reader && { reader }),
    ...(caller && { caller }),
    ...secrets(variables),
    state: join(stateHome(variables), 'tasdeeq'),
    language: /^ur(?:$|[_.@-])/iu.test(locale) ? 'ur' : 'en',
    config: variables['TASDEEQ_CONFIG'] || '/etc/tasdeeq/gateway.yaml',
    colour: !variables['NO_COLOR'] && variables['TERM'] !== 'dumb',
  }
}

function secrets(variables: NodeJS.ProcessEnv): Pick<Environment, 'password' | 'databaseUrl'> {
  const password = variables['TASDEEQ_PASSWORD']
  const databaseUrl = variables['DATABASE_URL']
  return { ...(password && { password }), ...(databaseUrl && { databaseUrl }) }
}

function stateHome(variables: NodeJS.ProcessEnv): string {
  return variables['XDG_STATE_HOME'] || join(homedir(), '.local', 'state')
}
