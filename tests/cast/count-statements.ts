import { Client } from 'pg'

/**
 * The statements that some work sends, without those that open and end its transaction and find out who is signed in.
 * They are counted where they leave for the database.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const original = Client.prototype.query
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [first] = given
    sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
    return Reflect.apply(original, this, given)
  } as typeof original
  try {
    await work()
  } finally {
    Client.prototype.query = original
  }
  return sent.filter(text => !/^(begin|commit|rollback|set local)|actor_of/.test(text))
}
