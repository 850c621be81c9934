import type { Client } from '../lib/client.ts'

/** A record as the interface gives it. */
export interface Rec {
  readonly id: string
  readonly version: number
  readonly [field: string]: unknown
}

export interface Page {
  readonly items: readonly Rec[]
}

/** Somebody who works in the workspace through its REST interface. Paths are those inside the workspace. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly client: Client
  readonly at: (path: string) => string
  readonly get: <T = Rec>(path: string) => Promise<T>
  readonly post: <T = Rec>(path: string, body?: object) => Promise<T>
  /** The generic update of a record, on the version that is there now. */
  readonly change: (type: string, id: string, set: object) => Promise<Rec>
  /** Into the bin, and out of it again. */
  readonly remove: (type: string, id: string) => Promise<Rec>
  readonly restore: (type: string, id: string) => Promise<Rec>
}

export function personOf(client: Client, slug: string, id: string, name: string): Person {
  const at = (path: string) => `/api/v1/w/${slug}${path}`
  const get = <T = Rec>(path: string) => client.must<T>('GET', at(path))
  const post = <T = Rec>(path: string, body: object = {}) => client.must<T>('POST', at(path), body)
  const version = async (type: string, record: string) => (await get(`/${type}/${record}`)).version
  return {
    ...{ id, name, client, at, get, post },
    change: async (type, record, set) =>
      client.must('PATCH', at(`/${type}/${record}`), { version: await version(type, record), set }),
    remove: async (type, record) =>
      client.must('DELETE', at(`/${type}/${record}`), { version: await version(type, record) }),
    restore: (type, record) => post(`/${type}/${record}/restore`),
  }
}
