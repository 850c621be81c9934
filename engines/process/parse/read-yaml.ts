import { Composer, type Document, isAlias, isScalar, isSeq, LineCounter, type ParsedNode, Parser } from 'yaml'
import { type Path, type Problem, type ProblemCode, type ProblemParams, pathText } from '../problem.ts'
import { shortly } from './shape.ts'
import { tokenDepth } from './token-depth.ts'

export const TEXT_LIMIT = 500_000
export const DEPTH_LIMIT = 32

export type Position = { line: number; column: number }

export type YamlText = {
  value: unknown
  problems: Problem[]
  /** Where a path stands in the text; for a path that is not there, the nearest thing around it. */
  locate(path: Path): Position
}

type Walk = { lines: LineCounter; offsets: Map<string, number>; problems: Problem[] }

/**
 * Reads a YAML 1.2 text of one document into plain values: text, numbers, yes/no, lists and maps with text keys.
 * Aliases, anchors and tags are refused and never followed, so are keys that reach into objects.
 */
export function readYaml(text: string): YamlText {
  const walk: Walk = { lines: new LineCounter(), offsets: new Map([['', 0]]), problems: [] }
  const document = composeOne(text, walk)
  const value = document ? plain(document.contents, [], walk) : null
  return { value, problems: walk.problems, locate: path => locate(path, walk) }
}

function composeOne(text: string, walk: Walk): Document.Parsed<ParsedNode> | null {
  if (text.length > TEXT_LIMIT) return fail(walk, 'too_large', 0, { limit: TEXT_LIMIT })
  const tokens = [...new Parser(walk.lines.addNewLine).parse(text)]
  if (tokens.some(token => tokenDepth(token) > DEPTH_LIMIT)) return fail(walk, 'too_deep', 0, { limit: DEPTH_LIMIT })
  // The library compares every key of a map with every other; duplicates are found below instead.
  const [first, second] = new Composer({ uniqueKeys: false, logLevel: 'silent' }).compose(tokens, true, text.length)
  if (!first) return null
  if (second) return fail(walk, 'several_documents', second.range[0], {})
  for (const { code, pos } of first.errors) fail(walk, 'not_yaml', pos[0], { detail: code })
  return first.errors.length === 0 ? first : null
}

function plain(node: ParsedNode | null, path: Path, walk: Walk): unknown {
  if (!node) return null
  if (isAlias(node)) return fail(walk, 'alias_refused', node.range[0], { name: shortly(node.source) }, path)
  if (node.anchor) return fail(walk, 'alias_refused', node.range[0], { name: shortly(node.anchor) }, path)
  if (node.tag) return fail(walk, 'tag_refused', node.range[0], { tag: shortly(node.tag) }, path)
  if (isScalar(node)) return note(path, node.range[0], walk, node.value)
  if (isSeq<ParsedNode>(node)) {
    note(path, node.range[0], walk, null)
    return node.items.map((item, index) => plain(item, [...path, index], walk))
  }
  note(path, node.range[0], walk, null)
  return plainMap(node.items, path, walk)
}

function plainMap(
  pairs: readonly { key: ParsedNode | null; value: ParsedNode | null }[],
  path: Path,
  walk: Walk,
): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const { key, value } of pairs) {
    const name = keyOf(key, path, walk)
    if (name === null) continue
    const offset = key?.range[0] ?? 0
    if (Object.hasOwn(read, name)) {
      fail(walk, 'duplicate_key', offset, { key: shortly(name) }, [...path, name])
      continue
    }
    read[name] = plain(value, [...path, name], walk)
    if (!isScalar(value)) walk.offsets.set(pathText([...path, name]), offset)
  }
  return read
}

function keyOf(key: ParsedNode | null, path: Path, walk: Walk): string | null {
  const name = isScalar(key) && !key.anchor && !key.tag ? key.value : null
  if (typeof name === 'string' && !REACHING.has(name)) return name
  return fail(walk, 'key_refused', key?.range[0] ?? 0, { key: shortly(name) }, path)
}

const REACHING = new Set(['__proto__', 'constructor', 'prototype'])

function note<T>(path: Path, offset: number, walk: Walk, value: T): T {
  walk.offsets.set(pathText(path), offset)
  return value
}

function fail(walk: Walk, code: ProblemCode, offset: number, params: ProblemParams, path: Path = []): null {
  walk.problems.push({ code, ...positionOf(offset, walk), path: pathText(path), params })
  return null
}

function locate(path: Path, walk: Walk): Position {
  for (let length = path.length; length > 0; length--) {
    const offset = walk.offsets.get(pathText(path.slice(0, length)))
    if (offset !== undefined) return positionOf(offset, walk)
  }
  return positionOf(walk.offsets.get('') ?? 0, walk)
}

function positionOf(offset: number, { lines }: Walk): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
