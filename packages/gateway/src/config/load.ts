import { accessSync, constants, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import {
  ConfigProblem,
  type FileProblem,
  readYaml,
  validated,
  type YamlFile,
} from '@tasdeeq/host/settings'
import type { Config, Listener, Next, Place } from './config.ts'
import { consistencyProblems } from './consistency.ts'
import { configSchema, type ConfigFile } from './schema.ts'

/**
 * Reads `gateway.yaml`. Paths in it count from its folder; those handed back are absolute. Throws
 * {@link ConfigProblem} with every problem of the file at once.
 */
export function loadConfig(file: string): Config {
  const yaml = readYaml(file)
  const config = worked(validated(configSchema, yaml), dirname(resolve(file)))
  const problems = [...consistencyProblems(config, yaml.lineOf), ...unreadable(config, yaml)]
  if (problems.length > 0) throw new ConfigProblem(file, problems)
  return config
}

/** Relative paths made absolute, and what depends on something else filled in. */
function worked(written: ConfigFile, folder: string): Config {
  const at = (path: string): string => resolve(folder, path)
  const { digest, desk, ...rest } = written
  const { release } = written.quarantine
  const via = digest?.via ?? release
  return {
    ...rest,
    folder,
    data: at(written.data),
    policy: at(written.policy),
    listeners: written.listeners.map((listener) => listenerIn(listener, at)),
    judging: { ...written.judging, workers: written.judging.workers ?? availableParallelism() },
    quarantine: { ...written.quarantine, ...(release && { release: nextIn(release, at) }) },
    // A digest without any way to send it is told as a problem; until then it goes nowhere.
    ...(digest && { digest: { ...digest, via: nextIn(via ?? NOWHERE, at) } }),
    ...(desk && { desk: { ...desk, keyFile: at(desk.keyFile) } }),
  }
}

const NOWHERE: Next = { protocol: 'smtp', address: { kind: 'tcp', host: '', port: 0 } }

type Absolute = (path: string) => string

function listenerIn(listener: Listener, at: Absolute): Listener {
  const address = placeIn(listener.address, at)
  if (listener.kind === 'milter') return { ...listener, address }
  if (listener.kind !== 'http') return { ...listener, address, next: nextIn(listener.next, at) }
  const { tokenFile } = listener
  return { ...listener, address, ...(tokenFile !== undefined && { tokenFile: at(tokenFile) }) }
}

function nextIn({ protocol, address }: Next, at: Absolute): Next {
  return { protocol, address: placeIn(address, at) }
}

function placeIn(place: Place, at: Absolute): Place {
  return place.kind === 'unix' ? { kind: 'unix', path: at(place.path) } : place
}

function unreadable({ listeners, desk, policy }: Config, yaml: YamlFile): readonly FileProblem[] {
  const files = [
    { path: ['policy'], file: policy },
    { path: ['desk', 'key-file'], file: desk?.keyFile },
    ...listeners.map((listener, index) => ({
      path: ['listeners', index, 'token-file'],
      file: listener.kind === 'http' ? listener.tokenFile : undefined,
    })),
  ]
  return files.flatMap(({ path, file }) => {
    const wrong = file === undefined ? undefined : wrongWith(file)
    return wrong === undefined ? [] : [{ line: yaml.lineOf(path), wrong, right: READABLE }]
  })
}

const READABLE = 'a file that the user of the gateway may read'

function wrongWith(file: string): string | undefined {
  try {
    accessSync(file, constants.R_OK)
    return statSync(file).isFile() ? undefined : `${file} is no file`
  } catch {
    return `${file} cannot be read`
  }
}
