import type { AnyRouter } from '@orpc/server'
import { describeApi } from '#kernel/http/openapi.ts'
import { version } from '../version.ts'

/** The description of everything under /api/v1: the router's routes, and those that carry bytes or a stream. */
export async function apiDescription(router: AnyRouter): Promise<Record<string, unknown>> {
  const described = (await describeApi(router, version)) as Record<string, unknown>
  const paths = described.paths as Record<string, object>
  const files = { ...paths['/files'], post: upload }
  return { ...described, paths: { ...paths, '/files': files, ...further } }
}

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: {} } } })
const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
const text = { type: 'string' }

const upload = {
  operationId: 'files.upload',
  tags: ['documents'],
  summary: 'Upload a file: its bytes as they are, at most 50 MB. Its type is told by its name and must be true.',
  parameters: [{ name: 'name', in: 'query', required: true, schema: { ...text, maxLength: 255 } }],
  requestBody: { required: true, content: bytes },
  responses: {
    201: { description: 'The record of the file', content: { 'application/json': { schema: { type: 'object' } } } },
    400: problem('No name, an unknown type, or bytes that are not of that type'),
    413: problem('Too large'),
  },
}

const download = {
  operationId: 'files.download',
  tags: ['documents'],
  summary: 'The bytes of a file, as an attachment.',
  parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
  responses: { 200: { description: 'The bytes', content: bytes }, 404: problem('No such file') },
}

const live = {
  operationId: 'live',
  tags: ['live'],
  summary:
    'Stands at the root, not below the workspace. Server-sent events: which kinds of records of the workspace have changed. Ends when the reader goes.',
  parameters: [{ name: 'workspace', in: 'path', required: true, schema: text }],
  responses: {
    200: { description: 'A stream', content: { 'text/event-stream': { schema: text } } },
    404: problem('No such workspace'),
  },
}

const further = {
  '/files/{id}/content': { get: download },
  '/project-files/{id}/content': { get: { ...download, operationId: 'documents.downloadProjectFile' } },
  '/live/w/{workspace}': { servers: [{ url: '/' }], get: live },
}
