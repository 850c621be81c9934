import { openClient } from '../lib/client.ts'
import { type Entrance, newPassword, newSecret } from './enter-workspace.ts'
import { type Person, personOf } from './person.ts'
import { signIn } from './sign-in.ts'
import type { Trace } from './trace.ts'

/** Who the project needs: nobody approves what they have submitted themselves. */
export interface Cast {
  /** Owns the workspace, wants the project, approves goals, strategy, plan and outcome. */
  readonly sponsor: Person
  /** Leads the project, approves research, execution and evaluation. */
  readonly manager: Person
  /** Writes most of it, and submits what the manager approves. */
  readonly planner: Person
  /** Keeps budget and expenses. */
  readonly finance: Person
  /** Leads a project for a while, and leaves. */
  readonly deputy: Person
}

/** Makes the people by invitation, as the owner of a workspace does. */
export async function hireCast(entrance: Entrance, trace: Trace): Promise<Cast> {
  const { owner, slug } = entrance
  const me = await owner.must<{ person: { id: string; name: string } }>('GET', `/api/v1/w/${slug}/me`)
  const sponsor = personOf(owner, slug, me.person.id, me.person.name)
  const hire = (name: string, role: string) => invite(sponsor, entrance, trace, name, role)
  return {
    sponsor,
    manager: await hire('王芳', '管理者'),
    planner: await hire('陈立', '普通成员'),
    finance: await hire('赵倩', '普通成员'),
    deputy: await hire('孙伟', '管理者'),
  }
}

async function invite(
  sponsor: Person,
  { origin, slug }: Entrance,
  trace: Trace,
  name: string,
  roleName: string,
): Promise<Person> {
  const roles = await sponsor.get<{ items: { id: string; name: string }[] }>('/roles')
  const roleId = roles.items.find(one => one.name === roleName)?.id
  const [email, password] = [`walk@${newSecret()}.example`, newPassword()]
  const { path } = await sponsor.post<{ path: string }>('/invitations', { email, roleId })
  const client = openClient(origin, trace.of(name))
  await client.must('POST', '/api/v1/account/accept', { token: path.split('/').at(-1), name, password })
  await signIn(client, email, password)
  const me = await client.must<{ person: { id: string } }>('GET', `/api/v1/w/${slug}/me`)
  return personOf(client, slug, me.person.id, name)
}
