import { Client, type ClientConfig } from 'pg'

/** One connection for `work`, closed afterwards. */
export async function withConnection<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(config)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

export async function connect(config: ClientConfig): Promise<Client> {
  const client = new Client({ connectionTimeoutMillis: 10_000, application_name: `yingce ${process.pid}`, ...config })
  // A connection that breaks while nobody waits for it shows at its next query.
  client.on('error', () => {})
  await client.connect()
  return client
}
