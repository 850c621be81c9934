/**
 * Two clicks that arrive together are one wish: a call like the last one, while that is under way, is answered by it and
 * not made again. A call with another input is another wish, and so is the same one after something else.
 */
export function onceAtATime<I, O>(): (input: I, run: () => Promise<O>) => Promise<O> {
  let last: { input: I; output: Promise<O> } | null = null
  return (input, run) => {
    if (last && isSameInput(last.input, input)) return last.output
    const call = { input, output: run().finally(() => end(call)) }
    last = call
    return call.output
  }
  function end(call: typeof last): void {
    if (last === call) last = null
  }
}

/** What a command takes is plain data and days; anything else, as a file, is the same only as itself. */
function isSameInput(one: unknown, other: unknown): boolean {
  const [a, b] = [asData(one), asData(other)]
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => key in b && isSameInput(a[key], b[key]))
}

function asData(value: unknown): unknown {
  const days = value as { toJSON?: () => unknown } | null | undefined
  return typeof days?.toJSON === 'function' ? days.toJSON() : value
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
