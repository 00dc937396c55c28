import { methodsOf } from './batch'
import type { Fault, Faults } from './faults'
import type { RestReply, RestRequest } from './rest'

/** A lost answer or a gateway's error cannot hit one command of a batch alone: it hits the whole. */
export function faultInside(faults: Faults, { method, params }: RestRequest): Fault | undefined {
  if (method.toLowerCase() !== 'batch') return undefined
  for (const inner of methodsOf(params)) {
    const fault = faults.take(inner, ({ fault: name }) => name !== 'refuse')
    if (fault) return fault
  }
  return undefined
}

/** Some refusals of the portal say nothing at all (docs/bitrix24/requests.md#r3). */
function refusal(code = 'ACCESS_DENIED') {
  return { error: code, error_description: code && 'Refused on demand' }
}

/** What answers in the portal's place, before anything is done. */
export function refusedBy(fault: Fault): RestReply | undefined {
  switch (fault.fault) {
    case 'refuse':
      return { status: fault.status ?? 400, body: refusal(fault.code), delay: 0 }
    case 'token-expired':
      return { status: 401, body: { error: 'expired_token', error_description: 'The access token provided has expired.' }, delay: 0 }
    case 'http-before':
      return htmlReply(fault.status)
    default:
      return undefined
  }
}

/** What becomes of an answer after the portal acted. */
export function withFault(fault: Fault | undefined, reply: RestReply): RestReply {
  switch (fault?.fault) {
    case 'http-after': return htmlReply(fault.status)
    case 'lost-after-headers': return { ...reply, lost: 'after-headers' }
    case 'cut-before-headers': return { ...reply, lost: 'before-headers' }
    case 'never-answer': return { ...reply, lost: 'never' }
    case 'cut-body': return { ...reply, lost: 'half' }
    case 'short-body': return { ...reply, lost: 'short' }
    case 'slow-body': return { ...reply, spread: fault.ms ?? 3000 }
    case 'slow': return { ...reply, delay: fault.ms ?? 3000 }
    case 'no-time': return { ...reply, body: Object.fromEntries(Object.entries(reply.body).filter(([key]) => key !== 'time')) }
    default: return reply
  }
}

function htmlReply(status = 502): RestReply {
  return { status, body: {}, html: `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>nginx</body></html>`, delay: 0 }
}
