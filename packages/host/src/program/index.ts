export { Locked, ownerOf, takeLock } from './lock.ts'
export { openLog, type Log, type OpenLog } from './log.ts'
export { starting, StartProblem } from './start-problem.ts'
