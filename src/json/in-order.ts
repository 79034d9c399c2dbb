import { deepest } from './quick-canonical.js'

/**
 * Whether `JSON.stringify` writes the RFC 8785 text of `value` but for half surrogate pairs: plain JSON data, the names of every object in
 * order already. Cheap, and worth it: the native text comes in one piece, while one that is put together has to be joined when it is sent.
 */
export function isInOrder(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean'
  if (value === null) return true
  // Not `in`, which takes ten times as long where objects of many shapes pass by.
  if (depth >= deepest || (value as { readonly toJSON?: unknown }).toJSON !== undefined)
    return false
  return Array.isArray(value) ? areItemsInOrder(value, depth) : areMembersInOrder(value, depth)
}

function areItemsInOrder(items: readonly unknown[], depth: number): boolean {
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (typeof item !== 'string' && !isInOrder(item, depth + 1)) return false
  }
  return true
}

function areMembersInOrder(members: object, depth: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(members)
  if (prototype !== Object.prototype && prototype !== null) return false
  let last = ''
  for (const name in members) {
    if (name < last) return false
    last = name
    const member = (members as Readonly<Record<string, unknown>>)[name]
    if (typeof member === 'string' || member === undefined) continue
    if (!isInOrder(member, depth + 1)) return false
  }
  return true
}
