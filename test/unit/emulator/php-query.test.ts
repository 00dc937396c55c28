// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { Bucket } from '../../emulator/rest/bucket'
import { parsePhpQuery } from '../../emulator/rest/php-query'

describe('a query as PHP reads it', () => {
  it.each<[string, object]>([
    ['', {}], ['a=1&b=', { a: '1', b: '' }], ['a=x%20y+z', { a: 'x y z' }], ['a=1=2', { a: '1=2' }], ['a', { a: '' }], ['a=1&a=2', { a: '2' }],
    ['q[0]=1&q[1]=2', { q: ['1', '2'] }], ['q%5B0%5D=1', { q: ['1'] }], ['q[]=1&q[]=2', { q: ['1', '2'] }], ['q[1]=x', { q: { 1: 'x' } }],
    ['filter[%3E%3DID]=5&filter[a][b]=c', { filter: { '>=ID': '5', a: { b: 'c' } } }], ['order[ID]=desc', { order: { ID: 'desc' } }],
    ['a[b=1', { a_b: '1' }], ['a.b c=1', { a_b_c: '1' }], ['a[b.c]=1', { a: { 'b.c': '1' } }], ['a=%E0%A4%A', { a: '%E0%A4%A' }], ['a=true&b=null', { a: 'true', b: 'null' }]
  ])('%s', (query, expected) => {
    expect(parsePhpQuery(query)).toEqual(expected)
  })
})

describe('the request bucket', () => {
  it('drains with time and never below empty', () => {
    let now = 0
    const bucket = new Bucket(() => now, { size: 2, perSecond: 1 })
    const takes = () => bucket.takes('office')
    expect([takes(), takes(), takes()]).toEqual([true, true, false])
    now = 60_000
    expect([takes(), takes(), takes()]).toEqual([true, true, false])
  })

  it('keeps addresses apart', () => {
    const bucket = new Bucket(() => 0, { size: 1, perSecond: 0 })
    expect([bucket.takes('a'), bucket.takes('b'), bucket.takes('a')]).toEqual([true, true, false])
  })
})
