/** What the command takes from the environment; no other file reads it. */
export interface Environment {
  /** `TASDEEQ_READER`: the reader's country. */
  readonly reader?: string
  readonly language: 'en' | 'ur'
  /** `TASDEEQ_CONFIG`: the gateway's configuration. */
  readonly config: string
  /** May colours be used where the output is a terminal? (https://no-color.org) */
  readonly colour: boolean
}

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const reader = variables['TASDEEQ_READER']
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  return {
    ...(reader && { reader }),
    language: /^ur(?:$|[_.@-])/iu.test(locale) ? 'ur' : 'en',
    config: variables['TASDEEQ_CONFIG'] || '/etc/tasdeeq/gateway.yaml',
    colour: !variables['NO_COLOR'] && variables['TERM'] !== 'dumb',
  }
}
