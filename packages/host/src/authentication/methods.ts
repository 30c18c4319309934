import type { ARCResult, DKIMVerifyResult, DMARCResult, SPFResult } from 'mailauth'
import { verifySignatures } from './signatures.ts'

/** Asks DNS: `resolver('example.com', 'TXT')`, as `dns.promises.resolve`. */
export type Resolver = (name: string, type: string) => Promise<string[][] | string[]>

/**
 * A resolver each for keys of signatures, for SPF and for DMARC policies. A sender chooses what the first two ask for;
 * whoever limits them does so without taking anything from the third.
 */
export interface Resolvers {
  readonly keys: Resolver
  readonly spf: Resolver
  readonly policy: Resolver
}

/** Who handed the mail in. Without `ip` SPF is not evaluated. */
export interface Connection {
  readonly ip?: string
  readonly helo?: string
  /** Reverse-path without angle brackets; '' is the null sender. */
  readonly sender?: string
}

/** What mailauth found. */
export interface MethodResults {
  readonly dkim: Pick<DKIMVerifyResult, 'results' | 'headerFrom' | 'fromFields'>
  readonly spf: SPFResult | false
  readonly arc: ARCResult | false
  /** False where the mail has no author's domain, or several (RFC 9989 section 5.3.1). */
  readonly dmarc: DMARCResult | false
}

// Loaded with the first mail that needs one, and once: an `import()` of a loaded module still costs some 30 µs a time.
const loadArc = once(() => import('mailauth/lib/arc/index.js'))
const loadSpf = once(() => import('mailauth/lib/spf/index.js'))
const loadDmarc = once(() => import('mailauth/lib/dmarc/index.js'))

function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined
  return () => (loaded ??= load())
}

/**
 * Runs SPF (RFC 7208), DKIM (RFC 6376), ARC (RFC 8617) and DMARC (RFC 9989), the first two side by side. Of mailauth
 * only these are loaded: its front door brings an HTTP client and readers of certificates, some megabytes a thread.
 *
 * @param mail bounded: nothing breaks off what it costs
 */
export async function runMethods(
  mail: Buffer,
  connection: Connection,
  resolvers: Resolvers,
): Promise<MethodResults> {
  const [dkim, spf] = await Promise.all([
    verifySignatures(mail, {
      resolver: resolvers.keys,
      ...(connection.sender !== undefined && { sender: connection.sender }),
    }),
    runSpf(connection, resolvers.spf),
  ])
  const arc = dkim.arc ? await runArc(dkim.arc, resolvers.keys) : false
  const dmarc = await runDmarc({ dkim, spf, arc }, resolvers.policy)
  return { dkim, spf, arc, dmarc }
}

async function runArc(
  chain: NonNullable<DKIMVerifyResult['arc']>,
  resolver: Resolver,
): Promise<ARCResult> {
  const { arc } = await loadArc()
  return await arc(chain as Parameters<typeof arc>[0], { resolver })
}

async function runSpf(
  { ip, helo, sender }: Connection,
  resolver: Resolver,
): Promise<SPFResult | false> {
  if (ip === undefined) return false
  const { spf } = await loadSpf()
  return spf({
    ip,
    helo: greeting(helo, ip),
    resolver,
    ...(sender !== undefined && { sender }),
  })
}

/** RFC 5321 section 4.1.3: an address as a name stands in brackets. */
function greeting(helo: string | undefined, ip: string): string {
  if (helo === undefined || helo === '') return `[${ip}]`
  return helo === ip ? `[${helo}]` : helo
}

async function runDmarc(
  { dkim, spf, arc }: Omit<MethodResults, 'dmarc'>,
  resolver: Resolver,
): Promise<DMARCResult | false> {
  if (dkim.headerFrom.length === 0) return false
  const { dmarc: verifyDmarc } = await loadDmarc()
  const passed = dkim.results.filter(({ status }) => status.result === 'pass')
  return verifyDmarc({
    headerFrom: dkim.headerFrom,
    fromFields: dkim.fromFields,
    spfDomains: spf !== false && spf.status.result === 'pass' && spf.domain ? [spf.domain] : [],
    dkimDomains: passed.flatMap((row) =>
      row.signingDomain === undefined
        ? []
        : [{ domain: row.signingDomain, ...(row.id !== undefined && { id: row.id }) }],
    ),
    ...(arc && { arcResult: arc }),
    resolver,
  })
}
