import { type Client, openClient, type Traced } from './client.ts'

export interface BenchWorkspace {
  readonly slug: string
  readonly owner: Client
  /** The path of a route inside the workspace. */
  readonly at: (path: string) => string
  /** Invites somebody into a built-in role by its name, and signs them in. */
  readonly join: (name: string, roleName: string) => Promise<Client>
}

const PASSWORD = '只在量测时使用的口令'

/** Signs up the first account of a fresh server and enters its workspace. */
export async function openWorkspace(
  url: string,
  setupSecret: string,
  trace?: (entry: Traced) => void,
): Promise<BenchWorkspace> {
  const owner = openClient(url, trace)
  const email = 'liming@yunling.example'
  const account = { token: setupSecret, name: '李明', email, password: PASSWORD, workspaceName: '云岭传感科技' }
  const { slug } = await owner.must<{ slug: string }>('POST', '/api/v1/account/setup', account)
  await owner.must('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
  const at = (path: string) => `/api/v1/w/${slug}${path}`
  return { slug, owner, at, join: (name, roleName) => join(url, owner, at, name, roleName, trace) }
}

async function join(
  url: string,
  owner: Client,
  at: (path: string) => string,
  name: string,
  roleName: string,
  trace?: (entry: Traced) => void,
): Promise<Client> {
  const roles = await owner.must<{ items: { id: string; name: string }[] }>('GET', at('/roles'))
  const role = roles.items.find(one => one.name === roleName)
  const email = `p${Math.random().toString(36).slice(2)}@yunling.example`
  const invited = await owner.must<{ path: string }>('POST', at('/invitations'), { email, roleId: role?.id })
  const person = openClient(url, trace)
  const token = invited.path.split('/').at(-1)
  await person.must('POST', '/api/v1/account/accept', { token, name, password: PASSWORD })
  await person.must('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
  return person
}
