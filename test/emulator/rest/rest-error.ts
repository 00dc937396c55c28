/** A refusal of the portal: `{"error": code, "error_description": description}` with this HTTP status. */
export class RestError extends Error {
  constructor(readonly code: string, description: string, readonly status = 400, readonly fields: { argument?: string } = {}) {
    super(description)
  }
}

/** A parameter that has to be there: the portal names it in a field of its own too (docs/bitrix24/placements.md#p3). */
export function missing(argument: string): RestError {
  return new RestError('ERROR_ARGUMENT', `The value of an argument '${argument}' must not be null or empty`, 400, { argument })
}
