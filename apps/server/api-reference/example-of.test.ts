import { expect, test } from 'vitest'
import { exampleOf } from './example-of.ts'

test('an example fits its schema: ids, amounts, choices, nullable and nested values', () => {
  const properties = {
    id: { type: 'string', pattern: '^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$' },
    amount: { type: 'string', pattern: '^-?\\d{1,15}(\\.\\d{1,2})?$' },
    state: { enum: ['draft', 'approved'] },
    note: { anyOf: [{ type: 'null' }, { type: 'string' }] },
    rows: { type: 'array', items: { type: 'integer', minimum: 3 } },
  }
  expect(exampleOf({ type: 'object', properties })).toEqual({
    id: expect.stringMatching(/^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$/),
    amount: '1234.50',
    state: 'draft',
    note: '…',
    rows: [3],
  })
})
