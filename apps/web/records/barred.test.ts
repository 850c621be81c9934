import { expect, test } from 'vitest'
import type { Me, Reach } from '../rpc/workspace.ts'
import { barredBy } from './barred.ts'

const me = (write: Reach, roles?: string[]): Me => ({
  person: { id: 'wangfang', name: '王芳' },
  workspace: { id: 'w', slug: 'w', version: 1, name: 'W', currency: 'CNY', timeZone: 'Asia/Shanghai' },
  rights: { budget: { read: 'all', write } },
  projects: roles ? { p1: roles } : {},
  owner: false,
  guide: { tourSeen: true, stepsAway: true },
})
const here = { module: 'budget', projectId: 'p1', status: 'active' }

test('whose role covers the module writes in every project under way', () => {
  expect(barredBy(me('all'), here)).toBeNull()
})

test('who takes part writes without a right in the module; who only looks on does not', () => {
  expect(barredBy(me('none', ['member']), here)).toBeNull()
  expect(barredBy(me('none', ['observer']), here)).toBe('never')
  expect(barredBy(me('own'), here)).toBe('never')
})

test('an own record is changed by its owner, another’s is not', () => {
  expect(barredBy(me('own'), { ...here, ownerId: 'wangfang' })).toBeNull()
  expect(barredBy(me('own'), { ...here, ownerId: 'chenli' })).toBe('never')
})

test('a project that rests or is over says so, but only to who might write', () => {
  expect(barredBy(me('all'), { ...here, status: 'paused' })).toEqual({ status: 'paused' })
  expect(barredBy(me('none'), { ...here, status: 'closed' })).toBe('never')
})

test('nothing is offered while the project’s state is unknown', () => {
  expect(barredBy(me('all'), { ...here, status: undefined })).toBe('never')
})
