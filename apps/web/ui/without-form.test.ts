import { expect, test } from 'vitest'
import { withoutForm } from './without-form.ts'

test('the address of a form leads back to its page, with all that was set there', () => {
  expect(withoutForm('/w/a/customers?new=1')).toBe('/w/a/customers')
  expect(withoutForm('/w/a/customers?q=%E6%B3%B5&new=1&sort=name#list')).toBe(
    '/w/a/customers?q=%E6%B3%B5&sort=name#list',
  )
  expect(withoutForm('/w/a/customers?news=1')).toBe('/w/a/customers?news=1')
  expect(withoutForm('/w/a/customers')).toBe('/w/a/customers')
})
