import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { isStartupProblem } from './error/startup-problem.ts'

const PROGRAM = resolve(import.meta.dirname, '..')

describe('configuration', () => {
  test('without any variable the program serves this machine from its own folder', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:3000',
      dataDir: join(PROGRAM, 'data'),
      databaseUrl: undefined,
      databaseAppUrl: undefined,
      files: { folder: join(PROGRAM, 'data', 'files') },
      role: 'both',
      trustedProxies: [],
      requestLimit: 1_000,
      smtpUrl: undefined,
      secretKey: undefined,
      logLevel: 'info',
    })
  })

  test('an empty variable counts as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}))
  })

  test('the address follows port and host unless it is given', () => {
    expect(readConfig({ PORT: '8080', HOST: '0.0.0.0' }).baseUrl).toBe('http://localhost:8080')
    expect(readConfig({ HOST: 'fd00::1' }).baseUrl).toBe('http://[fd00::1]:3000')
    expect(readConfig({ BASE_URL: 'https://yingce.example.cn/' }).baseUrl).toBe('https://yingce.example.cn')
  })

  test('files lie in a folder or in S3', () => {
    expect(readConfig({ FILES_URL: '/srv/files' }).files).toEqual({ folder: '/srv/files' })
    expect(readConfig({ FILES_URL: 'file:///srv/files' }).files).toEqual({ folder: '/srv/files' })
    expect(readConfig({ FILES_URL: 's3://key:word@minio:9000/bucket' }).files).toEqual({
      s3: 's3://key:word@minio:9000/bucket',
    })
  })

  test('proxies are addresses and networks', () => {
    expect(readConfig({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
    ])
  })

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80x'],
    ['HOST', 'http://here'],
    ['BASE_URL', 'yingce.example.cn'],
    ['BASE_URL', 'https://example.cn/yingce'],
    ['DATABASE_URL', 'mysql://localhost/yingce'],
    ['DATABASE_APP_URL', 'localhost'],
    ['FILES_URL', 'ftp://files'],
    ['ROLE', 'boss'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.local'],
    ['REQUEST_LIMIT', '0'],
    ['REQUEST_LIMIT', '1e3'],
    ['SMTP_URL', 'mail.example.cn'],
    ['SECRET_KEY', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused by name, in both languages, with exit code 2', (name, value) => {
    const problem = problemOf({ [name]: value })
    expect(problem.exitCode).toBe(2)
    expect(problem.sentence.en).toMatch(new RegExp(`^${name} must .+\\.$`))
    expect(problem.sentence.zh).toMatch(new RegExp(`^${name} .*须.+。$`))
  })

  test('two wrong variables are told at once', () => {
    expect(problemOf({ PORT: 'x', ROLE: 'y' }).message).toBe(
      'PORT must be a whole number from 1 to 65535, not “x”; ROLE must be web, worker or both, not “y”.',
    )
  })

  test('a value that may hold a password is not repeated', () => {
    expect(problemOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' }).message).not.toContain('hunter2')
    expect(problemOf({ SECRET_KEY: 'hunter2' }).message).not.toContain('hunter2')
  })

  test('the app may not have a database of its own without the owner', () => {
    expect(problemOf({ DATABASE_APP_URL: 'postgres://app@db/yingce' }).message).toContain('DATABASE_URL')
  })
})

function problemOf(env: Record<string, string>) {
  try {
    readConfig(env)
  } catch (error) {
    if (isStartupProblem(error)) return error
  }
  throw new Error('the configuration was accepted')
}
