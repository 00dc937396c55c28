import { downloadMethod, type FileFault } from '../domain/files/file-fault'
import { problemText } from './problem-text'
import type { Messages } from './en'

/** Why a file is not there, in a sentence that says what to do. Needs the words of the area `files`. */
export function fileFaultText(fault: FileFault, say: Messages): string {
  if (fault.kind !== 'problem') return say.files[fault.kind]
  const { problem } = fault
  if (problem.refusal === 'no-method') return say.files.noMethod
  if (problem.refusal === 'no-file') return say.files.gone
  if (problem.kind === 'access-denied') return say.files.denied
  const isDownload = problem.method === downloadMethod
  return isDownload && problem.kind !== 'no-answer' && problem.kind !== 'busy' ? say.files.unreachable : problemText(problem, say)
}
