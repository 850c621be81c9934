import type { Stage } from '#tests/browser/stage.ts'
import type { Player } from '#tests/cast/company.ts'
import { openClient } from '../../../../bench/lib/client.ts'
import type { Cast } from '../../../../bench/walk/hire-cast.ts'
import { personOf } from '../../../../bench/walk/person.ts'
import type { Person } from '../person.ts'

/** Who sells: at the public interface, where records are prepared, and three of them at their browsers. */
export interface Crew {
  readonly cast: Cast
  /** 李明 approves as sponsor. */
  readonly sponsor: Person
  /** 王芳 leads the project. */
  readonly manager: Person
  /** 陈立 sells. */
  readonly planner: Person
}

export async function openCrew(stage: Stage): Promise<Crew> {
  const at = (player: Player, name: string) => {
    const { name: cookie, value } = stage.site.cookie(stage.company.tokens[player])
    const { send } = openClient(stage.site.url)
    const client = { ...signedIn(send, `${cookie}=${value}`) }
    return personOf(client, stage.company.slug, stage.company.people[player], name)
  }
  const cast: Cast = {
    sponsor: at('liming', '李明'),
    manager: at('wangfang', '王芳'),
    planner: at('chenli', '陈立'),
    finance: at('zhaoqian', '赵倩'),
    deputy: at('sunwei', '孙伟'),
  }
  const sit = async (player: Player, name: string): Promise<Person> => {
    const page = await stage.open(player, '/')
    page.setDefaultTimeout(20_000)
    return { name, email: '', page, complaints: [] }
  }
  return {
    cast,
    sponsor: await sit('liming', '李明'),
    manager: await sit('wangfang', '王芳'),
    planner: await sit('chenli', '陈立'),
  }
}

type Send = ReturnType<typeof openClient>['send']

/** The client of somebody who has signed in before. */
function signedIn(send: Send, cookie: string): ReturnType<typeof openClient> {
  const asked: Send = (method, path, body, headers) => send(method, path, body, { ...headers, cookie })
  return {
    send: asked,
    must: async <T>(method: string, path: string, body?: unknown) => {
      const reply = await asked(method, path, body)
      if (reply.status >= 300) throw new Error(`${method} ${path} gave ${reply.status}: ${reply.text.slice(0, 500)}`)
      return reply.body as T
    },
  }
}
