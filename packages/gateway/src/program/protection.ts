import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { starting } from '@tasdeeq/host/program'
import type { Config } from '../config/config.ts'
import { startProtection, type Protection, type ProtectionOptions } from '../protection/start.ts'

/**
 * Follows the desk's protection, where the configuration says so. What was kept is in force when it resolves.
 *
 * @throws StartProblem where its folder cannot be used
 */
export async function openProtection(
  { desk, data }: Config,
  { log, apply, learn }: Pick<ProtectionOptions, 'log' | 'apply' | 'learn'>,
): Promise<Protection | undefined> {
  if (!desk?.protection) return undefined
  const { url, keyFile, protection } = desk
  return await starting(`${data} cannot be used for the protection`, () =>
    startProtection({
      desk: { url, publicKey: protection.publicKey },
      key: readFileSync(keyFile, 'utf8').trim(),
      folder: join(data, 'protection'),
      log,
      now: () => Date.now(),
      apply,
      learn,
    }),
  )
}
