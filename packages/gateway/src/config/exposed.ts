import { exposed } from '@tasdeeq/host/program'
import type { Config } from './config.ts'

/** What to say of the files with secrets that the configuration names, where everybody may read them. */
export function exposedSecrets({ listeners, desk }: Config): readonly string[] {
  const files = [
    ...listeners.map((listener) => (listener.kind === 'http' ? listener.tokenFile : undefined)),
    desk?.keyFile,
  ]
  return files.flatMap((file) => (file === undefined ? [] : (exposed(file) ?? [])))
}
