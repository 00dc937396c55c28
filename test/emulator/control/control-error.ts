/** A refusal of a control address. */
export class ControlError extends Error {
  constructor(readonly status: number, message: string) {
    super(message)
  }
}
