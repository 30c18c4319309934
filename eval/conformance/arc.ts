import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { authenticate } from '@tasdeeq/host'
import type { Outcome, Suite } from './suite.ts'
import { resolverOf, textZone } from './zone.ts'

/** ValiMail's suite: is a chain of seals valid? */
export const arcValidation: Suite = {
  id: 'arc',
  title: 'ARC: ValiMail, chains to validate',
  run: (folder) =>
    runAll(folder, 'arc-draft-validation-tests.yml', ({ message, cv }) => ({
      mail: message,
      // Three cases say nothing: a chain that a sealer has called broken is broken (RFC 8617 §5.2).
      expected: cv.toLowerCase() || 'fail',
    })),
}

/** Its suite for sealers, whose seals must hold: Tasdeeq seals nothing. */
export const arcSeals: Suite = {
  id: 'arc-seals',
  title: 'ARC: ValiMail, seals as they must be made',
  run: (folder) => runAll(folder, 'arc-draft-sign-tests.yml', sealed),
}

interface Section {
  readonly description: string
  readonly tests: Readonly<Record<string, Test>>
  readonly 'txt-records': Readonly<Record<string, string>>
}

interface Test {
  readonly message: string
  readonly cv: string
  readonly AAR: string
  readonly AMS: string
  readonly AS: string
}

interface Made {
  readonly mail: string
  readonly expected: string
}

async function runAll(
  folder: string,
  file: string,
  make: (test: Test) => Made,
): Promise<readonly Outcome[]> {
  const path = join(folder, 'arc/valimail_arc_test_suite/tests', file)
  const outcomes: Outcome[] = []
  for (const document of parseAllDocuments(readFileSync(path, 'utf8'), { uniqueKeys: false })) {
    const section = document.toJS() as Section | null
    if (!section) continue
    const resolver = resolverOf(textZone(section['txt-records']))
    for (const [name, test] of Object.entries(section.tests)) {
      const { mail, expected } = make({ ...test, cv: test.cv ?? '' })
      const found = await authenticate(encode(mail), { envelope: KNOWN, resolver, clock: 0 })
      outcomes.push({
        name: `${section.description.trim()}: ${name}`,
        expected,
        actual: found?.arc ?? 'not asked',
      })
    }
  }
  return outcomes
}

/** An address it came from: without one, only mails signed by DKIM are looked at. */
const KNOWN = { clientIp: '192.0.2.1' }

function encode(mail: string): Uint8Array {
  return new TextEncoder().encode(mail.replaceAll('\n', '\r\n'))
}

/** The message with the seal that the suite asks for on top. No seal: what is there already stays as it is. */
function sealed({ message, AS: seal, AMS: signature, AAR: results }: Test): Made {
  if (seal === '') return { mail: message, expected: 'fail' }
  return {
    mail:
      header('ARC-Seal', seal) +
      header('ARC-Message-Signature', signature) +
      header('ARC-Authentication-Results', results) +
      message,
    expected: seal.includes('cv=fail') ? 'fail' : 'pass',
  }
}

/** The suite's signatures were folded for printing after they were made. */
function header(name: string, value: string): string {
  const whole = value.trimEnd().replace(/b=[^;]*/gu, (key) => key.replaceAll('\n', ''))
  return `${name}: ${whole.replaceAll('\n', '\n  ')}\n`
}
