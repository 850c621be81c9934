import { expect, test } from 'vitest'
import { findSeparator } from './find-separator.ts'

test.each([
  ['姓名,电话\n王芳,138\n', ','],
  ['age;job;note\n30;admin.;"a,b,c"\n31;技工;无\n', ';'],
  ['name\tphone\n王芳\t138\n', '\t'],
  ['name|phone\nA, B|1\nC, D|2\n', '|'],
  ['"a;b",c\n"d;e",f\n', ','],
  ['name\n王芳\n', ','],
  ['', ','],
])('%j is separated by %j', (text, separator) => expect(findSeparator(text)).toBe(separator))
