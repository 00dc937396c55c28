/** A refusal of the portal: `{"error": code, "error_description": description}` with this HTTP status. */
export class RestError extends Error {
  constructor(readonly code: string, description: string, readonly status = 400) {
    super(description)
  }
}
