import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { exposed } from '@tasdeeq/host/program'
import { ConfigProblem, readYaml, validated } from '@tasdeeq/host/settings'
import type { FileProblem, YamlFile } from '@tasdeeq/host/settings'
import type { DeskConfig, MailboxConfig } from './config.ts'
import { settingsProblems } from './consistency.ts'
import { databaseOf } from './database-url.ts'
import { deskSchema, type DeskFile } from './settings.ts'

export interface DeskOptions {
  /** Path of `desk.yaml`; absent: every setting has its default. */
  readonly file?: string
  /** Data folder, instead of what the file says. */
  readonly data?: string
  /** Folder of the built pages, where there is one. */
  readonly pages?: string
  /** Port, instead of what the file says. 0: one that is free. */
  readonly port?: number
  /** `DATABASE_URL` in it, where it is set, names the database's server. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The configuration of a desk. Paths in the file count from its folder; those handed back are absolute.
 *
 * @throws ConfigProblem with every problem of the file at once
 */
export async function loadDeskConfig(options: DeskOptions): Promise<DeskConfig> {
  const yaml = options.file === undefined ? NOTHING_SAID : readYaml(options.file)
  const folder = options.file === undefined ? process.cwd() : dirname(resolve(options.file))
  const written = validated(deskSchema, yaml)
  const problems: FileProblem[] = [...settingsProblems(written, yaml.lineOf)]
  const warnings: string[] = []
  const secret = secretsIn({ yaml, folder, problems, warnings })
  const fromOutside = options.environment['DATABASE_URL']
  const database = databaseOf(fromOutside || secret(['database', 'url-file'], urlFile(written)))
  if (typeof database === 'string')
    problems.push(
      fromOutside
        ? { wrong: `DATABASE_URL: ${database}`, right: SERVER }
        : { line: yaml.lineOf(['database']), wrong: database, right: SERVER },
    )
  const secretKey =
    written.blobs.kind === 's3'
      ? secret(['blobs', 'secret-key-file'], written.blobs.secretKeyFile)
      : undefined
  if (problems.length > 0 || typeof database === 'string')
    throw new ConfigProblem(yaml.file, problems)
  const config = worked(written, { options, folder, database, secretKey: secretKey ?? '' })
  return { ...config, warnings: [...warnings, ...exposedIn(config)] }
}

const SERVER = 'an address such as postgresql://tasdeeq@127.0.0.1:5432/tasdeeq'
const NOTHING_SAID: YamlFile = { file: 'the environment', text: '', value: {}, lineOf: () => 1 }

/** This one is read each time that it is needed. */
function exposedIn({ imap }: DeskConfig): readonly string[] {
  const warning = imap && exposed(imap.passwordFile)
  return warning === undefined ? [] : [warning]
}

function urlFile({ database }: DeskFile): string | undefined {
  return database.urlFile
}

type ReadSecret = (path: readonly string[], file: string | undefined) => string | undefined

interface Place {
  readonly yaml: YamlFile
  readonly folder: string
  readonly problems: FileProblem[]
  readonly warnings: string[]
}

/** Secrets stand in files of their own; one that cannot be read is a problem of the line that names it. */
function secretsIn({ yaml, folder, problems, warnings }: Place): ReadSecret {
  return (path, file) => {
    if (file === undefined) return undefined
    const text = textOf(resolve(folder, file))
    if (text !== undefined && text !== '') {
      const warning = exposed(resolve(folder, file))
      if (warning !== undefined) warnings.push(warning)
      return text
    }
    const wrong = `${resolve(folder, file)} ${text === '' ? 'is empty' : 'cannot be read'}`
    problems.push({ line: yaml.lineOf(path), wrong, right: 'a file that the desk may read' })
    return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

interface Found {
  readonly options: DeskOptions
  readonly folder: string
  readonly database: DeskConfig['database']
  readonly secretKey: string
}

function worked(written: DeskFile, { options, folder, database, secretKey }: Found): DeskConfig {
  const at = (path: string): string => resolve(folder, path)
  const { publicUrl, imap, mailbox, warningLists, blobs, ...rest } = written
  const listen = listenOf(written, options.port)
  return {
    ...rest,
    data: options.data === undefined ? at(written.data ?? 'tasdeeq-data') : resolve(options.data),
    listen,
    ...(options.pages !== undefined && { pages: options.pages }),
    publicUrl: publicUrl ?? `http://localhost:${listen.port}`,
    database,
    blobs: blobsOf(blobs, secretKey),
    reading: { ...written.reading, workers: written.reading.workers ?? availableParallelism() },
    ...(mailbox && { mailbox: mailboxOf(mailbox) }),
    ...(imap && { imap: { ...imap, passwordFile: at(imap.passwordFile) } }),
    ...(warningLists !== undefined && { warningLists: at(warningLists) }),
  }
}

function blobsOf(written: DeskFile['blobs'], secretKey: string): DeskConfig['blobs'] {
  if (written.kind === 'folder') return written
  const { secretKeyFile: _, ...rest } = written
  return { ...rest, secretKey }
}

function listenOf({ listen }: DeskFile, port: number | undefined): DeskConfig['listen'] {
  const place = listen.kind === 'tcp' ? listen : { host: '127.0.0.1', port: 8025 }
  return { host: place.host, port: port ?? place.port }
}

function mailboxOf(written: NonNullable<DeskFile['mailbox']>): MailboxConfig {
  const { listen, protocol, via, ...rest } = written
  const place = listen.kind === 'tcp' ? listen : { host: '', port: 0 }
  return {
    ...rest,
    listen: { host: place.host, port: place.port, protocol },
    ...(via?.address.kind === 'tcp' && {
      via: { host: via.address.host, port: via.address.port },
    }),
  }
}
