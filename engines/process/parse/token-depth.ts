import type { CST } from 'yaml'

/** How deep the collections of a token lie in each other. Walks without recursion: the text may be hostile. */
export function tokenDepth(token: CST.Token): number {
  let deepest = 0
  const open: [CST.Token, number][] = [[token, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [current, depth] = next
    deepest = Math.max(deepest, depth)
    for (const child of childrenOf(current)) open.push([child, depth + 1])
  }
  return deepest
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(item => [item.key, item.value].filter(child => child !== undefined && child !== null))
}
