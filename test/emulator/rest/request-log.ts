export interface LoggedRequest {
  method: string
  requestId: string
  /** ISO 8601. */
  at: string
  status: number
  /** `ok`, the error code, or how the answer was lost. */
  outcome: string
  inBatch: boolean
}

export interface Execution { method: string, requestId: string, at: string }

/** What came in, and what really acted: a request answered with an error, or lost before acting, did not. */
export class RequestLog {
  requests: LoggedRequest[] = []
  executed: Execution[] = []

  request(entry: LoggedRequest): void {
    this.requests.push(entry)
  }

  acted(entry: Execution): void {
    this.executed.push(entry)
  }

  clear(): void {
    this.requests = []
    this.executed = []
  }
}
