import { z } from '@hono/zod-openapi'
import { families, type Family } from '@tasdeeq/engine'
import { namingOf, namingSchema, type Naming } from '../../campaigns/named.ts'
import type { ContentRead } from '../../events/event.ts'
import { openSubject } from '../../grouping/sealed.ts'
import { tlps } from '../../marking.ts'
import { reportedChannels } from '../../reported-channel.ts'
import type { Seal } from '../../store/store.ts'
import type { NamedReport, ReportRow } from './rows.ts'

/** A report as those see it who work on it. Who sent it is not in it. */
export interface ShownReport extends Omit<
  ReportRow,
  'seq' | 'content' | 'identity' | 'subject' | 'findings' | 'erased'
> {
  readonly sha256: string
  readonly subject: string | null
  readonly hasReporter: boolean
  readonly isErased: boolean
}

const report = z.object({
  id: z.uuid(),
  received: z.number(),
  form: z.enum(['mail', 'text', 'picture', 'document']),
  channel: z.enum(reportedChannels),
  via: z.string(),
  source: z.string().nullable(),
  word: z.enum(['fraud', 'unwanted', 'unsure', 'genuine']),
  country: z.string(),
  tlp: z.enum(tlps),
  sha256: z.string(),
  bytes: z.number().nullable(),
  subject: z.string().nullable().openapi({ description: 'Of what has none, how it begins.' }),
  verdict: z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified']).nullable(),
  probability: z.number().nullable(),
  family: z.enum(families).nullable(),
  language: z.string().nullable(),
  authentic: z.boolean().nullable(),
  campaign: z.uuid().nullable().openapi({ description: 'Null: it waits to be grouped.' }),
  how: z
    .enum(['same-text', 'near-text', 'same-wording', 'same-structure', 'template', 'alone'])
    .nullable()
    .openapi({ description: 'Why it is in its campaign.' }),
  hasReporter: z.boolean().openapi({ description: 'The reporter said who they are.' }),
  isErased: z.boolean().openapi({ description: 'Its bytes are gone for good.' }),
})

export const reportSchema: z.ZodType<ShownReport> = report

/** With all that was found in it. */
export const fullReport: z.ZodType<ShownReport & Pick<ContentRead, 'findings'>> = report.extend({
  findings: z.array(z.object({ id: z.string(), outcome: z.string(), weight: z.number() })),
})

/** As a list of reports shows it. */
export interface ListedReport extends ShownReport {
  readonly called: Called | null
}

interface Called {
  readonly title: string
  readonly family: Family | null
  readonly naming: Naming | null
}

export const listedReport: z.ZodType<ListedReport, ListedReport> = report.extend({
  called: z
    .object({
      title: z.string(),
      family: z.enum(families).nullable(),
      naming: namingSchema,
    })
    .nullable()
    .openapi({ description: 'What its campaign is called. Null: it waits to be grouped.' }),
})

export function listed(row: NamedReport, contentSeal: Seal): ListedReport {
  const { title, kind: family, calledBy, ...rest } = row
  const called = title === null ? null : { title, family, naming: namingOf(calledBy) }
  return { ...shown(rest, contentSeal), called }
}

export function shown(row: ReportRow, contentSeal: Seal): ShownReport {
  const { content, subject, identity, erased, seq: _seq, findings: _findings, ...rest } = row
  const sha256 = Buffer.from(content).toString('hex')
  return {
    ...rest,
    sha256,
    subject: subject === null ? null : openSubject(contentSeal, sha256, subject),
    hasReporter: identity !== null,
    isErased: erased !== null,
  }
}
