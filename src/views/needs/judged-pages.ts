/** Pages below `/{language}/` that say what they are for a visitor's needs, or where these are told. */
const judgedPages = /^(?:search|needs|building\/.+)?$/

/** Whether a page can be asked for with needs in the body; by its path below `/{language}/`, query string or not. */
export function isJudgedPage(path: string): boolean {
  return judgedPages.test(path.replace(/\?.*$/s, ''))
}
