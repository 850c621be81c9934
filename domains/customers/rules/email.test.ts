import { expect, test } from 'vitest'
import { normaliseEmail } from './email.ts'

test.each([
  [' Wang.Fang@Yunling.Example ', 'wang.fang@yunling.example'],
  ['ｗａｎｇ@yunling.example', 'wang@yunling.example'],
  ['wang@yunling', null],
  ['wang fang@yunling.example', null],
  ['a..b@yunling.example', null],
  ['无', null],
])('%s is kept as %s', (text, kept) => expect(normaliseEmail(text)).toBe(kept))
