import { expect, test } from 'vitest'
import { withCredentials } from './with-credentials.ts'

test.each([
  ['postgres://owner:pw@db:5433/yingce', 'postgres://app:a%2Fb@db:5433/yingce'],
  ['postgresql://owner@db/yingce', 'postgresql://app:a%2Fb@db/yingce'],
  ['postgres://db/yingce?sslmode=require', 'postgres://app:a%2Fb@db/yingce?sslmode=require'],
  ['postgres://owner:p@ss@db/yingce', 'postgres://app:a%2Fb@db/yingce'],
  ['postgres://owner@/yingce?host=/run/postgresql', 'postgres://app:a%2Fb@/yingce?host=/run/postgresql'],
  ['postgres:///yingce?host=/run&user=owner&password=pw', 'postgres://app:a%2Fb@/yingce?host=/run'],
])('%s is the same address for another role', (url, expected) => {
  expect(withCredentials(url, 'app', 'a/b')).toBe(expected)
})
