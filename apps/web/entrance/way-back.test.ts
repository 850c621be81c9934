import { expect, test } from 'vitest'
import { wayBack } from './way-back.ts'

test('one comes back to where one was', () => {
  expect(wayBack('?back=%2Fw%2Facme%2Fprojects%3Fq%3D1')).toBe('/w/acme/projects?q=1')
  expect(wayBack('')).toBe('/')
})

test('no link leads out of this site', () => {
  for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', 'javascript:alert(1)', '/\t/x'])
    expect(wayBack(`?back=${encodeURIComponent(elsewhere)}`), elsewhere).toBe('/')
})
