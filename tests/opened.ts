import { afterAll, beforeAll } from 'vitest'

/** What is open while the tests of a file run: nothing before the first of them, closed after the last. */
export function opened<T extends { readonly close: () => Promise<void> }>(open: () => Promise<T>): T {
  const filled = {} as T
  beforeAll(async () => void Object.assign(filled, await open()))
  afterAll(() => filled.close())
  return filled
}
