import type { Outcome, Problem } from '../../../domain/outcome'
import type { Refusal } from '../../../domain/refusal'
import { responseChoice, type ResponseChoice } from '../../../domain/canned/template-list'
import type { Portal, RequestOptions } from '../../../portal/portal'
import {
  responsesPerPage, cannedListIn, cannedResponses, cannedResponseSections, lineConfig, type CannedResponse, type CannedResponseSection
} from '../../../rest/open-lines/canned-responses'

/** A line's own list. With a problem, `responses` are those that came before it. */
export interface LineResponses {
  responses: ResponseChoice[]
  problem?: Problem | undefined
  /** There are more than we read. */
  isCut: boolean
}

/** Far more than anybody keeps; the limit is for a list that never ends. */
export const mostResponses = 1000
const pagesAtOnce = 5
const none: LineResponses = { responses: [], isCut: false }

/** The list that the line names, no list, or no right to it: for the operator these last two are the same. */
export async function readLineResponses(portal: Portal, lineId: number, options?: RequestOptions): Promise<LineResponses> {
  const config = lineConfig(lineId)
  const iblockId = cannedListIn(config)
  const asked = await portal.askAll([config, cannedResponses({ iblockId }), cannedResponseSections(iblockId)], options)
  if (!asked.ok) return { ...none, problem: asked.problem }
  const [line, responses, sections] = asked.value
  if (!responses.ok) return { ...none, problem: problemWorthTelling(line, responses.problem) }
  const rest = responses.value.complete || !line.ok ? undefined : await readFurther(portal, line.value.cannedResponsesId, options)
  return {
    responses: responseChoices([...responses.value.responses, ...rest?.responses ?? []], sections.ok ? sections.value : []),
    problem: rest?.problem,
    isCut: !responses.value.complete && !rest?.complete && !rest?.problem
  }
}

/** What is answered to those who have no list, or no lists at all. */
const noList: readonly (Refusal | undefined)[] = ['no-line', 'no-list', 'no-method']

/** A line that is not there, is unreadable or has no list makes the question for its responses fail too. */
function problemWorthTelling(line: Outcome<unknown>, problem: Problem): Problem | undefined {
  if (!isQuiet(problem)) return problem
  return line.ok || line.problem.kind === 'unreadable' || isQuiet(line.problem) ? undefined : line.problem
}

function isQuiet({ kind, refusal }: Problem): boolean {
  return kind === 'access-denied' || kind === 'scope-missing' || noList.includes(refusal)
}

/** Pages after the first, a few in each request, until one is not full. */
async function readFurther(portal: Portal, iblockId: number, options?: RequestOptions) {
  const found: CannedResponse[] = []
  for (let start = responsesPerPage; start < mostResponses; start += responsesPerPage * pagesAtOnce) {
    const asked = await portal.askAll(pagesFrom(iblockId, start), options)
    if (!asked.ok) return { responses: found, complete: false, problem: asked.problem }
    for (const page of asked.value) {
      if (!page.ok) return { responses: found, complete: false, problem: page.problem }
      found.push(...page.value.responses)
      if (page.value.complete) return { responses: found, complete: true }
    }
  }
  return { responses: found, complete: false }
}

function pagesFrom(iblockId: number, from: number) {
  const starts = Array.from({ length: pagesAtOnce }, (_, at) => from + at * responsesPerPage).filter(start => start < mostResponses)
  return starts.map(start => cannedResponses({ iblockId, start }))
}

/** Each once, also where the list changed between two pages; a response without a text has nothing to insert. */
function responseChoices(responses: readonly CannedResponse[], sections: readonly CannedResponseSection[]): ResponseChoice[] {
  const names = new Map(sections.map(({ id, name }) => [id, name]))
  const byId = new Map(responses.filter(({ text }) => text.trim()).map(response => [response.id, response]))
  return [...byId.values()].map(({ id, title, text, rating, sectionId }) => responseChoice({
    key: `portal-${id}`, usedAs: `portal-${id}`, source: 'portal', name: title || text, text, category: names.get(sectionId) ?? '', rating
  }))
}
