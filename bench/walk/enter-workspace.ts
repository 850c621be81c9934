import { type Client, openClient, type Traced } from '../lib/client.ts'
import type { Access } from './access.ts'
import { signIn } from './sign-in.ts'

export interface Entrance {
  readonly origin: string
  readonly slug: string
  /** The workspace's owner, signed in. */
  readonly owner: Client
  /** What a person signs in with to look at the project; only where nobody has chosen it. */
  readonly made: { readonly email: string; readonly password: string } | null
}

interface Account {
  readonly email: string
  readonly password: string
  /** The workspace that was founded with it. */
  readonly slug?: string
}

const NAME = '李明'
const COMPANY = '云岭银行'

/** Gets an account by the way that was given, signs it in, and enters a workspace that it owns. */
export async function enterWorkspace(access: Access, trace?: (entry: Traced) => void): Promise<Entrance> {
  const { origin, way } = access
  const owner = openClient(origin, trace)
  const account: Account = way.kind === 'account' ? way : await makeAccount(owner, way)
  await signIn(owner, account.email, account.password)
  const slug = access.workspace ?? account.slug ?? (await foundWorkspace(owner))
  const { email, password } = account
  return { origin, slug, owner, made: way.password ? null : { email, password } }
}

async function makeAccount(
  owner: Client,
  { kind, secret, ...chosen }: Exclude<Access['way'], { kind: 'account' }>,
): Promise<Account> {
  const password = chosen.password ?? newPassword()
  if (kind === 'setup') {
    const email = chosen.email ?? `liming@${newSecret()}.example`
    const account = { token: secret, name: NAME, email, password, workspaceName: COMPANY }
    const { slug } = await owner.must<{ slug: string }>('POST', '/api/v1/account/setup', account)
    return { email, password, slug }
  }
  const { email } = await owner.must<{ email: string }>('GET', `/api/v1/account/invitation?token=${secret}`)
  await owner.must('POST', '/api/v1/account/accept', { token: secret, name: NAME, password })
  return { email, password }
}

async function foundWorkspace(owner: Client): Promise<string> {
  const founded = await owner.must<{ slug: string }>('POST', '/api/v1/account/workspaces', { name: COMPANY })
  return founded.slug
}

export function newPassword(): string {
  return `走一遍-${newSecret()}`
}

export function newSecret(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16)
}
