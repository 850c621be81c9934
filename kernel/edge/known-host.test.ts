import { describe, expect, test } from 'vitest'
import { isKnownHost } from './known-host.ts'

const BASE_URL = 'https://Yingce.example.cn'

describe('a host under which the program is reached', () => {
  test.each([
    'yingce.example.cn',
    'YINGCE.example.cn:443',
    'localhost:3000',
    'trial.localhost',
    '127.0.0.1:3000',
    '192.168.1.20',
    '[::1]:3000',
    '[fd00::1]',
  ])('is %s', host => {
    expect(isKnownHost(host, BASE_URL)).toBe(true)
  })

  test.each([
    undefined,
    '',
    'evil.example',
    'evil.example:3000',
    'yingce.example.cn.evil.example',
    'evil.example/yingce.example.cn',
    'yingce.example.cn@evil.example',
    '127.0.0.1.evil.example',
    'notlocalhost',
    'laptop',
    'localhost:many',
    '[::1',
  ])('is not %s', host => {
    expect(isKnownHost(host, BASE_URL)).toBe(false)
  })
})
