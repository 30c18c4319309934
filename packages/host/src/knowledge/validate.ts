import { knowledgeFolder, readKnowledgeFiles, type KnowledgeFile } from './files.ts'
import { packOf } from './load.ts'
import type { Problem } from './problem.ts'
import { idProblems } from './validate-ids.ts'
import { nameProblems } from './validate-names.ts'
import { referenceProblems } from './validate-references.ts'
import { shapeProblems } from './validate-shape.ts'
import { valueProblems } from './validate-values.ts'

export { type FieldReason, fieldReasons, type Reasoned } from './field-reason.ts'
export { formReason } from './form-reason.ts'
export type { PlacedProblem, Problem } from './problem.ts'
export { missingIn } from './validate-references.ts'
export { changeProblems, shapedRecord, type ChangeProblem, type Shaped } from './validate-change.ts'

/** Everything that is wrong with a knowledge folder; nothing, where it may be shipped. */
export function validateKnowledge(folder: string = knowledgeFolder): readonly Problem[] {
  return validateFiles(readKnowledgeFiles(folder))
}

/** The same for files in memory. Where a shape is wrong, what else is wrong cannot be told yet. */
export function validateFiles(files: readonly KnowledgeFile[]): readonly Problem[] {
  const shape = files.flatMap(shapeProblems)
  if (shape.length > 0) return shape
  const pack = packOf(files)
  return [
    ...idProblems(files),
    ...files.flatMap((file) => referenceProblems(file, pack)),
    ...files.flatMap(valueProblems),
    ...nameProblems(pack),
  ]
}
