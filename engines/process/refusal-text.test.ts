import { expect, test } from 'vitest'
import { placesOf } from './label.ts'
import { APPROVAL_REFUSAL_TEXTS, REFUSAL_TEXTS } from './refusal-text.ts'
import { VERSION_REFUSAL_TEXTS } from './version/version-refusal-text.ts'

test('both languages of a refusal name the same things', () => {
  for (const [code, { zh, en }] of Object.entries({
    ...REFUSAL_TEXTS,
    ...APPROVAL_REFUSAL_TEXTS,
    ...VERSION_REFUSAL_TEXTS,
  })) {
    expect(placesOf(zh).sort(), code).toEqual(placesOf(en).sort())
    expect(zh, code).toMatch(/\p{Script=Han}/u)
    expect(en, code).not.toMatch(/\p{Script=Han}/u)
  }
})
