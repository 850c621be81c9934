import { exampleOf, type Schema } from './example-of.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema?: Schema
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}
interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses?: Readonly<Record<string, Body & { readonly description?: string }>>
}
interface Listed {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** The description of the interface as a page that a person reads: without scripts, without anything from elsewhere. */
export function apiPage(description: Record<string, unknown>): string {
  const { title, version } = description.info as { title: string; version: string }
  const groups = Map.groupBy(listed(description), ({ operation }) => operation.tags?.[0] ?? '')
  const index = [...groups.keys()].map(tag => `<a href="#${escaped(tag)}">${escaped(tag)}</a>`).join(' ')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)} API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body><main>
<h1>${escaped(title)} ${escaped(version)} REST</h1>
<p lang="zh-CN">地址均在 <code>/api/v1/w/{workspace}</code> 之下，另有注明的除外；机器可读的说明见 <a href="/api/v1/openapi.json">openapi.json</a>。</p>
<p lang="en">Addresses stand below <code>/api/v1/w/{workspace}</code> unless told otherwise; programs read <a href="/api/v1/openapi.json">openapi.json</a>.</p>
<nav>${index}</nav>${[...groups].map(([tag, entries]) => section(tag, entries)).join('')}</main></body></html>`
}

function listed(description: Record<string, unknown>): Listed[] {
  const paths = description.paths as Record<string, Record<string, Operation>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

function section(tag: string, entries: readonly Listed[]): string {
  return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${entries.map(entry).join('')}</section>`
}

function entry({ method, path, operation }: Listed): string {
  const { summary, parameters = [], requestBody, responses = {} } = operation
  return `<details><summary><b>${method}</b> <code>${escaped(path)}</code></summary>
${summary ? `<p>${escaped(summary)}</p>` : ''}${parameterTable(parameters)}${body('请求 Request', requestBody)}
${Object.entries(responses)
  .map(([status, response]) => body(`${status} ${response.description ?? ''}`, response))
  .join('')}</details>`
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return ''
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${escaped(place)}</td><td>${required ? '必填 required' : ''}</td>
<td><code>${escaped(JSON.stringify(exampleOf(schema ?? {})))}</code></td></tr>`,
  )
  return `<table><tr><th>参数 Parameter</th><th>位置 In</th><th></th><th>示例 Example</th></tr>${rows.join('')}</table>`
}

function body(title: string, given: Body | undefined): string {
  if (!given) return ''
  const parts = Object.entries(given.content ?? {}).map(([type, { schema }]) => {
    const example = type.includes('json') && schema ? JSON.stringify(exampleOf(schema), null, 2) : ''
    return `<div>${escaped(type)}</div>${example ? `<pre tabindex="0">${escaped(example)}</pre>` : ''}`
  })
  return `<h3>${escaped(title)}</h3>${parts.join('')}`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
}

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.6 system-ui,sans-serif;margin:0}
main{max-width:960px;margin:0 auto;padding:16px}nav a{margin-right:12px}details{border-top:1px solid #8886;padding:6px 0}
summary{cursor:pointer;overflow-wrap:anywhere}pre{overflow:auto;background:#8882;padding:8px}
table{border-collapse:collapse;display:block;overflow:auto}th,td{text-align:left;padding:2px 12px 2px 0}h3{font-size:14px}`
