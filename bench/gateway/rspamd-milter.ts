import { freePort, type Daemon } from '../../eval/peers/daemon.ts'
import { findProgram, versionOf } from '../../eval/peers/program.ts'
import { startRspamd } from '../../eval/peers/rspamd.ts'

export interface RspamdMilter {
  readonly about: string
  readonly port: number
  readonly daemon: Daemon
}

/** What needs the network or a store that is not there; SPF, DKIM, DMARC and ARC run, as with us. */
const DISABLED =
  'rbl surbl fuzzy_check asn mx_check url_redirector dkim_signing greylist ratelimit replies history_redis neural reputation bimi p0f'

/** Rspamd's proxy as a milter that scans by itself, a process a core. */
export async function openRspamdMilter(cores: number): Promise<RspamdMilter | undefined> {
  const program = findProgram('rspamd')
  if (program === undefined) return undefined
  const port = await freePort()
  const worker = `worker "rspamd_proxy" {
  bind_socket = "127.0.0.1:${port}";
  milter = yes;
  timeout = 120s;
  count = ${cores};
  upstream "local" { default = yes; self_scan = yes; }
}`
  const daemon = await startRspamd({ program, port, worker, disabled: DISABLED })
  return {
    about: `Rspamd ${versionOf(program, '--version')}, its proxy as a milter with self-scan, ${cores} processes, no network lists`,
    port,
    daemon,
  }
}
