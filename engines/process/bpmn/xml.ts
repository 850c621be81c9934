export type XmlNode = {
  name: string
  attributes: Record<string, string | number | boolean | undefined>
  children: XmlContent[]
}

type XmlContent = XmlNode | string

/** An element; attributes without a value are left out. */
export function xml(
  name: string,
  attributes: XmlNode['attributes'] = {},
  children: (XmlContent | null)[] = [],
): XmlNode {
  return { name, attributes, children: children.filter(child => child !== null) }
}

/** A whole document, each element on a line of its own. */
export function printXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}\n`
}

function print({ name, attributes, children }: XmlNode, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const open = `${indent}<${name}${given.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')}`
  if (children.length === 0) return `${open}/>`
  if (children.every(child => typeof child === 'string')) {
    return `${open}>${children.map(escaped).join('')}</${name}>`
  }
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : print(child, `${indent}  `)))
  return `${open}>\n${inner.join('\n')}\n${indent}</${name}>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** XML 1.0 has no way to write most control characters, half characters and two others: they are left out. */
function escaped(text: string): string {
  const possible = text.toWellFormed().replace(IMPOSSIBLE, '')
  return possible.replace(/[&<>"'\t\n\r]/g, sign => ESCAPES[sign] ?? sign)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
