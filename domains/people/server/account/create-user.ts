import { sql } from 'drizzle-orm'
import { hashPassword } from '#kernel/auth/password.ts'
import { passwordWeakness, personalWords } from '#kernel/auth/password-rules.ts'
import type { Runtime } from '#kernel/command/context.ts'
import type { Tx } from '#kernel/db/in-workspace.ts'
import { makeId } from '#kernel/entity/id.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { peopleRefusals } from '../../contract.ts'

interface NewUser {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Refuses a password that would be guessed; hashes it. Slow on purpose, so not inside a transaction. */
export async function preparePassword(given: NewUser): Promise<string> {
  const weakness = passwordWeakness(given.password, personalWords(given))
  if (weakness) throw refusal(peopleRefusals, `password.${weakness}`, {}, { field: 'password' })
  return hashPassword(given.password)
}

/** Makes an account with a password, as the sign-in library keeps it. */
export async function createUser(tx: Tx, runtime: Runtime, given: NewUser, hash: string): Promise<string> {
  const id = makeId('usr', runtime.clock().getTime(), runtime.random(10))
  const email = given.email.toLowerCase()
  const made = await tx.execute(sql`
    with fresh as (
      insert into auth."user" (id, name, email) values (${id}, ${given.name}, ${email})
      on conflict (email) do nothing returning id
    )
    insert into auth.account (id, account_id, provider_id, user_id, password)
    select id, id, 'credential', id, ${hash} from fresh returning user_id`)
  if (made.rows.length === 0) throw refusal(peopleRefusals, 'account.email_taken', { email }, { field: 'email' })
  return id
}
