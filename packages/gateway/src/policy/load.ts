import { createHash } from 'node:crypto'
import { ConfigProblem, readYaml, validated, type YamlFile } from '@tasdeeq/host/settings'
import { policyProblems, policyWarnings, type KnownListener } from './lint.ts'
import type { Block, Policy, Rule, Trust } from './policy.ts'
import { policySchema, type PolicyFile } from './schema.ts'

export interface LoadedPolicy extends Policy {
  /** What is no fault, and yet should be looked at: sentences with the line, such as of expired entries. */
  readonly warnings: readonly string[]
}

/**
 * Reads the policy. Throws {@link ConfigProblem} with every problem of the file at once.
 *
 * @param now milliseconds since 1970
 * @param listeners the configuration's listeners, where they are known: rules may name no others
 */
export function loadPolicy(
  file: string,
  now: number,
  listeners?: readonly KnownListener[],
): LoadedPolicy {
  const yaml = readYaml(file)
  if (yaml.text.trim() === '') throw new ConfigProblem(file, [EMPTY])
  // A file of comments only is a policy without rules: all is delivered, and a warning says so.
  const written = validated(policySchema, { ...yaml, value: yaml.value ?? {} })
  const policy = policyOf(written, yaml)
  const problems = policyProblems({ policy, lineOf: yaml.lineOf, listeners })
  if (problems.length > 0) throw new ConfigProblem(file, problems)
  return { ...policy, warnings: policyWarnings({ policy, listeners, now }) }
}

/** As an editor that is writing leaves it for a moment, and a full disk for good: nobody means this. */
const EMPTY = {
  line: 1,
  wrong: 'the file is empty',
  right: 'rules, or rules: [] where every mail is to be delivered',
}

function policyOf({ rules, trusted, blocked }: PolicyFile, { text, lineOf }: YamlFile): Policy {
  return {
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    rules: rules.map((rule, at): Rule => ({ ...rule, line: lineOf(['rules', at]) })),
    trusted: trusted.map((entry, at): Trust => ({ ...entry, line: lineOf(['trusted', at]) })),
    blocked: blocked.map((entry, at): Block => ({ ...entry, line: lineOf(['blocked', at]) })),
  }
}
