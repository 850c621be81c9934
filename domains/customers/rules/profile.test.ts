import { expect, test } from 'vitest'
import { PROFILE_FIELDS, profileShare } from './profile.ts'

const FULL = Object.fromEntries(PROFILE_FIELDS.map(field => [field, '有']))

test('a profile is as full as the share of its fields that say something', () => {
  expect(profileShare(FULL)).toEqual({ filled: 10, of: 10, percent: 100, missing: [] })
  expect(profileShare({ ...FULL, size: null, needs: undefined })).toMatchObject({
    ...{ filled: 8, percent: 80, missing: ['size', 'needs'] },
  })
})

test('blanks fill nothing', () => {
  expect(profileShare({ name: '江海泵业', region: '  ' })).toMatchObject({ filled: 1, percent: 10 })
})
