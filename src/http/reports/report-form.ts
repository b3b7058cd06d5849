import type { Request } from 'express'
import { Problem } from '../../problem.js'
import { readBody } from '../limits/bodies.js'

/** Longest form of a report, in bytes: 2,000 characters of four bytes, each written as %XX, and the rest. */
const formBytes = 32_768

const formType = 'application/x-www-form-urlencoded'

/** The fields of a form that a page of ours sent; a form without content is one without fields. */
export async function readReportForm(request: Request): Promise<URLSearchParams> {
  const type = (request.headers['content-type'] ?? formType).split(';')[0]?.trim().toLowerCase()
  if (type !== formType)
    throw new Problem('unsupported-media-type', 'A report is sent as a form.', { cure: `Send it as ${formType}.` })
  const fields = new URLSearchParams(await readBody(request, formBytes))
  if ((fields.get('website') ?? '') !== '')
    throw new Problem('forbidden', 'A field is filled in that people do not see.', {
      cure: 'Go back, and leave the last field of the page empty.',
    })
  return fields
}
