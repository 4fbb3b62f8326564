/** What a person can do something about: printed as one or two lines, never as a stack trace. */
export class CloudProblem extends Error {
  override name = 'CloudProblem'
  /** What to do now. */
  readonly remedy: string

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options)
    this.remedy = remedy
  }
}
