import type { KnowledgeFile } from './files.ts'
import { nameOfRecord, recordsIn, type Problem } from './problem.ts'

/** Ids that stand for two records of one kind: files of one name hold one kind. */
export function idProblems(files: readonly KnowledgeFile[]): readonly Problem[] {
  const homes = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, text } of files) {
    const kind = path.slice(path.lastIndexOf('/') + 1)
    for (const [index, record] of recordsIn(text).entries()) {
      const name = nameOfRecord(record, index)
      const home = homes.get(`${kind} ${name}`)
      if (home !== undefined) {
        const wrong = `the id is used already, in ${home}`
        problems.push({ file: path, record: name, wrong, right: 'an id of its own' })
      }
      homes.set(`${kind} ${name}`, path)
    }
  }
  return problems
}
