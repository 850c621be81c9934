import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { openLive } from './live.ts'
import type { RequestContext } from './request-context.ts'

const PROJECT = 'prj_01890000000000000000000000'

test('an open page hears which kinds have changed and nothing more, until its reader has gone', async () => {
  const company = await openCompany()
  const live = openLive(company.database.appConfig, error => expect.fail(String(error)), 20)
  let isIn = true
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://local')
    const match = live.route.path.exec(url.pathname) as RegExpExecArray
    const enter = async () => ({ actor: { workspaceId: company.workspaceId } }) as RequestContext
    void live.route.answer({ request, response, url, match, enter, isStillIn: async () => isIn })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stream = await fetch(`http://127.0.0.1:${port}/live/w/${company.slug}`)
  const heard = textOf(stream)
  const hear = async () => {
    await announce(company)
    return heard.soFar()
  }
  await expect.poll(hear).toContain('data: [{"type":"goal"}]')
  isIn = false
  await heard.end
  expect(heard.soFar()).not.toContain(PROJECT)
  await live.stop()
  server.close()
  await company.close()
})

function textOf({ body }: Response): { soFar: () => string; end: Promise<void> } {
  let text = ''
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const piece of body as unknown as AsyncIterable<Uint8Array>) text += decoder.decode(piece)
  }
  return { soFar: () => text, end: read() }
}

async function announce({ database, workspaceId }: Company): Promise<void> {
  const changed = [
    { type: 'goal', projectId: PROJECT },
    { type: 'goal', projectId: null },
  ]
  await database.owner.query("select pg_notify('yingce_live', $1)", [JSON.stringify({ workspaceId, changed })])
}
