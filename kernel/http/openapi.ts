import { OpenAPIGenerator } from '@orpc/openapi'
import type { AnyRouter } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'

/** The description of the REST interface (OpenAPI 3.1), made from the same contract that serves it. */
export function describeApi(router: AnyRouter, version: string): Promise<object> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  return generator.generate(router, {
    info: { title: 'Yingce 营策', version },
    servers: [{ url: '/api/v1/w/{workspace}', variables: { workspace: { default: 'workspace' } } }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yingce' } } },
    security: [{ session: [] }],
  } as never) as Promise<object>
}
