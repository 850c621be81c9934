import type { IncomingMessage, ServerResponse } from 'node:http'
import { drain } from '../intake/drain.ts'
import { BODY_MAX_TEXT, readJson } from '../intake/read-json.ts'
import { refuse } from './refuse.ts'

/** Reads the body; answers by itself where it cannot be read. */
export async function isReadable(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const problem = await readJson(request)
  if (problem === null) return true
  response.setHeader('connection', 'close')
  refuse(response, request, problem, { limit: BODY_MAX_TEXT })
  drain(request)
  return false
}
