/** A query holds something that this engine does not know; thrown while it is planned, so that another may answer. */
export class Unsupported extends Error {
  constructor(readonly what: string) {
    super(`The engine on ids does not know ${what}.`)
    this.name = 'Unsupported'
  }
}
