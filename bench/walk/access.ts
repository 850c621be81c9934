/** What a new account signs in with, where somebody has chosen it. */
interface Chosen {
  readonly email?: string
  readonly password?: string
}

/** How the walk gets an account on a server that it did not configure. */
export interface Access {
  readonly origin: string
  readonly way:
    | ({ readonly kind: 'setup' | 'invitation'; readonly secret: string } & Chosen)
    | { readonly kind: 'account'; readonly email: string; readonly password: string }
  /** A workspace that the account owns; without it the walk founds its own. */
  readonly workspace?: string
}

/** Reads the options; an address such as http://localhost:3000/setup/SECRET may stand for itself. */
export function readAccess(url: string, options: Readonly<Record<string, string>>): Access {
  const origin = new URL(url).origin
  const common = { origin, ...(options.workspace && { workspace: options.workspace }) }
  const { email, password } = options
  const chosen = { ...(email && { email }), ...(password && { password }) }
  const setup = secretIn(options.setup ?? '') || secretAfter('/setup/', url)
  if (setup) return { ...common, way: { kind: 'setup', secret: setup, ...chosen } }
  const invitation = secretIn(options.invitation ?? '') || secretAfter('/invite/', url)
  if (invitation) return { ...common, way: { kind: 'invitation', secret: invitation, ...chosen } }
  if (email && password) return { ...common, way: { kind: 'account', email, password } }
  throw new Error('a server of others asks for an account: --setup, --email with --password, or --invitation')
}

function secretIn(given: string): string {
  return given.split('/').at(-1) ?? ''
}

function secretAfter(path: string, url: string): string {
  const { pathname } = new URL(url)
  return pathname.startsWith(path) ? secretIn(pathname) : ''
}
